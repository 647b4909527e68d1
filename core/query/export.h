#pragma once

#include "core/base/result.h"
#include "core/query/filter_expression.h"
#include "core/report/export_cyclonedx.h"
#include "core/report/master_json.h"

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

/// Leaves the gears that match in a document, with every key that is not ours.
void keepMatching(MasterDocument &document, const FilterExpression &filter, QDate today);

/// An interpreter that a filter finds; where it finds a gear as a whole, each of that gear's.
struct FoundPython {
    QString site;
    QString gear;
    PythonFinding python;
};
std::vector<FoundPython> pythonsFound(const std::vector<GearRecord> &records,
                                      const FilterExpression &filter, QDate today);

} // namespace gearaudit
