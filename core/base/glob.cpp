#include "core/base/glob.h"

namespace gearaudit
{

namespace
{
constexpr QChar any = QLatin1Char('*');

QChar folded(QChar c, Qt::CaseSensitivity caseSensitivity)
{
    return caseSensitivity == Qt::CaseSensitive ? c : c.toCaseFolded();
}

/// Whether a character is in "a-fx".
bool isInSet(QChar c, QStringView set, Qt::CaseSensitivity caseSensitivity)
{
    const auto fold = [&](QChar one) { return folded(one, caseSensitivity); };
    for (qsizetype i = 0; i < set.size(); ++i) {
        const bool isRange = i + 2 < set.size() && set[i + 1] == QLatin1Char('-');
        if (fold(c) >= fold(set[i]) && fold(c) <= fold(set[isRange ? i + 2 : i]))
            return true;
        i += isRange ? 2 : 0;
    }
    return false;
}

/// Whether a character is the one that is asked for at `at`, which is moved behind that.
bool takeOne(QStringView glob, qsizetype &at, QChar c, Qt::CaseSensitivity caseSensitivity)
{
    const QChar sign = glob[at++];
    if (sign == QLatin1Char('?'))
        return true;
    if (sign == QLatin1Char('[')) {
        const bool isOther = glob.sliced(at).startsWith(QLatin1Char('!'));
        const qsizetype start = at + (isOther ? 1 : 0);
        // what stands first is in the set, even if it is a ]
        if (const auto end = glob.indexOf(QLatin1Char(']'), start + 1); end >= 0) {
            at = end + 1;
            return isInSet(c, glob.sliced(start, end - start), caseSensitivity) != isOther;
        }
    }
    return folded(sign, caseSensitivity) == folded(c, caseSensitivity);
}
} // namespace

// Only the last `*` can ever need to take more, so there is one place to return to.
bool matchesGlob(QStringView glob, QStringView text, Qt::CaseSensitivity caseSensitivity)
{
    qsizetype at = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    for (qsizetype t = 0; t < text.size();) {
        if (at < glob.size() && glob[at] == any) {
            star = at++;
            resume = t;
        } else if (at < glob.size() && takeOne(glob, at, text[t], caseSensitivity)) {
            ++t;
        } else if (star >= 0) {
            at = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (at < glob.size() && glob[at] == any)
        ++at;
    return at == glob.size();
}

} // namespace gearaudit
