#pragma once

#include "core/model/gear_record.h"
#include "core/report/packed_columns.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

// The rows of a packed report, as what asks it sees them. Everything has a number: gears lie one
// after the other, the interpreters of all gears likewise, in the order of their gears, and so do
// the packages of all interpreters. Texts are interned: a filter looks at each text once.

namespace gearaudit
{

struct PackageRow {
    TextId name = 0; ///< as installed
    TextId version = 0;
    TextId origin = 0; ///< the address that it came from, where that was no index

    bool operator==(const PackageRow &) const = default;
};

struct PipRow {
    TextId path = 0;
    TextId version = 0; ///< pip's own

    bool operator==(const PipRow &) const = default;
};

/// Where a package came from that came from no index.
struct OriginRow {
    TextId package = 0; ///< its name
    TextId url = 0;
    TextId commit = 0;
    bool editable = false;

    bool operator==(const OriginRow &) const = default;
};

struct PythonRow {
    TextId path = 0;
    TextId version = 0;
    TextId environment = 0;    ///< "system", "venv"…
    std::optional<bool> inUse; ///< none where it was not recorded
    qint64 bytes = 0; ///< of its files; 0 where they were not counted
    bool knowsPackages = true; ///< false without a working pip and without metadata
    NumberRange ofDistribution; ///< of texts: names of packages that the operating system installed
    NumberRange bounds; ///< of texts: "botocore: urllib3<1.27"; see PythonFinding::bounds
    NumberRange pips;
    NumberRange packages; ///< of its pips one after the other, then those by metadata
};

struct GearRow {
    TextId site = 0;
    TextId key = 0;  ///< in its site
    TextId name = 0; ///< the same, or where a file has an empty key, the gear's name
    Collection collection = Collection::Exchange;
    TextId label = 0;
    TextId image = 0;
    TextId imageDigest = 0;
    TextId version = 0;
    TextId siteRelease = 0;
    bool isContradicted = false; ///< two ways of looking into its image differ
    bool isCut = false; ///< a list of what its image holds ends at a bound of this program
    NumberRange cut; ///< of texts: which; see ImageFacts::cut
    TextId startedWhy = 0; ///< why that is not known; empty where it is
    TextId started = 0; ///< how it is known which Python it starts: "watched"…; empty where it is not
    bool isStale = false; ///< its Pythons are those of its last answer, which was of these:
    TextId answersForVersion = 0;
    std::optional<QDateTime> answersOf; ///< UTC, where that is known
    TextId reason = 0; ///< why its audit ended as it did; of otherTexts too
    std::optional<Status> status;
    bool hasFailed = false; ///< it could not be audited; see hasFailed in gear_facts.h
    bool sdkEnabled = false;
    bool isKnown =
        true; ///< false where nothing is known of its Pythons; see isKnown in gear_facts.h
    TextId osId = 0;
    TextId osVersion = 0;
    TextId osName = 0;
    TextId baseName = 0;
    TextId baseDigest = 0;
    NumberRange tools; ///< of texts: name, version and path of each in turn
    NumberRange layers; ///< of texts: digest and command of each in turn
    std::array<TextId, packed::searchedCount> otherTexts{}; ///< what plain words are looked for in, besides the above
    NumberRange pythons;
};

} // namespace gearaudit
