#include "ui/views/accessibility.h"

#include "ui/views/announcer.h"
#include "ui/views/gears_accessible.h"
#include "ui/views/gears_view.h"
#include "ui/words/plain_tooltip.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QSizeGrip>
#include <QSplitterHandle>
#include <QToolButton>

namespace gearaudit
{

namespace
{

struct AccessibilityText {
    Q_DECLARE_TR_FUNCTIONS(AccessibilityText)
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *announcer = qobject_cast<Announcer *>(object))
        return new QAccessibleWidget(announcer, QAccessible::Notification);
    if (auto *gears = qobject_cast<GearsView *>(object))
        return new GearsAccessible(*gears);
    // A grip, which AT-SPI has no role for.
    if (qobject_cast<QSplitterHandle *>(object) != nullptr || qobject_cast<QSizeGrip *>(object) != nullptr)
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Separator);
    return nullptr;
}

/// Where a widget says nothing else of itself, its tooltip is its description: without marks.
class TooltipTeller : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::ToolTipChange && object->isWidgetType())
            tell(*static_cast<QWidget *>(object));
        return false;
    }

private:
    static void tell(QWidget &widget)
    {
        constexpr const char *told = "toldTooltip";
        const QString known = widget.accessibleDescription();
        if (!known.isEmpty() && known != widget.property(told).toString())
            return;
        const QString tooltip = widget.toolTip(), text = textOfTooltip(tooltip);
        const QString description = text == tooltip ? QString() : text;
        widget.setProperty(told, description);
        widget.setAccessibleDescription(description);
    }
};

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(makeInterface); // once, however often it is called
    const QString name = QStringLiteral("tooltipTeller");
    if (qApp == nullptr || qApp->findChild<QObject *>(name, Qt::FindDirectChildrenOnly) != nullptr)
        return;
    auto *teller = new TooltipTeller(qApp);
    teller->setObjectName(name);
    qApp->installEventFilter(teller);
}

void addClearButton(QLineEdit &line)
{
    line.setClearButtonEnabled(true);
    for (auto *button : line.findChildren<QToolButton *>())
        button->setAccessibleName(AccessibilityText::tr("Clear", "what is typed"));
}

} // namespace gearaudit
