#pragma once

#include "core/filter/filter_matches.h"
#include "core/report/packed_report.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <vector>

// What a filter found, as a list: what `gear-audit query` prints.

namespace gearaudit
{

/// One thing found, as numbers of a report. As narrow as the filter names it: a package; an
/// interpreter where it names no package of it; a gear where it matches as a whole.
struct MatchRow {
    quint32 gear = 0;
    std::optional<quint32> python;
    std::optional<quint32> package;

    bool operator==(const MatchRow &) const = default;
};

/// In the order of the report.
std::vector<MatchRow> matchRows(const FilterMatches &matches, const PackedReport &report);

/// A file that was asked, and what was found in it.
struct FileMatches {
    QString file;
    PackedSnapshot report; ///< never null
    FaultsSnapshot faults = nullptr; ///< of the report; null: there is no database
    std::vector<MatchRow> rows;
    quint32 gearCount = 0; ///< how many gears match
    FilterExpression filter; ///< that was asked: a table for people shows faults where it asks for them
};

enum class MatchColumn {
    Site,
    Gear,
    Version, ///< of the gear
    Label,
    Image,
    Status,
    Reason,
    Python, ///< the interpreter's path
    PythonVersion,
    Environment,
    InUse, ///< yes, no; empty where it was not recorded
    Eol,   ///< likewise
    Package,
    PackageVersion,
    Origin,
    SiteRelease,
    AnswersFor, ///< the version that the Pythons are of, where the gear is told by its last answer
    AnswersOf,  ///< the time of that audit, UTC
    Os,    ///< "debian 12"
    Base,  ///< the image that the gear's was built on
    Tools, ///< "FSL 6.0.5, R 4.2.2"
    Bytes, ///< of the interpreter's environment
    Started, ///< how it is known which Python the gear starts: "watched", "read"…, "unknown"
    StartedWhy, ///< why it is not known, or was not seen
    Cut, ///< what lists of the image's were cut short
    Vulnerable, ///< whether faults of the package are known: yes, no, unknown; empty without a database
    Severity, ///< of the worst of them
    FixedIn,  ///< the lowest version of the package that has none
    Advisories, ///< their names, the worst first
    File,
};
constexpr int matchColumnCount = static_cast<int>(MatchColumn::File) + 1;

/// Empty where it does not apply or is not known.
QString matchCell(const FileMatches &found, const MatchRow &row, MatchColumn column, QDate today);

/// A table to be read by people, its header first: always the gear, and of the rest what the filter
/// asked for or what is out of the ordinary; the file where there are several. A name and its
/// version share a cell. The words are those of the files.
QList<QStringList> matchTable(std::span<const FileMatches> files, QDate today);

/// Every column, a line a row.
QByteArray matchesCsv(std::span<const FileMatches> files, QDate today);

/// {"gears": how many match, "matches": [{site, gear, …}…]}: every column under its name, in-use
/// and eol as true or false; what does not apply or is not known is left out. The advisories of a package
/// are a list of objects, empty where none is known, and left out where there is no database; what is not
/// known of one is null there.
QByteArray matchesJson(std::span<const FileMatches> files, QDate today);

} // namespace gearaudit
