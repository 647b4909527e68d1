#include "ui/views/bar_chart.h"

#include "ui/views/chart_colours.h"
#include "ui/views/menu_key.h"
#include "ui/words/plain_tooltip.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace gearaudit
{

namespace
{

constexpr int gap = 10;
constexpr int padding = 6;
constexpr int barHeight = 16;
constexpr int mostLabelLetters = 46;
constexpr int leastLetters = 18; ///< of a whole row
constexpr qreal leastBar = 3; ///< so that one gear among thousands is seen

QColor faded(QColor colour, qreal alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

/// Slanting lines, as fine on every screen: Qt's own patterns are dots of the device.
void hatch(QPainter &painter, const QRectF &place, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.6));
    const qreal step = 7;
    for (qreal x = place.left() - place.height(); x < place.right(); x += step)
        painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()));
}

} // namespace

BarChart::BarChart(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
}

void BarChart::setBars(const std::vector<Bar> &bars)
{
    if (bars == m_bars)
        return; // the focus and the tooltip stay
    const int held = heldBy(bars);
    m_bars = bars;
    // Rows are used again.
    while (m_rows.size() < bars.size())
        addRow();
    double greatest = 0;
    int labels = 0;
    int values = 0;
    for (const auto &bar : bars)
        greatest = std::max(greatest, bar.value);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i >= bars.size())
            continue;
        m_rows[i]->setVisible(true);
        m_rows[i]->setBar(bars[i], greatest);
        labels = std::max(labels, m_rows[i]->labelWidth());
        values = std::max(values, m_rows[i]->valueWidth());
    }
    for (auto *row : m_rows)
        row->setRoom(labels, values);
    // Before those that are left over are hidden: that would send it on to another figure.
    if (held >= 0)
        m_rows[static_cast<std::size_t>(held)]->setFocus(Qt::OtherFocusReason);
    for (std::size_t i = bars.size(); i < m_rows.size(); ++i)
        m_rows[i]->setVisible(false);
}

void BarChart::addRow()
{
    auto *row = new BarRow(this);
    const int number = static_cast<int>(m_rows.size());
    new MenuKey(*row); // the row's
    connect(row, &QAbstractButton::clicked, this, [this, number] { Q_EMIT chosen(number); });
    connect(row, &BarRow::reached, this, [this, number] { Q_EMIT reached(number); });
    connect(row, &QWidget::customContextMenuRequested, this,
            [this, row, number](const QPoint &at) { Q_EMIT menuWanted(number, row->mapToGlobal(at)); });
    layout()->addWidget(row);
    m_rows.push_back(row);
}

int BarChart::heldBy(const std::vector<Bar> &bars) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [](const BarRow *each) { return each->hasFocus(); });
    const auto place = static_cast<std::size_t>(row - m_rows.begin());
    if (row == m_rows.end() || place >= m_bars.size() || bars.empty())
        return -1;
    const auto same = std::find_if(bars.begin(), bars.end(),
                                   [&](const Bar &bar) { return bar.label == m_bars[place].label; });
    return static_cast<int>(same != bars.end() ? static_cast<std::size_t>(same - bars.begin())
                                               : std::min(place, bars.size() - 1));
}

void BarRow::setBar(const Bar &bar, double greatest)
{
    m_bar = bar;
    m_greatest = greatest;
    setAccessibleName(bar.spoken);
    setToolTip(plainTooltip(bar.spoken));
    setChoice(bar.isChoice);
    update();
}

int BarRow::labelWidth() const
{
    const QFontMetrics &metrics = fontMetrics();
    int width = metrics.horizontalAdvance(m_bar.label) + 2;
    if (!m_bar.remark.isEmpty())
        width += gap + metrics.horizontalAdvance(m_bar.remark);
    return std::min(width, metrics.averageCharWidth() * mostLabelLetters);
}

int BarRow::valueWidth() const
{
    return fontMetrics().horizontalAdvance(m_bar.valueText);
}

void BarRow::setRoom(int labels, int values)
{
    m_labels = labels;
    m_values = values;
    update();
}

QSize BarRow::sizeHint() const
{
    return {m_labels + m_values + 2 * gap + 2 * padding + 160,
            std::max(fontMetrics().height(), barHeight) + 8};
}

void BarRow::focusInEvent(QFocusEvent *event)
{
    PaintedButton::focusInEvent(event);
    Q_EMIT reached();
}

QSize BarRow::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * leastLetters, sizeHint().height()};
}

void BarRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartColours colours(palette());
    const QRectF frame = QRectF(rect()).adjusted(1, 0.5, -1, -0.5);
    if (hasFocus() || isInvited()) {
        painter.setPen(hasFocus() ? QPen(colours.bar, 2) : QPen(Qt::NoPen));
        painter.setBrush(faded(colours.bar, isDown() ? 0.22 : 0.10));
        painter.drawRoundedRect(frame, 4, 4);
    }
    // From the right to the left where that is how one reads.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto placed = [&](int left, int wide) {
        const int from = isMirrored ? width() - left - wide : left;
        return QRect(from, 0, wide, height());
    };
    const int labels = std::min(m_labels, width() / 2);
    const QFontMetrics &metrics = fontMetrics();
    const int aligned = Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignLeading;
    const int remark = m_bar.remark.isEmpty() ? 0 : metrics.horizontalAdvance(m_bar.remark) + gap;
    const int label = std::max(labels - remark, std::min(labels, metrics.averageCharWidth() * 8));
    painter.setPen(colours.text);
    painter.drawText(placed(padding, label), aligned,
                     metrics.elidedText(m_bar.label, Qt::ElideMiddle, label));
    if (remark > 0) {
        const int shown = std::min(metrics.horizontalAdvance(m_bar.label) + 2, label) + gap;
        painter.setPen(colours.quietText);
        painter.drawText(placed(padding + shown, labels - shown), aligned,
                         metrics.elidedText(m_bar.remark, Qt::ElideRight, labels - shown));
    }
    const int from = padding + labels + gap;
    const int room = width() - from - gap - m_values - padding;
    if (room < 8 || m_greatest <= 0)
        return;
    const qreal length = std::max(leastBar, room * m_bar.value / m_greatest);
    QRectF place(placed(from, qRound(length)));
    place.setTop((height() - barHeight) / 2.0);
    place.setHeight(barHeight);
    paintBar(painter, place, m_bar, palette(), layoutDirection());
    painter.setPen(colours.text);
    painter.drawText(placed(from + qRound(length) + gap, m_values + 2), aligned, m_bar.valueText);
}

void paintBar(QPainter &painter, const QRectF &place, const Bar &bar, const QPalette &palette,
              Qt::LayoutDirection direction)
{
    const ChartColours colours(palette);
    const QColor colour = bar.isMarked ? colours.marked : colours.bar;
    QPainterPath shape;
    shape.addRoundedRect(place, 3, 3);
    painter.save();
    painter.setClipPath(shape);
    // Filled as far as it holds in full; the rest is an outline.
    QRectF part = place;
    if (bar.part < bar.value) {
        const qreal length = place.width() * bar.part / bar.value;
        if (direction == Qt::RightToLeft)
            part.setLeft(place.right() - length);
        else
            part.setWidth(length);
    }
    if (bar.part > 0)
        painter.fillRect(part, colour);
    if (bar.isMarked)
        hatch(painter, part, faded(colours.ground, 0.75));
    painter.restore();
    painter.setPen(QPen(colour, bar.part < bar.value ? 1.6 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

} // namespace gearaudit
