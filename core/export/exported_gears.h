#pragma once

#include "core/filter/matched_view.h"
#include "core/report/packed_report.h"

#include <QMap>

#include <memory>
#include <vector>

namespace gearaudit
{

/// A report that is exported, and what of it.
struct ExportedReport {
    PackedSnapshot report;                        ///< never null
    std::shared_ptr<const FilterMatches> matches; ///< null: everything
    FaultsSnapshot faults = nullptr;              ///< null: there is no database
};

/// The gears of an export, in its order: where each is to be found, and what its site is called
/// there. Copyable value.
struct ExportedGears {
    struct Gear {
        quint32 report = 0; ///< its place among the reports
        quint32 number = 0;
    };
    std::vector<ExportedReport> reports;
    std::vector<Gear> gears;
    QMap<QString, QString> instanceNames; ///< for sites of instances that are called otherwise

    const PackedReport &reportOf(Gear gear) const { return *reports[gear.report].report; }
    GearRow row(Gear gear) const { return reportOf(gear).gear(gear.number); }
    QString siteOf(const PackedReport &report, const GearRow &row) const;
    /// Everything that is known of a gear, under the name that its site has in the export.
    GearRecord record(Gear gear) const;
};

} // namespace gearaudit
