#include "ui/explore/exporter.h"

#include "core/audit/worker_pool.h"
#include "ui/when_done.h"

#include <algorithm>

namespace gearaudit
{

namespace
{
/// Whether a report that is open is read from this file, by whatever name it is called.
bool isOpen(const Exploration &exploration, const QString &path, const LookAtFile &look)
{
    const QString target = look(path).canonicalPath;
    return !target.isEmpty() &&
           std::any_of(exploration.reports.begin(), exploration.reports.end(),
                       [&](const ExploredReport &report) {
                           return look(report.loaded.path).canonicalPath == target;
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

Exporter::Exporter(WorkerPool &pool, Write write, LookAtFile look, QObject *parent)
    : QObject(parent), m_pool(pool), m_write(std::move(write)), m_look(std::move(look))
{
}

void Exporter::start(const ExplorationSnapshot &exploration, const ExportRequest &request)
{
    const CycloneDxStamp stamp{QUuid::createUuid(), QDateTime::currentDateTimeUtc(),
                               QStringLiteral(GEAR_AUDIT_VERSION)};
    const auto work = [exploration, request, stamp, write = m_write,
                       look = m_look]() -> Result<void> {
        if (isOpen(*exploration, request.path, look))
            return Unexpected{Error{Stage::Store, Code::Taken, request.path, {}}};
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
