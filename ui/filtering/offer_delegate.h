#pragma once

#include <QStyledItemDelegate>

namespace gearaudit
{

/// A row of what may be typed, with a few words about it behind it, paler.
class OfferDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int HelpRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The row that the keys would go to first is not the chosen one: it shows nothing.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gearaudit
