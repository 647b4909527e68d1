#include "core/remedies/fix_finder.h"

#include <algorithm>

namespace gearaudit
{

namespace
{

bool isNamedIn(const Fault &fault, const QStringList &names)
{
    return std::any_of(fault.names.begin(), fault.names.end(),
                       [&](const QString &name) { return names.contains(name); });
}

bool allows(const Bound &bound, const std::optional<Version> &version, const QString &text)
{
    const auto &clauses = bound.versions.clauses();
    return std::all_of(clauses.begin(), clauses.end(),
                       [&](const Specifier &clause) { return clause.contains(version, text); });
}

bool isAmong(const Fault &fault, const std::vector<Fault> &faults)
{
    return std::any_of(faults.begin(), faults.end(),
                       [&](const Fault &each) { return isSameFault(each, fault); });
}

int exploitedIn(const std::vector<Fault> &faults)
{
    return int(std::count_if(faults.begin(), faults.end(), [](const Fault &each) { return each.isExploited; }));
}

QString keyOf(const FaultyPackage &package)
{
    QStringList parts{package.name, package.installed};
    for (const Fault &fault : package.faults)
        parts << fault.name;
    parts << QString() << package.judged;
    return parts.join(QLatin1Char('\n'));
}

} // namespace

bool isSameFault(const Fault &left, const Fault &right)
{
    return left.name == right.name || isNamedIn(left, right.names);
}

const std::vector<FixFinder::Candidate> &FixFinder::candidatesOf(const QString &name)
{
    const auto known = m_candidates.find(name);
    if (known != m_candidates.end())
        return known->second;
    std::vector<Candidate> candidates;
    for (const QString &text : m_database.fixingVersions(name))
        candidates.push_back({text, Version::parse(text), versionKey(text), m_database.assess(name, text)});
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &left, const Candidate &right) { return left.key < right.key; });
    return m_candidates.emplace(name, std::move(candidates)).first->second;
}

const std::vector<FixFinder::Step> &FixFinder::stepsOf(const FaultyPackage &package)
{
    const QString key = keyOf(package);
    const auto known = m_steps.find(key);
    if (known != m_steps.end())
        return known->second;
    const QByteArray from = versionKey(package.installed);
    const int exploited = exploitedIn(package.faults);
    std::vector<Step> releases, others;
    for (const Candidate &candidate : candidatesOf(package.name)) {
        if (!candidate.version || candidate.key <= from || candidate.known.state == PackageState::Malicious)
            continue;
        Step step{&candidate, {}, 0};
        for (const Fault &fault : candidate.known.faults) {
            if (!isNamedIn(fault, package.judged))
                step.left.push_back(fault);
        }
        step.exploited = exploitedIn(step.left);
        const bool endsAny = std::any_of(package.faults.begin(), package.faults.end(), [&](const Fault &each) {
            return !isAmong(each, step.left);
        });
        // What ends one and brings two is no way out, unless the one is being exploited.
        if (endsAny && (step.exploited < exploited || (step.exploited == exploited &&
                                                       step.left.size() < package.faults.size())))
            (candidate.version->isPreRelease() ? others : releases).push_back(std::move(step));
    }
    auto &steps = releases.empty() ? others : releases;
    // The best first; what is as good in the order of versions.
    std::stable_sort(steps.begin(), steps.end(), [](const Step &left, const Step &right) {
        return std::pair(left.exploited, left.left.size()) < std::pair(right.exploited, right.left.size());
    });
    return m_steps.emplace(key, std::move(steps)).first->second;
}

FixChoice FixFinder::find(const FaultyPackage &package, const std::vector<const Bound *> &bounds)
{
    FixChoice choice;
    const auto &steps = stepsOf(package);
    if (steps.empty())
        return choice;
    const auto installed = Version::parse(package.installed);
    std::vector<const Bound *> binding;
    std::copy_if(bounds.begin(), bounds.end(), std::back_inserter(binding), [&](const Bound *bound) {
        return allows(*bound, installed, package.installed);
    });
    const auto isForbiddenBy = [](const Step &step) {
        return [&step](const Bound *bound) {
            return !allows(*bound, step.candidate->version, step.candidate->text);
        };
    };
    const auto within = std::find_if(steps.begin(), steps.end(), [&](const Step &step) {
        return std::none_of(binding.begin(), binding.end(), isForbiddenBy(step));
    });
    const Step &best = steps.front();
    const bool isAsGood = within != steps.end() && within->exploited == best.exploited &&
                          within->left.size() == best.left.size();
    const Step &chosen = isAsGood ? *within : best;
    choice.to = chosen.candidate->text;
    choice.left = chosen.left;
    if (isAsGood)
        return choice;
    std::copy_if(binding.begin(), binding.end(), std::back_inserter(choice.conflicts), isForbiddenBy(best));
    if (within != steps.end()) {
        choice.within = within->candidate->text;
        choice.leftWithin = within->left;
    }
    return choice;
}

} // namespace gearaudit
