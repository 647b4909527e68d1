#include "ui/exploring/fault_parts.h"

#include "core/model/package_name.h"
#include "ui/words/fault_text.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace gearaudit
{

namespace
{

/// The packages of some Pythons of which something is known; what several pips list once.
std::vector<AssessedPackage> knownPackages(const LoadedReport &loaded, NumberRange pythons)
{
    const PackedReport &report = *loaded.report;
    std::vector<AssessedPackage> packages;
    for (int started = 1; started >= 0; --started) {
        QSet<QString> told;
        for (quint32 number = pythons.first; number < pythons.end(); ++number) {
            const PythonRow python = report.python(number);
            if (python.inUse.value_or(false) != (started == 1))
                continue;
            for (quint32 i = python.packages.first; i < python.packages.end(); ++i) {
                if (loaded.faults->numberOfPackage(i) == 0)
                    continue;
                const Assessment &known = loaded.faults->ofPackage(i);
                if (known.faults.empty() && known.judged.empty())
                    continue;
                const PackageRow &row = report.packages({i, 1}).front();
                AssessedPackage package{report.text(row.name), report.text(row.version), started == 1, &known};
                const QString key = normalizedPackageName(package.name) + QLatin1Char(' ') + package.version;
                if (told.contains(key))
                    continue;
                told.insert(key);
                packages.push_back(std::move(package));
            }
        }
    }
    return packages;
}

} // namespace

Details faultDetails(const LoadedReport &loaded, const SelectedNode &node, const QDateTime &now)
{
    if (!loaded.faults)
        return {};
    const PackedReport &report = *loaded.report;
    const AdvisoryFacts &facts = loaded.faults->facts();
    switch (node.kind) {
    case SelectedNode::Kind::Package:
        if (node.number >= report.packageCount())
            return {};
        return packageFaultDetails(loaded.faults->ofPackage(node.number), facts, now);
    case SelectedNode::Kind::Python:
        if (node.number >= report.pythonCount())
            return {};
        return packagesFaultDetails(knownPackages(loaded, {node.number, 1}), facts, now);
    case SelectedNode::Kind::Gear:
        if (node.number >= report.gearCount() || !report.gear(node.number).isKnown)
            return {}; // nothing was found that could have any
        return packagesFaultDetails(knownPackages(loaded, report.gear(node.number).pythons), facts, now);
    case SelectedNode::Kind::Pip:
    case SelectedNode::Kind::Site:
    case SelectedNode::Kind::Report: break;
    }
    return {};
}

Details withFaults(Details details, Details faults, std::size_t first)
{
    const auto place = details.begin() + static_cast<std::ptrdiff_t>(std::min(first, details.size()));
    details.insert(place, std::make_move_iterator(faults.begin()), std::make_move_iterator(faults.end()));
    return details;
}

} // namespace gearaudit
