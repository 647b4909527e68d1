#include "ui/views/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace gearaudit
{

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) {}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index < 0 || index >= count() ? nullptr : m_items[static_cast<std::size_t>(index)].get();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<FlowLayout::Line> FlowLayout::linesIn(int width) const
{
    std::vector<Line> lines;
    int left = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int wanted = item->sizeHint().width();
        if (lines.empty() || wanted > left) {
            lines.emplace_back();
            left = width;
        }
        lines.back().append(item.get());
        left -= wanted + spacing();
    }
    return lines;
}

int FlowLayout::arrange(int width, const QRect *rect) const
{
    int y = rect == nullptr ? 0 : rect->y();
    const int top = y;
    for (const Line &line : linesIn(width)) {
        int height = 0;
        int wanted = static_cast<int>(line.size() - 1) * spacing();
        int expanding = 0;
        for (const QLayoutItem *item : line) {
            height = std::max(height, item->sizeHint().height());
            wanted += item->sizeHint().width();
            expanding += item->expandingDirections().testFlag(Qt::Horizontal) ? 1 : 0;
        }
        if (rect != nullptr) {
            int over = std::max(0, width - wanted);
            int x = rect->x();
            for (QLayoutItem *item : line) {
                int wide = std::min(item->sizeHint().width(), width);
                if (item->expandingDirections().testFlag(Qt::Horizontal)) {
                    const int share = over / expanding--;
                    wide += share;
                    over -= share;
                }
                const QRect place(x, y, wide, height);
                item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), *rect, place));
                x += wide + spacing();
            }
        }
        y += height + spacing();
    }
    return std::max(0, y - spacing() - top);
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    return arrange(width - around.left() - around.right(), nullptr) + around.top() + around.bottom();
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins around = contentsMargins();
    return {width + around.left() + around.right(), height + around.top() + around.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    const QMargins around = contentsMargins();
    return least + QSize(around.left() + around.right(), around.top() + around.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    arrange(inside.width(), &inside);
}

} // namespace gearaudit
