#include "ui/views/notice_bar.h"

#include "ui/views/announcer.h"
#include "ui/views/plain_label.h"
#include "ui/words/plain_tooltip.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace gearaudit
{

namespace
{
constexpr int signSize = 18;
constexpr std::size_t shown = 4;

StatusSign signFor(AuditController::Weight weight)
{
    switch (weight) {
    case AuditController::Weight::Done: return StatusSign::Answered;
    case AuditController::Weight::Note: return StatusSign::Note;
    case AuditController::Weight::Problem: return StatusSign::Failed;
    }
    return StatusSign::Note;
}
} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : Card(parent), m_sign(new QLabel), m_text(new PlainLabel), m_close(new QToolButton),
      m_announcer(new Announcer(this))
{
    m_text->setObjectName(QStringLiteral("notice"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sign->setFixedSize(signSize, signSize);
    m_close->setObjectName(QStringLiteral("closeNotice"));
    m_close->setText(QStringLiteral("×"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setAccessibleName(tr("Put the message away"));
    m_close->setToolTip(plainTooltip(m_close->accessibleName()));
    setAccessibleName(tr("Messages"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::clear);
    clear();
}

void NoticeBar::add(const QString &text, AuditController::Weight weight)
{
    std::erase_if(m_messages, [&](const Message &message) { return message.text == text; });
    m_messages.push_back({text, weight});
    if (m_messages.size() > shown)
        m_messages.erase(m_messages.begin());
    putTogether();
    m_announcer->say(text);
}

void NoticeBar::clear()
{
    m_messages.clear();
    putTogether();
}

void NoticeBar::putTogether()
{
    QStringList texts;
    auto weight = AuditController::Weight::Done;
    for (const Message &message : m_messages) {
        texts << message.text;
        weight = std::max(weight, message.weight);
    }
    m_text->setText(texts.join(QLatin1Char('\n')));
    m_sign->setPixmap(
        m_icons.icon(signFor(weight)).pixmap(QSize(signSize, signSize), devicePixelRatio()));
    setVisible(!texts.isEmpty());
}

} // namespace gearaudit
