#include "ui/auditing/source_states.h"

#include <utility>

namespace gearaudit
{

void SourceStates::countResults(const Report &report)
{
    QMap<QString, int> organisations;
    QMap<QString, int> instances;
    for (const QString &name : std::as_const(m_listed))
        instances.insert(name, m_instances.value(name));
    for (const auto &gear : report.gears) {
        if (gear->collection == Collection::Exchange)
            ++organisations[gear->site];
        else if (!m_listed.contains(gear->site))
            ++instances[gear->site];
    }
    if (!m_exchangeListed)
        m_organisations = organisations;
    m_instances = instances;
}

void SourceStates::countPlan(const AuditPlan &plan, const QStringList &listedInstances)
{
    QMap<QString, int> organisations;
    QMap<QString, int> instances;
    for (const QString &name : listedInstances)
        instances.insert(name, 0);
    const auto count = [&](const std::vector<PlannedGear> &gears) {
        for (const PlannedGear &planned : gears) {
            const Gear &gear = planned.gear;
            ++(gear.collection == Collection::Exchange ? organisations : instances)[gear.site];
        }
    };
    for (const PlannedImage &image : plan.images)
        count(image.gears);
    count(plan.imageless);
    count(plan.skipped);
    if (!organisations.isEmpty()) {
        m_exchangeListed = true;
        m_organisations = organisations;
    }
    for (auto it = instances.cbegin(); it != instances.cend(); ++it) {
        m_instances.insert(it.key(), it.value());
        if (!m_listed.contains(it.key()))
            m_listed << it.key();
    }
}

void SourceStates::forget()
{
    *this = SourceStates();
}

void SourceStates::setExchangeProblem(std::optional<Error> problem)
{
    m_exchangeProblem = std::move(problem);
}

void SourceStates::setProblem(const QString &instance, const Error &problem)
{
    m_problems.insert(instance, problem);
}

void SourceStates::clearProblem(const QString &instance)
{
    m_problems.remove(instance);
}

} // namespace gearaudit
