#pragma once

#include "core/query/filter_view.h"
#include "core/report/gear_record.h"

#include <array>
#include <limits>
#include <vector>

// Internal to the packed report: what it is made of. Every list is in the order of the gears, so
// that what belongs to a run of gears is a run of rows in each.

namespace gearaudit
{

template <class Row> quint32 sizeOf(const std::vector<Row> &rows)
{
    return static_cast<quint32>(rows.size());
}

struct PackedDirect {
    TextId package = 0;
    TextId url = 0;
    TextId commit = 0;
    bool editable = false;
};

struct PackedPip {
    TextId key = 0;
    quint32 python = 0;
    NumberRange packages;
    NumberRange direct;
};

struct PackedPython {
    TextId key = 0;
    TextId path = 0;
    TextId version = 0;
    TextId prefix = 0;
    TextId kind = 0;
    quint32 gear = 0;
    NumberRange foundOn; ///< in the lists
    NumberRange pips;
    NumberRange packages;        ///< of its pips, then those by metadata
    quint32 firstByMetadata = 0; ///< of these; the end where there are none
    bool hasMetadata = false;    ///< it may list no package
    bool inUse = false;
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

/// Those that plain words are looked for in, in one place.
enum OtherText { Name, Reason, Category, License, Author, Maintainer, Source, Url, Command };

struct PackedGear {
    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

    RowCounts begin; ///< of what is this gear's
    Collection collection = Collection::Exchange;
    std::optional<Status> status;
    bool apiEnabled = false;
    TextId site = 0;
    TextId key = 0;
    TextId label = 0;
    TextId image = 0;
    TextId version = 0;
    TextId foundManifest = 0;
    TextId apiKey = 0;
    TextId created = 0;
    TextId imageDigest = 0;
    TextId platform = 0;
    TextId inspectedBy = 0;
    TextId siteRelease = 0;
    TextId program = 0;
    TextId context = 0;
    TextId lastVersion = 0; ///< of the last answer, as all that begins so
    TextId lastImage = 0;
    TextId lastDigest = 0;
    std::array<TextId, 9> other{}; ///< by OtherText
    NumberRange pythonDirs;
    NumberRange pipDirs;
    NumberRange images;
    NumberRange attempts; ///< an image and a result in turn
    qint64 imageBytes = 0;
    qint64 durationMs = 0;
    qint64 auditedAt = noTime; ///< milliseconds of the Unix epoch
    qint64 lastAuditedAt = noTime; ///< the same
    bool hasLastAnswer = false;
};

struct PackedRows {
    std::vector<PackedGear> gears;
    std::vector<PackedPython> pythons;
    std::vector<PackedPip> pips;
    std::vector<PipRow> pipRows; ///< beside pips
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
