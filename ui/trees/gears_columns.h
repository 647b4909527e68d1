#pragma once

#include "core/advisories/fault_sums.h"
#include "ui/trees/gear_tree.h"

#include <QCache>
#include <QString>

#include <optional>
#include <utility>

namespace gearaudit
{

/// The columns of the gears' tree, from left to right, and those that only a list of matches has.
/// What each shows is said in one row of gears_columns.cpp.
enum class GearsColumn {
    Name,
    Version,
    Python, ///< that the gear starts
    Sdk,    ///< flywheel-sdk
    Faults,
    Reason, ///< why it was not audited
    Label,
    Image,
    Digest,
    SdkEnabled,
    Status,
    Package, ///< of a list of matches, as the next
    Site,
};
constexpr int gearsColumnCount = static_cast<int>(GearsColumn::Site) + 1;

/// What is known of faults in a report; nulls: there is no database.
struct GearFaults {
    FaultsSnapshot known;
    FaultSumsSnapshot sums;

    bool operator==(const GearFaults &) const = default;
};

/// The worst fault of a row, for a mark beside it.
struct FaultMark {
    Severity severity = Severity::Unknown;
    bool isMaybe = false;    ///< the distribution may have mended it
    bool isStarted = true;   ///< the gear starts it; else it is merely in the image
    bool isExploited = false;

    bool operator==(const FaultMark &) const = default;
};
/// None where nothing is known.
std::optional<FaultMark> faultMark(const GearTree &tree, GearTree::Node node, const GearFaults &faults);

/// The column's title.
QString columnTitle(GearsColumn column);
/// What stands in it; its title where that says it all.
QString columnHelp(GearsColumn column);

/// What the columns show of a node. Keeps the few records that it had to unpack for it; main
/// thread.
class GearsText
{
public:
    /// Empty where the column has nothing to say. How many gears a site has is the caller's matter.
    QString text(const GearTree &tree, GearTree::Node node, GearsColumn column,
                 const GearFaults &faults = {});
    /// More than there is room for; plain, may have several lines, may be empty.
    QString help(const GearTree &tree, GearTree::Node node, GearsColumn column,
                 const GearFaults &faults = {});
    /// To be called when a tree was let go: records are kept by their tree's address.
    void forget() { m_records.clear(); }

    /// What is known of a gear, or of a Python (null where the record has it not).
    const GearRecord &record(const GearTree &tree, quint32 gear);
    const PythonFinding *finding(const GearTree &tree, quint32 python);

private:
    using Key = std::pair<const GearTree *, quint32>;

    QCache<Key, GearRecord> m_records{100};
};

} // namespace gearaudit
