#pragma once

#include "core/audit/audit_event.h"

#include <QString>

namespace gearaudit
{

/// What is being done with an image, in a few words.
QString stageText(ImageStage stage);

/// The stage with what is known of its bytes: "Downloading, 81 MB of 238 MB".
QString progressText(const ImageProgress &progress);

/// What is waited for, or that it is no longer, in a sentence or two.
QString awaitedText(const Awaited &awaited);

/// How a run ended, in one or two sentences: how many answers, how many could not be audited.
QString outcomeText(const AuditOutcome &outcome);

} // namespace gearaudit
