#include "ui/exploring/selection_sum.h"

#include "core/model/package_name.h"
#include "ui/exploring/selected_part.h"

#include <QHash>
#include <QSet>

#include <set>

namespace gearaudit
{

namespace
{

using Kind = SelectedNode::Kind;

class Summing
{
public:
    explicit Summing(const Exploration &exploration) : m_exploration(exploration) {}

    void gear(quint32 report, quint32 number)
    {
        const NumberRange pythons = reportOf(report).gear(number).pythons;
        for (quint32 i = pythons.first; i < pythons.end(); ++i)
            python(report, i, true);
    }
    void python(quint32 report, quint32 number, bool isWhole)
    {
        const bool isNew = m_pythons.emplace(report, number).second;
        if (isNew && isWhole)
            packages(report, reportOf(report).python(number).packages);
    }
    void packages(quint32 report, NumberRange range)
    {
        const FaultsSnapshot &faults = m_exploration.reports[report].loaded.faults;
        m_knowsFaults = m_knowsFaults || faults;
        auto &known = m_known[report];
        const auto rows = reportOf(report).packages(range);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            // The texts are the report's: each pair is looked at once.
            const quint64 pair = (quint64(rows[i].name) << 32) | rows[i].version;
            const auto number = range.first + static_cast<quint32>(i);
            const bool isFaulty = faults && faults->numberOfPackage(number) != 0 &&
                                  !faults->ofPackage(number).faults.empty();
            if (known.contains(pair) && (!isFaulty || m_faultyPairs[report].contains(pair)))
                continue;
            known.insert(pair);
            const QString name = normalizedPackageName(reportOf(report).text(rows[i].name)) + QLatin1Char(' ') +
                                 reportOf(report).text(rows[i].version);
            m_packages.insert(name);
            if (isFaulty) {
                m_faultyPairs[report].insert(pair);
                m_faulty.insert(name);
            }
        }
    }

    GearsSum sum() const
    {
        GearsSum sum;
        sum.isCounted = true;
        sum.pythons = static_cast<quint32>(m_pythons.size());
        sum.packages = static_cast<quint32>(m_packages.size());
        if (m_knowsFaults)
            sum.faulty = static_cast<quint32>(m_faulty.size());
        return sum;
    }

private:
    const PackedReport &reportOf(quint32 report) const { return *m_exploration.reports[report].loaded.report; }

    const Exploration &m_exploration;
    std::set<std::pair<quint32, quint32>> m_pythons;
    QHash<quint32, QSet<quint64>> m_known, m_faultyPairs;
    QSet<QString> m_packages, m_faulty;
    bool m_knowsFaults = false;
};

} // namespace

GearsSum sumOf(const Exploration &exploration, const Selection &selection)
{
    Summing summing(exploration);
    Selection whole;
    for (const SelectedNode &node : selection) {
        if (node.report >= exploration.reports.size())
            continue;
        const PackedReport &report = *exploration.reports[node.report].loaded.report;
        if (node.kind == Kind::Report || node.kind == Kind::Site || node.kind == Kind::Gear)
            whole.push_back(node);
        else if (!gearOf(report, node))
            continue;
        else if (node.kind == Kind::Python)
            summing.python(node.report, node.number, true);
        else if (node.kind == Kind::Pip) {
            summing.python(node.report, report.pythonOfPip(node.number), false);
            summing.packages(node.report, report.packagesOfPip(node.number));
        } else {
            summing.python(node.report, report.pythonOfPackage(node.number), false);
            summing.packages(node.report, {node.number, 1});
        }
    }
    for (const auto &[report, gear] : gearNumbers(exploration, whole))
        summing.gear(report, gear);
    GearsSum sum = summing.sum();
    for (const auto &[report, gear] : gearNumbers(exploration, selection))
        sum.failed += exploration.reports[report].loaded.report->gear(gear).hasFailed;
    return sum;
}

} // namespace gearaudit
