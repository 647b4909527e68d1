#include "ui/views/progress_delegate.h"

#include "ui/models/in_flight_model.h"

#include <QApplication>
#include <QPainter>

namespace gearaudit
{

namespace
{
constexpr int barHeight = 4;
constexpr int margin = 4;
} // namespace

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem background(option);
    initStyleOption(&background, index);
    const QString text = background.text;
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const QPalette &palette = option.palette;
    const QColor textColour = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const double fraction = index.data(InFlightModel::FractionRole).toDouble();
    QRect area = option.rect.adjusted(margin, 2, -margin, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (fraction >= 0) {
        QRectF bar(area.left(), area.bottom() - barHeight, area.width(), barHeight);
        area.setBottom(area.bottom() - barHeight - 1);
        QColor groove = textColour;
        groove.setAlphaF(0.18F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(groove);
        painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
        bar.setWidth(qMax(bar.width() * fraction, double(barHeight)));
        painter->setBrush(selected ? textColour : palette.color(QPalette::Highlight));
        painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    }
    painter->setPen(textColour);
    painter->setFont(background.font);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      background.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
    painter->restore();
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + barHeight + 8);
    return size;
}

} // namespace gearaudit
