#pragma once

#include "ui/exploring/exploration.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace gearaudit
{

/// A gear that could not be audited.
struct FailedGear {
    RecordKey key;
    QString name;
    QString version;
    QString image;
    QString reason;           ///< one English line, as it is recorded
    std::vector<Attempt> tried; ///< where its image was looked for

    bool operator==(const FailedGear &) const = default;
};

/// Those that failed in one way, and so have one remedy.
struct FailureGroup {
    std::optional<Status> status; ///< none: a file that does not say
    std::vector<FailedGear> gears; ///< in their reports' order

    bool operator==(const FailureGroup &) const = default;
};

/// What could not be audited of the gears that the filter shows: the largest group first; those that
/// were only stopped last. Takes time in proportion to the gears: for a pool thread.
std::vector<FailureGroup> failureGroups(const Exploration &exploration);

/// The registries that these gears' images are at, each once.
QStringList registriesOf(const FailureGroup &group);

/// Whether a filter asks for what could not be audited, and for nothing else.
bool asksForFailures(const FilterExpression &filter);

} // namespace gearaudit
