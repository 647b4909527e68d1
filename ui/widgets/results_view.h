#pragma once

#include <QTreeView>

namespace gearaudit
{

/// A tree view that opens many rows at the cost of one layout.
class ResultsView : public QTreeView
{
    Q_OBJECT
public:
    using QTreeView::QTreeView;

    /// Opens these rows; the layout is done once, when it is next needed.
    void expandTogether(const QModelIndexList &indexes)
    {
        // While a layout is due, expand() only takes a note of what is open.
        scheduleDelayedItemsLayout();
        for (const QModelIndex &index : indexes)
            expand(index);
    }
};

} // namespace gearaudit
