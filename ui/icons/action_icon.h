#pragma once

#include <QIcon>

class QPalette;

namespace gearaudit
{

/// Signs on buttons and in menus.
enum class ActionSign { Start, Stop, Again };

/// Drawn in the palette's colours, so that it shows in light and in dark; draw it anew when the
/// palette changes.
QIcon actionIcon(ActionSign sign, const QPalette &palette);

} // namespace gearaudit
