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

    /// How high a row is in a font: 24 pixels, or more where the font asks for it. Indentation and signs
    /// grow with it.
    static int rowHeight(const QFont &font);

    /// What of a cell's badge has room beside its text in so many pixels: the word, the sign that stands for
    /// it, or nothing; the text is not cut for either.
    static QString badge(const QModelIndex &index, const QFont &font, int width);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// So wide that nothing is cut off.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gearaudit
