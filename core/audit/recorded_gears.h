#pragma once

#include "core/report/packed_report.h"

#include <map>
#include <vector>

namespace gearaudit
{

/// One gear of a report. Cheap to copy; what is known of it is unpacked when it is asked for.
struct RecordedGear {
    PackedSnapshot report;
    quint32 number = 0;

    RecordKey key() const { return report->recordKey(number); }
    /// Without interpreters.
    GearRecord facts() const { return report->facts(number); }
    bool hasPythons() const { return report->gear(number).pythons.count > 0; }
    GearRecord record() const { return report->record(number); }
};

/// What is recorded of gears when an audit begins: packed reports, and which gear is where. A
/// value.
class RecordedGears
{
public:
    RecordedGears() = default;
    explicit RecordedGears(const std::vector<PackedSnapshot> &reports);

    /// Report after report, as they have them.
    const std::vector<RecordedGear> &all() const { return m_all; }
    /// None where there is none; of several the last.
    const RecordedGear *find(const RecordKey &key) const;

private:
    std::vector<RecordedGear> m_all;
    std::map<RecordKey, std::size_t> m_places;
};

} // namespace gearaudit
