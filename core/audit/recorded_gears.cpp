#include "core/audit/recorded_gears.h"

namespace gearaudit
{

RecordedGears::RecordedGears(const std::vector<PackedSnapshot> &reports)
{
    for (const PackedSnapshot &report : reports) {
        for (quint32 number = 0; number < report->gearCount(); ++number) {
            m_places.insert_or_assign(report->recordKey(number), m_all.size());
            m_all.push_back({report, number});
        }
    }
}

const RecordedGear *RecordedGears::find(const RecordKey &key) const
{
    const auto found = m_places.find(key);
    return found == m_places.end() ? nullptr : &m_all[found->second];
}

} // namespace gearaudit
