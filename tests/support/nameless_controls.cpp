#include "tests/support/nameless_controls.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QTabBar>
#include <QWidget>

namespace gearaudit::test
{

namespace
{

/// A part of a control that is named as a whole.
bool isPart(const QWidget &widget)
{
    const QWidget *above = widget.parentWidget();
    return above != nullptr &&
           (qobject_cast<const QAbstractSpinBox *>(above) || qobject_cast<const QComboBox *>(above) ||
            above->focusProxy() == &widget || qobject_cast<const QTabBar *>(&widget));
}

} // namespace

QStringList namelessControls(const QWidget &widget)
{
    QStringList nameless;
    for (QWidget *control : widget.findChildren<QWidget *>()) {
        // A button is used by the mouse where it takes no focus.
        const bool isControl = control->focusPolicy() != Qt::NoFocus ||
                               qobject_cast<QAbstractButton *>(control) != nullptr;
        if (!isControl || !control->isVisible() || control->focusProxy() || isPart(*control))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
        if (interface == nullptr || interface->text(QAccessible::Name).trimmed().isEmpty())
            nameless << QLatin1String(control->metaObject()->className()) + QLatin1Char(' ') +
                            control->objectName();
    }
    return nameless;
}

} // namespace gearaudit::test
