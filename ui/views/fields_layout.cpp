#include "ui/views/fields_layout.h"

#include <QFontMetrics>
#include <QStyle>
#include <QWidget>

namespace gearaudit
{

namespace
{

constexpr int between = 12; ///< a caption and its field
constexpr int beneath = 2;  ///< likewise, one above the other
constexpr int usefulLetters = 26; ///< of a field, for it to stand beside its caption

int heightOf(const QLayoutItem *item, int width)
{
    const int height = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
    return std::max(height, item->minimumSize().height());
}

bool isShown(const QLayoutItem *item)
{
    return item && !item->isEmpty();
}

} // namespace

FieldsLayout::FieldsLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FieldsLayout::~FieldsLayout()
{
    for (const Row &row : m_rows) {
        delete row.caption;
        delete row.cell;
    }
}

QLayoutItem *FieldsLayout::itemFor(QWidget *widget)
{
    addChildWidget(widget);
    return new QWidgetItem(widget);
}

void FieldsLayout::addRow(QWidget *caption, QWidget *cell)
{
    m_rows.push_back({caption ? itemFor(caption) : nullptr, itemFor(cell), false});
    invalidate();
}

void FieldsLayout::addWide(QWidget *cell)
{
    addItem(itemFor(cell));
}

void FieldsLayout::addItem(QLayoutItem *item)
{
    m_rows.push_back({nullptr, item, true});
    invalidate();
}

int FieldsLayout::count() const
{
    int items = 0;
    for (const Row &row : m_rows)
        items += (row.caption ? 1 : 0) + (row.cell ? 1 : 0);
    return items;
}

QLayoutItem *FieldsLayout::itemAt(int index) const
{
    for (const Row &row : m_rows) {
        for (QLayoutItem *item : {row.caption, row.cell}) {
            if (item && index-- == 0)
                return item;
        }
    }
    return nullptr;
}

QLayoutItem *FieldsLayout::takeAt(int index)
{
    QLayoutItem *taken = itemAt(index);
    for (Row &row : m_rows) {
        row.caption = row.caption == taken ? nullptr : row.caption;
        row.cell = row.cell == taken ? nullptr : row.cell;
    }
    return taken;
}

int FieldsLayout::captionWidth() const
{
    int widest = 0;
    for (const Row &row : m_rows) {
        if (isShown(row.caption))
            widest = std::max(widest, row.caption->sizeHint().width());
    }
    return widest;
}

int FieldsLayout::widestCell(bool least) const
{
    int widest = 0;
    for (const Row &row : m_rows) {
        if (isShown(row.cell) && !row.isWide)
            widest = std::max(widest, least ? row.cell->minimumSize().width() : row.cell->sizeHint().width());
    }
    return widest;
}

bool FieldsLayout::isSideBySide(int width) const
{
    const int useful = parentWidget() ? parentWidget()->fontMetrics().averageCharWidth() * usefulLetters : 0;
    return captionWidth() + between + std::max(useful, widestCell(true)) <= width;
}

int FieldsLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FieldsLayout::sizeHint() const
{
    int width = captionWidth() + between + widestCell(false);
    for (const Row &row : m_rows) {
        if (isShown(row.cell) && row.isWide)
            width = std::max(width, row.cell->sizeHint().width());
    }
    const QMargins margins = contentsMargins();
    width += margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize FieldsLayout::minimumSize() const
{
    QSize least;
    for (const Row &row : m_rows) {
        for (const QLayoutItem *item : {row.caption, row.cell}) {
            if (isShown(item))
                least = least.expandedTo(item->minimumSize());
        }
    }
    return least.grownBy(contentsMargins());
}

void FieldsLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/// The height that is taken.
int FieldsLayout::arrange(const QRect &rect, bool moves) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    const bool isBeside = isSideBySide(room.width());
    const int captions = isBeside ? captionWidth() : room.width();
    int y = room.top();
    const auto put = [&](QLayoutItem *item, int x, int width) {
        const int height = heightOf(item, width);
        if (moves)
            place(item, {x, y, width, height}, room);
        return height;
    };
    for (const Row &row : m_rows) {
        if (!isShown(row.cell))
            continue;
        if (y > room.top())
            y += spacing();
        if (row.isWide || !isBeside) {
            if (isShown(row.caption))
                y += put(row.caption, room.left(), room.width()) + beneath;
            y += put(row.cell, room.left(), room.width());
            continue;
        }
        const int caption = isShown(row.caption) ? put(row.caption, room.left(), captions) : 0;
        y += std::max(caption, put(row.cell, room.left() + captions + between,
                                   room.width() - captions - between));
    }
    return y - rect.top() + margins.bottom();
}

void FieldsLayout::place(QLayoutItem *item, const QRect &at, const QRect &room) const
{
    QRect own = at;
    if (item->widget() && item->widget()->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed)
        own.setWidth(std::min(at.width(), item->sizeHint().width()));
    item->setGeometry(QStyle::visualRect(parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight,
                                         room, own));
}

} // namespace gearaudit
