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
    case ActionSign::Close:
        painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(4.5, 4.5), QPointF(11.5, 11.5));
        painter.drawLine(QPointF(11.5, 4.5), QPointF(4.5, 11.5));
        break;
    }
    return pixmap;
}

} // namespace

QIcon actionIcon(ActionSign sign, const QPalette &palette)
{
    QIcon icon = QIcon::fromTheme(themeName(sign));
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
