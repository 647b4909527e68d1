#pragma once

#include <QStyledItemDelegate>

namespace gearaudit
{

/// Draws InFlightModel's progress: a slim bar under the text, as far as FractionRole says.
class ProgressDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gearaudit
