#include "core/filter/filter_guesses.h"

#include "core/filter/filter_key.h"
#include "core/model/package_name.h"
#include "core/model/specifier.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace gearaudit
{

namespace
{

/// How many letters must be added, dropped, exchanged or swapped with their neighbour to make one of the other.
qsizetype distance(const QString &left, const QString &right)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(right.size()) + 1);
    std::vector<qsizetype> before(row.size()); // the row two letters ago, then the last one
    const auto isSame = [&](qsizetype l, qsizetype r) { return left[l].toLower() == right[r].toLower(); };
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = static_cast<qsizetype>(i);
    for (qsizetype l = 0; l < left.size(); ++l) {
        std::vector<qsizetype> last = row;
        qsizetype diagonal = std::exchange(row[0], l + 1);
        for (std::size_t r = 1; r < row.size(); ++r) {
            const auto at = static_cast<qsizetype>(r) - 1;
            qsizetype best = std::min({row[r] + 1, row[r - 1] + 1, diagonal + (isSame(l, at) ? 0 : 1)});
            if (l > 0 && at > 0 && isSame(l, at - 1) && isSame(l - 1, at))
                best = std::min(best, before[r - 2] + 1);
            diagonal = std::exchange(row[r], best);
        }
        before = std::move(last);
    }
    return row.back();
}

/// The one that the fewest slips make of a text; empty where that takes more than a slip or two.
QString nearest(const QString &text, const QStringList &choices)
{
    if (text.size() >= 32)
        return {};
    qsizetype best = text.size() < 5 ? 1 : 2;
    QString found;
    for (const QString &choice : choices) {
        const qsizetype slips = distance(text, choice);
        if (slips < best || (slips == best && found.isEmpty())) {
            best = slips;
            found = choice;
        }
    }
    return found;
}

/// What may have been meant, whether or not that can be read.
QString guessed(const QString &text, const FilterError &mistake)
{
    const auto replaced = [&](const QString &by) {
        QString mended = text;
        return by.isEmpty() ? QString()
                            : mended.replace(mistake.range.start, mistake.range.length, by);
    };
    switch (mistake.problem) {
    case FilterProblem::UnknownKey:
    case FilterProblem::UnknownValue: return replaced(nearest(mistake.subject, mistake.choices));
    case FilterProblem::UnknownOperator:
        return mistake.choices.size() == 1 ? replaced(mistake.choices.constFirst()) : QString();
    case FilterProblem::UnclosedQuote: return text + QLatin1Char('"');
    case FilterProblem::UnclosedParenthesis: return text + QLatin1Char(')');
    case FilterProblem::UnexpectedParenthesis: return QString(text).remove(mistake.range.start, 1);
    default: return {};
    }
}

} // namespace

QStringList keysLike(const QString &text)
{
    const qsizetype slips = text.size() < 5 ? 1 : 2;
    QStringList near;
    QStringList all;
    for (const auto &info : filterKeys()) {
        const QString name = QLatin1String(info.name);
        all.append(name);
        if (text.size() < 32 && distance(text, name) <= slips)
            near.append(name);
    }
    return near.isEmpty() ? all : near;
}

QStringList operatorsLike(const QString &sign)
{
    if (sign == QLatin1String("="))
        return {QStringLiteral("==")};
    if (sign == QLatin1String("=>"))
        return {QStringLiteral(">=")};
    if (sign == QLatin1String("=<"))
        return {QStringLiteral("<=")};
    if (sign == QLatin1String("<>"))
        return {QStringLiteral("!=")};
    QStringList all;
    for (int i = 0; i <= static_cast<int>(Specifier::Operator::Arbitrary); ++i)
        all.append(operatorText(static_cast<Specifier::Operator>(i)));
    return all;
}

QString mendedFilter(const QString &text, const FilterError &mistake)
{
    const QString mended = guessed(text, mistake);
    if (mended.isEmpty())
        return {};
    // One mistake at a time: a later one is the next to be told.
    const auto parsed = parseFilter(mended);
    return parsed || parsed.error().range.start > mistake.range.start ? mended : QString();
}

namespace
{

constexpr int mostPackages = 20'000; ///< that are looked through

/// What is nearly a package's name, and begins as it does.
QString nearestPackage(const QString &word, const FilterVocabulary &vocabulary)
{
    const QString name = normalizedPackageName(word);
    if (!vocabulary.packagesLike)
        return nearest(name, vocabulary.packages);
    if (name.isEmpty() || !vocabulary.packagesLike(name, 1).isEmpty())
        return {}; // a part of some name
    return nearest(name, vocabulary.packagesLike(name.left(1), mostPackages));
}

/// What is nearly a value of a key that takes texts from the reports.
QString nearestValue(FilterKey key, const QString &text, const FilterVocabulary &vocabulary)
{
    const FilterKeyInfo &info = filterKeyInfo(key);
    if (info.value == FilterValue::Package)
        return nearestPackage(text, vocabulary);
    const bool isText = info.value == FilterValue::Part || info.value == FilterValue::Whole ||
                        info.value == FilterValue::Tool;
    if (!isText || info.known == nullptr)
        return {};
    const QStringList &known = vocabulary.*info.known;
    const bool occurs = std::any_of(known.begin(), known.end(), [&](const QString &value) {
        return value.contains(text, Qt::CaseInsensitive);
    });
    return occurs ? QString() : nearest(text, known);
}

} // namespace

QString knownFilter(const QString &text, const FilterVocabulary &vocabulary)
{
    const auto tokens = filterTokens(text);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const FilterToken &token = tokens[i];
        if (token.kind != FilterToken::Kind::Word && token.kind != FilterToken::Kind::Quoted)
            continue;
        const bool isValue = i > 0 && tokens[i - 1].kind == FilterToken::Kind::Key;
        const auto key = isValue ? filterKeyFromName(tokens[i - 1].text) : std::nullopt;
        QString known;
        if (key)
            known = nearestValue(*key, token.text, vocabulary);
        else if (!isValue && !filterKeyFromName(token.text)) // python<3 compares a key
            known = nearestPackage(token.text, vocabulary);
        if (known.isEmpty() || known.compare(token.text, Qt::CaseInsensitive) == 0)
            continue;
        const QString written = isValue ? valueForFilter(known) : wordForFilter(known);
        return QString(text).replace(token.range.start, token.range.length, written);
    }
    return {};
}

} // namespace gearaudit
