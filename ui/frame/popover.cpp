#include "ui/frame/popover.h"

#include "ui/frame/fine_line.h"
#include "ui/icons/action_icon.h"
#include "ui/views/plain_label.h"
#include "ui/words/plain_tooltip.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace gearaudit
{

namespace
{
constexpr int gap = 8;

QToolButton *cornerButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(plainTooltip(name));
    return button;
}
} // namespace

Popover::Popover(const QString &title, QWidget *content, QWidget &ground, QWidget &anchor)
    : QWidget(&ground), m_ground(ground), m_anchor(anchor), m_content(content),
      m_layout(new QVBoxLayout(this)), m_title(new PlainLabel(PlainLabel::Strong)),
      m_pin(cornerButton(tr("Keep open"))), m_close(cornerButton(tr("Close")))
{
    setAccessibleName(title);
    setFocusPolicy(Qt::TabFocus);
    setFocusProxy(content);
    m_title->setText(title);
    m_title->setWordWrap(false);
    m_pin->setCheckable(true);
    m_pin->hide();
    m_close->setObjectName(QStringLiteral("closePopover"));
    auto *head = new QHBoxLayout;
    head->setSpacing(gap / 2);
    head->addWidget(m_title, 1);
    head->addWidget(m_pin);
    head->addWidget(m_close);
    m_layout->setContentsMargins(2 * gap, gap, gap, gap);
    m_layout->setSpacing(gap);
    m_layout->addLayout(head);
    m_layout->addWidget(content, 1);
    connect(m_close, &QToolButton::clicked, this, &Popover::putAway);
    hide();
}

void Popover::makePinnable(const QString &objectName)
{
    m_pin->setObjectName(objectName);
    m_pin->show();
}

bool Popover::isPinned() const
{
    return m_pin->isChecked();
}

void Popover::setPinned(bool pinned)
{
    m_pin->setChecked(pinned);
}

void Popover::open()
{
    m_before = QApplication::focusWidget();
    show();
    raise();
    m_content->setFocus(Qt::PopupFocusReason);
}

void Popover::toggle()
{
    if (isVisible())
        putAway();
    else
        open();
}

void Popover::putAway()
{
    QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && (focus == this || isAncestorOf(focus));
    hide();
    if (hadFocus)
        (m_before && m_before->isVisible() ? m_before.data() : &m_anchor)->setFocus(Qt::PopupFocusReason);
}

void Popover::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_pin->setIcon(actionIcon(ActionSign::Pin, palette()));
    m_close->setIcon(actionIcon(ActionSign::Close, palette()));
    qApp->installEventFilter(this);
    place();
}

void Popover::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    qApp->removeEventFilter(this);
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_ground && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        place();
    if (event->type() == QEvent::LayoutRequest && watched == this)
        place();
    if (event->type() == QEvent::MouseButtonPress && !isPinned()) {
        auto *pressed = qobject_cast<QWidget *>(watched);
        const bool isHere = pressed && pressed->window() == window();
        const bool isAnchor = pressed == &m_anchor || (pressed && m_anchor.isAncestorOf(pressed));
        if (isHere && !isAnchor && pressed != this && !isAncestorOf(pressed))
            hide(); // what was clicked takes the keyboard
    }
    return QWidget::eventFilter(watched, event);
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        putAway();
    else
        QWidget::keyPressEvent(event);
}

void Popover::place()
{
    const QSize room = m_ground.size() - QSize(2 * gap, 2 * gap);
    const QSize wish = sizeHint();
    const int width = qMin(room.width(), m_ems > 0 ? m_ems * em(*this) : wish.width());
    const int height = qMin(room.height(), m_layout->hasHeightForWidth()
                                               ? m_layout->totalHeightForWidth(width)
                                               : wish.height());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int edge = m_ground.mapFromGlobal(m_anchor.mapToGlobal(QPoint(mirrored ? m_anchor.width() : 0, 0))).x();
    const int x = mirrored ? edge - width : edge;
    setGeometry(qBound(gap, x, qMax(gap, m_ground.width() - gap - width)),
                m_ground.height() - gap / 2 - height, width, height);
    raise();
}

void Popover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.4F);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace gearaudit
