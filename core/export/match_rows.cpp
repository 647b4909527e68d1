#include "core/export/match_rows.h"

#include "core/base/json_reader.h"
#include "core/export/csv.h"
#include "core/model/end_of_life.h"
#include "core/model/gear_facts.h"
#include "core/model/package_name.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace gearaudit
{

using Json = nlohmann::ordered_json;
using Column = MatchColumn;

namespace
{

constexpr std::array<const char *, matchColumnCount> names{
    "site",   "gear",           "version",     "label",  "image", "status",  "reason",
    "python", "python-version", "environment", "in-use", "eol",   "package", "package-version",
    "origin", "site-release",   "answers-for", "answers-of", "file"};

constexpr Column columnAt(int index)
{
    return static_cast<Column>(index);
}

QString yesNoOrNothing(std::optional<bool> value)
{
    if (!value)
        return {};
    return *value ? QStringLiteral("yes") : QStringLiteral("no");
}

void addRows(std::vector<MatchRow> &rows, quint32 gear, quint32 python,
             const FilterMatches &matches, NumberRange packages)
{
    const auto before = rows.size();
    for (quint32 package = packages.first; package < packages.end(); ++package) {
        if (matches.packages[package] == MatchMark::Named)
            rows.push_back({gear, python, package});
    }
    if (rows.size() == before)
        rows.push_back({gear, python, std::nullopt});
}

QString gearCell(const FilterView &view, const GearRow &gear, Column column)
{
    switch (column) {
    case Column::Site: return view.text(gear.site);
    case Column::Gear: return view.text(gear.name);
    case Column::Version: return view.text(gear.version);
    case Column::Label: return view.text(gear.label);
    case Column::Image: return view.text(gear.image);
    case Column::Status: return gear.status ? statusName(*gear.status) : QString();
    case Column::Reason: return view.text(gear.reason);
    case Column::SiteRelease: return view.text(gear.siteRelease);
    case Column::AnswersFor: return view.text(gear.answersForVersion);
    case Column::AnswersOf:
        return gear.answersOf ? gear.answersOf->toString(Qt::ISODate) : QString();
    default: return {};
    }
}

QString pythonCell(const FilterView &view, const PythonRow &python, Column column, QDate today)
{
    switch (column) {
    case Column::Python: return view.text(python.path);
    case Column::PythonVersion: return view.text(python.version);
    case Column::Environment: return view.text(python.environment);
    case Column::InUse: return yesNoOrNothing(python.inUse);
    case Column::Eol: return yesNoOrNothing(isEndOfLife(view.text(python.version), today));
    default: return {};
    }
}

QString packageCell(const FilterView &view, const PackageRow &package, Column column)
{
    switch (column) {
    case Column::Package: return view.text(package.name);
    case Column::PackageVersion: return view.text(package.version);
    default: return view.text(package.origin);
    }
}

bool isAboutPython(Column column)
{
    return column >= Column::Python && column <= Column::Eol;
}

bool isAboutPackage(Column column)
{
    return column >= Column::Package && column <= Column::Origin;
}

/// A column of the table for people; the second of its two is the version of the first.
struct TableColumn {
    const char *header;
    Column column;
    std::optional<Column> version;
};
constexpr std::array<TableColumn, 12> tableColumns{{
    {"site", Column::Site, {}},
    {"gear", Column::Gear, Column::Version},
    {"image", Column::Image, {}},
    {"status", Column::Status, {}},
    {"python", Column::PythonVersion, {}},
    {"eol", Column::Eol, {}},
    {"in use", Column::InUse, {}},
    {"path", Column::Python, {}},
    {"package", Column::Package, Column::PackageVersion},
    {"site release", Column::SiteRelease, {}},
    {"reason", Column::Reason, {}},
    {"answers for", Column::AnswersFor, Column::AnswersOf},
}};

/// What a table says in a cell; empty also where that would tell nobody anything.
QString tableCell(const FileMatches &found, const MatchRow &row, const TableColumn &column,
                  QDate today)
{
    const auto cell = [&](Column which) { return matchCell(found, row, which, today); };
    switch (column.column) {
    case Column::Image:
        if (row.python)
            return {};
        break;
    case Column::Status:
    case Column::Reason:
        if (cell(Column::Status) == statusName(Status::Audited))
            return {};
        break;
    case Column::SiteRelease:
        if (normalizedPackageName(cell(Column::Package)) != sdkPackageName())
            return {};
        break;
    case Column::Eol:
        if (cell(Column::Eol) == QLatin1String("no"))
            return {};
        break;
    default: break;
    }
    const QString text = cell(column.column);
    const QString version = column.version ? cell(*column.version) : QString();
    return version.isEmpty() ? text : text + QLatin1Char(' ') + version;
}

Json jsonOf(const FileMatches &found, const MatchRow &row, QDate today)
{
    auto json = Json::object();
    for (int i = 0; i < matchColumnCount; ++i) {
        const Column column = columnAt(i);
        const QString cell = matchCell(found, row, column, today);
        if (cell.isEmpty())
            continue;
        const bool isFlag = column == Column::InUse || column == Column::Eol;
        addKey(json, names[static_cast<std::size_t>(i)],
               isFlag ? Json(cell == QLatin1String("yes")) : Json(cell.toStdString()));
    }
    return json;
}

} // namespace

std::vector<MatchRow> matchRows(const FilterMatches &matches, const FilterView &view)
{
    std::vector<MatchRow> rows;
    for (quint32 gear = 0; gear < view.gearCount(); ++gear) {
        if (matches.gears[gear] == MatchMark::None)
            continue;
        const auto before = rows.size();
        const auto pythons = view.gear(gear).pythons;
        for (quint32 python = pythons.first; python < pythons.end(); ++python) {
            if (matches.pythons[python] != MatchMark::None)
                addRows(rows, gear, python, matches, view.python(python).packages);
        }
        if (rows.size() == before)
            rows.push_back({gear, std::nullopt, std::nullopt});
    }
    return rows;
}

QString matchColumnName(MatchColumn column)
{
    return QLatin1String(names[static_cast<std::size_t>(column)]);
}

QString matchCell(const FileMatches &found, const MatchRow &row, MatchColumn column, QDate today)
{
    if (column == Column::File)
        return found.file;
    const auto &view = *found.view;
    if (isAboutPython(column))
        return row.python ? pythonCell(view, view.python(*row.python), column, today) : QString();
    if (isAboutPackage(column))
        return row.package ? packageCell(view, view.packages({*row.package, 1}).front(), column)
                           : QString();
    return gearCell(view, view.gear(row.gear), column);
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
    for (const char *name : names)
        header.append(QLatin1String(name));
    QByteArray csv = csvRecord(header);
    for (const auto &found : files) {
        for (const auto &row : found.rows) {
            QStringList cells;
            for (int i = 0; i < matchColumnCount; ++i)
                cells.append(matchCell(found, row, columnAt(i), today));
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
