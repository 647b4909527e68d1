#include "ui/filtering/offer_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace gearaudit
{

namespace
{
constexpr int gap = 18;
constexpr int margin = 6;
} // namespace

void OfferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QString help = index.data(HelpRole).toString();
    if (help.isEmpty())
        return;
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    QColor colour = option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
    colour.setAlphaF(0.75F);
    const int before = option.fontMetrics.horizontalAdvance(index.data().toString()) + gap;
    painter->save();
    painter->setPen(colour);
    const QRect place = option.rect.adjusted(before, 0, -margin, 0);
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(help, Qt::ElideRight, place.width()));
    painter->restore();
}

void OfferDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state.setFlag(QStyle::State_HasFocus, false);
}

QSize OfferDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index) + QSize(margin, 4);
    const QString help = index.data(HelpRole).toString();
    if (!help.isEmpty())
        size.rwidth() += gap + option.fontMetrics.horizontalAdvance(help);
    return size;
}

} // namespace gearaudit
