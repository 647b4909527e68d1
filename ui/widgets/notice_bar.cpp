#include "ui/widgets/notice_bar.h"

#include "ui/text/plain_tooltip.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace gearaudit
{

namespace
{
constexpr int signSize = 18;
constexpr int shown = 4;

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
    : Card(parent), m_sign(new QLabel), m_text(new PlainLabel), m_close(new QToolButton)
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
    m_texts.removeAll(text);
    m_texts << text;
    if (m_texts.size() > shown)
        m_texts.removeFirst();
    m_weight = std::max(m_weight, weight);
    putTogether();
}

void NoticeBar::clear()
{
    m_texts.clear();
    m_weight = AuditController::Weight::Done;
    putTogether();
}

void NoticeBar::putTogether()
{
    m_text->setText(m_texts.join(QLatin1Char('\n')));
    m_sign->setPixmap(
        m_icons.icon(signFor(m_weight)).pixmap(QSize(signSize, signSize), devicePixelRatio()));
    setVisible(!m_texts.isEmpty());
}

} // namespace gearaudit
