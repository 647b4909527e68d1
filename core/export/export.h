#pragma once

#include "core/base/result.h"
#include "core/export/export_cyclonedx.h"
#include "core/filter/filter_expression.h"
#include "core/master/master_json.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace gearaudit
{

/// What results can be written as.
enum class ExportFormat {
    Master,       ///< the program's own JSON
    Original,     ///< exactly the first script's keys
    InventoryCsv, ///< a line a gear
    PackagesCsv,  ///< a line a package
    CycloneDx,    ///< a bill of materials
    Requirements, ///< what is installed for one interpreter
};

/// The names on the command line, in the order of the formats.
QStringList exportFormatNames();
/// What a file of the format is usually called after its point: "json", "csv", "cdx.json", "txt".
QString exportSuffix(ExportFormat format);

/// The records of which an export tells: the gears that match, whole; in a list of packages only
/// the packages that the filter names, where it names some.
std::vector<GearRecord> recordsToExport(const std::vector<GearRecord> &records,
                                        const FilterExpression &filter, ExportFormat format,
                                        QDate today);

/// Writes records as any format but Requirements, which is empty.
QByteArray exported(const std::vector<GearRecord> &records, ExportFormat format,
                    const CycloneDxStamp &stamp);

/// Results that an export is made of: those of one file.
struct ExportPart {
    std::vector<GearRecord> records; ///< each with its collection
    /// The same gears with every key that is not ours, for Master, the one format that has a place
    /// for these.
    MasterDocument document;
};

/// What happened to the results on their way into one export, for people to know.
struct ExportNote {
    enum class Kind {
        Replaced,   ///< so many gears are in several parts, and the last one counts
        SiteNamed,  ///< an instance has the name of an organisation of the Exchange: it got another
        WithoutKeys ///< a file could not be read again: what it has that is not ours is left out
    };
    Kind kind = Kind::Replaced;
    int count = 0;   ///< of Replaced
    QString subject; ///< the site's name; the file
    QString name;    ///< what the site is called in the export

    bool operator==(const ExportNote &) const = default;
};

/// An export of all parts together.
struct Exported {
    QByteArray content;
    std::size_t gears = 0; ///< that are in it
    std::size_t all = 0;   ///< that it was chosen from
    std::vector<ExportNote> notes;
};

/// The records of all parts: of a gear that is in several of them, the last one counts. A gear of an
/// instance is another than one of the Exchange, whatever their sites are called.
std::vector<GearRecord> mergedRecords(const std::vector<ExportPart> &parts,
                                      std::vector<ExportNote> &notes);

/// Writes what the filter finds in the parts as any format but Requirements; the one way of window
/// and terminal. In the export one site's name is one site: where an instance has the name of an
/// organisation of the Exchange, it is called "NAME (instance)", so that no gear takes another's
/// place; a note says so.
Exported exportedParts(std::vector<ExportPart> parts, const FilterExpression &filter,
                       ExportFormat format, QDate today, const CycloneDxStamp &stamp);

/// An interpreter that a filter finds; where it finds a gear as a whole, each of that gear's.
struct FoundPython {
    QString site;
    QString gear;
    PythonFinding python;
};
std::vector<FoundPython> pythonsFound(const std::vector<GearRecord> &records,
                                      const FilterExpression &filter, QDate today);

} // namespace gearaudit
