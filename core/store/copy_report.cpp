#include "core/base/atomic_file.h"
#include "core/master/master_files.h"
#include "core/store/store.h"

namespace gearaudit
{

Result<void> copyReport(const QString &masterPath, const QString &target)
{
    const auto document = readMaster(masterPath);
    if (!document)
        return Unexpected{document.error()};
    if (document->isEmpty())
        return Unexpected{Error{Stage::Store, Code::NotFound, masterPath, QStringLiteral("there are no results yet")}};
    return writeAtomicallyBy(target, [&](QIODevice &device) { return document->write(device); });
}

} // namespace gearaudit
