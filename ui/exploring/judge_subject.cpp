#include "ui/exploring/judge_subject.h"

#include "core/model/package_name.h"
#include "ui/exploring/selected_part.h"

#include <algorithm>

namespace gearaudit
{

namespace
{

constexpr std::size_t mostNodes = 50;

using Kind = SelectedNode::Kind;

NumberRange packagesOf(const PackedReport &report, const SelectedNode &node, quint32 gear)
{
    switch (node.kind) {
    case Kind::Package: return {node.number, 1};
    case Kind::Python: return report.python(node.number).packages;
    case Kind::Pip: return report.packagesOfPip(node.number);
    case Kind::Gear: {
        const NumberRange pythons = report.gear(gear).pythons;
        if (pythons.count == 0)
            break;
        const quint32 first = report.python(pythons.first).packages.first;
        return {first, report.python(pythons.end() - 1).packages.end() - first};
    }
    case Kind::Site:
    case Kind::Report: break;
    }
    return {};
}

void addChoices(JudgeSubject &subject, const LoadedReport &loaded, NumberRange packages)
{
    const PackedReport &report = *loaded.report;
    for (quint32 i = packages.first; i < packages.end(); ++i) {
        if (loaded.faults->numberOfPackage(i) == 0)
            continue;
        const PackageRow &row = report.packages({i, 1}).front();
        for (const Fault &fault : loaded.faults->ofPackage(i).faults) {
            JudgeSubject::Choice choice{fault.name, normalizedPackageName(report.text(row.name)),
                                        report.text(row.version), fault.summary, fault.severity};
            const bool isThere = std::any_of(subject.choices.begin(), subject.choices.end(), [&](const auto &each) {
                return each.fault == choice.fault && each.package == choice.package;
            });
            if (!isThere)
                subject.choices.push_back(std::move(choice));
        }
    }
}

} // namespace

JudgeSubject judgeSubject(const Exploration &exploration, const Selection &selection)
{
    JudgeSubject subject;
    std::size_t looked = 0;
    for (const SelectedNode &node : selection) {
        if (node.report >= exploration.reports.size() || ++looked > mostNodes)
            continue;
        const LoadedReport &loaded = exploration.reports[node.report].loaded;
        const auto gear = gearOf(*loaded.report, node);
        if (!gear || !loaded.faults)
            continue;
        const auto before = subject.choices.size();
        addChoices(subject, loaded, packagesOf(*loaded.report, node, *gear));
        if (subject.path.isEmpty())
            subject.path = loaded.path;
        const QString name = loaded.report->text(loaded.report->gear(*gear).name);
        if ((subject.choices.size() > before || !subject.gears.isEmpty()) && !subject.gears.contains(name))
            subject.gears << name;
    }
    std::stable_sort(subject.choices.begin(), subject.choices.end(),
                     [](const auto &a, const auto &b) { return a.severity > b.severity; });
    return subject;
}

} // namespace gearaudit
