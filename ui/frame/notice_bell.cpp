#include "ui/frame/notice_bell.h"

#include "ui/frame/toasts.h"
#include "ui/icons/action_icon.h"
#include "ui/words/plain_tooltip.h"

#include <QEvent>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gearaudit
{

NoticeList::NoticeList(NoticeBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_list(new QListWidget), m_clear(new QPushButton(tr("Forget all")))
{
    m_list->setObjectName(QStringLiteral("notices"));
    m_list->setAccessibleName(tr("Messages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_clear->setObjectName(QStringLiteral("forgetNotices"));
    m_clear->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_list, 1);
    column->addWidget(m_clear, 0, Qt::AlignRight);
    setFocusProxy(m_list);
    connect(m_clear, &QPushButton::clicked, &book, &NoticeBook::clear);
    connect(&book, &NoticeBook::changed, this, &NoticeList::fill);
    fill();
}

void NoticeList::fill()
{
    m_list->clear();
    const auto &notices = m_book.notices();
    for (auto notice = notices.rbegin(); notice != notices.rend(); ++notice) {
        const QString time = QLocale().toString(notice->time.time(), QLocale::ShortFormat);
        auto *item = new QListWidgetItem(m_icons.icon(signFor(notice->weight)),
                                         tr("%1  %2", "time, message").arg(time, notice->text), m_list);
        item->setToolTip(plainTooltip(notice->text));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_clear->setEnabled(!notices.empty());
}

NoticeBell::NoticeBell(NoticeBook &book, QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("bell"));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(actionIcon(ActionSign::Bell, palette()));
    setAccessibleName(tr("Messages"));
    connect(&book, &NoticeBook::changed, this,
            [this, &book] { showCount(book.notices().size()); });
    showCount(0);
}

void NoticeBell::showCount(std::size_t count)
{
    setText(count > 0 ? QLocale().toString(count) : QString());
    // A number more must not move what stands beside it.
    setMinimumWidth(iconSize().width() + fontMetrics().horizontalAdvance(QStringLiteral("000")) + 8);
    const QString text = tr("%n message(s)", nullptr, static_cast<int>(count));
    setToolTip(plainTooltip(text));
    setAccessibleDescription(text);
}

void NoticeBell::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(actionIcon(ActionSign::Bell, palette()));
}

} // namespace gearaudit
