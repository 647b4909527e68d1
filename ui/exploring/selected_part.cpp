#include "ui/exploring/selected_part.h"

#include <algorithm>

namespace gearaudit
{

namespace
{

using Kind = SelectedNode::Kind;

/// Whether a number is in a range, and where.
bool isIn(NumberRange range, quint32 number, int &place)
{
    if (number < range.first || number >= range.end())
        return false;
    place = static_cast<int>(number - range.first);
    return true;
}

RecordPart pythonPart(const PackedReport &report, quint32 python)
{
    const quint32 gear = report.gearOf(python);
    RecordPart part{report.record(gear)};
    isIn(report.gear(gear).pythons, python, part.python);
    return part;
}

RecordPart packagePart(const PackedReport &report, quint32 package)
{
    const quint32 python = report.pythonOfPackage(package);
    RecordPart part = pythonPart(report, python);
    if (isIn(report.packagesByMetadata(python), package, part.package))
        return part;
    const NumberRange pips = report.pipsOf(python);
    for (quint32 pip = pips.first; pip < pips.end(); ++pip) {
        if (isIn(report.packagesOfPip(pip), package, part.package))
            isIn(pips, pip, part.pip);
    }
    return part;
}

} // namespace

std::optional<RecordPart> recordPart(const PackedReport &report, const SelectedNode &node)
{
    const auto gear = gearOf(report, node);
    if (!gear)
        return std::nullopt;
    switch (node.kind) {
    case Kind::Python: return pythonPart(report, node.number);
    case Kind::Pip: {
        const quint32 python = report.pythonOfPip(node.number);
        RecordPart part = pythonPart(report, python);
        isIn(report.pipsOf(python), node.number, part.pip);
        return part;
    }
    case Kind::Package: return packagePart(report, node.number);
    case Kind::Gear:
    case Kind::Report:
    case Kind::Site: break; // the last two have no gear
    }
    return RecordPart{report.record(*gear)};
}

std::optional<quint32> gearOf(const PackedReport &report, const SelectedNode &node)
{
    const quint32 number = node.number;
    switch (node.kind) {
    case Kind::Gear:
        if (number < report.gearCount())
            return number;
        break;
    case Kind::Python:
        if (number < report.pythonCount())
            return report.gearOf(number);
        break;
    case Kind::Pip:
        if (number < report.pipCount())
            return report.gearOf(report.pythonOfPip(number));
        break;
    case Kind::Package:
        if (number < report.packageCount())
            return report.gearOf(report.pythonOfPackage(number));
        break;
    case Kind::Report:
    case Kind::Site: break;
    }
    return std::nullopt;
}

std::vector<quint32> gearsOfSite(const PackedReport &report, quint32 site)
{
    std::vector<quint32> gears;
    for (quint32 i = 0; i < report.gearCount(); ++i) {
        if (report.gear(i).site == site)
            gears.push_back(i);
    }
    return gears;
}

std::vector<std::pair<quint32, quint32>> gearNumbers(const Exploration &exploration, const Selection &selection)
{
    std::vector<std::pair<quint32, quint32>> numbers;
    for (const SelectedNode &node : selection) {
        if (node.report >= exploration.reports.size())
            continue;
        const PackedReport &report = *exploration.reports[node.report].loaded.report;
        const auto add = [&](quint32 gear) { numbers.emplace_back(node.report, gear); };
        if (const auto gear = gearOf(report, node))
            add(*gear);
        switch (node.kind) {
        case Kind::Report:
            for (quint32 gear = 0; gear < report.gearCount(); ++gear)
                add(gear);
            break;
        case Kind::Site:
            for (const quint32 gear : gearsOfSite(report, node.number))
                add(gear);
            break;
        case Kind::Gear:
        case Kind::Python:
        case Kind::Pip:
        case Kind::Package: break; // gearOf() knows these
        }
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

} // namespace gearaudit
