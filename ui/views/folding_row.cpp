#include "ui/views/folding_row.h"

#include "ui/views/flow_layout.h"

#include <QBoxLayout>
#include <QEvent>

namespace gearaudit
{

namespace
{
constexpr int leastLetters = 28; // of the text
} // namespace

FoldingRow::FoldingRow(QWidget *text, const QList<QWidget *> &controls, QWidget *parent)
    : QWidget(parent), m_controls(new QWidget), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    auto *flow = new FlowLayout(m_controls);
    for (QWidget *control : controls)
        flow->addWidget(control);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addWidget(text, 1);
    m_row->addWidget(m_controls);
}

void FoldingRow::fold()
{
    const int left = width() - m_controls->sizeHint().width() - m_row->spacing();
    const bool isRoomy = left >= leastLetters * fontMetrics().averageCharWidth();
    m_row->setDirection(isRoomy ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(isRoomy ? 8 : 4);
}

void FoldingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void FoldingRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fold();
}

} // namespace gearaudit
