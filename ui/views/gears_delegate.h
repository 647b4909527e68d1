#pragma once

#include <QStyledItemDelegate>

namespace gearaudit
{

/// Paints a row of GearsModel: indentation and arrow, what the filter names in bold on a tinted
/// ground, words in a frame beside the text.
class GearsDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Where a row's arrow lies within its first cell; empty where it has none.
    static QRect arrow(const QModelIndex &index, const QRect &cell, Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// So wide that nothing is cut off.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gearaudit
