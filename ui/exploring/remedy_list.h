#pragma once

#include "core/advisories/severity.h"
#include "core/remedies/remedy_groups.h"
#include "ui/exploring/exploration.h"
#include "ui/words/details_text.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace gearaudit
{

/// One thing to do, in words and numbers.
struct RemedyLine {
    QString what;  ///< "Pin requests to 2.32.4"
    QString where; ///< "in the base python:3.9-slim"
    Severity worst = Severity::Unknown; ///< of what it mends
    bool isExploited = false;
    quint32 faults = 0;  ///< that it mends
    quint32 gears = 0;   ///< in which
    quint32 started = 0; ///< of these: that start it
    QString filter;      ///< a term that shows the gears; empty where there is none
    quint32 group = 0;   ///< where it is among what core found
    quint32 share = 0;

    bool operator==(const RemedyLine &) const = default;
};

/// Lines that belong together.
struct RemedyLines {
    QString title; ///< empty where there is one group
    std::vector<RemedyLine> items; ///< what mends most first
};

/// What to do, ordered by what it mends. Immutable.
struct RemedyList {
    std::vector<RemedyLines> groups;
    QString total; ///< "9 gears are mended by one new base image"
    // Made when they are asked for; quick.
    std::function<QString(const RemedyLine &line)> text;     ///< for a ticket; may have several lines
    std::function<Details(const RemedyLine &line)> details;
};
using RemedyListSnapshot = std::shared_ptr<const RemedyList>;

/// What there is to do about the gears that the filter shows. Called on pool threads.
using MakeRemedies = std::function<RemedyListSnapshot(const ExplorationSnapshot &exploration, RemedyGrouping grouping)>;
/// The one that there is: remediesOf() in words. The exploration has a database.
RemedyListSnapshot remedyList(const ExplorationSnapshot &exploration, RemedyGrouping grouping);

} // namespace gearaudit
