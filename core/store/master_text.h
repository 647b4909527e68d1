#pragma once

#include "core/base/file_facts.h"
#include "core/base/result.h"
#include "core/master/master_json.h"
#include "core/report/packed_report.h"

#include <QString>

namespace gearaudit
{

/// The text of a store's master JSON, with every key that is not ours. It is not kept in memory, but
/// read when the next one is to be made of it. Used by one thread at a time.
class MasterText
{
public:
    explicit MasterText(QString masterPath) : m_master(masterPath), m_source(std::move(masterPath))
    {
    }

    /// The file is, or is not, there as we have read or left it.
    void noteOurs() { m_seen = lookAtFile(m_master); }
    /// The next one is made of this file, until it is written.
    void takeFrom(const QString &copy) { m_source = copy; }
    bool isElsewhere() const { return m_source != m_master; }

    /// Where somebody else has changed or removed the file, all that is known here is put into it, so
    /// that none of it gets lost; one that is damaged by now is set aside. NotReadable, TooLarge.
    Result<MasterDocument> read(const PackedReport &known) const;
    /// Atomically, gear by gear. NotWritable.
    Result<void> write(const MasterDocument &document);

private:
    QString m_master;
    QString m_source;
    FileFacts m_seen; ///< the master JSON
};

/// Renames a damaged file of a store to `<master's name>.damaged-<date>.<suffix>` beside the master
/// JSON; gives the new path. NotWritable.
Result<QString> setDamagedAside(const QString &path, const QString &masterPath,
                                const QString &suffix);
/// The same with a copy, where the file itself stays.
Result<QString> copyDamagedAside(const QString &path, const QString &masterPath,
                                 const QString &suffix);

} // namespace gearaudit
