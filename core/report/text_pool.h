#pragma once

#include "core/report/row_numbers.h"

#include <QString>

#include <array>
#include <bit>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

// Internal to the packed report.

namespace gearaudit
{

/// Texts as UTF-8, each kept once under a number. It only grows, and what was given out stays where
/// it is: reports that hold much the same texts share one, and read it without a lock while another
/// thread adds to it. Half a surrogate pair, which UTF-8 cannot hold, becomes a question mark, as
/// it does in the master JSON.
class TextPool
{
public:
    TextPool();

    std::string_view utf8(TextId id) const { return {entry(id).data, entry(id).size}; }
    QString text(TextId id) const;

    /// The right to add, for one at a time.
    class Adder
    {
    public:
        explicit Adder(std::shared_ptr<TextPool> pool);

        /// Valid UTF-8; at most 4 GB.
        TextId id(std::string_view utf8) { return utf8.empty() ? 0 : m_pool->idOf(utf8); }
        TextId id(const QString &text);
        /// How many numbers were given out, the empty text's included.
        quint32 count() const { return m_pool->m_count; }
        const std::shared_ptr<TextPool> &pool() const { return m_pool; }

    private:
        std::shared_ptr<TextPool> m_pool;
        std::unique_lock<std::mutex> m_lock;
    };

private:
    struct Entry {
        const char *data = nullptr;
        quint32 size = 0;
        quint32 hash = 0;
    };
    struct Slot {
        quint32 hash = 0;
        TextId id = 0; ///< 0: free
    };

    /// Block 0 holds the first `firstBlock` numbers, each later one twice as many as the one
    /// before.
    static constexpr int firstBlockBits = 10;
    const Entry &entry(TextId id) const
    {
        const quint32 number = id + (1U << firstBlockBits);
        const int top = 31 - std::countl_zero(number);
        return m_blocks[static_cast<std::size_t>(top - firstBlockBits)][number ^ (1U << top)];
    }
    TextId idOf(std::string_view utf8);
    TextId add(std::string_view utf8, quint32 hash);
    void grow();

    std::array<std::unique_ptr<Entry[]>, 32 - firstBlockBits> m_blocks;
    quint32 m_count = 0;
    std::vector<std::unique_ptr<char[]>> m_bytes;
    char *m_free = nullptr; ///< in the last of m_bytes
    std::size_t m_freeSize = 0;
    std::vector<Slot> m_slots; ///< open addressing; a power of two, at most half full
    std::size_t m_seed;        ///< texts come from images: nobody shall foresee where they fall
    std::mutex m_mutex;
};

} // namespace gearaudit
