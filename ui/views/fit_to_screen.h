#pragma once

#include <QSize>

class QWidget;

namespace gearaudit
{

/// Nine tenths of the screen that the window is on, or will be: what a dialog has at the most.
QSize roomOnScreen(const QWidget &window);

/// Makes the window this large, or as large as there is room on the screen.
void fitToScreen(QWidget &window, const QSize &wanted);

} // namespace gearaudit
