#include "ui/views/caption_label.h"

#include <QAbstractButton>
#include <QMouseEvent>

namespace gearaudit
{

namespace
{
constexpr int slack = 4; // a label breaks its line a little before its text is as wide as it
} // namespace

CaptionLabel::CaptionLabel(const QString &text, QWidget *parent, Tone tone) : PlainLabel(tone, parent)
{
    setText(text);
}

/// A label that breaks its lines asks for few of them, but for several even where one would do.
QSize CaptionLabel::sizeHint() const
{
    const QSize line = fontMetrics().size(Qt::TextShowMnemonic, text());
    return line.grownBy(contentsMargins()) + QSize(2 * margin() + slack, 2 * margin());
}

void CaptionLabel::mouseReleaseEvent(QMouseEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(buddy());
    if (button && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        button->click();
    else
        PlainLabel::mouseReleaseEvent(event);
}

} // namespace gearaudit
