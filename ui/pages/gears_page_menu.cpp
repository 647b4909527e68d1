#include "ui/pages/gears_page.h"
#include "ui/views/gears_view.h"

#include <QAction>
#include <QMenu>

// What is told of the rows that are selected, and the menu about them.

namespace gearaudit
{

void GearsPage::tellSelected()
{
    if (!m_shown)
        return;
    const Selection nodes = selection();
    Q_EMIT selected(m_shown, nodes);
    if (!m_instead) // else the rows are not in sight
        tell({{m_shown, nodes}});
}

void GearsPage::tellInstead(const RowSubject &subject)
{
    if (m_instead)
        tell({subject});
}

void GearsPage::showRowMenu(const QPoint &at)
{
    const int row = m_view->rowAt(at.y());
    if (row < 0)
        return;
    // The rows may be others when something is chosen: what is acted on is held by its path.
    m_asked = pathAt(row);
    Q_EMIT menuWanted({m_shown, selectionWith(row)}, m_view->viewport()->mapToGlobal(at));
}

void GearsPage::addOwnActions(QMenu &menu)
{
    if (m_instead)
        return;
    const GearForest::Node node = m_model.forest()->find(m_asked);
    const int row = node == GearForest::none ? -1 : m_model.rowOf(node);
    QAction *open = menu.addAction(tr("Expand Everything &Below"));
    open->setEnabled(row >= 0 && m_model.index(row, 0).data(GearsModel::CanOpenRole).toBool());
    connect(open, &QAction::triggered, this, [this, path = m_asked] { openBelow(path); });
}

} // namespace gearaudit
