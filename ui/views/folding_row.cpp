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
    const int all = m_controls->sizeHint().width();
    const int left = width() - all - 8;
    const bool isRoomy = left >= leastLetters * fontMetrics().averageCharWidth();
    m_controls->setMinimumWidth(isRoomy ? all : 0); // the text would take it, and they fold for nothing
    m_row->setDirection(isRoomy ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(isRoomy ? 8 : 4); // nothing where it is so already
}

bool FoldingRow::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::FontChange:
    case QEvent::LayoutRequest: fold(); break; // one of the controls came or went
    default: break;
    }
    return isDone;
}

} // namespace gearaudit
