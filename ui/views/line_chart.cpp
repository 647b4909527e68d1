#include "ui/views/line_chart.h"

#include "ui/views/chart_colours.h"
#include "ui/words/plain_tooltip.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace gearaudit
{

namespace
{

constexpr int padding = 8;
constexpr double dot = 2.5;

/// 1, 2 or 5 times a power of ten, not below it.
double roundedUp(double value)
{
    if (value <= 1)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (value <= step * power)
            return step * power;
    }
    return 10 * power;
}

Qt::PenStyle styleOf(std::size_t line)
{
    constexpr Qt::PenStyle styles[]{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    return styles[line % std::size(styles)];
}

} // namespace

LineChart::LineChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LineChart::setLines(const std::vector<ChartLine> &lines, const QString &spoken)
{
    setAccessibleDescription(spoken);
    setToolTip(plainTooltip(spoken));
    if (lines == m_lines)
        return;
    m_lines = lines;
    updateGeometry();
    update();
}

QSize LineChart::sizeHint() const
{
    const int line = fontMetrics().height();
    return {fontMetrics().averageCharWidth() * 48, line * (6 + static_cast<int>(m_lines.size()))};
}

QSize LineChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, sizeHint().height()};
}

void LineChart::paintEvent(QPaintEvent *)
{
    const ChartColours colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QDate first, last;
    double most = 0;
    for (const ChartLine &line : m_lines) {
        for (const auto &[date, value] : line.points) {
            first = first.isValid() ? std::min(first, date) : date;
            last = last.isValid() ? std::max(last, date) : date;
            most = std::max(most, value);
        }
    }
    if (!first.isValid())
        return;
    most = roundedUp(most);
    const QFontMetrics metrics = fontMetrics();
    const QLocale locale;
    const QString top = locale.toString(most, 'f', 0);
    const int axis = metrics.horizontalAdvance(top) + padding;
    const int legend = metrics.height() * static_cast<int>(m_lines.size()) + padding;
    const QRectF place(axis, padding, width() - axis - padding, height() - legend - metrics.height() - 2 * padding);
    const bool isMirrored = isRightToLeft();
    const double days = std::max<double>(1, static_cast<double>(first.daysTo(last)));
    const auto at = [&](const std::pair<QDate, double> &point) {
        const double share = first == last ? 0.5 : static_cast<double>(first.daysTo(point.first)) / days;
        return QPointF(place.left() + (isMirrored ? 1 - share : share) * place.width(),
                       place.bottom() - point.second / most * place.height());
    };

    painter.setPen(QPen(colours.quietText, 0.5));
    painter.drawLine(place.bottomLeft(), place.bottomRight());
    painter.drawLine(place.topLeft(), place.topRight());
    painter.setPen(colours.quietText);
    painter.drawText(QRectF(0, place.top() - metrics.height() / 2.0, axis - padding / 2.0, metrics.height()),
                     Qt::AlignRight | Qt::AlignVCenter, top);
    painter.drawText(QRectF(0, place.bottom() - metrics.height() / 2.0, axis - padding / 2.0, metrics.height()),
                     Qt::AlignRight | Qt::AlignVCenter, locale.toString(0));
    const QRectF dates(place.left(), place.bottom() + 2, place.width(), metrics.height());
    const QString begin = locale.toString(first, QLocale::ShortFormat);
    const QString end = locale.toString(last, QLocale::ShortFormat);
    painter.drawText(dates, (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop, begin);
    if (first != last)
        painter.drawText(dates, (isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop, end);

    double row = dates.bottom() + padding;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QColor colour = i == 0 ? colours.marked : i == 1 ? colours.bar : colours.quietText;
        const QPen pen(colour, 1.8, styleOf(i), Qt::RoundCap, Qt::RoundJoin);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        QPolygonF way;
        for (const auto &point : m_lines[i].points)
            way << at(point);
        painter.drawPolyline(way);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        for (const QPointF &point : std::as_const(way))
            painter.drawEllipse(point, dot, dot);
        const QRectF entry(padding, row, width() - 2.0 * padding, metrics.height());
        const double sample = metrics.averageCharWidth() * 4.0;
        painter.setPen(pen);
        const double x = isMirrored ? entry.right() - sample : entry.left();
        painter.drawLine(QPointF(x, entry.center().y()), QPointF(x + sample, entry.center().y()));
        painter.setPen(colours.text);
        const QString now = m_lines[i].points.empty() ? QString()
                                                      : locale.toString(m_lines[i].points.back().second, 'f', 0);
        const QRectF words = isMirrored ? entry.adjusted(0, 0, -sample - padding, 0) : entry.adjusted(sample + padding, 0, 0, 0);
        painter.drawText(words, (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                         metrics.elidedText(m_lines[i].name + QStringLiteral(": ") + now, Qt::ElideRight, static_cast<int>(words.width())));
        row += metrics.height();
    }
}

} // namespace gearaudit
