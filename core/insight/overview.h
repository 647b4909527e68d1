#pragma once

#include "core/filter/matched_view.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

// How the gears that a filter shows divide. Everything counts gears; one that has several
// interpreters or versions counts for each.

namespace gearaudit
{

/// Some of the gears.
struct GearCount {
    QString name; ///< a branch ("3.9"), a version, a status' name, a site
    quint32 gears = 0;
    quint32 running = 0;            ///< of a branch: those of them that start such an interpreter
    quint32 unrecorded = 0;         ///< of a branch: those of which it is not known whether they do
    std::optional<QDate> endOfLife; ///< of a branch that has a date
    bool isPastEnd = false;         ///< of a branch
    bool isTail = false;            ///< too few of its kind to stand by itself in a chart
    QString filter;                 ///< a term that shows them; empty where there is none

    bool operator==(const GearCount &) const = default;
};

/// The gears by something.
struct Division {
    /// That stand by themselves where there are more: those with the most gears.
    static constexpr std::size_t most = 10;

    std::vector<GearCount> counts;
    quint32 tailGears = 0; ///< in the tail; one that is there several times counts once

    bool operator==(const Division &) const = default;
};

struct Overview {
    quint32 gears = 0;    ///< that the filter shows
    Division branches;    ///< newest first; last those without a readable version (no name)
    Division sdkVersions; ///< newest first; last those that have none (no name)
    Division statuses;    ///< most gears first; "unknown" where none is recorded
    Division sites;       ///< most gears first
    Division systems;     ///< operating systems where they are known, most gears first
    Division starts;      ///< how it is known which Python they start, most gears first; none where no gear's is
    Division tools;       ///< beside Python, most gears first; one with several counts for each
    /// By the severities of the known faults in what they start, the worst first; one with several counts
    /// for each. Without counts where there is no database.
    Division severities;
    // What users ask first. The names are empty.
    GearCount pastEnd;        ///< that have an interpreter past its end of life
    GearCount runningPastEnd; ///< that start one
    GearCount sdkBehind;      ///< whose flywheel-sdk is behind their site's release
    GearCount failed;         ///< that could not be audited
    GearCount exploited;      ///< that start something known to be exploited
    GearCount stale;          ///< of which the Pythons are those of an earlier audit

    bool operator==(const Overview &) const = default;
};

/// Counts. `today` decides what is past its end of life. Pure; in proportion to the rows.
Overview overviewOf(const std::vector<MatchedView> &reports, QDate today);

} // namespace gearaudit
