#pragma once

#include <QString>

namespace gearaudit
{

/// A tooltip that shows this text as it is, whatever marks it holds, with its line breaks. Qt takes
/// a tooltip for rich text when it looks like it, so escaping alone is not enough.
QString plainTooltip(const QString &text);
/// The text that plainTooltip() made a tooltip of; any other tooltip as it is.
QString textOfTooltip(const QString &tooltip);

} // namespace gearaudit
