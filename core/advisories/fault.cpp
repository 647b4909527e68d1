#include "core/advisories/fault.h"

#include "core/base/natural_order.h"

#include <tuple>

namespace gearaudit
{

bool isWorse(const Fault &left, const Fault &right)
{
    const auto weight = [](const Fault &fault) {
        return std::tuple(fault.severity, fault.isExploited, fault.cvss.value_or(0.0), fault.epss.value_or(0.0));
    };
    const auto leftWeight = weight(left), rightWeight = weight(right);
    if (leftWeight != rightWeight)
        return leftWeight > rightWeight;
    return compareNaturally(left.name, right.name) < 0;
}

} // namespace gearaudit
