#pragma once

#include "core/store/record_sink.h"
#include "core/store/store.h"

#include <memory>
#include <vector>

namespace gearaudit
{

/// The stores of one audit, which may be of the Exchange, of instances, or of both: each record
/// goes to the store of its collection. Thread-safe.
class StoreSet : public RecordSink
{
public:
    /// Opens the store of each of these collections in the folder; see Store::open.
    static Result<std::unique_ptr<StoreSet>> open(const QString &workdir,
                                                  const std::vector<Collection> &collections);

    const std::vector<Error> &notes() const { return m_notes; }

    std::vector<PackedSnapshot> reports() const override;
    Result<void> archive(const std::vector<RecordKey> &replaced) override;
    Result<void> append(const GearRecord &record) override;
    Result<void> merge() override;
    Result<void> notePulled(const QString &reference) override;
    Result<void> noteReleased(const QString &reference) override;
    QStringList leftoverImages() const override;

private:
    struct Part {
        Collection collection;
        std::unique_ptr<Store> store;
    };
    /// Does it with every store, and gives back the first failure.
    template <class Verb> Result<void> each(Verb verb);

    std::vector<Part> m_parts;
    std::vector<Error> m_notes;
};

/// "exchange" or "instance": the stem of the collection's files.
QString collectionStem(Collection collection);
/// `<workdir>/<stem>_master_json.json`.
QString masterPathOf(const QString &workdir, Collection collection);

/// What the master JSONs of a folder hold, with their journals.
struct KeptResults {
    std::vector<PackedSnapshot> reports; ///< one for each that could be read; may be empty
    std::vector<Error> problems; ///< of a file that could not be read; the other one is there
};
/// Reads both by readPackedReport().
KeptResults readKeptResults(const QString &workdir);

} // namespace gearaudit
