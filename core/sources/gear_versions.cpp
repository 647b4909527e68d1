#include "core/sources/gear_versions.h"

#include "core/base/natural_order.h"
#include "core/model/version.h"

#include <QDateTime>

#include <algorithm>

namespace gearaudit
{

namespace
{

/// What a gear's version is ordered by; empty for a text that is none.
QByteArray keyOf(QString version)
{
    if (const auto read = Version::parse(version))
        return read->key();
    // PEP 440 has one sign for what follows a version.
    for (const auto sign : {QLatin1Char('_'), QLatin1Char('-')}) {
        const auto at = version.indexOf(sign);
        QString local = version;
        if (at < 0)
            continue;
        local[at] = QLatin1Char('+');
        if (const auto read = Version::parse(local))
            return read->key();
    }
    return {};
}

struct Aged {
    QByteArray version;
    QDateTime created; ///< an invalid one is before all others
    Gear gear;
};

/// Whether one stands before the other.
bool isNewer(const Aged &one, const Aged &other)
{
    if (one.gear.problem.has_value() != other.gear.problem.has_value())
        return !one.gear.problem;
    if (one.version != other.version)
        return one.version > other.version;
    if (one.version.isEmpty()) {
        const int order =
            compareNaturally(one.gear.manifest.version, other.gear.manifest.version);
        if (order != 0)
            return order > 0;
    }
    return one.created > other.created;
}

} // namespace

void sortNewestVersionFirst(std::vector<Gear> &gears)
{
    std::vector<Aged> aged;
    aged.reserve(gears.size());
    for (auto &gear : gears) {
        auto key = keyOf(gear.manifest.version);
        auto created = QDateTime::fromString(gear.created, Qt::ISODate);
        aged.push_back({std::move(key), std::move(created), std::move(gear)});
    }
    std::stable_sort(aged.begin(), aged.end(), isNewer);
    std::transform(std::make_move_iterator(aged.begin()), std::make_move_iterator(aged.end()),
                   gears.begin(), [](Aged &&entry) { return std::move(entry.gear); });
}

} // namespace gearaudit
