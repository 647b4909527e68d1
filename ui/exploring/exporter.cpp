#include "ui/exploring/exporter.h"

#include "core/audit/worker_pool.h"
#include "core/base/thrown.h"
#include "core/base/when_done.h"
#include "core/store/report_file.h"
#include "ui/words/export_text.h"
#include "ui/words/html_report.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

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
/// holds only what the program knows. Nothing where the file cannot be read, and has none of it.
std::optional<MasterDocument> documentOf(const PackedReport &report, const QString &path)
{
    auto document = readNamedMaster(path);
    if (!document)
        return std::nullopt;
    using Name = std::pair<QString, QString>; // site and key
    std::map<Name, quint32> shown;
    for (quint32 gear = 0; gear < report.gearCount(); ++gear) {
        const GearRow row = report.gear(gear);
        shown.emplace(Name(report.text(row.site), report.text(row.key)), gear);
    }
    std::set<Name> came; // into the file since, and are not shown
    std::vector<bool> isAsInFile(report.gearCount());
    document->forEachRecord([&](GearRecord record) {
        const Name name(record.site, record.key);
        const auto gear = shown.find(name);
        if (gear == shown.end()) {
            came.insert(name);
            return;
        }
        record.collection = report.gear(gear->second).collection;
        isAsInFile[gear->second] = report.record(gear->second) == record;
    });
    if (!came.empty())
        document->keep([&](const QString &site, const QString &key) {
            return !came.contains(Name(site, key));
        });
    for (quint32 gear = 0; gear < report.gearCount(); ++gear) {
        if (!isAsInFile[gear])
            document->setRecord(report.record(gear)); // keeps what is not ours
    }
    return *std::move(document);
}

MasterDocument documentOf(const PackedReport &report)
{
    MasterDocument document;
    for (quint32 gear = 0; gear < report.gearCount(); ++gear)
        document.setRecord(report.record(gear));
    return document;
}
} // namespace

Export exportOf(const Exploration &exploration, const FileExport &wanted,
                const CycloneDxStamp &stamp)
{
    std::vector<ExportPart> parts;
    std::vector<ExportNote> unread;
    for (const FilteredReport &explored : exploration.reports) {
        const LoadedReport &loaded = explored.loaded;
        ExportPart part{loaded.report, {}, loaded.faults};
        if (wanted.format == ExportFormat::Master) {
            auto document = documentOf(*loaded.report, loaded.path);
            if (!document && !loaded.path.isEmpty())
                unread.push_back({ExportNote::Kind::WithoutKeys, 0, loaded.path, {}});
            part.document = document ? *std::move(document) : documentOf(*loaded.report);
        }
        parts.push_back(std::move(part));
    }
    const FilterExpression filter = wanted.onlyShown ? exploration.expression : FilterExpression();
    Export chosen =
        chosenExport(std::move(parts), {wanted.format, filter, exploration.today, stamp, exploration.advisories,
                                        writeHtmlReport});
    chosen.notes.insert(chosen.notes.end(), unread.begin(), unread.end());
    return chosen;
}

Exporter::Exporter(WorkerPool &pool, Write write, LookAtFile look, QObject *parent)
    : QObject(parent), m_pool(pool), m_write(std::move(write)), m_look(std::move(look))
{
}

void Exporter::start(const ExplorationSnapshot &exploration, const FileExport &wanted)
{
    const CycloneDxStamp stamp{QUuid::createUuid(), QDateTime::currentDateTimeUtc(),
                               QStringLiteral(GEAR_AUDIT_VERSION)};
    using Notes = std::vector<ExportNote>;
    const auto make = [exploration, wanted, stamp, write = m_write,
                       look = m_look]() -> Result<Notes> {
        if (isOpen(*exploration, wanted.path, look))
            return Unexpected{Error{Stage::Store, Code::Taken, wanted.path, {}}};
        const Export chosen = exportOf(*exploration, wanted, stamp);
        const Result<void> done = write(
            wanted.path, [&chosen](QIODevice &device) { return chosen.write(device); });
        if (!done)
            return Unexpected{done.error()};
        return chosen.notes;
    };
    const auto work = [make, path = wanted.path] {
        return guarded({Stage::Store, Code::Failed, path, {}}, make);
    };
    whenDone(this, m_pool.run(work), [this, path = wanted.path](const Result<Notes> &done) {
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
