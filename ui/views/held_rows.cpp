#include "ui/views/held_rows.h"

#include "ui/views/gears_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace gearaudit
{

namespace
{
constexpr int leastLines = 5; ///< in a lower view they would take the room of what they are above
} // namespace

HeldRows::HeldRows(GearsView &view) : QWidget(&view), m_view(view)
{
    setObjectName(QStringLiteral("heldRows"));
    setAccessibleName(tr("Site and gear of the rows in sight"));
    setCursor(Qt::PointingHandCursor);
    hide();
}

int HeldRows::rowAbove(int row, int depth) const
{
    const GearsModel &model = m_view.gears();
    const GearForest &forest = *model.forest();
    GearForest::Node node = model.node(row);
    while (forest.depth(node) > depth)
        node = forest.parent(node);
    return model.rowOf(node);
}

std::vector<int> HeldRows::heldRows() const
{
    const GearsModel &model = m_view.gears();
    const int height = m_view.verticalHeader()->defaultSectionSize();
    const int top = m_view.rowAt(0);
    if (model.isFlat() || top < 0 || m_view.viewport()->height() < leastLines * height)
        return {};
    const auto depth = [&](int row) { return model.forest()->depth(model.node(row)); };
    if (depth(top) == 0 && m_view.rowViewportPosition(top) >= 0)
        return {};
    std::vector<int> rows{rowAbove(top, 0)};
    const int below = m_view.rowAt(height);
    if (below < 0 || depth(below) == 0)
        return rows;
    if (depth(below) > 1 || m_view.rowViewportPosition(below) < height)
        rows.push_back(rowAbove(below, 1));
    return rows;
}

void HeldRows::place()
{
    m_rows = heldRows();
    setVisible(!m_rows.empty());
    if (m_rows.empty())
        return;
    QStringList names;
    for (const int row : m_rows)
        names << m_view.gears().index(row, 0).data().toString();
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    const QRect seen = m_view.viewport()->geometry();
    const int height = m_view.verticalHeader()->defaultSectionSize() * static_cast<int>(m_rows.size()) + 1;
    setGeometry(seen.x(), seen.y(), seen.width(), height);
    raise();
    update();
}

void HeldRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const int height = m_view.verticalHeader()->defaultSectionSize();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_view.paintRow(painter, m_rows[i], static_cast<int>(i) * height);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(0, rect().bottom(), rect().right(), rect().bottom());
}

void HeldRows::mousePressEvent(QMouseEvent *event)
{
    const int height = m_view.verticalHeader()->defaultSectionSize();
    const auto line = static_cast<std::size_t>(qMax(0, event->position().toPoint().y()) / height);
    if (event->button() != Qt::LeftButton || line >= m_rows.size())
        return;
    const int row = m_rows[line];
    m_view.setFocus(Qt::MouseFocusReason);
    m_view.setCurrentIndex(m_view.gears().index(row, 0));
    m_view.verticalScrollBar()->setValue((row - static_cast<int>(line)) * height);
}

void HeldRows::wheelEvent(QWheelEvent *event)
{
    QApplication::sendEvent(m_view.verticalScrollBar(), event);
}

} // namespace gearaudit
