#include "ui/icons/action_icon.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>

namespace gearaudit
{

namespace
{

/// By the Icon Naming Specification of freedesktop.org.
QString themeName(ActionSign sign)
{
    switch (sign) {
    case ActionSign::Start: return QStringLiteral("media-playback-start");
    case ActionSign::Stop: return QStringLiteral("media-playback-stop");
    case ActionSign::Again: return QStringLiteral("view-refresh");
    case ActionSign::Close: return QStringLiteral("window-close");
    case ActionSign::Add: return QStringLiteral("list-add");
    // Themes have no set of these that look like one.
    case ActionSign::Export:
    case ActionSign::Matches:
    case ActionSign::Details:
    case ActionSign::Bell:
    case ActionSign::Pin: break;
    }
    return {};
}

void drawAgain(QPainter &painter, const QColor &colour)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(3, 3, 10, 10), 50 * 16, 280 * 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({{8.6, 4.9}, {13.3, 5.4}, {13.0, 0.9}}));
}

void drawBell(QPainter &painter, const QColor &colour)
{
    QPainterPath bell({3, 11.5});
    bell.cubicTo({5, 10}, {4, 3}, {8, 3});
    bell.cubicTo({12, 3}, {11, 10}, {13, 11.5});
    bell.closeSubpath();
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(bell);
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawPoint(QPointF(8, 13.6));
}

/// Signs of lines alone.
void drawLines(QPainter &painter, ActionSign sign, const QColor &colour)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (sign) {
    case ActionSign::Close:
        painter.drawLine(QPointF(4.5, 4.5), QPointF(11.5, 11.5));
        painter.drawLine(QPointF(11.5, 4.5), QPointF(4.5, 11.5));
        break;
    case ActionSign::Add:
        painter.drawLine(QPointF(8, 3.5), QPointF(8, 12.5));
        painter.drawLine(QPointF(3.5, 8), QPointF(12.5, 8));
        break;
    case ActionSign::Export:
        painter.drawLine(QPointF(8, 2.5), QPointF(8, 9.5));
        painter.drawPolyline(QPolygonF({{5, 6.8}, {8, 9.8}, {11, 6.8}}));
        painter.drawPolyline(QPolygonF({{3, 10.5}, {3, 13.5}, {13, 13.5}, {13, 10.5}}));
        break;
    case ActionSign::Matches:
        for (const double y : {4.0, 8.0, 12.0})
            painter.drawLine(QPointF(3, y), QPointF(13, y));
        break;
    case ActionSign::Pin:
        painter.drawLine(QPointF(8, 9.5), QPointF(8, 14));
        painter.drawPolygon(QPolygonF({{6, 2.5}, {10, 2.5}, {10, 6}, {12, 9.5}, {4, 9.5}, {6, 6}}));
        break;
    default: break;
    }
}

QPixmap drawn(ActionSign sign, const QColor &colour, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 16.0, size / 16.0);
    painter.setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    switch (sign) {
    case ActionSign::Start: painter.drawPolygon(QPolygonF({{4.5, 3}, {13, 8}, {4.5, 13}})); break;
    case ActionSign::Stop: painter.drawRoundedRect(QRectF(3.5, 3.5, 9, 9), 1, 1); break;
    case ActionSign::Again: drawAgain(painter, colour); break;
    case ActionSign::Details:
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(2.5, 3, 11, 10), 1, 1);
        painter.fillRect(QRectF(9, 3, 4.5, 10), colour);
        break;
    case ActionSign::Bell: drawBell(painter, colour); break;
    case ActionSign::Close:
    case ActionSign::Add:
    case ActionSign::Export:
    case ActionSign::Matches:
    case ActionSign::Pin: drawLines(painter, sign, colour); break;
    }
    return pixmap;
}

} // namespace

QIcon actionIcon(ActionSign sign, const QPalette &palette)
{
    const QString name = themeName(sign);
    QIcon icon = name.isEmpty() ? QIcon() : QIcon::fromTheme(name);
    if (!icon.isNull())
        return icon;
    for (const int size : {16, 32, 48}) {
        icon.addPixmap(drawn(sign, palette.color(QPalette::Active, QPalette::ButtonText), size));
        icon.addPixmap(drawn(sign, palette.color(QPalette::Disabled, QPalette::ButtonText), size),
                       QIcon::Disabled);
    }
    return icon;
}

} // namespace gearaudit
