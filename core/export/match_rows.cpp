#include "core/export/match_rows.h"

#include "core/advisories/package_state.h"
#include "core/base/enum_table.h"
#include "core/base/json_reader.h"
#include "core/export/csv.h"
#include "core/export/fault_json.h"
#include "core/filter/fault_question.h"
#include "core/model/end_of_life.h"
#include "core/model/gear_facts.h"
#include "core/model/package_name.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <variant>

namespace gearaudit
{

using Json = nlohmann::ordered_json;
using Column = MatchColumn;

namespace
{

QString yesNoOrNothing(std::optional<bool> value)
{
    if (!value)
        return {};
    return yesOrNo(*value);
}

// What a column tells of a gear, an interpreter or a package. A file's name is known without these.
using GearCell = QString (*)(const PackedReport &, const GearRow &);
using PythonCell = QString (*)(const PackedReport &, const PythonRow &, QDate today);
using PackageCell = QString (*)(const PackedReport &, const PackageRow &);
using FaultCell = QString (*)(const Assessment &); ///< a package's, where there is a database
struct FileCell {};

struct ColumnRow {
    Column column;
    const char *name; ///< in a CSV file and JSON
    std::variant<FileCell, GearCell, PythonCell, PackageCell, FaultCell> cell;
    bool isFlag = false; ///< true or false in JSON
};

template <TextId GearRow::*Text> constexpr GearCell ofGear()
{
    return [](const PackedReport &report, const GearRow &gear) { return report.text(gear.*Text); };
}
template <TextId PythonRow::*Text> constexpr PythonCell ofPython()
{
    return [](const PackedReport &report, const PythonRow &python, QDate) {
        return report.text(python.*Text);
    };
}
template <TextId PackageRow::*Text> constexpr PackageCell ofPackage()
{
    return [](const PackedReport &report, const PackageRow &package) {
        return report.text(package.*Text);
    };
}
constexpr GearCell statusCell = [](const PackedReport &, const GearRow &gear) {
    return gear.status ? statusName(*gear.status) : QString();
};
constexpr GearCell osCell = [](const PackedReport &report, const GearRow &gear) {
    const QString version = report.text(gear.osVersion);
    return report.text(gear.osId) + (version.isEmpty() ? version : QLatin1Char(' ') + version);
};
constexpr GearCell toolsCell = [](const PackedReport &report, const GearRow &gear) {
    const auto texts = report.texts(gear.tools); // name, version and path of each in turn
    QStringList tools;
    for (std::size_t i = 0; i + 1 < texts.size(); i += 3)
        tools << (report.text(texts[i]) + QLatin1Char(' ') + report.text(texts[i + 1])).trimmed();
    return tools.join(QStringLiteral(", "));
};
constexpr GearCell cutCell = [](const PackedReport &report, const GearRow &gear) {
    QStringList lists;
    for (const TextId one : report.texts(gear.cut))
        lists << report.text(one);
    return lists.join(QStringLiteral(", "));
};
constexpr PythonCell bytesCell = [](const PackedReport &, const PythonRow &python, QDate) {
    return python.bytes > 0 ? QString::number(python.bytes) : QString();
};
constexpr GearCell startedCell = [](const PackedReport &report, const GearRow &gear) {
    const bool isTold = gear.started != 0 || gear.startedWhy != 0;
    return gear.started != 0 ? report.text(gear.started) : isTold ? QStringLiteral("unknown") : QString();
};
constexpr GearCell answersOfCell = [](const PackedReport &, const GearRow &gear) {
    return gear.answersOf ? gear.answersOf->toString(Qt::ISODate) : QString();
};
constexpr PythonCell inUseCell = [](const PackedReport &, const PythonRow &python, QDate) {
    return yesNoOrNothing(python.inUse);
};
constexpr PythonCell eolCell = [](const PackedReport &report, const PythonRow &python,
                                  QDate today) {
    return yesNoOrNothing(isEndOfLife(report.text(python.version), today));
};

constexpr FaultCell vulnerableCell = [](const Assessment &known) { return vulnerableWord(known.state); };
constexpr FaultCell severityCell = [](const Assessment &known) {
    return known.faults.empty() ? QString() : severityName(known.worst);
};
constexpr FaultCell fixedInCell = [](const Assessment &known) {
    return known.faults.empty() ? QString() : known.fixedIn;
};
constexpr FaultCell advisoriesCell = [](const Assessment &known) {
    QStringList names;
    for (const Fault &fault : known.faults)
        names << fault.name;
    return names.join(QStringLiteral(", "));
};

constexpr std::array<ColumnRow, matchColumnCount> columns{{
    {Column::Site, "site", ofGear<&GearRow::site>()},
    {Column::Gear, "gear", ofGear<&GearRow::name>()},
    {Column::Version, "version", ofGear<&GearRow::version>()},
    {Column::Label, "label", ofGear<&GearRow::label>()},
    {Column::Image, "image", ofGear<&GearRow::image>()},
    {Column::Status, "status", statusCell},
    {Column::Reason, "reason", ofGear<&GearRow::reason>()},
    {Column::Python, "python", ofPython<&PythonRow::path>()},
    {Column::PythonVersion, "python-version", ofPython<&PythonRow::version>()},
    {Column::Environment, "environment", ofPython<&PythonRow::environment>()},
    {Column::InUse, "in-use", inUseCell, true},
    {Column::Eol, "eol", eolCell, true},
    {Column::Package, "package", ofPackage<&PackageRow::name>()},
    {Column::PackageVersion, "package-version", ofPackage<&PackageRow::version>()},
    {Column::Origin, "origin", ofPackage<&PackageRow::origin>()},
    {Column::SiteRelease, "site-release", ofGear<&GearRow::siteRelease>()},
    {Column::AnswersFor, "answers-for", ofGear<&GearRow::answersForVersion>()},
    {Column::AnswersOf, "answers-of", answersOfCell},
    {Column::Os, "os", osCell},
    {Column::Base, "base", ofGear<&GearRow::baseName>()},
    {Column::Tools, "tools", toolsCell},
    {Column::Bytes, "bytes", bytesCell},
    {Column::Started, "started", startedCell},
    {Column::StartedWhy, "started-why", ofGear<&GearRow::startedWhy>()},
    {Column::Cut, "cut", cutCell},
    {Column::Vulnerable, "vulnerable", vulnerableCell},
    {Column::Severity, "severity", severityCell},
    {Column::FixedIn, "fixed-in", fixedInCell},
    {Column::Advisories, "advisories", advisoriesCell},
    {Column::File, "file", FileCell()},
}};

static_assert(isInOrder(columns, &ColumnRow::column), "every column has its row, at its place");

/// What a column says of a row; empty where that is of another kind.
struct CellOf {
    const FileMatches &found;
    const MatchRow &row;
    QDate today;

