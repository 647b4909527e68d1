#include "ui/views/gears_delegate.h"

#include "ui/models/gears_model.h"
#include "ui/views/gears_view.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace gearaudit
{

namespace
{

constexpr int step = 14; ///< a level's indentation, and the arrow's width
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

bool hasIcon(const QModelIndex &index)
{
    return !index.data(Qt::DecorationRole).isNull();
}

/// How far the icon is from the cell's leading edge, or the text where there is none.
int contentStart(const QModelIndex &index)
{
    const bool isOfTree = index.column() == 0 &&
                          (kindOf(index) == Kind::Site || index.data(GearsModel::DepthRole).toInt() > 0);
    return margin + (isOfTree ? (index.data(GearsModel::DepthRole).toInt() + 1) * step : 0);
}

int textStart(const QModelIndex &index)
{
    return contentStart(index) + (hasIcon(index) ? iconSize + gap : 0);
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

int badgeWidth(const QString &word, const QFont &font)
{
    return word.isEmpty() ? 0 : QFontMetrics(smallFont(font)).horizontalAdvance(word) + 2 * badgePadding;
}

/// A word in a frame, filled or not; gives back the width that it took.
int drawBadge(QPainter &painter, const QRect &room, const QString &word, const QFont &font,
              const QColor &text, bool isFilled, Qt::LayoutDirection direction)
{
    const int width = badgeWidth(word, font);
    if (width > room.width())
        return 0;
    const QFont smaller = smallFont(font);
    const int height = QFontMetrics(smaller).height() + 2;
    const QRect logical(room.left(), room.center().y() - height / 2, width, height);
    const QRect rect = QStyle::visualRect(direction, room, logical);
    // Amber of middle lightness: stands out from light and from dark, and the word says it as well.
    const QColor amber(0xe0, 0x8e, 0x2b);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(amber, 1));
    painter.setBrush(isFilled ? QBrush(amber) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(smaller);
    painter.setPen(isFilled ? QColor(0x1f, 0x14, 0x04) : text);
    painter.drawText(rect, Qt::AlignCenter, word);
    painter.restore();
    return width + gap;
}

/// What a cell has room for: the whole word in the frame, else its sign, else the text alone.
QString fittingBadge(const QModelIndex &index, const QFont &font, int room, int text)
{
    const QString badge = index.data(GearsModel::BadgeRole).toString();
    if (badge.isEmpty() || text + gap + badgeWidth(badge, font) <= room)
        return badge;
    const QString sign = index.data(GearsModel::BadgeSignRole).toString();
    return text + gap + badgeWidth(sign, font) <= room ? sign : QString();
}

/// What the row says at its end may lie over a site's cell.
int roomTakenByCount(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const GearsView *>(option.widget);
    if (!view || index.column() != 0 || kindOf(index) != Kind::Site)
        return 0;
    const int width = view->viewport()->width();
    const int end = option.direction == Qt::RightToLeft ? width - option.rect.left() : option.rect.right();
    return qMax(0, end - (width - view->countWidth(index)));
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
        option.icon.paint(painter, placed(contentStart(index), iconSize), Qt::AlignCenter);

    const QFont font = fontOf(option, index);
    const QFontMetrics metrics(font);
    int left = textStart(index);
    int room = option.rect.width() - left - margin - roomTakenByCount(option, index);
    const int end = left + room;
    const QString badge = fittingBadge(index, font, room, metrics.horizontalAdvance(option.text));
    QString text = option.text;
    const QString shorter = index.data(GearsModel::ShortRole).toString();
    if (!shorter.isEmpty() && metrics.horizontalAdvance(text) > room)
        text = shorter;
    text = metrics.elidedText(text, index.column() == 0 ? Qt::ElideMiddle : Qt::ElideRight, room);
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
    left += width + gap;
    room = end - left;
    if (!badge.isEmpty() && room > 0) {
        const bool isFilled = index.data(GearsModel::BadgeFilledRole).toBool();
        const int taken =
            drawBadge(*painter, placed(left, room), badge, font, colour, isFilled, option.direction);
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
        width += badgeWidth(badge, font) + gap;
    const QString note = index.data(GearsModel::NoteRole).toString();
    if (!note.isEmpty())
        width += metrics.horizontalAdvance(note) + gap;
    return {width, metrics.height() + 6};
}

} // namespace gearaudit
