#pragma once

#include <QIcon>

class QPalette;

namespace gearaudit
{

/// Signs on buttons and in menus.
enum class ActionSign { Start, Stop, Again, Close, Add, Export, Matches, Details, Bell, Pin };

/// The desktop theme's icon; where there is none, drawn in the palette's colours, so that it shows in
/// light and in dark. To be asked anew when the palette changes.
QIcon actionIcon(ActionSign sign, const QPalette &palette);

} // namespace gearaudit
