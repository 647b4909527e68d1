#pragma once

#include "core/filter/filter_expression.h"
#include "core/insight/difference.h"

#include <QDate>
#include <QStringList>

#include <vector>

// What is compared with what, and which of the changes are looked at: the same in the terminal and
// in the window.

namespace gearaudit
{

/// The sites in a report, sorted.
QStringList sitesOf(const PackedReport &report);

/// Which gears are the same one in two sides: by site where a site is in both, two audits of the
/// same. Else by name: two sites, or a site and the Exchange.
Pairing pairingOf(const ComparedSide &before, const ComparedSide &after);

/// Compares two sides, with gears paired by pairingOf(). Takes time in proportion to what they
/// hold: for a thread of its own.
Difference differenceOf(const ComparedSide &before, const ComparedSide &after);

/// What a filter shows of a difference: the gears that it finds on either side, and of those that it
/// finds by their Pythons or packages (see matched_view.h) only what changed in these.
Difference differenceOfMatching(const Difference &difference, const ComparedSide &before,
                                const ComparedSide &after, const FilterExpression &filter,
                                QDate today);

/// Which changes are looked at; nothing in a list: all of them.
struct ChangeFilter {
    std::vector<ChangeKind> kinds;
    std::vector<ChangeSubject> subjects;
    bool onlyInBoth = false; ///< leaves out gears that one side alone has

    bool matches(const Change &change) const;
    bool operator==(const ChangeFilter &) const = default;
};

/// The difference with these changes alone. A gear without any is left out, and not counted as the
/// same either.
Difference filtered(const Difference &difference, const ChangeFilter &filter);

} // namespace gearaudit
