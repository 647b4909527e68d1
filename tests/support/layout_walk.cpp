#include "tests/support/layout_walk.h"

#include "tests/support/layout_parts.h"

#include <QApplication>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSizeGrip>
#include <QSplitterHandle>
#include <QTest>

namespace gearaudit::test
{

namespace
{

/// Where a widget's rectangle is, in the window's own pixels.
QRect placeIn(const QWidget &top, const QWidget &widget)
{
    return {widget.mapTo(&top, QPoint()), widget.size()};
}

/// What of a widget is within all that it is in.
QRect shownPart(const QWidget &widget, const QWidget &top)
{
    QRect rect = widget.rect();
    for (const QWidget *at = &widget; at != &top; at = at->parentWidget())
        rect = rect.translated(at->pos()) & at->parentWidget()->rect();
    return rect;
}

/// Why the widget cannot be brought into view whole; empty where it can.
QString outsideOf(const QWidget &widget, const QWidget &top)
{
    QRect rect = widget.rect();
    for (const QWidget *at = &widget; at != &top; at = at->parentWidget()) {
        const QWidget *above = at->parentWidget();
        rect.translate(at->pos());
        const auto *area = qobject_cast<const QScrollArea *>(above->parentWidget());
        const bool scrolls = area && area->viewport() == above;
        const bool sideways = scrolls && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        const bool down = scrolls && area->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        const QRect frame = above->rect().adjusted(-1, -1, 1, 1); // a splitter that is mirrored is not exact
        if ((!sideways && (rect.left() < 0 || rect.right() > frame.right())) ||
            (!down && (rect.top() < 0 || rect.bottom() > frame.bottom())))
            return QStringLiteral("is at %1,%2 %3×%4 in %5 of %6×%7")
                .arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height())
                .arg(partName(*above)).arg(frame.width()).arg(frame.height());
        if (scrolls && !frame.contains(rect)) { // then it is brought to the edge at the most
            rect.moveLeft(std::clamp(rect.left(), 0, std::max(0, frame.width() - rect.width())));
            rect.moveTop(std::clamp(rect.top(), 0, std::max(0, frame.height() - rect.height())));
            rect &= frame;
        }
    }
    return {};
}

/// Lies over others by what it is.
bool isAbove(const QWidget &widget, const QStringList &overlays)
{
    return qobject_cast<const QSizeGrip *>(&widget) || qobject_cast<const QSplitterHandle *>(&widget) ||
           qobject_cast<const QScrollBar *>(&widget) || overlays.contains(widget.objectName()) ||
           widget.testAttribute(Qt::WA_TransparentForMouseEvents) || widget.isWindow() ||
           widget.objectName().startsWith(QStringLiteral("qt_"));
}

bool goesBack(const QRect &before, const QRect &after, bool isRightToLeft)
{
    const bool isOnOneLine = std::min(before.bottom(), after.bottom()) - std::max(before.top(), after.top()) >
                             std::min(before.height(), after.height()) / 2;
    const bool isAhead = isRightToLeft ? after.left() >= before.right() : after.right() <= before.left();
    if (isOnOneLine)
        return isAhead;
    const bool isBeside = isRightToLeft ? after.right() <= before.left() : after.left() >= before.right();
    return after.bottom() <= before.top() && !isBeside; // at the top of the next column it may be
}

QImage picture(QWidget &top, const QRect &rect)
{
    return top.grab(rect.adjusted(-4, -4, 4, 4) & top.rect()).toImage();
}

/// Whether a widget that has the focus looks other than without it. A dialog's default button is
/// marked as if it had the focus, which is the style's own way.
bool isFocusSeen(QWidget &top, QWidget &focused)
{
    if (const auto *button = qobject_cast<QPushButton *>(&focused); button && button->isDefault())
        return true;
    const QRect place = placeIn(top, focused);
    const QImage with = picture(top, place);
    focused.clearFocus();
    const QImage without = picture(top, place);
    focused.setFocus(Qt::TabFocusReason);
    return with != without;
}

/// The one that Tab comes to after the last.
const QWidget *firstOf(const QWidget &window)
{
    const QWidget *at = window.nextInFocusChain();
    while (at != &window && !(at->isVisible() && at->isEnabled() && !at->focusProxy() &&
                              (at->focusPolicy() & Qt::TabFocus)))
        at = at->nextInFocusChain();
    return at;
}

} // namespace

QString Look::name() const
{
    QStringList parts{QStringLiteral("%1 pt").arg(points)};
    if (!language.isEmpty())
        parts << language;
    if (isRightToLeft)
        parts << QStringLiteral("right to left");
    return parts.join(QStringLiteral(", "));
}

std::vector<Look> allLooks()
{
    const QString german = QStringLiteral("de");
    return {{9, {}, false}, {14, {}, false}, {24, {}, false}, {9, german, false}, {14, german, false},
            {24, german, false}, {9, {}, true}, {24, german, true}};
}

