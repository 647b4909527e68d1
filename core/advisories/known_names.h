#pragma once

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace gearaudit
{

/// Tells at once, and without making a text, that a name is not among those of a list: most packages have
/// no known fault, and a report has a million of them. Names are the same as by normalizedPackageName().
/// Where names were chosen to fall on others', asking costs a lookup more, no answer is another.
class KnownNames
{
public:
    KnownNames() = default;
    /// For so many names.
    explicit KnownNames(std::size_t count);

    void add(std::string_view utf8) { m_bits[wordOf(hashOf(utf8))] |= bitOf(hashOf(utf8)); }
    /// False: it is none of them.
    bool mayHave(std::string_view utf8) const
    {
        const quint64 hash = hashOf(utf8);
        return !m_bits.empty() && (m_bits[wordOf(hash)] & bitOf(hash)) != 0;
    }

private:
    static quint64 hashOf(std::string_view utf8);
    std::size_t wordOf(quint64 hash) const { return std::size_t(hash >> 32) & (m_bits.size() - 1); }
    static quint64 bitOf(quint64 hash) { return quint64(1) << (hash >> 26 & 63); }

    std::vector<quint64> m_bits; ///< a power of two of words, one or two a name
};

} // namespace gearaudit
