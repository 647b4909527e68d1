#pragma once

#include "core/base/result.h"
#include "core/master/master_json.h"
#include "core/model/gear_record.h"
#include "core/store/record_sink.h"

#include <QString>

#include <memory>
#include <vector>

namespace gearaudit
{

/// The results of one kind of audit in a working folder: `<stem>_master_json.json`, the journal
/// beside it (`….journal`: one line a gear, appended and synced as each ends) and `archive/`.
/// In memory are the packed report and the records that the file does not have yet; its text is read
/// again when it is to be written. One open store a folder and stem, guarded by a lock file (Busy when another holds it).
/// Thread-safe. Killed at any moment, what was appended is there at the next open().
class Store : public RecordSink
{
public:
    /// `stem` is "exchange" or "instance". Reads the master JSON, merges what a journal holds
    /// beyond it, and writes it back. A damaged master JSON is renamed to
    /// `….damaged-<date>.json`, with a note, never overwritten; a torn last journal line is dropped,
    /// any other damaged line is set aside with a note.
    static Result<std::unique_ptr<Store>> open(const QString &workdir, const QString &stem);
    ~Store() override;

    QString masterPath() const;
    /// What the master JSON holds and what was appended, by site, then key, as the file has it.
    PackedSnapshot report() const;
    std::vector<PackedSnapshot> reports() const override { return {report()}; }
    const std::vector<Error> &notes() const; ///< of open()

    /// For a refresh: keeps the master JSON, with what the journal holds, in `archive/` under its
    /// date, then goes on without these records. Killed in between, or where it fails, the master
    /// JSON is whole. Does nothing where none of them is recorded. Their collection is not looked
    /// at.
    Result<void> archive(const std::vector<RecordKey> &replaced) override;
    /// archive() in two steps, for several stores of which all make room, or none. The first writes
    /// the archive alone; where either fails, undoArchive() leaves everything as it was before the
    /// first. An archive is only removed again when what is in it is in the master JSON.
    Result<void> prepareArchive(const std::vector<RecordKey> &replaced);
    Result<void> finishArchive();
    void undoArchive();
    /// Appends one record to the journal. Cost does not depend on the size of the file.
    Result<void> append(const GearRecord &record) override;
    /// Merges the journal into the master JSON, atomically, and empties the journal.
    Result<void> merge() override;

    /// What the master JSON will hold when the journal is merged, with every key that is not ours.
    Result<MasterDocument> document() const;
    /// Writes this in place of what it holds, atomically, and empties the journal.
    Result<void> replace(const MasterDocument &document);

    /// Images this run pulled and has not yet removed, so that a run after a crash can. Kept in
    /// the journal.
    Result<void> notePulled(const QString &reference) override;
    Result<void> noteReleased(const QString &reference) override;
    QStringList leftoverImages() const override;

private:
    struct Data;
    explicit Store(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

/// Writes what a master JSON and its journal hold now to another file, atomically. NotReadable,
/// Malformed, NotWritable.
Result<void> copyReport(const QString &masterPath, const QString &target);

} // namespace gearaudit
