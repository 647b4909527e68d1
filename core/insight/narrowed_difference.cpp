#include "core/filter/matched_view.h"
#include "core/insight/comparison.h"
#include "core/model/package_name.h"

#include <QHash>
#include <QSet>

// What of a difference a filter shows.

namespace gearaudit
{

namespace
{

using Name = std::pair<QString, QString>; ///< site and key, or a Python's path and a package

/// What of one gear counts under a filter.
struct Scope {
    bool isWhole = false;
    QSet<QString> pythons; ///< by their paths: those that count with everything in them
    QSet<Name> packages;   ///< named in another Python, by its path and their PEP 503 form

    bool shows(const Change &change) const
    {
        if (isWhole || (!change.python.isEmpty() && pythons.contains(change.python)))
            return true;
        const bool isOfPackage = change.subject == ChangeSubject::Package ||
                                 change.subject == ChangeSubject::Fault ||
                                 change.subject == ChangeSubject::KnownFault;
        return isOfPackage && packages.contains({change.python, normalizedPackageName(change.name)});
    }
};

/// One side, asked by a filter.
class Asked
{
public:
    Asked(const ComparedSide &side, const FilterExpression &filter, QDate today)
        : m_report(*side.report), m_matches(findMatches(filter, m_report, {today, side.faults}))
    {
        for (quint32 gear = 0; gear < m_report.gearCount(); ++gear) {
            if (m_matches.gears[gear] == MatchMark::None)
                continue;
            const GearRow row = m_report.gear(gear);
            m_gears.insert({m_report.text(row.site), m_report.text(row.key)}, gear);
        }
    }

    bool finds(const GearName &name) const { return m_gears.contains({name.site, name.key}); }

    /// Nothing of a gear that it does not find.
    Scope scopeOf(const GearName &name) const
    {
        Scope scope;
        const auto found = m_gears.constFind({name.site, name.key});
        if (found == m_gears.constEnd())
            return scope;
        const MatchedView view{&m_report, &m_matches, nullptr};
        const GearRow gear = m_report.gear(*found);
        scope.isWhole = !view.isByPythons(*found, gear);
        if (scope.isWhole)
            return scope;
        view.forPythons(*found, gear, [&](quint32, const PythonRow &python) {
            const QString path = m_report.text(python.path);
            if (view.isAllOf(true, python)) {
                scope.pythons.insert(path);
                return;
            }
            view.forPackages(true, python, [&](const PackageRow &package) {
                scope.packages.insert({path, normalizedPackageName(m_report.text(package.name))});
            });
        });
        return scope;
    }

private:
    const PackedReport &m_report;
    FilterMatches m_matches;
    QHash<Name, quint32> m_gears; ///< that it finds
};

} // namespace

Difference differenceOfMatching(const Difference &difference, const ComparedSide &before,
                                const ComparedSide &after, const FilterExpression &filter,
                                QDate today)
{
    if (filter.isEmpty())
        return difference;
    const Asked was(before, filter, today);
    const Asked is(after, filter, today);
    Difference result;
    result.same = difference.same;
    for (const auto &gear : difference.gears) {
        if (!was.finds(gear.before) && !is.finds(gear.after))
            continue;
        GearDifference kept = gear;
        if (gear.kind == ChangeKind::Changed) {
            const Scope scopes[] = {was.scopeOf(gear.before), is.scopeOf(gear.after)};
            std::erase_if(kept.changes, [&](const Change &change) {
                return !scopes[0].shows(change) && !scopes[1].shows(change);
            });
        }
        if (!kept.changes.empty())
            result.gears.push_back(std::move(kept));
    }
    return result;
}

} // namespace gearaudit
