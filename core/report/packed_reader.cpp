#include "core/report/packed_reader.h"

#include "core/base/atomic_file.h"
#include "core/base/thrown.h"
#include "core/master/journal.h"
#include "core/master/journal_line.h"
#include "core/master/master_json.h"
#include "core/report/fast_master.h"
#include "core/report/packed_builder.h"

#include <limits>

namespace gearaudit
{

namespace
{

Unexpected<Error> readerError(Code code, const QString &subject, const QString &detail)
{
    return Unexpected{Error{Stage::Store, code, subject, detail}};
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
    for (auto &record : document->records()) {
        record.collection = collection;
        builder.add(record);
    }
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

namespace
{
Result<PackedSnapshot> readFiles(const QString &masterPath, const std::stop_token &stop,
                                 Collection collection)
{
    // The journal first: what a writer merges between the two reads is then in the second.
    const auto lines = Journal::read(journalPathOf(masterPath));
    if (!lines) // the master JSON alone would be told as all there is
        return Unexpected{lines.error()};
    auto content = readWhole(masterPath);
    if (!content && content.error().code != Code::NotFound)
        return Unexpected{content.error()};
    PackedBuilder builder;
    if (content) {
        auto done = read(*std::move(content), masterPath, stop, collection, builder);
        if (!done)
            return Unexpected{done.error()};
    }
    for (const auto &line : *lines) {
        if (stop.stop_requested())
            return readerError(Code::Stopped, masterPath, {});
        auto entry = readJournalLine(line);
        if (auto *record = entry ? std::get_if<GearRecord>(&*entry) : nullptr) {
            record->collection = collection;
            builder.add(*record);
        }
    }
    builder.sort();
    return builder.finish();
}

} // namespace

Result<PackedSnapshot> readPackedReport(const QString &masterPath, std::stop_token stop,
                                        Collection collection)
{
    return guarded({Stage::Store, Code::TooLarge, masterPath, {}},
                   [&] { return readFiles(masterPath, stop, collection); });
}

} // namespace gearaudit
