#include "ui/views/gears_delegate.h"

#include "ui/models/gears_model.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace gearaudit
{

namespace
{

constexpr int step = 18; ///< a level's indentation, and the arrow's width
constexpr int margin = 6;
constexpr int gap = 6;
constexpr int iconSize = 16;
constexpr int badgePadding = 5;

using Kind = GearTree::Kind;

Kind kindOf(const QModelIndex &index)
{
    return static_cast<Kind>(index.data(GearsModel::KindRole).toInt());
}

bool isNamed(const QModelIndex &index)
{
    return index.data(GearsModel::MatchRole).toInt() == static_cast<int>(MatchMark::Named);
}

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    if (index.column() != 0)
        return font;
    if (isNamed(index))
        font.setBold(true);
    else if (kindOf(index) == Kind::Site)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont &font)
{
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() * 0.85);
    smaller.setBold(false);
    return smaller;
}

/// How far the text is from the cell's leading edge.
int textStart(const QModelIndex &index)
{
    if (index.column() == 0)
        return margin + (index.data(GearsModel::DepthRole).toInt() + 1) * step;
    return margin + (index.data(Qt::DecorationRole).isNull() ? 0 : iconSize + gap);
}

void drawArrow(QPainter &painter, const QRect &rect, bool open, bool mirrored, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect).center());
    if (open)
        painter.rotate(90);
    else if (mirrored)
        painter.rotate(180);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({{-1.8, -3.8}, {2.0, 0}, {-1.8, 3.8}}));
    painter.restore();
}

/// A word in a frame; gives back the width that it took.
int drawBadge(QPainter &painter, const QRect &room, const QString &word, const QFont &font,
              const QColor &text, Qt::LayoutDirection direction)
{
    const QFont smaller = smallFont(font);
    const QFontMetrics metrics(smaller);
    const int width = metrics.horizontalAdvance(word) + 2 * badgePadding;
    if (width > room.width())
        return 0;
    const int height = metrics.height() + 2;
    const QRect logical(room.left(), room.center().y() - height / 2, width, height);
    const QRect rect = QStyle::visualRect(direction, room, logical);
    // Amber of middle lightness: stands out from light and from dark, and the word says it as well.
    QColor ground(0xd9, 0x82, 0x1c);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ground, 1));
    ground.setAlpha(40);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(smaller);
    painter.setPen(text);
    painter.drawText(rect, Qt::AlignCenter, word);
    painter.restore();
    return width + gap;
}

QColor faded(QColor colour)
{
    colour.setAlphaF(0.6F);
    return colour;
}

} // namespace

QRect GearsDelegate::arrow(const QModelIndex &index, const QRect &cell,
                           Qt::LayoutDirection direction)
{
    if (index.column() != 0 || !index.data(GearsModel::CanOpenRole).toBool())
        return {};
    const int left = cell.left() + margin + index.data(GearsModel::DepthRole).toInt() * step;
    return QStyle::visualRect(direction, cell, QRect(left - 2, cell.top(), step, cell.height()));
}

void GearsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStyle &style = option.widget ? *option.widget->style() : *QApplication::style();
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const QPalette::ColorGroup group =
        (option.state & QStyle::State_Active) != 0 ? QPalette::Active : QPalette::Inactive;
    const QColor colour =
        option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setClipRect(option.rect);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect arrowRect = arrow(index, option.rect, option.direction);
    if (!arrowRect.isEmpty())
        drawArrow(*painter, arrowRect, index.data(GearsModel::IsOpenRole).toBool(), mirrored,
                  faded(colour));
    const auto placed = [&](int left, int width) {
        return QStyle::visualRect(
            option.direction, option.rect,
            QRect(option.rect.left() + left, option.rect.top(), width, option.rect.height()));
    };
    if (!option.icon.isNull())
        option.icon.paint(painter, placed(margin, iconSize), Qt::AlignCenter);

    const QFont font = fontOf(option, index);
    const QFontMetrics metrics(font);
    int left = textStart(index);
    int room = option.rect.width() - left - margin;
    const QString badge = index.data(GearsModel::BadgeRole).toString();
    const int badgeWidth =
        badge.isEmpty()
            ? 0
            : QFontMetrics(smallFont(font)).horizontalAdvance(badge) + 2 * badgePadding + gap;
    const QString text =
        metrics.elidedText(option.text, index.column() == 0 ? Qt::ElideMiddle : Qt::ElideRight,
                           qMax(room - badgeWidth, qMin(room, 40)));
    const int width = metrics.horizontalAdvance(text);
    if (index.column() == 0 && isNamed(index) && !selected) {
        QColor tint = option.palette.color(QPalette::Highlight);
        tint.setAlpha(45);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tint);
        painter->drawRoundedRect(placed(left - 4, width + 8).adjusted(0, 3, 0, -3), 3, 3);
    }
    painter->setFont(font);
    painter->setPen(index.data(GearsModel::FaintRole).toBool() ? faded(colour) : colour);
    const int alignment =
        Qt::AlignVCenter | Qt::TextSingleLine | (mirrored ? Qt::AlignRight : Qt::AlignLeft);
    painter->drawText(placed(left, width + 1), alignment, text);
    left += width + gap + 2;
    room = option.rect.width() - left - margin;
    if (!badge.isEmpty() && room > 0) {
        const int taken =
            drawBadge(*painter, placed(left, room), badge, font, colour, option.direction);
        left += taken;
        room -= taken;
    }
    const QString note = index.data(GearsModel::NoteRole).toString();
    if (!note.isEmpty() && room > 20) {
        painter->setFont(option.font);
        painter->setPen(faded(colour));
        painter->drawText(placed(left, room), alignment,
                          option.fontMetrics.elidedText(note, Qt::ElideMiddle, room));
    }
    painter->restore();
}

QSize GearsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont font = fontOf(option, index);
    const QFontMetrics metrics(font);
    int width = textStart(index) + metrics.horizontalAdvance(index.data().toString()) + margin + 2;
    const QString badge = index.data(GearsModel::BadgeRole).toString();
    if (!badge.isEmpty())
        width += QFontMetrics(smallFont(font)).horizontalAdvance(badge) + 2 * badgePadding + gap;
    const QString note = index.data(GearsModel::NoteRole).toString();
    if (!note.isEmpty())
        width += metrics.horizontalAdvance(note) + gap;
    return {width, metrics.height() + 10};
}

} // namespace gearaudit
