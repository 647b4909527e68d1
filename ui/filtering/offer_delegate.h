#pragma once

#include <QStyledItemDelegate>

namespace gearaudit
{

/// A row of what may be typed, and paler behind it what it means, and in how many gears it is, each
/// in a column of its own.
class OfferDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int HelpRole = Qt::UserRole + 1;
    static constexpr int CountRole = Qt::UserRole + 2;

    using QStyledItemDelegate::QStyledItemDelegate;

    /// To be told what the columns must hold whenever that is new.
    void fit(const QAbstractItemModel &offers, const QFontMetrics &metrics);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The row that the keys would go to first is not the chosen one: it shows nothing.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_word = 0; ///< widths of the columns
    int m_help = 0;
    int m_count = 0;
};

} // namespace gearaudit
