#include "ui/views/figure_tile.h"

#include "ui/views/chart_colours.h"
#include "ui/words/plain_tooltip.h"

#include <QPainter>

#include <algorithm>

namespace gearaudit
{

namespace
{
constexpr int padding = 12;
constexpr int captionLines = 2;
constexpr int captionLetters = 26;
constexpr int leastLetters = 12;
constexpr int stripe = 4;
} // namespace

FigureTile::FigureTile(QWidget *parent) : PaintedButton(parent)
{
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    policy.setVerticalPolicy(QSizePolicy::Minimum); // a fixed height would hold it to its hint
    setSizePolicy(policy);
}

void FigureTile::setFigure(const QString &figure, const QString &caption, bool isWarning,
                           bool isChoice)
{
    m_figure = figure;
    m_caption = caption;
    m_isWarning = isWarning;
    setAccessibleName(QStringLiteral("%1 %2").arg(figure, caption));
    setToolTip(plainTooltip(accessibleName()));
    setChoice(isChoice);
    updateGeometry();
    update();
}

QFont FigureTile::figureFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.9);
    large.setBold(true);
    return large;
}

QSize FigureTile::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * captionLetters + 2 * padding,
            QFontMetrics(figureFont()).height() + (fontMetrics().lineSpacing() + 1) * captionLines +
                2 * padding};
}

QSize FigureTile::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * leastLetters + 2 * padding;
    return {width, sizeHint().height()};
}

int FigureTile::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - 2 * padding - 2), QWIDGETSIZE_MAX);
    const int caption = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_caption).height();
    return std::max(sizeHint().height(), QFontMetrics(figureFont()).height() + caption + 2 * padding);
}

void FigureTile::focusInEvent(QFocusEvent *event)
{
    PaintedButton::focusInEvent(event);
    Q_EMIT reached();
}

void FigureTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartColours colours(palette());
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QColor line = colours.text;
    line.setAlphaF(0.16F);
    painter.setPen(hasFocus() ? QPen(colours.bar, 2) : QPen(line, 1));
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(frame, 7, 7);
    if (isInvited()) {
        QColor tint = colours.bar;
        tint.setAlphaF(isDown() ? 0.18F : 0.08F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawRoundedRect(frame, 7, 7);
    }
    if (m_isWarning) {
        QRectF mark(0, padding, stripe, height() - 2 * padding);
        mark.moveLeft(layoutDirection() == Qt::RightToLeft ? width() - stripe - 4 : 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.marked);
        painter.drawRoundedRect(mark, 2, 2);
    }
    const QRect inner = rect().adjusted(padding + 2, padding, -padding, -padding);
    const QFont large = figureFont();
    painter.setFont(large);
    painter.setPen(colours.text);
    painter.drawText(inner, Qt::AlignLeading | Qt::AlignTop, m_figure);
    painter.setFont(font());
    painter.setPen(colours.quietText);
    painter.drawText(inner.adjusted(0, QFontMetrics(large).height(), 0, 0),
                     Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, m_caption);
}

} // namespace gearaudit
