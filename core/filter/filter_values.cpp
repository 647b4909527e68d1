#include "core/filter/filter_values.h"

#include "core/advisories/severity.h"
#include "core/model/package_name.h"

#include <algorithm>

namespace gearaudit
{

using Kind = FilterToken::Kind;
using Problem = FilterProblem;

void fail(Problem problem, TextRange range, const QString &subject, const QStringList &choices)
{
    range.length = std::max<qsizetype>(range.length, 1);
    throw FilterMistake{{problem, range, subject, choices}};
}

namespace
{

bool isPackageName(const QString &name)
{
    const auto isInner = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"-_.*?").contains(c));
    };
    const auto isOuter = [](QChar c) { return !QStringView(u"-_.").contains(c); };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isInner) &&
           isOuter(name.front()) && isOuter(name.back());
}

double numberOf(FilterKey key, const FilterToken &value)
{
    const int most = filterNumberMaximum(key);
    bool isNumber = false;
    const double number = value.text.toDouble(&isNumber);
    if (!isNumber || !(number >= 0 && number <= most))
        fail(Problem::NotANumber, value.range, value.text,
             {filterKeyName(key) + (most == 10 ? QStringLiteral(">=7") : QStringLiteral(">=0.1")),
              QString::number(most)});
    return number;
}

} // namespace

Problem problemOf(Specifier::Problem problem)
{
    switch (problem) {
    case Specifier::Problem::NoVersion: return Problem::MissingVersion;
    case Specifier::Problem::NotAVersion: return Problem::NotAVersion;
    case Specifier::Problem::WildcardNotAllowed: return Problem::WildcardNotAllowed;
    case Specifier::Problem::WildcardNotInRelease: return Problem::WildcardNotInRelease;
    case Specifier::Problem::LocalNotAllowed: return Problem::LocalNotAllowed;
    case Specifier::Problem::TooShort: return Problem::TooFewNumbers;
    }
    return Problem::NotAVersion;
}

TextPattern patternOf(const FilterToken &token)
{
    if (token.kind == Kind::Quoted)
        return {token.text, false};
    return gearaudit::patternOf(token.text);
}

TextPattern packageName(const FilterToken &token)
{
    if (!isPackageName(token.text))
        fail(Problem::NotAName, token.range, token.text);
    return gearaudit::patternOf(normalizedPackageName(token.text));
}

qint64 bytesOf(const FilterToken &size)
{
    const auto bytes = sizeFromText(size.text);
    if (!bytes)
        fail(Problem::NotASize, size.range, size.text);
    return *bytes;
}

double levelOf(FilterKey key, const FilterToken &value, bool isCompared)
{
    if (filterKeyInfo(key).value == FilterValue::Number)
        return numberOf(key, value);
    QStringList choices = filterSeverities();
    if (isCompared)
        choices.removeAll(severityName(Severity::Unknown));
    if (!choices.contains(value.text, Qt::CaseInsensitive))
        fail(Problem::UnknownValue, value.range, value.text, choices);
    return static_cast<double>(*severityFromName(value.text));
}

Specifier branchOf(const FilterToken &value)
{
    auto branch = branchSpecifier(value.text);
    if (!branch)
        fail(problemOf(branch.error()), value.range, value.text);
    return *branch;
}

bool flagOf(const FilterToken &value)
{
    const QStringList choices{QStringLiteral("yes"), QStringLiteral("no")};
    const auto found = choices.indexOf(value.text.toLower());
    if (found < 0)
        fail(Problem::UnknownValue, value.range, value.text, choices);
    return found == 0;
}

void requireOneOf(const QStringList &choices, const FilterToken &value)
{
    const auto pattern = patternOf(value);
    const bool isKnown =
        std::any_of(choices.begin(), choices.end(),
                    [&](const QString &name) { return matchesWhole(pattern, name); });
    if (!isKnown)
        fail(Problem::UnknownValue, value.range, value.text, choices);
}

} // namespace gearaudit
