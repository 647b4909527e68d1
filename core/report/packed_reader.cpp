#include "core/report/packed_reader.h"

#include "core/base/thrown.h"
#include "core/master/master_json.h"
#include "core/report/fast_master.h"
#include "core/report/packed_builder.h"

#include <limits>
#include <optional>
#include <utility>

namespace gearaudit
{

namespace
{

Unexpected<Error> readerError(Code code, const QString &subject, const QString &detail)
{
    return Unexpected{Error{Stage::Store, code, subject, detail}};
}

void addGears(const MasterDocument &document, Collection collection, PackedBuilder &builder)
{
    document.forEachRecord([&](GearRecord record) {
        record.collection = collection;
        builder.add(record);
    });
}

/// Into an empty builder.
Result<void> read(QByteArray json, const QString &subject, const std::stop_token &stop,
                  Collection collection, PackedBuilder &builder)
{
    // Numbers of rows have 32 bits, and a row takes some bytes of the file.
    if (json.size() > std::numeric_limits<quint32>::max())
        return readerError(Code::TooLarge, subject, QStringLiteral("more than 4 GB"));
    switch (readFastMaster(json, stop, collection, builder)) {
    case FastReading::Done: return {};
    case FastReading::Stopped: return readerError(Code::Stopped, subject, {});
    case FastReading::Unusual: break;
    }
    // What is wrong with it, or what can be mended, the tolerant reader tells.
    const auto document = MasterDocument::parse(json, subject);
    if (!document)
        return Unexpected{document.error()};
    addGears(*document, collection, builder);
    return {};
}

} // namespace

Result<PackedSnapshot> parsePackedReport(QByteArray json, const QString &subject,
                                         std::stop_token stop, Collection collection)
{
    return guarded({Stage::Store, Code::TooLarge, subject, {}}, [&]() -> Result<PackedSnapshot> {
        PackedBuilder builder;
        if (auto done = read(std::move(json), subject, stop, collection, builder); !done)
            return Unexpected{done.error()};
        builder.sort();
        return builder.finish();
    });
}

Result<PackedSnapshot> packedReport(const MasterDocument &document, const QString &subject,
                                    Collection collection)
{
    return guarded({Stage::Store, Code::TooLarge, subject, {}}, [&]() -> Result<PackedSnapshot> {
        PackedBuilder builder;
        addGears(document, collection, builder);
        builder.sort();
        return builder.finish();
    });
}

namespace
{
Result<PackedMaster> readFiles(const QString &masterPath, const std::stop_token &stop,
                               Collection collection,
                               const std::function<void(const GearRecord &)> &journaled)
{
    auto files = readMasterFiles(masterPath);
    if (!files)
        return Unexpected{files.error()};
    PackedBuilder builder;
    if (files->json) {
        auto done = read(*std::exchange(files->json, std::nullopt), masterPath, stop, collection,
                         builder);
        if (!done)
            return Unexpected{done.error()};
    }
    PackedMaster master;
    master.journal = replayJournal(files->journal, [&](GearRecord &record) {
        if (stop.stop_requested())
            return;
        record.collection = collection;
        builder.add(record);
        if (journaled)
            journaled(record);
    });
    if (stop.stop_requested())
        return readerError(Code::Stopped, masterPath, {});
    builder.sort();
    master.report = builder.finish();
    return master;
}

} // namespace

Result<PackedMaster> readPackedMaster(const QString &masterPath, std::stop_token stop,
                                      Collection collection,
                                      const std::function<void(const GearRecord &)> &journaled)
{
    return guarded({Stage::Store, Code::TooLarge, masterPath, {}},
                   [&] { return readFiles(masterPath, stop, collection, journaled); });
}

Result<PackedSnapshot> readPackedReport(const QString &masterPath, std::stop_token stop,
                                        Collection collection)
{
    auto master = readPackedMaster(masterPath, std::move(stop), collection, {});
    if (!master)
        return Unexpected{master.error()};
    return std::move(master->report);
}

} // namespace gearaudit
