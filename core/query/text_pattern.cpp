#include "core/query/text_pattern.h"

namespace gearaudit
{

namespace
{

constexpr QChar any = QLatin1Char('*');
constexpr QChar one = QLatin1Char('?');

/// Only the last `*` can ever need to take more, so there is one place to return to.
bool matchesGlob(const QString &pattern, const QString &text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == any) {
            star = p++;
            resume = t;
        } else if (p < pattern.size() &&
                   (pattern[p] == one || pattern[p].toCaseFolded() == text[t].toCaseFolded())) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == any)
        ++p;
    return p == pattern.size();
}

} // namespace

TextPattern patternOf(const QString &text)
{
    return {text, text.contains(any) || text.contains(one)};
}

bool matchesWhole(const TextPattern &pattern, const QString &text)
{
    if (pattern.isGlob)
        return matchesGlob(pattern.text, text);
    return text.compare(pattern.text, Qt::CaseInsensitive) == 0;
}

bool matchesPart(const TextPattern &pattern, const QString &text)
{
    if (pattern.isGlob)
        return matchesGlob(pattern.text, text);
    return text.contains(pattern.text, Qt::CaseInsensitive);
}

} // namespace gearaudit
