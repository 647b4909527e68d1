#include "core/report/embedded_report.h"

#include "core/base/resources.h"
#include "core/report/packed_reader.h"

#include <QFile>

namespace gearaudit
{

bool isEmbedded(const QString &path)
{
    return path.startsWith(QLatin1String(":/"));
}

Result<PackedSnapshot> readEmbeddedReport(const QString &path, std::stop_token stop)
{
    ensureResources();
    QFile file(path);
    if (!isEmbedded(path) || !file.open(QIODevice::ReadOnly))
        return Unexpected{Error{Stage::Store, Code::NotFound, path, {}}};
    return parsePackedReport(file.readAll(), path, stop, Collection::Instances);
}

} // namespace gearaudit
