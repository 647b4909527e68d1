#include "ui/icons/picture_icon.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>

namespace gearaudit
{

namespace
{

// All on a ground of 16 by 16.

void drawGlobe(QPainter &painter)
{
    painter.drawEllipse(QRectF(2, 2, 12, 12));
    painter.drawEllipse(QRectF(5.4, 2, 5.2, 12));
    painter.drawLine(QPointF(2, 8), QPointF(14, 8));
}

void drawSliders(QPainter &painter)
{
    const double knobs[] = {10.5, 5.5, 9};
    for (int line = 0; line < 3; ++line) {
        const double y = 3.5 + 4.5 * line;
        painter.drawLine(QPointF(2, y), QPointF(14, y));
        painter.save();
        painter.setBrush(painter.pen().color());
        painter.drawEllipse(QPointF(knobs[line], y), 1.5, 1.5);
        painter.restore();
    }
}

void drawClock(QPainter &painter)
{
    painter.drawEllipse(QRectF(2, 2, 12, 12));
    painter.drawPolyline(QPolygonF({{8, 4.6}, {8, 8}, {10.6, 9.6}}));
}

void drawLayers(QPainter &painter)
{
    painter.drawPolygon(QPolygonF({{8, 2}, {14, 5}, {8, 8}, {2, 5}}));
    painter.drawPolyline(QPolygonF({{2, 8}, {8, 11}, {14, 8}}));
    painter.drawPolyline(QPolygonF({{2, 11}, {8, 14}, {14, 11}}));
}

void drawShield(QPainter &painter)
{
    QPainterPath path(QPointF(8, 1.8));
    path.lineTo(13.2, 3.6);
    path.cubicTo(13.2, 9, 11.6, 12.4, 8, 14.2);
    path.cubicTo(4.4, 12.4, 2.8, 9, 2.8, 3.6);
    path.closeSubpath();
    painter.drawPath(path);
    painter.drawLine(QPointF(8, 5), QPointF(8, 9));
    painter.drawPoint(QPointF(8, 11.2));
}

void drawSite(QPainter &painter)
{
    for (const double top : {2.0, 6.2, 10.4}) {
        painter.drawRoundedRect(QRectF(2, top, 12, 3.6), 1, 1);
        painter.drawPoint(QPointF(4.4, top + 1.8));
    }
}

void drawFile(QPainter &painter)
{
    painter.drawPolygon(QPolygonF({{3.5, 1.8}, {9.5, 1.8}, {12.5, 4.8}, {12.5, 14.2}, {3.5, 14.2}}));
    painter.drawPolyline(QPolygonF({{9.5, 1.8}, {9.5, 4.8}, {12.5, 4.8}}));
    for (const double y : {7.5, 9.5, 11.5})
        painter.drawLine(QPointF(5.6, y), QPointF(10.4, y));
}

void drawEye(QPainter &painter)
{
    QPainterPath path(QPointF(1.5, 8));
    path.quadTo(8, 0.6, 14.5, 8);
    path.quadTo(8, 15.4, 1.5, 8);
    painter.drawPath(path);
    painter.drawEllipse(QPointF(8, 8), 2, 2);
}

void draw(QPainter &painter, PictureSign sign)
{
    switch (sign) {
    case PictureSign::Site: return drawSite(painter);
    case PictureSign::General: return drawSliders(painter);
    case PictureSign::Limits: return drawClock(painter);
    case PictureSign::Layers: return drawLayers(painter);
    case PictureSign::Shield: return drawShield(painter);
    case PictureSign::Exchange: return drawGlobe(painter);
    case PictureSign::File: return drawFile(painter);
    case PictureSign::Sample: return drawEye(painter);
    }
}

QPixmap drawn(PictureSign sign, const QColor &colour, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 16.0, size / 16.0);
    painter.setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    draw(painter, sign);
    return pixmap;
}

} // namespace

QIcon pictureIcon(PictureSign sign, const QPalette &palette)
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 96}) {
        icon.addPixmap(drawn(sign, palette.color(QPalette::Active, QPalette::Text), size));
        icon.addPixmap(drawn(sign, palette.color(QPalette::Active, QPalette::HighlightedText), size),
                       QIcon::Selected);
        icon.addPixmap(drawn(sign, palette.color(QPalette::Disabled, QPalette::Text), size), QIcon::Disabled);
    }
    return icon;
}

} // namespace gearaudit
