#include "ui/frame/fine_line.h"

#include <QFontInfo>
#include <QPainter>

namespace gearaudit
{

QColor fineLineColour(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor ground = palette.color(QPalette::Base);
    const auto mix = [](int a, int b) { return (a * 16 + b * 84) / 100; };
    return {mix(text.red(), ground.red()), mix(text.green(), ground.green()),
            mix(text.blue(), ground.blue())};
}

FineLine::FineLine(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void FineLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), fineLineColour(palette()));
}

int em(const QWidget &widget)
{
    return QFontInfo(widget.font()).pixelSize();
}

} // namespace gearaudit
