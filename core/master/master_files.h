#pragma once

#include "core/base/result.h"
#include "core/master/master_json.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace gearaudit
{

/// A master JSON and the journal beside it, as they are on the disk.
struct MasterFiles {
    std::optional<QByteArray> json;  ///< none where there is no such file
    std::vector<QByteArray> journal; ///< its whole lines
};

/// Reads both without a lock and without writing. NotReadable, also of the journal alone: what it
/// holds is newer. TooLarge.
Result<MasterFiles> readMasterFiles(const QString &masterPath);

/// What is in a journal beside records.
struct JournalRest {
    QStringList pulled;  ///< images that are still there to be removed
    QByteArray damaged;  ///< lines that say nothing, with their ends
    QString firstReason; ///< why the first of them says nothing
};

/// Goes through the lines of a journal; `take` gets each record in turn. The file does not say of
/// which collection they are.
JournalRest replayJournal(const std::vector<QByteArray> &lines,
                          const std::function<void(GearRecord &record)> &take);

/// What the two files hold, with every key that is not ours. An absent file gives no gears. For a
/// report to look at there is readPackedReport(). The errors of readMasterFiles(), and Malformed.
Result<MasterDocument> readMaster(const QString &masterPath);

} // namespace gearaudit
