#pragma once

#include "core/base/result.h"
#include "core/insight/overview.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <vector>

namespace gearaudit
{

/// What an audit came to, in figures; all of them count gears.
struct HistoryLine {
    QDateTime at; ///< when the audit ended, UTC
    int gears = 0;
    int failed = 0; ///< could not be audited
    int pastEnd = 0; ///< start a Python past its end of life
    int sdkBehind = 0;
    QDateTime advisories; ///< of what day the known faults were; invalid: there were none
    std::array<int, severityCount> severities{}; ///< by Severity: gears that start a package with such a fault
    int exploited = 0; ///< start something that is being exploited

    bool operator==(const HistoryLine &) const = default;
};

/// The figures of reports; `faults` are theirs, null where there is no database.
HistoryLine historyLineOf(const std::vector<PackedSnapshot> &reports, const std::vector<FaultsSnapshot> &faults,
                          QDate today, const QDateTime &at);

/// The file of figures in a folder with results.
QString historyPath(const QString &folder);

/// Adds a line to the file, which is made where there is none. Stage::Store; NotWritable, Refused.
Result<void> appendHistory(const QString &path, const HistoryLine &line);

struct History {
    std::vector<HistoryLine> lines; ///< the oldest first
    int unread = 0; ///< lines of the file that could not be read
};
/// All lines; nothing where there is no file. NotReadable, TooLarge.
Result<History> readHistory(const QString &path);

} // namespace gearaudit
