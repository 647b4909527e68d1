#include "core/insight/fault_comparison.h"

#include "core/model/package_name.h"

#include <map>
#include <utility>

namespace gearaudit
{

namespace
{

/// Where a gear has a fault: in the Python that it starts, where that one has it.
struct Place {
    QString python;
    QString package; ///< as installed
    QString fault;   ///< as a change tells it
    bool isInUse = false;
};

/// The faults of a gear, by package and name.
struct GearFaults {
    std::map<std::pair<QString, QString>, Place> places;
    bool isComplete = true; ///< everything that is installed is known
};

QString toldFault(const Fault &fault)
{
    return fault.name + QLatin1Char(' ') + severityName(fault.severity);
}

GearFaults faultsOf(const PackedReport &report, const ReportFaults &faults, quint32 number)
{
    GearFaults found;
    const GearRow gear = report.gear(number);
    found.isComplete = gear.isKnown;
    for (quint32 i = gear.pythons.first; i < gear.pythons.end() && gear.isKnown; ++i) {
        const PythonRow python = report.python(i);
        found.isComplete = found.isComplete && python.knowsPackages;
        const auto rows = report.packages(python.packages);
        for (quint32 row = 0; row < rows.size(); ++row) {
            const quint32 package = python.packages.first + row;
            if (faults.numberOfPackage(package) == 0)
                continue;
            const Assessment &known = faults.ofPackage(package);
            if (known.state != PackageState::Affected && known.state != PackageState::Malicious)
                continue;
            const QString name = report.text(rows[row].name);
            for (const Fault &fault : known.faults) {
                Place place{report.text(python.path), name, toldFault(fault), python.inUse.value_or(false)};
                const auto [old, isNew] = found.places.try_emplace({normalizedPackageName(name), fault.name}, place);
                if (!isNew && place.isInUse && !old->second.isInUse)
                    old->second = std::move(place);
            }
        }
    }
    return found;
}

Change changeOf(ChangeSubject subject, ChangeKind kind, const Place &place)
{
    Change change{subject, kind, place.python, place.package, {}, {}};
    (kind == ChangeKind::Added ? change.after : change.before) = place.fault;
    return change;
}

} // namespace

std::vector<Change> FaultComparison::changesOf(quint32 before, quint32 after) const
{
    std::vector<Change> changes;
    const GearFaults was = faultsOf(*m_before.report, *m_before.faults, before);
    const GearFaults is = faultsOf(*m_after.report, *m_after.faults, after);
    if (was.isComplete) {
        for (const auto &[key, place] : is.places) {
            if (!was.places.contains(key))
                changes.push_back(changeOf(ChangeSubject::Fault, ChangeKind::Added, place));
        }
    }
    if (is.isComplete) {
        for (const auto &[key, place] : was.places) {
            if (!is.places.contains(key))
                changes.push_back(changeOf(ChangeSubject::Fault, ChangeKind::Removed, place));
        }
    }
    if (m_before.knownThen == nullptr)
        return changes;
    const GearFaults then = faultsOf(*m_before.report, *m_before.knownThen, before);
    for (const auto &[key, place] : is.places) {
        if (was.places.contains(key) && !then.places.contains(key))
            changes.push_back(changeOf(ChangeSubject::KnownFault, ChangeKind::Added, place));
    }
    for (const auto &[key, place] : then.places) {
        if (!was.places.contains(key))
            changes.push_back(changeOf(ChangeSubject::KnownFault, ChangeKind::Removed, place));
    }
    return changes;
}

} // namespace gearaudit
