#include "tests/support/layout_parts.h"

#include "tests/support/layout_walk.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSizeGrip>
#include <QSplitterHandle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>
#include <QToolTip>

// Which parts a layout has, and whether each shows its text whole.

namespace gearaudit::test
{

namespace
{

QString textOf(const QWidget &widget)
{
    for (const char *property : {"text", "currentText", "placeholderText", "title", "windowTitle"}) {
        const QString text = widget.property(property).toString();
        if (!text.isEmpty())
            return text.simplified().left(40);
    }
    return {};
}

/// Whether the mouse at this place is told something by a tooltip.
bool hasTip(QWidget &widget, const QPoint &at)
{
    if (!widget.toolTip().isEmpty())
        return true;
    QHelpEvent event(QEvent::ToolTip, at, widget.mapToGlobal(at));
    QCoreApplication::sendEvent(&widget, &event);
    const bool isTold = QToolTip::isVisible() && !QToolTip::text().isEmpty();
    for (QWidget *window : QApplication::topLevelWidgets()) { // it would stay for a moment
        if (window->inherits("QTipLabel"))
            window->hide();
    }
    return isTold;
}

int advance(const QWidget &widget, const QString &text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

bool isLabelCut(const QLabel &label)
{
    if (label.text().isEmpty())
        return false;
    if (!label.wordWrap())
        return label.sizeHint().width() > label.width() + 1 || label.sizeHint().height() > label.height() + 1;
    return label.minimumSizeHint().width() > label.width() + 1 ||
           label.heightForWidth(label.width()) > label.height() + 1;
}

bool isButtonCut(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return false;
    QStyleOptionButton option;
    option.initFrom(&button);
    option.text = button.text();
    QStyle::SubElement where = QStyle::SE_PushButtonContents;
    if (qobject_cast<const QCheckBox *>(&button))
        where = QStyle::SE_CheckBoxContents;
    else if (qobject_cast<const QRadioButton *>(&button))
        where = QStyle::SE_RadioButtonContents;
    else if (const auto *tool = qobject_cast<const QToolButton *>(&button)) {
        const bool hasText = tool->toolButtonStyle() != Qt::ToolButtonIconOnly || tool->icon().isNull();
        // One that has what it wishes may have its words in lines.
        return hasText && advance(button, button.text()) > button.width() - 4 &&
               (button.width() < button.sizeHint().width() || button.height() < button.sizeHint().height());
    } else if (!qobject_cast<const QPushButton *>(&button)) {
        return false; // paints itself
    }
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
    const QRect room = button.style()->subElementRect(where, &option, &button);
    return advance(button, button.text()) + icon > room.width() + 1 ||
           button.fontMetrics().height() > button.height() + 1;
}

bool isComboCut(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    option.frame = combo.hasFrame();
    const QRect room =
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    const int icon = combo.itemIcon(combo.currentIndex()).isNull() ? 0 : combo.iconSize().width() + 4;
    return advance(combo, combo.currentText()) + icon > room.width() + 1;
}

bool isFieldCut(const QLineEdit &edit)
{
    // What is typed scrolls; what is asked for does not.
    const int room = edit.width() - 2 * (edit.style()->pixelMetric(QStyle::PM_DefaultFrameWidth) + 2);
    return edit.text().isEmpty() && advance(edit, edit.placeholderText()) > room + 1;
}

bool isCut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return isLabelCut(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return isButtonCut(*button);
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return isComboCut(*combo);
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return isFieldCut(*edit);
    if (const auto *box = qobject_cast<const QAbstractSpinBox *>(&widget)) {
        const auto *inner = box->findChild<QLineEdit *>();
        return inner && advance(*inner, inner->text()) > inner->width() - 2;
    }
    return false;
}

QStringList cutTabs(QTabBar &tabs)
{
    QStringList cut;
    for (int i = 0; i < tabs.count(); ++i) {
        if (advance(tabs, tabs.tabText(i)) > tabs.tabRect(i).width() && tabs.tabToolTip(i).isEmpty())
            cut << QStringLiteral("tab “%1”").arg(tabs.tabText(i));
    }
    return cut;
}

QStringList cutSections(QHeaderView &header)
{
    QStringList cut;
    const int margins = 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    for (int i = 0; header.model() && header.orientation() == Qt::Horizontal && i < header.count(); ++i) {
        const QString title = header.model()->headerData(i, Qt::Horizontal).toString();
        if (header.isSectionHidden(i) || advance(header, title) + margins <= header.sectionSize(i))
            continue;
        const QPoint at(header.sectionViewportPosition(i) + header.sectionSize(i) / 2, header.height() / 2);
        if (header.viewport()->rect().contains(at) && !hasTip(*header.viewport(), at))
            cut << QStringLiteral("title “%1”").arg(title);
    }
    return cut;
}

QStringList cutRows(QAbstractItemView &view)
{
    QStringList cut;
    const int margins = 2 * (view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &view) + 1);
    const QModelIndex root = view.rootIndex();
    const int columns = view.model() ? view.model()->columnCount(root) : 0;
    for (int y = 1; y < view.viewport()->height() && view.model(); y += std::max(4, view.fontMetrics().height() / 2)) {
        for (int column = 0; column < columns; ++column) {
            const QModelIndex any = view.indexAt({view.viewport()->width() / 2, y});
            const QModelIndex index = any.isValid() ? any.siblingAtColumn(column) : QModelIndex();
            const QRect place = view.visualRect(index);
            if (!index.isValid() || place.top() > y || place.bottom() < y || !view.viewport()->rect().intersects(place))
                continue;
            const bool isHeld = view.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
            const int room = isHeld ? (place & view.viewport()->rect()).width() : place.width();
            const QString text = index.data(Qt::DisplayRole).toString();
            const int sign = index.data(Qt::DecorationRole).isNull() ? 0 : view.iconSize().width() + 4;
            const QString told = QStringLiteral("row “%1”").arg(text);
            if (advance(view, text) + sign + margins > room + 1 && !cut.contains(told) &&
                !text.contains(QLatin1Char('\n')) &&
                !hasTip(*view.viewport(), (place & view.viewport()->rect()).center()))
                cut << told;
        }
    }
    return cut;
}

} // namespace

QString partName(const QWidget &widget)
{
    QString name = QLatin1String(widget.metaObject()->className());
    name.remove(QStringLiteral("gearaudit::"));
    if (!widget.objectName().isEmpty())
        name += QLatin1Char(' ') + widget.objectName();
    const QString text = textOf(widget);
    return text.isEmpty() ? name : name + QStringLiteral(" “%1”").arg(text);
}

bool isComposite(const QWidget &widget)
{
    return qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
           qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QTabBar *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget) ||
           qobject_cast<const QTextEdit *>(&widget) || qobject_cast<const QMenuBar *>(&widget) ||
           qobject_cast<const QScrollBar *>(&widget);
}

