#include "core/report/text_pool.h"

#include <QHash>
#include <QRandomGenerator>

#include <cstring>

namespace gearaudit
{

namespace
{

constexpr std::size_t smallest = 1024; ///< slots
constexpr std::size_t blockBytes = 256 * 1024;

} // namespace

TextPool::TextPool() : m_slots(smallest), m_seed(QRandomGenerator::global()->generate64())
{
    add({}, 0); // number 0, which the slots need not know
}

QString TextPool::text(TextId id) const
{
    const auto &found = entry(id);
    return QString::fromUtf8(found.data, static_cast<qsizetype>(found.size));
}

TextId TextPool::idOf(std::string_view utf8)
{
    const auto hash = static_cast<quint32>(qHashBits(utf8.data(), utf8.size(), m_seed));
    const std::size_t mask = m_slots.size() - 1;
    std::size_t place = hash & mask;
    for (; m_slots[place].id != 0; place = (place + 1) & mask) {
        if (m_slots[place].hash == hash && this->utf8(m_slots[place].id) == utf8)
            return m_slots[place].id;
    }
    const TextId id = add(utf8, hash);
    m_slots[place] = {hash, id};
    if (m_count * std::size_t{2} > m_slots.size())
        grow();
    return id;
}

TextId TextPool::add(std::string_view utf8, quint32 hash)
{
    if (utf8.size() > m_freeSize) {
        const auto size = std::max(blockBytes, utf8.size());
        m_bytes.push_back(std::make_unique_for_overwrite<char[]>(size));
        m_free = m_bytes.back().get();
        m_freeSize = size;
    }
    if (!utf8.empty())
        std::memcpy(m_free, utf8.data(), utf8.size());
    const auto number = m_count + (1U << firstBlockBits);
    const int top = 31 - std::countl_zero(number);
    auto &block = m_blocks[static_cast<std::size_t>(top - firstBlockBits)];
    if (!block)
        block = std::make_unique<Entry[]>(std::size_t{1} << top);
    block[number ^ (1U << top)] = {m_free, static_cast<quint32>(utf8.size()), hash};
    m_free += utf8.size();
    m_freeSize -= utf8.size();
    return m_count++;
}

void TextPool::grow()
{
    std::vector<Slot> slots(m_slots.size() * 2);
    const std::size_t mask = slots.size() - 1;
    for (const auto &slot : m_slots) {
        if (slot.id == 0)
            continue;
        std::size_t place = slot.hash & mask;
        while (slots[place].id != 0)
            place = (place + 1) & mask;
        slots[place] = slot;
    }
    m_slots = std::move(slots);
}

TextPool::Adder::Adder(std::shared_ptr<TextPool> pool)
    : m_pool(std::move(pool)), m_lock(m_pool->m_mutex)
{
}

TextId TextPool::Adder::id(const QString &text)
{
    const auto utf8 = text.toUtf8();
    return id(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

} // namespace gearaudit
