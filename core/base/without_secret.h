#pragma once

#include "core/base/secret.h"

#include <QString>

namespace gearaudit
{

/// A text of somebody else's, such as a server's message or a program's output, with the secret in
/// it, as it stands or percent-encoded, replaced by "***". An empty secret changes nothing.
QString withoutSecret(QString text, const Secret &secret);

} // namespace gearaudit
