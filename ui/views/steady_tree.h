#pragma once

#include <QScrollBar>
#include <QTreeView>

namespace gearaudit
{

/// A tree in which the arrow keys open, close and move, and never scroll a row's text out of sight.
class SteadyTree : public QTreeView
{
    Q_OBJECT
public:
    using QTreeView::QTreeView;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        const int place = horizontalScrollBar()->value();
        const QModelIndex next = QTreeView::moveCursor(action, modifiers);
        // On a row with nothing to open, Qt scrolls sideways instead; back again is no harm.
        if (next == currentIndex() && (action == MoveRight || action == MoveLeft) &&
            horizontalScrollBar()->value() > place)
            horizontalScrollBar()->setValue(place);
        return next;
    }
};

} // namespace gearaudit
