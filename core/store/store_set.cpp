#include "core/store/store_set.h"

#include "core/report/packed_reader.h"

#include <algorithm>
#include <iterator>

namespace gearaudit
{

QString collectionStem(Collection collection)
{
    return collection == Collection::Exchange ? QStringLiteral("exchange")
                                              : QStringLiteral("instance");
}

QString masterPathOf(const QString &workdir, Collection collection)
{
    return workdir + QLatin1Char('/') + collectionStem(collection)
        + QStringLiteral("_master_json.json");
}

KeptResults readKeptResults(const QString &workdir)
{
    KeptResults kept;
    for (const Collection collection : {Collection::Exchange, Collection::Instances}) {
        auto report = readPackedReport(masterPathOf(workdir, collection), {}, collection);
        if (report)
            kept.reports.push_back(*std::move(report));
        else
            kept.problems.push_back(report.error());
    }
    return kept;
}

Result<std::unique_ptr<StoreSet>> StoreSet::open(const QString &workdir,
                                                 const std::vector<Collection> &collections)
{
    auto set = std::make_unique<StoreSet>();
    for (const Collection collection : collections) {
        auto store = Store::open(workdir, collectionStem(collection));
        if (!store)
            return Unexpected{store.error()};
        set->m_notes.insert(set->m_notes.end(), (*store)->notes().begin(), (*store)->notes().end());
        set->m_parts.push_back({collection, std::move(*store)});
    }
    return set;
}

std::vector<PackedSnapshot> StoreSet::reports() const
{
    std::vector<PackedSnapshot> reports;
    for (const Part &part : m_parts)
        reports.push_back(part.store->report());
    return reports;
}

template <class Verb> Result<void> StoreSet::each(Verb verb)
{
    Result<void> first;
    for (const Part &part : m_parts) {
        const Result<void> result = verb(*part.store);
        if (first && !result)
            first = result;
    }
    return first;
}

Result<void> StoreSet::archive(const std::vector<RecordKey> &replaced)
{
    // No file is shortened before all archives are written: a run that cannot follow takes nothing.
    Result<void> done;
    for (const Part &part : m_parts) {
        std::vector<RecordKey> own;
        std::copy_if(replaced.begin(), replaced.end(), std::back_inserter(own),
                     [&](const RecordKey &key) { return key.collection == part.collection; });
        if (done)
            done = part.store->prepareArchive(own);
    }
    for (const Part &part : m_parts) {
        if (done)
            done = part.store->finishArchive();
    }
    if (!done) {
        for (const Part &part : m_parts)
            part.store->undoArchive();
    }
    return done;
}

Result<void> StoreSet::append(const GearRecord &record)
{
    for (const Part &part : m_parts) {
        if (part.collection == record.collection)
            return part.store->append(record);
    }
    return Unexpected{Error{Stage::Store, Code::NotFound, collectionStem(record.collection),
                            QStringLiteral("no store is open for these gears")}};
}

Result<void> StoreSet::merge()
{
    return each([](Store &store) { return store.merge(); });
}

Result<void> StoreSet::notePulled(const QString &reference)
{
    return m_parts.front().store->notePulled(reference); // one record of it is enough
}

Result<void> StoreSet::noteReleased(const QString &reference)
{
    // An earlier run may have noted it elsewhere.
    return each([&](Store &store) { return store.noteReleased(reference); });
}

QStringList StoreSet::leftoverImages() const
{
    QStringList all;
    for (const Part &part : m_parts)
        all += part.store->leftoverImages();
    all.removeDuplicates();
    return all;
}

} // namespace gearaudit
