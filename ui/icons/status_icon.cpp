#include "ui/icons/status_icon.h"

#include "core/report/report_rows.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <cmath>

namespace gearaudit
{

namespace
{

// Of middle lightness, so that each stands out from a light and from a dark background.
const QRgb green = qRgb(0x2f, 0x9e, 0x5f);
const QRgb amber = qRgb(0xd9, 0x82, 0x1c);
const QRgb blue = qRgb(0x3a, 0x82, 0xc8);
const QRgb grey = qRgb(0x85, 0x8a, 0x93);

QPen stroke(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

/// Draws the sign into a square of 16 by 16 units.
void draw(QPainter &painter, StatusSign sign)
{
    switch (sign) {
    case StatusSign::Answered:
        painter.setBrush(QColor(green));
        painter.drawEllipse(QPointF(8, 8), 6.5, 6.5);
        painter.setPen(stroke(Qt::white, 1.7));
        painter.drawPolyline(QPolygonF({{5.1, 8.3}, {7.1, 10.3}, {10.9, 6.0}}));
        break;
    case StatusSign::Nothing:
        painter.setBrush(QColor(grey));
        painter.drawEllipse(QPointF(8, 8), 6.5, 6.5);
        painter.setPen(stroke(Qt::white, 1.8));
        painter.drawLine(QPointF(5.3, 8), QPointF(10.7, 8));
        break;
    case StatusSign::Failed:
        painter.setBrush(QColor(amber));
        painter.setPen(stroke(QColor(amber), 1.6));
        painter.drawPolygon(QPolygonF({{8, 2.4}, {14.4, 13.4}, {1.6, 13.4}}));
        painter.setPen(stroke(Qt::white, 1.7));
        painter.drawLine(QPointF(8, 6.2), QPointF(8, 9.2));
        painter.drawPoint(QPointF(8, 11.6));
        break;
    case StatusSign::Note:
        painter.setBrush(QColor(blue));
        painter.drawEllipse(QPointF(8, 8), 6.5, 6.5);
        painter.setPen(stroke(Qt::white, 1.8));
        painter.drawPoint(QPointF(8, 4.9));
        painter.drawLine(QPointF(8, 7.6), QPointF(8, 11.1));
        break;
    case StatusSign::Open:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(stroke(QColor(grey), 1.6));
        painter.drawEllipse(QPointF(8, 8), 5.7, 5.7);
        break;
    case StatusSign::Waiting: {
        painter.setBrush(QColor(grey));
        constexpr int dots = 8;
        for (int i = 0; i < dots; ++i) {
            const double angle = 2 * 3.14159265358979 * i / dots;
            painter.drawEllipse(QPointF(8 + 5.6 * std::cos(angle), 8 + 5.6 * std::sin(angle)), 1.1, 1.1);
        }
        break;
    }
    case StatusSign::Examining:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(stroke(QColor(blue), 1.8));
        painter.drawArc(QRectF(2.4, 2.4, 11.2, 11.2), 90 * 16, -260 * 16);
        painter.setPen(stroke(QColor(blue), 3.2));
        painter.drawPoint(QPointF(8, 8));
        break;
    }
}

QIcon drawn(StatusSign sign)
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(size / 16.0, size / 16.0);
        painter.setPen(Qt::NoPen);
        draw(painter, sign);
        painter.end();
        icon.addPixmap(pixmap, QIcon::Normal);
        icon.addPixmap(pixmap, QIcon::Selected); // else the style tints it
    }
    return icon;
}

} // namespace

StatusSign signOf(const std::optional<Status> &status)
{
    if (!status || *status == Status::Cancelled)
        return StatusSign::Open;
    if (*status == Status::Audited)
        return StatusSign::Answered;
    return isAnswer(*status) ? StatusSign::Nothing : StatusSign::Failed;
}

StatusSign signOf(const GearRow &gear)
{
    // A file of the first script has no status, and may show all the same.
    return !gear.status && gear.hasFailed ? StatusSign::Failed : signOf(gear.status);
}

StatusIcons::StatusIcons()
    : m_icons{drawn(StatusSign::Answered), drawn(StatusSign::Nothing), drawn(StatusSign::Failed),
              drawn(StatusSign::Open), drawn(StatusSign::Note), drawn(StatusSign::Waiting),
              drawn(StatusSign::Examining)}
{
}

} // namespace gearaudit
