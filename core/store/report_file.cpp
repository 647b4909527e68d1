#include "core/store/report_file.h"

#include "core/store/store_set.h"

#include <QFileInfo>

namespace gearaudit
{

Result<void> checkNamedReport(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return Unexpected{Error{Stage::Store, Code::NotReadable, path, QStringLiteral("a folder")}};
    if (file.exists() && !file.isFile()) {
        return Unexpected{Error{Stage::Store, Code::NotReadable, path,
                                QStringLiteral("it is a pipe or a device, not a regular file")}};
    }
    if (!file.exists() && !QFileInfo::exists(path + QStringLiteral(".journal")))
        return Unexpected{Error{Stage::Store, Code::NotFound, path, {}}};
    return {};
}

Collection collectionOfFile(const QString &path)
{
    return QFileInfo(path).fileName().startsWith(collectionStem(Collection::Instances))
        ? Collection::Instances
        : Collection::Exchange;
}

Result<MasterDocument> readNamedMaster(const QString &path)
{
    if (const auto checked = checkNamedReport(path); !checked)
        return Unexpected{checked.error()};
    return readMaster(path);
}

} // namespace gearaudit
