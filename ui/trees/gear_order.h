#pragma once

#include "ui/trees/gear_tree.h"
#include "ui/trees/gears_columns.h"

#include <memory>
#include <span>
#include <vector>

namespace gearaudit
{

/// The upward order of a tree's siblings by one column: numbers in texts count as numbers, versions
/// are ordered as versions, and what is the same stays in the report's order. Pips stand above
/// packages whatever the column. Immutable.
class GearOrder
{
public:
    /// Takes time in proportion to the rows (about 50 ms for a million packages); for pool threads.
    static std::shared_ptr<const GearOrder> sorted(const GearTree &tree, GearsColumn column,
                                                   const GearFaults &faults = {});

    GearsColumn column() const { return m_column; }
    /// That it went by; nulls where the column is another one.
    const GearFaults &faults() const { return m_faults; }
    /// The numbers of a site's gears, by GearTree::gearRange.
    std::span<const quint32> gears(NumberRange range) const { return part(m_gears, range); }
    /// The numbers of a gear's pythons.
    std::span<const quint32> pythons(NumberRange range) const { return part(m_pythons, range); }
    /// The numbers of a python's pips.
    std::span<const quint32> pips(NumberRange range) const { return part(m_pips, range); }
    /// The numbers of a pip's packages, or of a python's by metadata.
    std::span<const quint32> packages(NumberRange range) const { return part(m_packages, range); }

private:
    static std::span<const quint32> part(const std::vector<quint32> &all, NumberRange range)
    {
        return std::span(all).subspan(range.first, range.count);
    }

    GearsColumn m_column = GearsColumn::Name;
    GearFaults m_faults;
    // A slot for each; those of one parent lie side by side.
    std::vector<quint32> m_gears;
    std::vector<quint32> m_pythons;
    std::vector<quint32> m_pips;
    std::vector<quint32> m_packages;
};
using GearOrderSnapshot = std::shared_ptr<const GearOrder>;

} // namespace gearaudit
