#pragma once

#include "core/base/result.h"
#include "core/master/master_files.h"
#include "core/report/packed_report.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <stop_token>

namespace gearaudit
{

/// Reads a master JSON and the journal beside it into a packed report: the same gears in the same
/// order as readMaster() gives, or the same error, many times as fast. Without a lock and without
/// writing. The file does not say which collection it is, so the caller does. An absent file gives
/// an empty report. NotReadable, Malformed, TooLarge, Stopped. For any thread.
Result<PackedSnapshot> readPackedReport(const QString &masterPath, std::stop_token stop = {},
                                        Collection collection = Collection::Exchange);

/// The same with what a store wants to know of the journal.
struct PackedMaster {
    PackedSnapshot report;
    JournalRest journal;
};
/// `journaled` is given every record of the journal, which the report has too.
Result<PackedMaster> readPackedMaster(const QString &masterPath, std::stop_token stop,
                                      Collection collection,
                                      const std::function<void(const GearRecord &)> &journaled);

/// The same of a text in memory, without a journal. `subject` is the file's name.
Result<PackedSnapshot> parsePackedReport(QByteArray json, const QString &subject,
                                         std::stop_token stop = {},
                                         Collection collection = Collection::Exchange);

/// The gears of a document that has been read already. TooLarge. `subject` is the file's name.
Result<PackedSnapshot> packedReport(const MasterDocument &document, const QString &subject,
                                    Collection collection);

} // namespace gearaudit
