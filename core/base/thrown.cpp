#include "core/base/thrown.h"

#include <exception>
#include <new>

namespace gearaudit
{

QString thrownText()
{
    try {
        throw;
    } catch (const std::bad_alloc &) {
        return QStringLiteral("there was not enough memory for it");
    } catch (const std::exception &thrown) {
        return QStringLiteral("the program failed at it: %1")
            .arg(QString::fromUtf8(thrown.what()).simplified().left(200));
    } catch (...) {
        return QStringLiteral("the program failed at it");
    }
}

} // namespace gearaudit
