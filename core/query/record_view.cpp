#include "core/query/record_view.h"

#include "core/report/gear_facts.h"

#include <algorithm>

namespace gearaudit
{

namespace
{

/// Drops the packages that a filter did not name, and counts on past all of them.
void keepNamed(std::vector<Package> &packages, const FilterMatches &matches, quint32 &number)
{
    std::erase_if(packages,
                  [&](const Package &) { return matches.packages[number++] != MatchMark::Named; });
}

void keepNamed(PythonFinding &python, const FilterMatches &matches, NumberRange rows)
{
    const auto first = matches.packages.begin() + rows.first;
    if (std::count(first, first + rows.count, MatchMark::Named) == 0)
        return; // it matches by itself, so all of it is meant
    quint32 number = rows.first;
    for (auto &pip : python.pips)
        keepNamed(pip.freeze, matches, number);
    if (python.packages)
        keepNamed(*python.packages, matches, number);
}

} // namespace

RecordView::RecordView(const std::vector<GearRecord> &records)
{
    idOf(QString()); // number 0
    for (const auto &record : records)
        add(record);
}

TextId RecordView::idOf(const QString &text)
{
    const auto found = m_ids.constFind(text);
    if (found != m_ids.constEnd())
        return *found;
    const auto id = static_cast<TextId>(m_texts.size());
    m_texts.append(text);
    m_ids.insert(text, id);
    return id;
}

void RecordView::add(const GearRecord &record)
{
    Gear gear;
    gear.row.site = idOf(record.site);
    gear.row.name = idOf(record.key.isEmpty() ? record.name : record.key);
    gear.row.label = idOf(record.label);
    gear.row.image = idOf(record.image);
    gear.row.version = idOf(record.version);
    gear.row.siteRelease = idOf(record.audit.siteRelease);
    gear.row.reason = idOf(record.audit.reason);
    gear.row.status = record.audit.status;
    gear.row.sdkEnabled = record.apiEnabled;
    gear.row.isKnown = isKnown(record);

    gear.otherTexts.first = static_cast<quint32>(m_otherTexts.size());
    const auto &facts = record.manifest;
    for (const QString *text :
         {&record.name, &record.audit.reason, &facts.category, &facts.license, &facts.author,
          &facts.maintainer, &facts.source, &facts.url, &facts.command})
        m_otherTexts.push_back(idOf(*text));
    gear.otherTexts.count = static_cast<quint32>(m_otherTexts.size()) - gear.otherTexts.first;

    gear.row.pythons.first = pythonCount();
    for (const auto &python : record.findings.pythons)
        add(python, record.audit.status.has_value());
    gear.row.pythons.count = pythonCount() - gear.row.pythons.first;
    m_gears.push_back(gear);
}

void RecordView::add(const PythonFinding &finding, bool isRecorded)
{
    Python python;
    python.row.path = idOf(finding.path);
    python.row.version = idOf(finding.version);
    python.row.environment = idOf(finding.kind);
    if (isRecorded)
        python.row.inUse = finding.inUse;
    python.row.knowsPackages = gearaudit::knowsPackages(finding);
    python.pips = {static_cast<quint32>(m_pips.size()), static_cast<quint32>(finding.pips.size())};
    python.row.packages.first = packageCount();
    for (const auto &pip : finding.pips) {
        m_pips.push_back({idOf(pip.path), idOf(pip.version)});
        add(pip.freeze, pip.direct);
    }
    if (finding.packages)
        add(*finding.packages, {});
    python.row.packages.count = packageCount() - python.row.packages.first;
    m_pythons.push_back(python);
}

void RecordView::add(const std::vector<Package> &packages,
                     const QMap<QString, DirectOrigin> &origins)
{
    for (const auto &package : packages) {
        const auto origin = origins.constFind(package.name);
        const QString url = origin == origins.constEnd() ? QString() : origin->url;
        m_packages.push_back({idOf(package.name), idOf(package.version), idOf(url)});
    }
}

GearRow RecordView::gear(quint32 number) const
{
    const auto &gear = m_gears[number];
    GearRow row = gear.row;
    row.otherTexts = std::span(m_otherTexts).subspan(gear.otherTexts.first, gear.otherTexts.count);
    return row;
}

PythonRow RecordView::python(quint32 number) const
{
    const auto &python = m_pythons[number];
    PythonRow row = python.row;
    row.pips = std::span(m_pips).subspan(python.pips.first, python.pips.count);
    return row;
}

std::span<const PackageRow> RecordView::packages(NumberRange range) const
{
    return std::span(m_packages).subspan(range.first, range.count);
}

std::vector<GearRecord> matchingRecords(const std::vector<GearRecord> &records,
                                        const FilterExpression &filter, QDate today)
{
    if (filter.isEmpty())
        return records;
    const auto matches = findMatches(filter, RecordView(records), today);
    std::vector<GearRecord> found;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (matches.gears[i] != MatchMark::None)
            found.push_back(records[i]);
    }
    return found;
}

std::vector<GearRecord> matchingParts(const std::vector<GearRecord> &records,
                                      const FilterExpression &filter, QDate today)
{
    if (filter.isEmpty())
        return records;
    const RecordView view(records);
    const auto matches = findMatches(filter, view, today);
    std::vector<GearRecord> found;
    for (quint32 i = 0; i < view.gearCount(); ++i) {
        if (matches.gears[i] == MatchMark::None)
            continue;
        found.push_back(records[i]);
        if (matches.gears[i] == MatchMark::Named)
            continue;
        auto &pythons = found.back().findings.pythons;
        const quint32 first = view.gear(i).pythons.first;
        quint32 number = first;
        for (auto &python : pythons) {
            keepNamed(python, matches, view.python(number).packages);
            ++number;
        }
        number = first;
        std::erase_if(pythons, [&](const PythonFinding &) {
            return matches.pythons[number++] == MatchMark::None;
        });
    }
    return found;
}

} // namespace gearaudit
