#pragma once

#include "core/advisories/severity.h"
#include "ui/exploring/exploration.h"
#include "ui/words/details_text.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace gearaudit
{

/// By what remedies are put together.
enum class RemedyGrouping { Nothing, Base, Gear, Owner, Package };

/// One thing to do, in words and numbers.
struct RemedyItem {
    QString what;  ///< "Pin requests to 2.32.4"
    QString where; ///< "python:3.9-slim"; "this environment"
    Severity worst = Severity::Unknown; ///< of what it mends
    bool isExploited = false;
    quint32 faults = 0;  ///< that it mends
    quint32 gears = 0;   ///< in which
    quint32 started = 0; ///< of these: that start it
    QString text;        ///< for a ticket; may have several lines
    QString filter;      ///< a term that shows the gears; empty where there is none
    Details details;

    bool operator==(const RemedyItem &) const = default;
};

struct RemedyGroup {
    QString title; ///< empty where there is one group
    std::vector<RemedyItem> items; ///< what mends most first
};

/// What to do, ordered by what it mends. Immutable.
struct RemedyList {
    std::vector<RemedyGroup> groups;
    QString total; ///< "9 gears are mended by one new base image"
};
using RemedyListSnapshot = std::shared_ptr<const RemedyList>;

/// What there is to do about the gears that the filter shows. Called on pool threads.
using MakeRemedies = std::function<RemedyListSnapshot(const Exploration &exploration, RemedyGrouping grouping)>;

} // namespace gearaudit
