#include "ui/frame/tool_row.h"

#include "ui/frame/fine_line.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace gearaudit
{

ToolRow::ToolRow(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("tools"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_row->setContentsMargins(8, 4, 8, 5); // the line is within
    m_row->setSpacing(4);
}

void ToolRow::add(QWidget *widget, int stretch)
{
    m_row->addWidget(widget, stretch);
}

void ToolRow::addFirst(QWidget *widget)
{
    m_row->insertWidget(0, widget);
}

QToolButton *ToolRow::add(QAction *action, ActionSign sign)
{
    action->setIcon(actionIcon(sign, palette()));
    action->setIconVisibleInMenu(false);
    m_signs.emplace_back(action, sign);
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize(signSize());
    m_buttons.push_back(button);
    // The menu has the letter for Alt.
    button->setAccessibleName(action->text().remove(QLatin1Char('&')));
    m_row->addWidget(button);
    return button;
}

QSize ToolRow::signSize() const
{
    const int sign = em(*this) * 16 / 12;
    return {sign, sign};
}

void ToolRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        for (QToolButton *button : m_buttons)
            button->setIconSize(signSize());
    }
    if (event->type() != QEvent::PaletteChange)
        return;
    for (const auto &[action, sign] : m_signs)
        action->setIcon(actionIcon(sign, palette()));
}

void ToolRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, fineLineColour(palette()));
}

} // namespace gearaudit
