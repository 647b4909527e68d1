#pragma once

#include <QStringList>

class QWidget;

namespace gearaudit::test
{

/// What can be reached and used among what is visible in a widget, but has no name for assistive
/// technology: class and object name of each. Also one without an object name.
QStringList namelessControls(const QWidget &widget);

} // namespace gearaudit::test
