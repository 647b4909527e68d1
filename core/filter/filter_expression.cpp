#include "core/filter/filter_expression.h"

#include "core/advisories/severity.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace gearaudit
{

namespace
{

using Kind = FilterNode::Kind;

/// What was written in quotes is no glob, whatever is in it.
QString patternText(const TextPattern &pattern, QString (*write)(const QString &))
{
    if (pattern.isGlob)
        return pattern.text;
    return patternOf(pattern.text).isGlob ? quotedForFilter(pattern.text) : write(pattern.text);
}

/// "2.7" of ==2.7.*, which is how people name a branch; empty for anything else.
QString branchText(const SpecifierSet &versions)
{
    if (versions.clauses().size() != 1)
        return {};
    const auto &clause = versions.clauses().front();
    QString branch = clause.versionText();
    if (branch.endsWith(QStringLiteral(".*")))
        branch.chop(2);
    const auto same = branchSpecifier(branch);
    return same && *same == clause ? branch : QString();
}

struct TermText {
    QString operator()(const WordTerm &term) const
    {
        return patternText(term.pattern, wordForFilter);
    }
    QString operator()(const FactTerm &term) const
    {
        return prefix(term.key) + patternText(term.pattern, valueForFilter);
    }
    QString operator()(const FlagTerm &term) const
    {
        return prefix(term.key) + (term.isYes ? QStringLiteral("yes") : QStringLiteral("no"));
    }
    QString operator()(const ToolTerm &term) const
    {
        const QString branch = branchText(term.versions);
        return branch.isEmpty() ? filterKeyName(term.key) + versions(term.versions)
                                : prefix(term.key) + branch;
    }
    QString operator()(const PackageTerm &term) const
    {
        const bool mayStandAlone = !term.versions.isEmpty() && isPlain(term.name.text) &&
                                   !filterKeyFromName(term.name.text);
        return (mayStandAlone ? QString() : prefix(FilterKey::Package)) + term.name.text +
               versions(term.versions);
    }

    QString operator()(const ImagingToolTerm &term) const
    {
        return prefix(FilterKey::Tool) + patternText(term.name, valueForFilter) +
               versions(term.versions);
    }
    QString operator()(const SizeTerm &term) const
    {
        return filterKeyName(FilterKey::Size) + comparisonText(term.comparison) +
               sizeText(term.bytes);
    }

    QString operator()(const LevelTerm &term) const
    {
        const QString sign = term.comparison ? comparisonText(*term.comparison) : QStringLiteral(":");
        const QString level = term.key == FilterKey::Severity
                                  ? severityName(static_cast<Severity>(term.level))
                                  : QString::number(term.level, 'f', QLocale::FloatingPointShortest);
        return filterKeyName(term.key) + sign + level;
    }

    static QString prefix(FilterKey key) { return filterKeyName(key) + QLatin1Char(':'); }
    /// Not a word that joins terms, or one that begins like a negation.
    static bool isPlain(const QString &name) { return wordForFilter(name) == name; }
    static QString versions(const SpecifierSet &set)
    {
        QStringList texts;
        for (const auto &clause : set.clauses()) {
            const bool quotes = clause.op() == Specifier::Operator::Arbitrary &&
                                !isOneVersion(clause.versionText());
            texts.append(quotes ? operatorText(clause.op()) + quotedForFilter(clause.versionText())
                                : clause.text());
        }
        return texts.join(QLatin1Char(','));
    }
    static bool isOneVersion(const QString &version)
    {
        const auto tokens = filterTokens(QStringLiteral("k===") + version);
        return tokens.size() == 4 && tokens[2].kind == FilterToken::Kind::Version &&
               tokens[2].text == version;
    }
};

constexpr std::array units{"B", "kB", "MB", "GB", "TB"};
constexpr std::array comparisons{"<", "<=", ">", ">="};

/// The key of a term that has one.
struct KeyOf {
    std::optional<FilterKey> operator()(const FactTerm &term) const { return term.key; }
    std::optional<FilterKey> operator()(const FlagTerm &term) const { return term.key; }
    std::optional<FilterKey> operator()(const LevelTerm &term) const { return term.key; }
    template <class Other> std::optional<FilterKey> operator()(const Other &) const { return std::nullopt; }
};

bool asksOfFaults(const FilterNode &node)
{
    if (node.kind == Kind::Term) {
        const auto key = std::visit(KeyOf(), node.term);
        return key && isOfFaults(*key);
    }
    return std::any_of(node.children.begin(), node.children.end(),
                       [](const FilterNode &child) { return asksOfFaults(child); });
}

QString inParentheses(const QString &text)
{
    return QLatin1Char('(') + text + QLatin1Char(')');
}

QString joined(const FilterNode &node, const QString &separator)
{
    QStringList texts;
    for (const auto &child : node.children) {
        const bool isLoose = child.kind == Kind::Or;
        texts.append(isLoose ? inParentheses(filterText(child)) : filterText(child));
    }
    return texts.join(separator);
}

} // namespace

QString comparisonText(SizeTerm::Comparison comparison)
{
    return QLatin1String(comparisons.at(static_cast<std::size_t>(comparison)));
}

std::optional<SizeTerm::Comparison> comparisonFromText(const QString &text)
{
    for (std::size_t i = 0; i < comparisons.size(); ++i) {
        if (text == QLatin1String(comparisons[i]))
            return static_cast<SizeTerm::Comparison>(i);
    }
    return std::nullopt;
}

QString sizeText(qint64 bytes)
{
    std::size_t number = units.size() - 1;
    qint64 unit = 1'000'000'000'000;
    // With three decimals a unit says what is a multiple of its thousandth part.
    while (number > 0 && (bytes < unit || bytes % (unit / 1000) != 0)) {
        unit /= 1000;
        --number;
    }
    QString text = QString::number(bytes / unit);
    if (const qint64 rest = bytes % unit; rest > 0) {
        QString decimals =
            QString::number(rest / (unit / 1000)).rightJustified(3, QLatin1Char('0'));
        while (decimals.endsWith(QLatin1Char('0')))
            decimals.chop(1);
        text += QLatin1Char('.') + decimals;
    }
    return text + QLatin1String(units[number]);
}

std::optional<qint64> sizeFromText(const QString &text)
{
    static const QRegularExpression rule(
        QStringLiteral("\\A(\\d{1,15})(?:\\.(\\d{1,3}))?\\s*(?:(k|m|g|t)?b?)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const auto found = rule.match(text.trimmed());
    if (!found.hasMatch())
        return std::nullopt;
    const QString letter = found.captured(3).toLower();
    qint64 unit = 1;
    for (qsizetype i = letter.isEmpty() ? 0 : QStringLiteral("kmgt").indexOf(letter) + 1; i > 0; --i)
        unit *= 1000;
    const qint64 whole = found.captured(1).toLongLong();
    if (whole > (qint64(1) << 60) / unit)
        return std::nullopt;
    const qint64 decimals = found.captured(2).leftJustified(3, QLatin1Char('0')).toLongLong();
    if (unit == 1 && decimals != 0)
        return std::nullopt;
    return whole * unit + decimals * (unit / 1000);
}

bool asksOfFaults(const FilterExpression &expression)
{
    return expression.root && asksOfFaults(*expression.root);
}

QString filterText(const FilterNode &node)
{
    switch (node.kind) {
    case Kind::Term: return std::visit(TermText(), node.term);
    case Kind::Not: {
        const auto &child = node.children.front();
        const bool isGroup = child.kind == Kind::And || child.kind == Kind::Or;
        return QLatin1Char('-') + (isGroup ? inParentheses(filterText(child)) : filterText(child));
    }
    case Kind::And: return joined(node, QStringLiteral(" "));
    case Kind::Or: return joined(node, QStringLiteral(" or "));
    }
    return {};
}

QString filterText(const FilterExpression &expression)
{
    return expression.root ? filterText(*expression.root) : QString();
}

} // namespace gearaudit
