#pragma once

#include "ui/views/roomy_delegate.h"

namespace gearaudit
{

/// Draws InFlightModel's progress: a slim bar under the text, as far as FractionRole says.
class ProgressDelegate : public RoomyDelegate
{
    Q_OBJECT
public:
    using RoomyDelegate::RoomyDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gearaudit
