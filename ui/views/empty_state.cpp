#include "ui/views/empty_state.h"

#include "ui/views/plain_label.h"
#include "ui/views/scroll_body.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace gearaudit
{

EmptyState::EmptyState(QWidget *parent)
    : QFrame(parent), m_heading(new PlainLabel(PlainLabel::Strong)),
      m_text(new PlainLabel(PlainLabel::Quiet)), m_button(new QPushButton)
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    m_heading->setFont(font);
    m_heading->setObjectName(QStringLiteral("emptyHeading"));
    m_text->setObjectName(QStringLiteral("emptyText"));

    auto *body = new ScrollBody; // what there is to do may be long, and the window small
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(body);
    QVBoxLayout *layout = &body->column();
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(10);
    layout->addStretch(2);
    for (PlainLabel *label : {m_heading, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        layout->addWidget(label);
    }
    m_button->setObjectName(QStringLiteral("emptyOffer"));
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::chosen);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::offer(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::say(const QString &heading, const QString &text)
{
    m_heading->setText(heading);
    m_text->say(text);
}

} // namespace gearaudit
