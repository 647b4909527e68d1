#include "core/images/command/shell_glob.h"

namespace gearaudit
{

namespace
{
/// "[…]" at `at`: its end, and whether it matches; -1 where it is no set.
qsizetype matchSet(const QString &pattern, qsizetype at, QChar c, bool &matches)
{
    qsizetype i = at + 1;
    const bool isNot = i < pattern.size() && (pattern[i] == u'!' || pattern[i] == u'^');
    if (isNot)
        ++i;
    matches = false;
    for (const qsizetype first = i; i < pattern.size(); ++i) {
        if (pattern[i] == u']' && i > first) {
            matches = matches != isNot;
            return i;
        }
        if (pattern[i] == u'\\' && i + 1 < pattern.size())
            ++i;
        if (i + 2 < pattern.size() && pattern[i + 1] == u'-' && pattern[i + 2] != u']') {
            matches = matches || (c >= pattern[i] && c <= pattern[i + 2]);
            i += 2;
        } else {
            matches = matches || c == pattern[i];
        }
    }
    return -1;
}
} // namespace

bool matchesGlob(const QString &pattern, const QString &text, ReadingBudget &budget)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype from = 0;
    while (t < text.size()) {
        if (!budget.spend(1))
            return false;
        const QChar c = p < pattern.size() ? pattern[p] : QChar();
        bool matches = false;
        qsizetype length = 1;
        if (c == u'*') {
            star = p++;
            from = t;
            continue;
        }
        if (c == u'?') {
            matches = true;
        } else if (const qsizetype end = c == u'[' ? matchSet(pattern, p, text[t], matches) : -1;
                   end >= 0) {
            length = end - p + 1;
            budget.spend(length / 8);
        } else if (c == u'\\' && p + 1 < pattern.size()) {
            matches = pattern[p + 1] == text[t];
            length = 2;
        } else {
            matches = p < pattern.size() && c == text[t];
        }
        if (matches) {
            p += length;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++from;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

bool hasGlob(const QString &pattern)
{
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'\\')
            ++i;
        else if (pattern[i] == u'*' || pattern[i] == u'?' ||
                 (pattern[i] == u'[' && pattern.indexOf(u']', i) > 0))
            return true;
    }
    return false;
}

QString escapedGlob(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'*' || c == u'?' || c == u'[' || c == u'\\' || c == u']')
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString unescapedGlob(const QString &pattern)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'\\' && i + 1 < pattern.size())
            ++i;
        text += pattern[i];
    }
    return text;
}

QString withoutMatch(const QString &text, const QString &pattern, bool atEnd, bool isLongest,
                     ReadingBudget &budget)
{
    for (qsizetype i = 0; i <= text.size() && budget.spend(1); ++i) {
        const qsizetype length = isLongest ? text.size() - i : i;
        const QString part = atEnd ? text.right(length) : text.left(length);
        if (matchesGlob(pattern, part, budget))
            return atEnd ? text.chopped(length) : text.mid(length);
    }
    return text;
}

QString withReplacement(const QString &text, const QString &pattern, const QString &replacement,
                        bool isEach, QChar anchor, ReadingBudget &budget)
{
    QString made;
    qsizetype at = 0;
    while (at <= text.size() && budget.spend(1)) {
        qsizetype matched = -1;
        for (qsizetype length = text.size() - at; length > 0 && matched < 0; --length) {
            const bool isPlaced = anchor != u'%' || at + length == text.size();
            if (isPlaced && matchesGlob(pattern, text.mid(at, length), budget))
                matched = length;
        }
        if (matched > 0 && budget.spend(replacement.size())) {
            made += replacement;
            at += matched;
            if (!isEach)
                break;
        } else if (at < text.size() && anchor != u'#') {
            made += text[at++];
        } else {
            break;
        }
    }
    return made + text.mid(at);
}

} // namespace gearaudit
