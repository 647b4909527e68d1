#pragma once

#include <algorithm>
#include <utility>
#include <vector>

// Internal to the comparison.

namespace gearaudit
{

/// Two lists of things, those that are the same one put together.
template <class Item> class Pairs
{
public:
    using Items = std::vector<const Item *>;

    Pairs(Items before, Items after) : m_before(std::move(before)), m_after(std::move(after)) {}

    static Items pointers(const std::vector<Item> &items)
    {
        Items found;
        for (const auto &item : items)
            found.push_back(&item);
        return found;
    }

    template <class Same> void join(Same same)
    {
        for (auto &before : m_before) {
            const auto found = std::find_if(m_after.begin(), m_after.end(), [&](const Item *after) {
                return after != nullptr && before != nullptr && same(*before, *after);
            });
            if (found == m_after.end())
                continue;
            both.emplace_back(before, *found);
            before = *found = nullptr;
        }
        std::erase(m_before, nullptr);
        std::erase(m_after, nullptr);
    }

    std::vector<std::pair<const Item *, const Item *>> both;
    const Items &gone() const { return m_before; }
    const Items &added() const { return m_after; }

private:
    Items m_before;
    Items m_after;
};

} // namespace gearaudit
