#pragma once

#include "core/insight/package_summary.h"
#include "ui/exploring/page_details.h"

#include <QDateTime>

#include <memory>
#include <optional>
#include <vector>

namespace gearaudit
{

/// A package of a summary, at all its versions or at one, by their numbers there.
struct PackagePart {
    quint32 name = 0;
    std::optional<quint32> version = std::nullopt;

    bool operator==(const PackagePart &) const = default;
};

/// What is told of packages that are selected, and what is done to them. The exploration is the one that the
/// summary is of. Quick: in proportion to the gears that have them.
PageDetails packageParts(const ExplorationSnapshot &exploration,
                         const std::shared_ptr<const PackageSummary> &summary,
                         const std::vector<PackagePart> &parts, const QDateTime &now);

} // namespace gearaudit
