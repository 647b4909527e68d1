#include "ui/widgets/accessibility.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/gears_accessible.h"
#include "ui/widgets/gears_view.h"

#include <QAccessibleWidget>

namespace gearaudit
{

namespace
{

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *announcer = qobject_cast<Announcer *>(object))
        return new QAccessibleWidget(announcer, QAccessible::Notification);
    if (auto *gears = qobject_cast<GearsView *>(object))
        return new GearsAccessible(*gears);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(makeInterface); // once, however often it is called
}

} // namespace gearaudit
