#include "core/advisories/fault_groups.h"

#include "core/base/natural_order.h"
#include "core/model/package_name.h"

#include <QByteArray>
#include <QHash>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace gearaudit
{

namespace
{

/// Names that are said to be of one fault.
class Aliases
{
public:
    int numberOf(const QString &name)
    {
        const auto place = m_numbers.constFind(name);
        if (place != m_numbers.constEnd())
            return *place;
        const int number = int(m_parents.size());
        m_parents.push_back(number);
        m_numbers.insert(name, number);
        return number;
    }
    int root(int number)
    {
        while (m_parents[std::size_t(number)] != number) {
            auto &parent = m_parents[std::size_t(number)];
            parent = m_parents[std::size_t(parent)];
            number = parent;
        }
        return number;
    }
    void join(int left, int right) { m_parents[std::size_t(root(left))] = root(right); }

private:
    QHash<QString, int> m_numbers;
    std::vector<int> m_parents;
};

int rankOf(const QString &name)
{
    constexpr std::array kinds{"CVE-", "GHSA-", "PYSEC-"};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (name.startsWith(QLatin1String(kinds[i])))
            return int(i);
    }
    return int(kinds.size());
}

QStringList namesOf(const std::vector<FaultRecord> &records)
{
    QStringList names;
    for (const FaultRecord &record : records)
        names << record.advisory->id << record.advisory->aliases;
    names.removeAll(QString());
    std::sort(names.begin(), names.end(), isBetterKnown);
    names.removeDuplicates();
    return names;
}

PackageGroups groupsOf(const QString &package, std::map<int, std::vector<FaultRecord>> byFault)
{
    PackageGroups groups{package, {}};
    for (auto &[root, records] : byFault) {
        std::stable_sort(records.begin(), records.end(), [](const FaultRecord &left, const FaultRecord &right) {
            return left.advisory->id < right.advisory->id;
        });
        const QStringList names = namesOf(records);
        groups.faults.push_back({std::move(records), names});
    }
    std::sort(groups.faults.begin(), groups.faults.end(), [](const FaultGroup &left, const FaultGroup &right) {
        return left.names < right.names;
    });
    return groups;
}

} // namespace

bool isBetterKnown(const QString &left, const QString &right)
{
    const int leftRank = rankOf(left), rightRank = rankOf(right);
    if (leftRank != rightRank)
        return leftRank < rightRank;
    const int order = compareNaturally(left, right);
    return order != 0 ? order < 0 : left < right;
}

std::vector<PackageGroups> faultGroups(const std::vector<Advisory> &advisories)
{
    Aliases aliases;
    for (const Advisory &advisory : advisories) {
        const int own = aliases.numberOf(advisory.id);
        for (const QString &alias : advisory.aliases) {
            if (!alias.isEmpty())
                aliases.join(own, aliases.numberOf(alias));
        }
    }
    std::map<QByteArray, std::map<int, std::vector<FaultRecord>>> packages;
    for (const Advisory &advisory : advisories) {
        const int fault = aliases.root(aliases.numberOf(advisory.id));
        for (const AffectedPackage &affected : advisory.affected)
            packages[normalizedPackageName(affected.name).toUtf8()][fault].push_back({&advisory, &affected});
    }
    std::vector<PackageGroups> groups;
    groups.reserve(packages.size());
    for (auto &[name, byFault] : packages)
        groups.push_back(groupsOf(QString::fromUtf8(name), std::move(byFault)));
    return groups;
}

} // namespace gearaudit
