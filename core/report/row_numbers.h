#pragma once

#include <QtGlobal>

namespace gearaudit
{

using TextId = quint32; ///< 0 is the empty text

/// Some rows, one after the other.
struct NumberRange {
    quint32 first = 0;
    quint32 count = 0;

    quint32 end() const { return first + count; }
    bool operator==(const NumberRange &) const = default;
};

} // namespace gearaudit
