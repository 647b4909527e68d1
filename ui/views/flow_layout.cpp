#include "ui/views/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace gearaudit
{

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty() && item->expandingDirections().testFlag(Qt::Horizontal))
            return Qt::Horizontal;
    }
    return {};
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

/// All in one line.
QSize FlowLayout::sizeHint() const
{
    QSize hint(0, 0); // without, it is one less than nothing
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().expandedTo(item->minimumSize());
        hint.rwidth() += size.width() + (hint.width() > 0 ? spacing() : 0);
        hint.setHeight(std::max(hint.height(), size.height()));
    }
    const QMargins margins = contentsMargins();
    return hint.grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/// The height that is taken.
int FlowLayout::arrange(const QRect &rect, bool moves) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    QList<QLayoutItem *> line;
    int used = 0;
    int height = 0;
    int top = room.top();
    const auto end = [&] {
        if (moves)
            place(line, {room.left(), top, room.width(), height});
        top += height;
        line.clear();
        used = height = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().expandedTo(item->minimumSize());
        if (!line.isEmpty() && used + spacing() + size.width() > room.width()) {
            end();
            top += spacing();
        }
        used += size.width() + (line.isEmpty() ? 0 : spacing());
        height = std::max(height, size.height());
        line << item;
    }
    end();
    return top - rect.top() + margins.bottom();
}

void FlowLayout::place(const QList<QLayoutItem *> &line, const QRect &room) const
{
    int used = spacing() * static_cast<int>(line.size() - 1);
    int growing = 0; // those that share what is left
    for (QLayoutItem *item : line) {
        used += item->sizeHint().expandedTo(item->minimumSize()).width();
        growing += item->expandingDirections().testFlag(Qt::Horizontal) ? 1 : 0;
    }
    int over = std::max(0, room.width() - used);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = room.left();
    for (QLayoutItem *item : line) {
        QSize size = item->sizeHint().expandedTo(item->minimumSize());
        if (item->expandingDirections().testFlag(Qt::Horizontal)) {
            const int share = over / growing--;
            size.rwidth() += share;
            over -= share;
        }
        size.setWidth(std::min(size.width(), std::max(item->minimumSize().width(), room.width())));
        const QRect at(x, room.top() + (room.height() - size.height()) / 2, size.width(), size.height());
        item->setGeometry(QStyle::visualRect(direction, room, at));
        x += size.width() + spacing();
    }
}

} // namespace gearaudit
