#include "core/filter/text_pattern.h"

#include "core/base/glob.h"

#include <algorithm>

namespace gearaudit
{

namespace
{

constexpr QChar any = QLatin1Char('*');
constexpr QChar one = QLatin1Char('?');

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isAscii(std::string_view text)
{
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return static_cast<unsigned char>(c) > 0x7f; });
}

} // namespace

PartSearch::PartSearch(const TextPattern &pattern)
    : m_pattern(pattern), m_isPlain(!pattern.isGlob && isAscii(pattern.text.toStdString()))
{
    if (m_isPlain)
        m_lower = pattern.text.toLower().toStdString();
}

bool PartSearch::isIn(std::string_view utf8) const
{
    // Outside ASCII, letters have cases that only Unicode knows, some of them of ASCII letters.
    if (!m_isPlain || !isAscii(utf8)) {
        return matchesPart(m_pattern,
                           QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
    }
    const auto same = [](char left, char right) { return lower(left) == right; };
    return std::search(utf8.begin(), utf8.end(), m_lower.begin(), m_lower.end(), same) !=
               utf8.end() ||
           m_lower.empty();
}

TextPattern patternOf(const QString &text)
{
    return {text, text.contains(any) || text.contains(one)};
}

bool matchesWhole(const TextPattern &pattern, const QString &text)
{
    if (pattern.isGlob)
        return matchesGlob(pattern.text, text, Qt::CaseInsensitive);
    return text.compare(pattern.text, Qt::CaseInsensitive) == 0;
}

bool matchesPart(const TextPattern &pattern, const QString &text)
{
    if (pattern.isGlob)
        return matchesGlob(pattern.text, text, Qt::CaseInsensitive);
    return text.contains(pattern.text, Qt::CaseInsensitive);
}

} // namespace gearaudit
