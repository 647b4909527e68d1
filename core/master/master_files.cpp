#include "core/master/master_files.h"

#include "core/base/atomic_file.h"
#include "core/base/json_shape.h"
#include "core/base/thrown.h"
#include "core/master/journal.h"
#include "core/master/journal_line.h"

#include <variant>

namespace gearaudit
{

Result<MasterFiles> readMasterFiles(const QString &masterPath)
{
    // The journal first: what a writer merges between the two reads is then in the second.
    auto lines = Journal::read(journalPathOf(masterPath));
    if (!lines) // the master JSON alone would be told as all there is
        return Unexpected{lines.error()};
    auto content = readWhole(masterPath);
    if (!content && content.error().code != Code::NotFound)
        return Unexpected{content.error()};
    if (const QString odd = content ? oddShapeOfJson(*content) : QString(); !odd.isEmpty())
        return Unexpected{Error{Stage::Store, Code::Malformed, masterPath, odd}};
    MasterFiles files;
    if (content)
        files.json = *std::move(content);
    files.journal = *std::move(lines);
    return files;
}

JournalRest replayJournal(const std::vector<QByteArray> &lines,
                          const std::function<void(GearRecord &record)> &take)
{
    JournalRest rest;
    for (const auto &line : lines) {
        auto entry = readJournalLine(line);
        if (!entry) {
            if (rest.damaged.isEmpty())
                rest.firstReason = entry.error().detail;
            rest.damaged += line + '\n';
        } else if (auto *record = std::get_if<GearRecord>(&*entry)) {
            take(*record);
        } else if (const auto *image = std::get_if<ImagePulled>(&*entry)) {
            if (!rest.pulled.contains(image->reference))
                rest.pulled.append(image->reference);
        } else if (const auto *gone = std::get_if<ImageReleased>(&*entry)) {
            rest.pulled.removeAll(gone->reference);
        }
    }
    return rest;
}

Result<MasterDocument> readMaster(const QString &masterPath)
{
    return guarded({Stage::Store, Code::TooLarge, masterPath, {}}, [&]() -> Result<MasterDocument> {
        const auto files = readMasterFiles(masterPath);
        if (!files)
            return Unexpected{files.error()};
        auto document = files->json ? MasterDocument::parse(*files->json, masterPath)
                                    : Result<MasterDocument>(MasterDocument());
        if (document)
            replayJournal(files->journal,
                          [&](const GearRecord &record) { document->setRecord(record); });
        return document;
    });
}

} // namespace gearaudit
