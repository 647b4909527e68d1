#include "core/export/exported_gears.h"

namespace gearaudit
{

QString ExportedGears::siteOf(const PackedReport &report, const GearRow &row) const
{
    const QString site = report.text(row.site);
    return row.collection == Collection::Instances ? instanceNames.value(site, site) : site;
}

GearRecord ExportedGears::record(Gear gear) const
{
    GearRecord record = reportOf(gear).record(gear.number);
    if (record.collection == Collection::Instances)
        record.site = instanceNames.value(record.site, record.site);
    return record;
}

} // namespace gearaudit
