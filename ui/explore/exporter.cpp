#include "ui/explore/exporter.h"

#include "core/audit/worker_pool.h"
#include "ui/when_done.h"

#include <QFileInfo>

#include <algorithm>

namespace gearaudit
{

namespace
{
/// Whether a report that is open is read from this file, by whatever name it is called.
bool isOpen(const Exploration &exploration, const QString &path)
{
    const QString target = QFileInfo(path).canonicalFilePath();
    return !target.isEmpty() &&
           std::any_of(exploration.reports.begin(), exploration.reports.end(),
                       [&](const ExploredReport &report) {
                           return QFileInfo(report.loaded.path).canonicalFilePath() == target;
                       });
}
} // namespace

QByteArray exportOf(const Exploration &exploration, const ExportRequest &request,
                    const CycloneDxStamp &stamp)
{
    PackedSnapshot all;
    for (const ExploredReport &report : exploration.reports)
        all = all ? all->with(recordsOf(*report.loaded.report)) : report.loaded.report;
    const auto records = all ? recordsOf(*all) : std::vector<GearRecord>();
    const FilterExpression filter = request.onlyShown ? exploration.expression : FilterExpression();
    return exported(recordsToExport(records, filter, request.format, exploration.today),
                    request.format, stamp);
}

Exporter::Exporter(WorkerPool &pool, Write write, QObject *parent)
    : QObject(parent), m_pool(pool), m_write(std::move(write))
{
}

void Exporter::start(const ExplorationSnapshot &exploration, const ExportRequest &request)
{
    if (isOpen(*exploration, request.path)) {
        Q_EMIT failed({Stage::Store, Code::Taken, request.path, {}});
        return;
    }
    const CycloneDxStamp stamp{QUuid::createUuid(), QDateTime::currentDateTimeUtc(),
                               QStringLiteral(GEAR_AUDIT_VERSION)};
    const auto work = [exploration, request, stamp, write = m_write] {
        return write(request.path, exportOf(*exploration, request, stamp));
    };
    whenDone(this, m_pool.run(work), [this, path = request.path](const Result<void> &done) {
        if (done)
            Q_EMIT written(path);
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace gearaudit
