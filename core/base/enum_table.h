#pragma once

#include <cstddef>
#include <iterator>

namespace gearaudit
{

/// Whether each row of a table stands at the place of its case: row 0 is of the enum's first case,
/// and so on. `member` is where a row has its case. To be asserted beside every table that is
/// looked up by its enum.
template <class Table, class Member> constexpr bool isInOrder(const Table &table, Member member)
{
    for (std::size_t i = 0; i < std::size(table); ++i) {
        if (static_cast<std::size_t>(table[i].*member) != i)
            return false;
    }
    return true;
}

} // namespace gearaudit
