#include "ui/views/scroll_body.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gearaudit
{

namespace
{
// What there must be room for: a few words, a few lines.
constexpr int leastLetters = 18;
constexpr int leastLines = 4;
} // namespace

ScrollBody::ScrollBody(QWidget *parent) : QScrollArea(parent)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->setAutoFillBackground(false); // setWidget() has it filled
    viewport()->setAutoFillBackground(false);
    content->installEventFilter(this);
    // Qt does so only where Tab goes from one field in here to another.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *focused) {
        if (focused && widget()->isAncestorOf(focused))
            bringIntoView(focused);
    });
}

QSize ScrollBody::sizeHint() const
{
    QSize hint = widget()->sizeHint();
    if (widget()->hasHeightForWidth())
        hint.setHeight(widget()->heightForWidth(hint.width()));
    return hint;
}

QSize ScrollBody::minimumSizeHint() const
{
    const QFontMetrics letters = fontMetrics();
    return QSize(letters.averageCharWidth() * leastLetters, letters.height() * leastLines)
        .boundedTo(sizeHint());
}

void ScrollBody::bringIntoView(QWidget *inside)
{
    ensureWidgetVisible(inside);
    if (!isRightToLeft())
        return;
    // Qt reckons from the left there too, where the bar begins at the right.
    const int left = inside->mapTo(viewport(), QPoint()).x();
    const int beyond = left + inside->width() - viewport()->width();
    QScrollBar *bar = horizontalScrollBar();
    if (left < 0)
        bar->setValue(bar->value() - left);
    else if (beyond > 0)
        bar->setValue(bar->value() - beyond);
}

bool ScrollBody::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace gearaudit
