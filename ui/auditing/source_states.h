#pragma once

#include "core/audit/audit_plan.h"
#include "ui/auditing/report.h"

#include <QMap>
#include <QString>

#include <optional>

namespace gearaudit
{

/// What is known of the sources: how many gears each has, and why one could not be listed the last
/// time. A value. The number is that of the last listing since the program's start, else that of
/// the results.
class SourceStates
{
public:
    /// Gears by organisation; none before the Exchange was listed or audited.
    const QMap<QString, int> &organisations() const { return m_organisations; }
    /// Gears by the instance's name; an instance that was never listed or audited is not there.
    const QMap<QString, int> &instances() const { return m_instances; }
    const std::optional<Error> &exchangeProblem() const { return m_exchangeProblem; }
    /// By the instance's name.
    const QMap<QString, Error> &problems() const { return m_problems; }

    /// Counts the gears of sources that have not been listed.
    void countResults(const Report &report);
    /// Takes the counts of a listing, for the sources that it has gears of; and for these instances
    /// also where it has none.
    void countPlan(const AuditPlan &plan, const QStringList &listedInstances);
    /// The listings and problems so far are of no account any more, as after other settings.
    void forget();

    void setExchangeProblem(std::optional<Error> problem);
    void setProblem(const QString &instance, const Error &problem);
    void clearProblem(const QString &instance);

    bool operator==(const SourceStates &) const = default;

private:
    QMap<QString, int> m_organisations;
    QMap<QString, int> m_instances;
    bool m_exchangeListed = false;
    QStringList m_listed; ///< instances whose number is that of a listing
    std::optional<Error> m_exchangeProblem;
    QMap<QString, Error> m_problems;
};

} // namespace gearaudit
