#include "ui/frame/toasts.h"

#include "ui/frame/fine_line.h"
#include "ui/icons/action_icon.h"
#include "ui/views/announcer.h"
#include "ui/views/plain_label.h"
#include "ui/words/plain_tooltip.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace gearaudit
{

namespace
{
constexpr int gap = 8;
constexpr int signSize = 16;
constexpr int widest = 36; // em
constexpr std::size_t shown = 4;
} // namespace

StatusSign signFor(AuditController::Weight weight)
{
    switch (weight) {
    case AuditController::Weight::Done: return StatusSign::Answered;
    case AuditController::Weight::Note: return StatusSign::Note;
    case AuditController::Weight::Problem: return StatusSign::Failed;
    }
    return StatusSign::Note;
}

Toast::Toast(const Notice &notice, const StatusIcons &icons, std::chrono::milliseconds life,
             QWidget *parent)
    : QWidget(parent), m_notice(notice)
{
    setObjectName(QStringLiteral("toast"));
    setAccessibleName(tr("Message"));
    auto *sign = new QLabel;
    sign->setObjectName(QStringLiteral("toastSign"));
    sign->setPixmap(icons.icon(signFor(notice.weight)).pixmap(QSize(signSize, signSize), devicePixelRatio()));
    auto *text = new PlainLabel;
    text->setObjectName(QStringLiteral("notice"));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setText(notice.text);
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("closeNotice"));
    close->setIcon(actionIcon(ActionSign::Close, palette()));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(tr("Put the message away"));
    close->setToolTip(plainTooltip(close->accessibleName()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, gap, gap, gap);
    row->setSpacing(gap);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    if (!notice.action.text.isEmpty()) {
        auto *act = new QToolButton;
        act->setObjectName(QStringLiteral("noticeAction"));
        act->setText(notice.action.text);
        act->setAutoRaise(true);
        act->setFocusPolicy(Qt::TabFocus);
        row->addWidget(act, 0, Qt::AlignTop);
        connect(act, &QToolButton::clicked, this, [this] {
            const auto deed = m_notice.action.act;
            Q_EMIT over();
            if (deed)
                deed();
        });
    }
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &Toast::over);

    m_life.setObjectName(QStringLiteral("life"));
    m_life.setParent(this);
    m_life.setSingleShot(true);
    m_life.setInterval(life);
    connect(&m_life, &QTimer::timeout, this, &Toast::over);
    connect(qApp, &QApplication::focusChanged, this, &Toast::hold);
    hold();
}

/// Its time begins anew when the pointer and the keyboard have left it.
void Toast::hold()
{
    if (m_notice.weight == AuditController::Weight::Problem)
        return;
    if (underMouse() || (QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget())))
        m_life.stop();
    else if (!m_life.isActive())
        m_life.start();
}

void Toast::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_life.stop();
}

void Toast::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    hold();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT over();
    else
        QWidget::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.4F);
    painter.setPen(line);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

Toasts::Toasts(NoticeBook &book, QWidget &ground, std::chrono::milliseconds life)
    : QObject(&ground), m_ground(ground), m_life(life), m_announcer(new Announcer(&ground))
{
    ground.installEventFilter(this);
    connect(&book, &NoticeBook::added, this, &Toasts::show);
}

void Toasts::show(const Notice &notice)
{
    for (Toast *toast : std::vector<Toast *>(m_toasts)) {
        if (toast->notice().text == notice.text)
            drop(toast);
    }
    if (m_toasts.size() == shown)
        drop(m_toasts.front());
    auto *toast = new Toast(notice, m_icons, m_life, &m_ground);
    m_toasts.push_back(toast);
    connect(toast, &Toast::over, this, [this, toast] { drop(toast); });
    toast->show();
    place();
    m_announcer->say(notice.text);
}

void Toasts::drop(Toast *toast)
{
    if (std::erase(m_toasts, toast) == 0)
        return;
    toast->disconnect(this);
    toast->hide();
    toast->deleteLater(); // its own button may be what is being clicked
    place();
}

void Toasts::clear()
{
    for (Toast *toast : std::vector<Toast *>(m_toasts))
        drop(toast);
}

void Toasts::place()
{
    const int width = qMin(m_ground.width() - 2 * gap, widest * em(m_ground));
    const bool mirrored = m_ground.layoutDirection() == Qt::RightToLeft;
    int bottom = m_ground.height() - gap;
    for (auto it = m_toasts.rbegin(); it != m_toasts.rend(); ++it) {
        Toast &toast = **it;
        const int wide = qMin(width, toast.sizeHint().width() + 4 * gap);
        const int height = qMax(toast.layout()->totalHeightForWidth(wide), toast.layout()->totalMinimumSize().height());
        toast.setGeometry(mirrored ? gap : m_ground.width() - gap - wide, bottom - height, wide, height);
        bottom -= height + gap;
    }
    for (Toast *toast : m_toasts)
        toast->raise();
}

bool Toasts::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange: place(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gearaudit
