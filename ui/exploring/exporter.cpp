#include "ui/exploring/exporter.h"

#include "core/audit/worker_pool.h"
#include "core/base/when_done.h"
#include "core/store/report_file.h"
#include "ui/words/export_text.h"

#include <algorithm>
#include <map>

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
                       [&](const FilteredReport &report) {
                           return look(report.loaded.path).canonicalPath == target;
                       });
}

/// The report's gears as they are shown, each with what its file has beside that; what is open
/// holds only what the program knows. False where the file cannot be read, and has none of it.
bool fillDocument(ExportPart &part, const QString &path)
{
    auto file = readNamedMaster(path);
    std::map<RecordKey, GearRecord> inFile;
    if (file) {
        part.document = std::move(*file);
        const auto collection = collectionOfFile(path);
        for (GearRecord &record : part.document.records()) {
            record.collection =
                part.records.empty() ? collection : part.records.front().collection;
            inFile.insert_or_assign(record.recordKey(), std::move(record));
        }
    }
    for (const GearRecord &record : part.records) {
        const auto known = inFile.find(record.recordKey());
        if (known == inFile.end() || known->second != record)
            part.document.setRecord(record); // keeps what is not ours
        if (known != inFile.end())
            inFile.erase(known);
    }
    // Gears that came into the file since: they are not shown.
    if (!inFile.empty())
        part.document.keep([&](const QString &site, const QString &key) {
            return !inFile.contains({inFile.begin()->first.collection, site, key});
        });
    return bool(file);
}
} // namespace

Exported exportOf(const Exploration &exploration, const ExportRequest &request,
                  const CycloneDxStamp &stamp)
{
    std::vector<ExportPart> parts;
    std::vector<ExportNote> unread;
    for (const FilteredReport &report : exploration.reports) {
        ExportPart part;
        part.records = recordsOf(*report.loaded.report);
        if (request.format == ExportFormat::Master &&
            !fillDocument(part, report.loaded.path) && !report.loaded.path.isEmpty())
            unread.push_back({ExportNote::Kind::WithoutKeys, 0, report.loaded.path, {}});
        parts.push_back(std::move(part));
    }
    const FilterExpression filter = request.onlyShown ? exploration.expression : FilterExpression();
    Exported result =
        exportedParts(std::move(parts), filter, request.format, exploration.today, stamp);
    result.notes.insert(result.notes.end(), unread.begin(), unread.end());
    return result;
}

Exporter::Exporter(WorkerPool &pool, Write write, LookAtFile look, QObject *parent)
    : QObject(parent), m_pool(pool), m_write(std::move(write)), m_look(std::move(look))
{
}

void Exporter::start(const ExplorationSnapshot &exploration, const ExportRequest &request)
{
    const CycloneDxStamp stamp{QUuid::createUuid(), QDateTime::currentDateTimeUtc(),
                               QStringLiteral(GEAR_AUDIT_VERSION)};
    using Notes = std::vector<ExportNote>;
    const auto work = [exploration, request, stamp, write = m_write,
                       look = m_look]() -> Result<Notes> {
        if (isOpen(*exploration, request.path, look))
            return Unexpected{Error{Stage::Store, Code::Taken, request.path, {}}};
        const Exported result = exportOf(*exploration, request, stamp);
        const Result<void> done = write(request.path, result.content);
        if (!done)
            return Unexpected{done.error()};
        return result.notes;
    };
    whenDone(this, m_pool.run(work), [this, path = request.path](const Result<Notes> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        QStringList notes;
        for (const ExportNote &note : *done)
            notes << exportNoteText(note);
        Q_EMIT written(path, notes);
    });
}

} // namespace gearaudit
