#include "core/base/resources.h"

#include <QResource>

// Q_INIT_RESOURCE declares a function and so must stand outside every namespace.
static void initialise() { Q_INIT_RESOURCE(gear_audit); }

namespace gearaudit
{

void ensureResources()
{
    static const bool done = (initialise(), true);
    Q_UNUSED(done);
}

} // namespace gearaudit
