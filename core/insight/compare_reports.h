#pragma once

#include "core/filter/filter_expression.h"
#include "core/insight/difference.h"
#include "core/report/packed_report.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace gearaudit
{

/// One side of a comparison: a report, or one site of it.
struct ComparedSide {
    PackedSnapshot report; ///< never null
    QString site;          ///< empty: all of them

    bool operator==(const ComparedSide &) const = default;
};

/// The sites in a report, sorted.
QStringList sitesOf(const FilterView &report);

/// Compares two sides, with gears paired by pairingOf(). Takes time and memory in proportion to
/// what they hold: for a thread of its own.
Difference comparedReports(const ComparedSide &before, const ComparedSide &after);

/// The difference of those gears alone that a filter finds on either side.
Difference differenceOfMatching(const Difference &difference, const ComparedSide &before,
                                const ComparedSide &after, const FilterExpression &filter,
                                QDate today);

} // namespace gearaudit