    QString operator()(FileCell) const { return found.file; }
    QString operator()(GearCell cell) const
    {
        return cell(*found.report, found.report->gear(row.gear));
    }
    QString operator()(PythonCell cell) const
    {
        return row.python ? cell(*found.report, found.report->python(*row.python), today)
                          : QString();
    }
    QString operator()(PackageCell cell) const
    {
        return row.package
                   ? cell(*found.report, found.report->packages({*row.package, 1}).front())
                   : QString();
    }
    QString operator()(FaultCell cell) const
    {
        return row.package && found.faults != nullptr ? cell(found.faults->ofPackage(*row.package)) : QString();
    }
};

/// Whether a cell would tell people something.
using IsTelling = bool (*)(const FileMatches &found, const MatchRow &row, QDate today);

bool isFailed(const FileMatches &found, const MatchRow &row, QDate today)
{
    return matchCell(found, row, Column::Status, today) != statusName(Status::Audited);
}
bool isOfGear(const FileMatches &, const MatchRow &row, QDate)
{
    return !row.python;
}
bool isOfCut(const FileMatches &found, const MatchRow &row, QDate today)
{
    return !matchCell(found, row, Column::Cut, today).isEmpty();
}
bool isOfSdk(const FileMatches &found, const MatchRow &row, QDate today)
{
    return normalizedPackageName(matchCell(found, row, Column::Package, today)) ==
           sdkPackageName();
}
bool isPastEnd(const FileMatches &found, const MatchRow &row, QDate today)
{
    return matchCell(found, row, Column::Eol, today) != QLatin1String("no");
}

bool isOfFaults(const FileMatches &found, const MatchRow &, QDate)
{
    return asksOfFaults(found.filter);
}
bool isUnknown(const FileMatches &found, const MatchRow &row, QDate today)
{
    return asksOfFaults(found.filter) && matchCell(found, row, Column::Vulnerable, today) != QLatin1String("yes");
}

/// A column of the table for people; the second of its two is the version of the first.
struct TableColumn {
    const char *header;
    Column column;
    std::optional<Column> version;
    IsTelling isTelling = nullptr; ///< null: always
};
constexpr std::array<TableColumn, 19> tableColumns{{
    {"site", Column::Site, {}},
    {"gear", Column::Gear, Column::Version},
    {"image", Column::Image, {}, isOfGear},
    {"os", Column::Os, {}, isOfGear},
    {"tools", Column::Tools, {}, isOfGear},
    {"status", Column::Status, {}, isFailed},
    {"python", Column::PythonVersion, {}},
    {"eol", Column::Eol, {}, isPastEnd},
    {"in use", Column::InUse, {}},
    {"path", Column::Python, {}},
    {"package", Column::Package, Column::PackageVersion},
    {"vulnerable", Column::Vulnerable, {}, isUnknown},
    {"severity", Column::Severity, {}, isOfFaults},
    {"fixed in", Column::FixedIn, {}, isOfFaults},
    {"advisories", Column::Advisories, {}, isOfFaults},
    {"site release", Column::SiteRelease, {}, isOfSdk},
    {"reason", Column::Reason, {}, isFailed},
    {"cut short", Column::Cut, {}, isOfCut},
    {"answers for", Column::AnswersFor, Column::AnswersOf},
}};

/// Some packages have hundreds of faults: the first few, those that are asked for before others, and how
/// many more there are.
QString fewFaults(const FileMatches &found, const MatchRow &row)
{
    constexpr qsizetype most = 3;
    if (!row.package || found.faults == nullptr)
        return {};
    const Assessment &known = found.faults->ofPackage(*row.package);
    const bool knowsExploited = hasSource(found.faults->facts(), QStringLiteral("kev"));
    QStringList all, others;
    for (const Fault &fault : known.faults)
        (asksOfFault(found.filter, known, fault, knowsExploited) ? all : others) << fault.name;
    all += others;
    const QString few = all.mid(0, most).join(QStringLiteral(", "));
    return all.size() <= most ? few : QStringLiteral("%1 +%2").arg(few).arg(all.size() - most);
}

/// What a table says in a cell; empty also where that would tell nobody anything.
QString tableCell(const FileMatches &found, const MatchRow &row, const TableColumn &column,
                  QDate today)
{
    if (column.isTelling != nullptr && !column.isTelling(found, row, today))
        return {};
    const auto cell = [&](Column which) { return matchCell(found, row, which, today); };
    if (column.column == Column::Advisories)
        return fewFaults(found, row);
    const QString text = cell(column.column);
    const QString version = column.version ? cell(*column.version) : QString();
    return version.isEmpty() ? text : text + QLatin1Char(' ') + version;
}

void addFaults(Json &json, const FileMatches &found, const MatchRow &row)
{
    if (!row.package || found.faults == nullptr)
        return;
    const bool knowsExploited = hasSource(found.faults->facts(), QStringLiteral("kev"));
    auto faults = Json::array();
    for (const Fault &fault : found.faults->ofPackage(*row.package).faults)
        faults.push_back(faultJson(fault, knowsExploited));
    addKey(json, "advisories", std::move(faults));
}

Json jsonOf(const FileMatches &found, const MatchRow &row, QDate today)
{
    auto json = Json::object();
    for (const auto &column : columns) {
        if (column.column == Column::Advisories) {
            addFaults(json, found, row);
            continue;
        }
        const QString cell = matchCell(found, row, column.column, today);
        if (cell.isEmpty())
            continue;
        addKey(json, column.name,
               column.isFlag ? Json(cell == QLatin1String("yes")) : Json(cell.toStdString()));
    }
    return json;
}

} // namespace

QString matchCell(const FileMatches &found, const MatchRow &row, MatchColumn column, QDate today)
{
    return std::visit(CellOf{found, row, today},
                      columns.at(static_cast<std::size_t>(column)).cell);
}

QList<QStringList> matchTable(std::span<const FileMatches> files, QDate today)
{
    QList<QStringList> table(1);
    for (const auto &found : files) {
        for (std::size_t i = 0; i < found.rows.size(); ++i)
            table.emplaceBack();
    }
    const auto addColumn = [&](const char *header, auto cellOf, bool always) {
        QStringList cells;
        for (const auto &found : files) {
            for (const auto &row : found.rows)
                cells.append(cellOf(found, row));
        }
        const auto isTelling = [](const QString &cell) { return !cell.isEmpty(); };
        if (!always && std::none_of(cells.begin(), cells.end(), isTelling))
            return;
        table[0].append(QLatin1String(header));
        for (qsizetype i = 0; i < cells.size(); ++i)
            table[i + 1].append(cells[i]);
    };
    for (const auto &column : tableColumns) {
        addColumn(
            column.header,
            [&](const FileMatches &found, const MatchRow &row) {
                return tableCell(found, row, column, today);
            },
            column.column == Column::Site || column.column == Column::Gear);
    }
    if (files.size() > 1)
        addColumn(
            "file", [](const FileMatches &found, const MatchRow &) { return found.file; }, true);
    return table;
}

QByteArray matchesCsv(std::span<const FileMatches> files, QDate today)
{
    QStringList header;
    for (const auto &column : columns)
        header.append(QLatin1String(column.name));
    QByteArray csv = csvRecord(header);
    for (const auto &found : files) {
        for (const auto &row : found.rows) {
            QStringList cells;
            for (const auto &column : columns)
                cells.append(matchCell(found, row, column.column, today));
            csv += csvRecord(cells);
        }
    }
    return csv;
}

QByteArray matchesJson(std::span<const FileMatches> files, QDate today)
{
    auto matches = Json::array();
    quint32 gears = 0;
    for (const auto &found : files) {
        gears += found.gearCount;
        for (const auto &row : found.rows)
            matches.push_back(jsonOf(found, row, today));
    }
    auto json = Json::object();
    addKey(json, "gears", gears);
    addKey(json, "matches", std::move(matches));
    return jsonIndented(json) + '\n';
}

} // namespace gearaudit
