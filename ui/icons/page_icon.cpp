#include "ui/icons/page_icon.h"

#include <QPainter>
#include <QPainterPath>

namespace gearaudit
{

namespace
{

/// Rows, those below a row set in.
void drawGears(QPainter &painter)
{
    painter.drawLine(QPointF(3, 5), QPointF(21, 5));
    for (const double y : {12.0, 19.0}) {
        painter.drawLine(QPointF(9, y), QPointF(21, y));
        painter.drawLine(QPointF(4, y), QPointF(5, y));
    }
}

/// A box with its lid.
void drawPackages(QPainter &painter)
{
    painter.drawPolygon(QPolygonF({{12, 2.5}, {20.5, 7}, {20.5, 17}, {12, 21.5}, {3.5, 17}, {3.5, 7}}));
    painter.drawPolyline(QPolygonF({{3.5, 7}, {12, 11.5}, {20.5, 7}}));
    painter.drawLine(QPointF(12, 11.5), QPointF(12, 21.5));
}

/// A round figure with a piece cut out.
void drawOverview(QPainter &painter)
{
    painter.drawEllipse(QPointF(12, 12), 9, 9);
    painter.drawPolyline(QPolygonF({{12, 3}, {12, 12}, {18.4, 18.4}}));
}

/// To and fro.
void drawCompare(QPainter &painter)
{
    painter.drawPolyline(QPolygonF({{3, 8}, {20, 8}}));
    painter.drawPolyline(QPolygonF({{16, 4}, {20, 8}, {16, 12}}));
    painter.drawPolyline(QPolygonF({{21, 16}, {4, 16}}));
    painter.drawPolyline(QPolygonF({{8, 12.6}, {4, 16}, {8, 20}}));
}

/// A hammer.
void drawRemedies(QPainter &painter)
{
    painter.drawPolygon(QPolygonF({{8.5, 3}, {17, 3}, {20.5, 7}, {17, 9}, {8.5, 9}}));
    painter.drawPolyline(QPolygonF({{11, 9}, {11, 21.5}, {14, 21.5}, {14, 9}}));
}

} // namespace

QPixmap pageSign(PageSign sign, const QColor &colour, int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 24.0, size / 24.0);
    painter.setPen(QPen(colour, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (sign) {
    case PageSign::Gears: drawGears(painter); break;
    case PageSign::Packages: drawPackages(painter); break;
    case PageSign::Overview: drawOverview(painter); break;
    case PageSign::Compare: drawCompare(painter); break;
    case PageSign::Remedies: drawRemedies(painter); break;
    }
    return pixmap;
}

} // namespace gearaudit
