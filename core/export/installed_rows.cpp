#include "core/export/installed_rows.h"

#include "core/model/package_name.h"

namespace gearaudit
{

std::size_t InstalledRows::SameName::operator()(TextId name) const
{
    return qHash(normalizedPackageName(report->text(name)), QHashSeed::globalSeed());
}

bool InstalledRows::SameName::operator()(TextId left, TextId right) const
{
    return normalizedPackageName(report->text(left)) == normalizedPackageName(report->text(right));
}

InstalledRows::InstalledRows(const ExportedReport &report)
    : m_report(report.report), m_matches(report.matches), m_view{m_report.get(), m_matches.get()},
      m_names(0, SameName{m_report.get()}, SameName{m_report.get()}),
      m_same(m_report->textCount()), m_seen(m_report->textCount())
{
}

const std::vector<InstalledRow> &InstalledRows::of(quint32 number, const PythonRow &python)
{
    m_rows.clear();
    ++m_asked;
    const bool isAll = m_view.matches == nullptr || m_view.isAllOf(m_isByPythons, python);
    for (quint32 pip = python.pips.first; pip < python.pips.end(); ++pip) {
        m_origins.clear();
        for (const auto &origin : m_report->origins(pip))
            m_origins.emplace(origin.package, origin);
        add(m_report->packagesOfPip(pip), pip, isAll);
    }
    m_origins.clear();
    add(m_report->packagesByMetadata(number), std::nullopt, isAll);
    return m_rows;
}

void InstalledRows::add(NumberRange packages, std::optional<quint32> pip, bool isAll)
{
    quint32 number = packages.first;
    for (const auto &package : m_report->packages(packages)) {
        const bool isExported = isAll || m_view.matches->packages[number] == MatchMark::Named;
        const quint32 own = number++;
        if (!isExported || std::exchange(m_seen[sameName(package.name)], m_asked) == m_asked)
            continue;
        const auto origin = m_origins.find(package.name);
        m_rows.push_back({package, pip, origin == m_origins.end() ? OriginRow() : origin->second, own});
    }
}

TextId InstalledRows::sameName(TextId name)
{
    auto &same = m_same[name];
    if (same == 0 && name != 0)
        same = *m_names.insert(name).first;
    return same;
}

} // namespace gearaudit
