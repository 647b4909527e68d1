#pragma once

#include "core/insight/comparison.h"

namespace gearaudit::test
{

inline ComparedSide sideOf(const std::vector<GearRecord> &records)
{
    return {PackedReport::pack(records), {}};
}

inline Difference difference(const std::vector<GearRecord> &before,
                             const std::vector<GearRecord> &after, Pairing pairing)
{
    return gearaudit::difference(sideOf(before), sideOf(after), pairing);
}

} // namespace gearaudit::test
