#pragma once

#include "core/images/both/verify_image.h"

#include <QString>

namespace gearaudit
{

/// What looking into an image both ways came to: a line, then one for each difference and for the
/// reason, indented. Ends with a line break. Plain text.
QString verificationText(const ImageVerification &image);

} // namespace gearaudit