bool isPartOf(const QWidget &widget, const QWidget &top)
{
    for (const QWidget *above = widget.parentWidget(); above && above != &top; above = above->parentWidget()) {
        if (isComposite(*above))
            return true;
    }
    return false;
}

QWidgetList controlsOf(const QWidget &top)
{
    QWidgetList controls;
    for (QWidget *widget : top.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<QLabel *>(widget);
        const bool isRead = label && (!label->text().isEmpty() || !label->pixmap().isNull());
        const bool isUsed = widget->focusPolicy() != Qt::NoFocus || qobject_cast<QAbstractButton *>(widget) ||
                            isComposite(*widget);
        const bool isOwn = !widget->objectName().startsWith(QStringLiteral("qt_")) &&
                           !qobject_cast<QSplitterHandle *>(widget) && !qobject_cast<QScrollBar *>(widget) &&
                           !qobject_cast<QSizeGrip *>(widget);
        if (widget->isVisible() && widget->window() == top.window() && isOwn && (isRead || isUsed) &&
            !isPartOf(*widget, top))
            controls << widget;
    }
    return controls;
}

QStringList cutTexts(QWidget &top)
{
    QStringList faults;
    for (QWidget *widget : controlsOf(top)) {
        QStringList cut;
        if (isCut(*widget) && !hasTip(*widget, widget->rect().center()))
            cut << QStringLiteral("its text");
        if (auto *tabs = qobject_cast<QTabBar *>(widget))
            cut += cutTabs(*tabs);
        if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
            cut += cutRows(*view);
            for (auto *header : view->findChildren<QHeaderView *>()) {
                if (header->isVisible())
                    cut += cutSections(*header);
            }
        }
        for (const QString &what : std::as_const(cut))
            faults << QStringLiteral("%1 of %2×%3 cuts ").arg(partName(*widget)).arg(widget->width()).arg(widget->height()) + what;
    }
    return faults;
}

} // namespace gearaudit::test
