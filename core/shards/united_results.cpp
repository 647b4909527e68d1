#include "core/shards/united_results.h"

#include "core/base/atomic_file.h"
#include "core/base/regular_file.h"
#include "core/master/journal.h"
#include "core/master/master_files.h"
#include "core/policy/judgements.h"
#include "core/shards/united_record.h"
#include "core/store/store_set.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <optional>
#include <set>

namespace gearaudit
{

namespace
{

constexpr qint64 mostBytesOfLines = 64 << 20;

struct Part {
    Collection collection;
    QStringList masters; ///< of the folders that have one
};

/// Which collections the folders have results of; those without any go to `empty`. NotFound where none has.
Result<std::vector<Part>> partsOf(const QStringList &folders, QStringList &empty)
{
    std::vector<Part> parts{{Collection::Exchange, {}}, {Collection::Instances, {}}};
    for (const QString &folder : folders) {
        bool hasResults = false;
        for (Part &part : parts) {
            const QString master = masterPathOf(folder, part.collection);
            if (QFileInfo::exists(master) || QFileInfo::exists(journalPathOf(master))) {
                part.masters << master;
                hasResults = true;
            }
        }
        if (!hasResults)
            empty << folder;
    }
    if (empty.size() == folders.size())
        return Unexpected{Error{Stage::Store, Code::NotFound, folders.value(0),
                                QStringLiteral("there are no results in this folder")}};
    std::erase_if(parts, [](const Part &part) { return part.masters.isEmpty(); });
    return parts;
}

/// Takes the records of one document into another.
void take(MasterDocument from, MasterDocument &into, Collection collection, UnitedResults &united)
{
    std::set<std::pair<QString, QString>> wanted;
    std::vector<GearRecord> joined;
    from.forEachRecord([&](const GearRecord &record) {
        const auto before = into.find(record.site, record.key);
        if (!before) {
            wanted.emplace(record.site, record.key);
            ++united.added;
            return;
        }
        UnitedRecord one = uniteRecords(*before, record);
        const RecordKey key{collection, record.site, record.key};
        if (one.isDisputed && std::find(united.disputed.begin(), united.disputed.end(), key) == united.disputed.end())
            united.disputed.push_back(key);
        switch (one.choice) {
        case UnitedRecord::Choice::Same:
        case UnitedRecord::Choice::Before: ++united.same; break;
        case UnitedRecord::Choice::After:
            wanted.emplace(record.site, record.key);
            ++united.replaced;
            break;
        case UnitedRecord::Choice::Joined:
            joined.push_back(std::move(one.joined));
            ++united.replaced;
            break;
        }
    });
    from.keep([&](const QString &site, const QString &key) { return wanted.contains({site, key}); });
    into.add(from);
    for (const GearRecord &record : joined)
        into.setRecord(record);
}

/// Adds the lines that are not there yet, those of the file first; how many.
Result<int> addLines(const QStringList &from, const QString &into)
{
    QByteArray text;
    QSet<QByteArray> known;
    int added = 0;
    QStringList paths = from;
    paths.prepend(into);
    for (const QString &path : std::as_const(paths)) {
        if (!QFileInfo::exists(path))
            continue;
        const auto read = readRegularFile(path, mostBytesOfLines, Stage::Store);
        if (!read)
            return Unexpected{read.error()};
        if (path == into) {
            text = *read;
            if (!text.isEmpty() && !text.endsWith('\n'))
                text += '\n';
        }
        for (const QByteArray &line : read->split('\n')) {
            if (line.trimmed().isEmpty() || known.contains(line))
                continue;
            known.insert(line);
            if (path != into) {
                text += line + '\n';
                ++added;
            }
        }
    }
    if (added == 0)
        return 0;
    if (const auto written = writeAtomically(into, text); !written)
        return Unexpected{written.error()};
    return added;
}

QStringList inEach(const QStringList &folders, const QString &name)
{
    QStringList paths;
    for (const QString &folder : folders)
        paths << QDir(folder).filePath(name);
    return paths;
}

} // namespace

Result<UnitedResults> uniteResults(const QStringList &folders, const QString &into)
{
    UnitedResults united;
    const auto parts = partsOf(folders, united.empty);
    if (!parts)
        return Unexpected{parts.error()};
    struct Whole {
        std::unique_ptr<Store> store;
        MasterDocument document;
    };
    std::vector<Whole> wholes;
    for (const Part &part : *parts) {
        const QString own = QFileInfo(masterPathOf(into, part.collection)).canonicalFilePath();
        std::vector<MasterDocument> documents; // read before the lock, which a folder may be under too
        for (const QString &master : part.masters) {
            if (!own.isEmpty() && QFileInfo(master).canonicalFilePath() == own)
                continue;
            auto document = readMaster(master);
            if (!document)
                return Unexpected{document.error()};
            documents.push_back(*std::move(document));
        }
        auto store = Store::open(into, collectionStem(part.collection));
        if (!store)
            return Unexpected{store.error()};
        united.notes.insert(united.notes.end(), (*store)->notes().begin(), (*store)->notes().end());
        auto document = (*store)->document();
        if (!document)
            return Unexpected{document.error()};
        for (MasterDocument &one : documents)
            take(std::move(one), *document, part.collection, united);
        wholes.push_back({*std::move(store), *std::move(document)});
    }
    for (Whole &whole : wholes) {
        if (const auto written = whole.store->replace(whole.document); !written)
            return Unexpected{written.error()};
        united.written << whole.store->masterPath();
        united.gears += static_cast<int>(whole.store->report()->gearCount());
    }
    const QString judgements = QFileInfo(judgementsBeside(masterPathOf(into, Collection::Exchange))).fileName();
    const auto judged = addLines(inEach(folders, judgements), QDir(into).filePath(judgements));
    if (!judged)
        return Unexpected{judged.error()};
    united.judgements = *judged;
    return united;
}

} // namespace gearaudit