LookScope::LookScope(const Look &look) : m_font(QApplication::font()), m_direction(QApplication::layoutDirection())
{
    QFont font = m_font;
    font.setPointSize(look.points);
    QApplication::setFont(font);
    if (!look.language.isEmpty() && m_translator.load(QStringLiteral(":/i18n/gear-audit_") + look.language))
        QCoreApplication::installTranslator(&m_translator);
    QApplication::setLayoutDirection(look.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

LookScope::~LookScope()
{
    QApplication::setLayoutDirection(m_direction);
    QCoreApplication::removeTranslator(&m_translator);
    QApplication::setFont(m_font);
}

QStringList outsiders(QWidget &top)
{
    QStringList faults;
    for (const QWidget *widget : controlsOf(top)) {
        const QString where = outsideOf(*widget, top);
        if (!where.isEmpty())
            faults << partName(*widget) + QLatin1Char(' ') + where;
    }
    return faults;
}

QStringList overlaps(QWidget &top, const QStringList &overlays)
{
    QStringList faults;
    QWidgetList parents = top.findChildren<QWidget *>();
    parents.prepend(&top);
    for (const QWidget *parent : std::as_const(parents)) {
        if (!parent->isVisibleTo(&top) || isComposite(*parent) || isPartOf(*parent, top))
            continue;
        QWidgetList siblings;
        for (auto *child : parent->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (child->isVisible() && !isAbove(*child, overlays))
                siblings << child;
        }
        for (int i = 0; i < siblings.size(); ++i) {
            for (int j = i + 1; j < siblings.size(); ++j) {
                const QRect both = siblings[i]->geometry() & siblings[j]->geometry();
                if (both.width() > 2 && both.height() > 2)
                    faults << partName(*siblings[i]) + QStringLiteral(" and ") + partName(*siblings[j]) +
                                  QStringLiteral(" lie over each other by %1×%2")
                                      .arg(both.width()).arg(both.height());
            }
        }
    }
    return faults;
}

QStringList layoutFaults(QWidget &top, const QStringList &overlays)
{
    return cutTexts(top) + outsiders(top) + overlaps(top, overlays);
}

QStringList focusFaults(QWidget &top)
{
    const int flash = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(0); // else what blinks is taken for a focus
    QStringList faults;
    QWidgetList seen;
    QWidget *before = nullptr;
    for (int step = 0; step < 300; ++step) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &top, Qt::Key_Tab);
        QCoreApplication::processEvents();
        QWidget *focused = QApplication::focusWidget();
        if (!focused || focused->window() != top.window()) {
            faults << QStringLiteral("the focus is lost after ") + (before ? partName(*before) : QString());
            break;
        }
        if (focused == before)
            continue; // from link to link within a text
        if (seen.contains(focused))
            break;
        seen << focused;
        const QRect place = placeIn(*top.window(), *focused);
        const QRect shown = shownPart(*focused, *top.window());
        if (shown.width() < std::min(focused->width(), 8) || shown.height() < std::min(focused->height(), 8))
            faults << partName(*focused) + QStringLiteral(" has the focus out of view");
        else if (!isFocusSeen(*top.window(), *focused))
            faults << partName(*focused) + QStringLiteral(" has a focus that cannot be seen");
        const bool isFirst = before == nullptr || focused == firstOf(*top.window());
        if (!isFirst && goesBack(placeIn(*top.window(), *before), place, top.isRightToLeft()))
            faults << QStringLiteral("Tab goes back from ") + partName(*before) + QStringLiteral(" to ") +
                          partName(*focused);
        before = focused;
    }
    QApplication::setCursorFlashTime(flash);
    return faults;
}

QStringList sharedMnemonics(const QWidget &top)
{
    QMap<QString, QStringList> users;
    const auto note = [&users](const QString &text) {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (!keys.isEmpty())
            users[keys.toString()] << text;
    };
    for (const auto *button : top.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            note(button->text());
    }
    for (const auto *label : top.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            note(label->text());
    }
    QStringList shared;
    for (auto it = users.cbegin(); it != users.cend(); ++it) {
        if (it->size() > 1)
            shared << it.key() + QStringLiteral(": ") + it->join(QStringLiteral(" / "));
    }
    return shared;
}

QStringList resizeFaults(QWidget &top, const QSize &size)
{
    top.resize(size);
    QCoreApplication::processEvents();
    if (top.width() <= size.width() && top.height() <= size.height())
        return {};
    return {QStringLiteral("%1 cannot be made %2×%3: it is %4×%5")
                .arg(partName(top)).arg(size.width()).arg(size.height()).arg(top.width()).arg(top.height())};
}

} // namespace gearaudit::test
