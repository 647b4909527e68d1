#include "ui/filtering/offer_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace gearaudit
{

namespace
{
constexpr int gap = 18;
constexpr int margin = 6;
} // namespace

void OfferDelegate::fit(const QAbstractItemModel &offers, const QFontMetrics &metrics)
{
    m_word = m_help = m_count = 0;
    const auto widen = [&](int &width, const QModelIndex &index, int role) {
        width = std::max(width, metrics.horizontalAdvance(index.data(role).toString()));
    };
    for (int row = 0; row < offers.rowCount(); ++row) {
        const QModelIndex index = offers.index(row, 0);
        widen(m_word, index, Qt::DisplayRole);
        widen(m_help, index, HelpRole);
        widen(m_count, index, CountRole);
    }
}

void OfferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QString help = index.data(HelpRole).toString();
    const QString count = index.data(CountRole).toString();
    if (help.isEmpty() && count.isEmpty())
        return;
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    QColor colour = option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
    colour.setAlphaF(0.75F);
    painter->save();
    painter->setPen(colour);
    const auto draw = [&](const QRect &place, Qt::Alignment alignment, const QString &text) {
        const QRect seen = QStyle::visualRect(option.direction, option.rect, place);
        painter->drawText(seen,
                          int(QStyle::visualAlignment(option.direction, alignment)) |
                              Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, seen.width()));
    };
    const int atCount = m_count > 0 ? m_count + gap : 0;
    const QRect behind = option.rect.adjusted(m_word + gap + margin, 0, -margin, 0);
    draw(behind.adjusted(0, 0, -atCount, 0), Qt::AlignLeft, help);
    draw(behind, Qt::AlignRight, count);
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
    size.setWidth(std::max(size.width(), m_word + 2 * margin));
    for (const int column : {m_help, m_count})
        size.rwidth() += column > 0 ? gap + column : 0;
    return size;
}

} // namespace gearaudit
