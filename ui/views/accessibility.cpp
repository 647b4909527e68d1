#include "ui/views/accessibility.h"

#include "ui/views/announcer.h"
#include "ui/views/gears_accessible.h"
#include "ui/views/gears_view.h"

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
