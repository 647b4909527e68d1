#include "ui/views/menu_key.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QKeyEvent>

namespace gearaudit
{

MenuKey::MenuKey(QWidget &widget) : QObject(&widget), m_widget(widget)
{
    widget.setContextMenuPolicy(Qt::CustomContextMenu);
    widget.installEventFilter(this);
}

bool MenuKey::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMenu = event->type() == QEvent::ContextMenu &&
                        static_cast<QContextMenuEvent *>(event)->reason() == QContextMenuEvent::Keyboard;
    const bool isShiftF10 = event->type() == QEvent::KeyPress &&
                            static_cast<QKeyEvent *>(event)->key() == Qt::Key_F10 &&
                            static_cast<QKeyEvent *>(event)->modifiers() == Qt::ShiftModifier;
    if (!isMenu && !isShiftF10)
        return QObject::eventFilter(watched, event);
    ask();
    event->accept();
    return true;
}

void MenuKey::ask()
{
    auto *rows = qobject_cast<QAbstractItemView *>(&m_widget);
    if (!rows) {
        Q_EMIT m_widget.customContextMenuRequested(m_widget.rect().center());
        return;
    }
    const QModelIndex current = rows->currentIndex();
    if (!current.isValid())
        return;
    rows->scrollTo(current);
    Q_EMIT rows->customContextMenuRequested(rows->visualRect(current).center());
}

} // namespace gearaudit
