#include "ui/views/tool_button_accessible.h"

#include <QButtonGroup>
#include <QKeySequence>
#include <QToolButton>

namespace gearaudit
{

namespace
{
bool isChoice(const QToolButton &button)
{
    return button.isCheckable() && (button.autoExclusive() || (button.group() != nullptr && button.group()->exclusive()));
}

bool hasMenu(const QToolButton &button)
{
    return button.menu() != nullptr || button.popupMode() == QToolButton::MenuButtonPopup;
}
} // namespace

ToolButtonAccessible::ToolButtonAccessible(QToolButton &button) : QAccessibleWidget(&button, QAccessible::PushButton) {}

QToolButton &ToolButtonAccessible::button() const
{
    return *static_cast<QToolButton *>(widget());
}

QAccessible::Role ToolButtonAccessible::role() const
{
    if (isChoice(button()))
        return QAccessible::RadioButton;
    return button().isCheckable() ? QAccessible::CheckBox : QAccessible::PushButton;
}

QString ToolButtonAccessible::mainAction() const
{
    if (button().menu() != nullptr && button().popupMode() == QToolButton::InstantPopup)
        return {};
    return button().isCheckable() && !isChoice(button()) ? toggleAction() : pressAction();
}

QString ToolButtonAccessible::text(QAccessible::Text text) const
{
    const QString told = QAccessibleWidget::text(text);
    return told.isEmpty() && text == QAccessible::Name ? button().text().remove(QLatin1Char('&')) : told;
}

QAccessible::State ToolButtonAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.checkable = button().isCheckable();
    state.checked = button().isChecked();
    state.pressed = button().isDown();
    state.hasPopup = hasMenu(button());
    return state;
}

QStringList ToolButtonAccessible::actionNames() const
{
    QStringList names;
    if (!button().isEnabled())
        return names;
    if (!mainAction().isEmpty())
        names << mainAction();
    if (hasMenu(button()))
        names << showMenuAction();
    return names << QAccessibleWidget::actionNames();
}

void ToolButtonAccessible::doAction(const QString &action)
{
    if (!button().isEnabled())
        return;
    if (action == mainAction())
        button().click();
    else if (action == showMenuAction())
        button().showMenu();
    else
        QAccessibleWidget::doAction(action);
}

QStringList ToolButtonAccessible::keyBindingsForAction(const QString &action) const
{
    const QKeySequence keys = button().shortcut();
    return action == mainAction() && !keys.isEmpty() ? QStringList{keys.toString()} : QStringList();
}

} // namespace gearaudit
