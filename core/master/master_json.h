#pragma once

#include "core/base/result.h"
#include "core/model/gear_record.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QIODevice;

namespace gearaudit
{

/// A master JSON in memory: sites, gears, and every key that is not ours, which is kept and written
/// again. It holds the file's text and where each gear stands in it, so it takes little more room
/// than the file; a gear is taken apart when it is asked for or written. Copyable value. Reads the first script's files too (see resources/help/results.md).
class MasterDocument
{
public:
    MasterDocument();
    ~MasterDocument();
    MasterDocument(const MasterDocument &);
    MasterDocument &operator=(const MasterDocument &);
    MasterDocument(MasterDocument &&) noexcept;
    MasterDocument &operator=(MasterDocument &&) noexcept;

    /// Malformed, with line and column in the detail, for what is no JSON or not an object of
    /// objects. `subject` is the file's name.
    static Result<MasterDocument> parse(const QByteArray &json, const QString &subject);

    /// UTF-8, two-space indent, our keys in the documented order, sites and gears sorted.
    QByteArray serialise() const;
    /// The same, gear by gear. False where the device did not take it.
    bool write(QIODevice &device) const;

    /// Every record, sorted by site, then key.
    std::vector<GearRecord> records() const;
    /// The same, one after the other.
    void forEachRecord(const std::function<void(GearRecord)> &function) const;
    /// Adds or replaces one. Unknown keys that the replaced record had at its top level are kept.
    void setRecord(const GearRecord &record);
    /// The record of one gear; none where there is none.
    std::optional<GearRecord> find(const QString &site, const QString &key) const;
    /// Takes the gears of another document in, in place of those of the same site and key.
    void add(const MasterDocument &other);
    /// Drops every other gear, and sites without any.
    void keep(const std::function<bool(const QString &site, const QString &key)> &isWanted);
    bool isEmpty() const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

/// The value of a gear's JSON, as MasterDocument reads it; `site` and `key` are where it stands.
/// Malformed for what is no JSON object.
Result<GearRecord> gearFromJson(const QString &site, const QString &key, const QByteArray &json);

/// One record as a line of JSON for the journal (with its site and key); readJournalLine() reads
/// it.
QByteArray recordToLine(const GearRecord &record);

} // namespace gearaudit
