#include "core/filter/filter_expression.h"

#include <QStringList>

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
