#pragma once

#include "core/export/export_cyclonedx.h"
#include "core/export/exported_gears.h"
#include "core/filter/filter_expression.h"
#include "core/master/master_json.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

class QIODevice;

namespace gearaudit
{

/// What results can be written as. A new one has a row in the table in export.cpp.
enum class ExportFormat {
    Master,       ///< the program's own JSON
    Original,     ///< exactly the first script's keys
    InventoryCsv, ///< a line a gear
    PackagesCsv,  ///< a line a package
    CycloneDx,    ///< a bill of materials
    Spdx,         ///< likewise
    Html,         ///< a report to hand over
    Requirements, ///< what is installed for one interpreter
};
constexpr int exportFormatCount = static_cast<int>(ExportFormat::Requirements) + 1;

/// What of the results a filter chooses for a format.
enum class ExportScope {
    Gears,     ///< those that match, whole
    Packages,  ///< of these, where the filter names packages, only those
    OnePython, ///< it has to find exactly one
};

/// The names on the command line, in the order of the formats.
QStringList exportFormatNames();
/// What a file of the format is usually called after its point: "json", "csv", "cdx.json", "txt".
QString exportSuffix(ExportFormat format);
ExportScope exportScope(ExportFormat format);
/// Whether known faults are in it, where there is a database of them.
bool showsFaults(ExportFormat format);

/// Results that an export is made of: those of one file.
struct ExportPart {
    PackedSnapshot report; ///< never null
    /// The same gears with every key that is not ours, for Master, the one format that has a place
    /// for these.
    MasterDocument document;
    FaultsSnapshot faults = nullptr; ///< of the report; null: there is no database
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

struct Export;
/// Writes the report of ExportFormat::Html, whose words are for people: whoever shows things has them.
/// False where the device did not take everything.
using ReportWriter = std::function<bool(const Export &chosen, QIODevice &device)>;

/// What is asked for.
struct ExportRequest {
    ExportFormat format = ExportFormat::Master;
    FilterExpression filter; ///< empty: everything
    QDate today;             ///< that `eol:` goes by
    CycloneDxStamp stamp;
    AdvisorySnapshot database = nullptr; ///< of known faults, for what there is to do; null: there is none
    ReportWriter report = {}; ///< for Html
};

/// An export of all parts together: chosen, and ready to be written.
struct Export {
    ExportFormat format = ExportFormat::Master;
    CycloneDxStamp stamp;
    ExportedGears gears;
    std::size_t all = 0;     ///< how many gears these were chosen from
    MasterDocument document; ///< of Master alone
    std::vector<ExportNote> notes;
    QDate today;
    AdvisorySnapshot database = nullptr; ///< null: there is none
    ReportWriter report = {};

    /// Piece by piece. False where the device did not take everything.
    bool write(QIODevice &device) const;
};

/// Chooses what the filter finds in the parts; the one way of window and terminal. Of a gear that
/// is in several parts, the last one counts. A gear of an instance is another than one of the
/// Exchange, whatever their sites are called; in the export one site's name is one site: where an
/// instance has the name of an organisation of the Exchange, it is called "NAME (instance)", so that
/// no gear takes another's place; a note says so.
Export chosenExport(std::vector<ExportPart> parts, const ExportRequest &request);

/// An interpreter that a filter finds; where it finds a gear as a whole, each of that gear's.
struct FoundPython {
    ExportedGears::Gear gear;
    quint32 number = 0; ///< in its report
};
/// Of an export of the scope OnePython, which can be written where this is one.
std::vector<FoundPython> pythonsFound(const ExportedGears &gears);

} // namespace gearaudit
