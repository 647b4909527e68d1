#pragma once

#include "core/settings/connection_port.h"
#include "ui/words/error_text.h"

namespace gearaudit
{

// A connection test in words. Plain text; some of it is what a server said.

/// What a step is about, as a heading: "Address".
QString testStepTitle(TestStep step);

/// What a step is doing: "Counting the gears…".
QString testStepDoing(TestStep step);

/// What a passed step found out: "ann@site.example, an administrator".
QString testStepAnswer(const TestEvent &event);

/// Why a step failed, or was not tried, and what to do about it. `site` is the host that was asked.
ErrorWords testFailureWords(const TestEvent &event, const QString &site);

} // namespace gearaudit
