#include "ui/icons/severity_icon.h"

#include <QPainter>
#include <QPixmap>
#include <QPolygonF>

#include <cmath>

namespace gearaudit
{

namespace
{

QPen stroke(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QPolygonF octagon()
{
    QPolygonF corners;
    for (int i = 0; i < 8; ++i) {
        const double angle = (i + 0.5) * 3.14159265358979 / 4;
        corners << QPointF(8 + 6.6 * std::cos(angle), 8 + 6.6 * std::sin(angle));
    }
    return corners;
}

void drawShape(QPainter &painter, Severity severity)
{
    switch (severity) {
    case Severity::Malicious:
    case Severity::Critical: painter.drawPolygon(octagon()); break;
    case Severity::High: painter.drawPolygon(QPolygonF({{8, 2.2}, {14.2, 13.2}, {1.8, 13.2}})); break;
    case Severity::Medium: painter.drawPolygon(QPolygonF({{8, 1.6}, {14.4, 8}, {8, 14.4}, {1.6, 8}})); break;
    case Severity::Low:
    case Severity::None: painter.drawEllipse(QPointF(8, 8), 4.6, 4.6); break;
    case Severity::Unknown: painter.drawEllipse(QPointF(8, 8), 6, 6); break;
    }
}

void drawInside(QPainter &painter, Severity severity)
{
    switch (severity) {
    case Severity::Malicious:
        painter.drawLine(QPointF(5.4, 5.4), QPointF(10.6, 10.6));
        painter.drawLine(QPointF(10.6, 5.4), QPointF(5.4, 10.6));
        break;
    case Severity::Critical:
        painter.drawLine(QPointF(8, 4.6), QPointF(8, 8.4));
        painter.drawPoint(QPointF(8, 11.2));
        break;
    case Severity::High:
        painter.drawLine(QPointF(8, 6.4), QPointF(8, 9.2));
        painter.drawPoint(QPointF(8, 11.4));
        break;
    case Severity::Medium: painter.drawLine(QPointF(5.8, 8), QPointF(10.2, 8)); break;
    case Severity::Unknown: {
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(QRectF(6, 4.4, 4, 4), -60 * 16, 220 * 16);
        painter.drawLine(QPointF(8.2, 8.6), QPointF(8.2, 9.2));
        painter.drawPoint(QPointF(8.2, 11.4));
        break;
    }
    case Severity::Low:
    case Severity::None: break;
    }
}

QIcon drawn(Severity severity, bool isOutlined)
{
    const QColor colour = severityColour(severity);
    // What is merely not known is never filled.
    const bool isHollow = isOutlined || severity == Severity::Unknown;
    QIcon icon;
    for (const int size : {16, 24, 32, 48}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(size / 16.0, size / 16.0);
        painter.setPen(stroke(colour, 1.4));
        painter.setBrush(isHollow ? QBrush(Qt::NoBrush) : QBrush(colour));
        drawShape(painter, severity);
        painter.setPen(stroke(isHollow ? colour : QColor(Qt::white), 1.5));
        drawInside(painter, severity);
        painter.end();
        icon.addPixmap(pixmap, QIcon::Normal);
        icon.addPixmap(pixmap, QIcon::Selected); // else the style tints it
    }
    return icon;
}

} // namespace

QColor severityColour(Severity severity)
{
    switch (severity) {
    case Severity::Malicious: return {0xb0, 0x3a, 0x8f};
    case Severity::Critical: return {0xd6, 0x3b, 0x3b};
    case Severity::High: return {0xd9, 0x6a, 0x1c};
    case Severity::Medium: return {0xb8, 0x8a, 0x1e};
    case Severity::Low: return {0x4a, 0x86, 0xb4};
    case Severity::None:
    case Severity::Unknown: break;
    }
    return {0x85, 0x8a, 0x93};
}

SeverityIcons::SeverityIcons()
{
    for (int i = 0; i < severityCount; ++i) {
        m_filled[static_cast<std::size_t>(i)] = drawn(static_cast<Severity>(i), false);
        m_outlined[static_cast<std::size_t>(i)] = drawn(static_cast<Severity>(i), true);
    }
}

} // namespace gearaudit
