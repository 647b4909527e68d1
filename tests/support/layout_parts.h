#pragma once

#include <QWidget>

namespace gearaudit::test
{

/// "QPushButton ok “OK”": enough to find it by.
QString partName(const QWidget &widget);

/// A control whose own parts are its own business: a spin box, a list, a tab bar.
bool isComposite(const QWidget &widget);
/// Whether it is a part of such a one within `top`.
bool isPartOf(const QWidget &widget, const QWidget &top);

/// What is visible below `top` and is read or used: labels, buttons, fields, lists.
QWidgetList controlsOf(const QWidget &top);

} // namespace gearaudit::test
