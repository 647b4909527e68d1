#pragma once

#include "core/report/report_rows.h"
#include "core/report/packed_columns.h"

#include <vector>

// Internal to the packed report: what it is made of. Every list is in the order of the gears, so
// that what belongs to a run of gears is a run of rows in each.

namespace gearaudit
{

template <class Row> quint32 sizeOf(const std::vector<Row> &rows)
{
    return static_cast<quint32>(rows.size());
}

/// Where a package came from.
struct PackedDirect : packed::RowOf<DirectOrigin> {
    TextId package = 0;
};

struct PackedPip : packed::RowOf<PipFinding> {
    quint32 python = 0;
    NumberRange packages;
};

struct PackedPython : packed::RowOf<PythonFinding> {
    quint32 gear = 0;
    NumberRange pips;
    NumberRange packages;        ///< of its pips, then those by metadata
    quint32 firstByMetadata = 0; ///< of these; the end where there are none
    bool hasMetadata = false;    ///< it may list no package
};

/// How many rows there are of each kind, or where they begin.
struct RowCounts {
    quint32 gears = 0;
    quint32 pythons = 0;
    quint32 pips = 0;
    quint32 packages = 0;
    quint32 directs = 0;
    quint32 lists = 0;
};

struct PackedGear : packed::RowOf<GearRecord> {
    RowCounts begin; ///< of what is this gear's
};

struct PackedRows {
    std::vector<PackedGear> gears;
    std::vector<PackedPython> pythons;
    std::vector<PackedPip> pips;
    std::vector<PackageRow> packages;
    std::vector<PackedDirect> directs;
    std::vector<TextId> lists; ///< of texts: paths, images…

    RowCounts counts() const;
    void reserve(const RowCounts &counts);
    /// Where the rows of a gear begin; past the last gear: where all end.
    RowCounts begin(quint32 gear) const;
    /// Forgets what was added after that.
    void cutTo(const RowCounts &counts);
    /// Adds `count` gears of others that share the texts.
    void append(const PackedRows &from, quint32 first, quint32 count);
    /// Gives back room that nobody needs.
    void squeeze();
};

} // namespace gearaudit
