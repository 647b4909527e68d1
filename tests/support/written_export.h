#pragma once

#include "core/export/exported_gears.h"

#include <QBuffer>

namespace gearaudit::test
{

/// What a function writes to a device.
template <class Writer> QByteArray written(Writer write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!write(buffer))
        qFatal("a buffer takes everything");
    return buffer.data();
}

/// All gears of a report, as an export without a filter has them.
inline ExportedGears allGears(const PackedSnapshot &report)
{
    ExportedGears all;
    all.reports.push_back({report, nullptr});
    for (quint32 number = 0; number < report->gearCount(); ++number)
        all.gears.push_back({0, number});
    return all;
}

/// What an exporter writes of records.
inline QByteArray writtenOf(const std::vector<GearRecord> &records,
                            bool (*write)(const ExportedGears &, QIODevice &))
{
    ExportedGears gears;
    const PackedSnapshot report = PackedReport::pack(records);
    gears.reports.push_back({report, nullptr});
    for (quint32 number = 0; number < report->gearCount(); ++number)
        gears.gears.push_back({0, number});
    return written([&](QIODevice &device) { return write(gears, device); });
}

} // namespace gearaudit::test
