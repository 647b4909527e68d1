#include "core/filter/filter_parser.h"

#include "core/filter/filter_guesses.h"
#include "core/filter/filter_values.h"

#include <algorithm>
#include <iterator>

namespace gearaudit
{

namespace
{

using Kind = FilterToken::Kind;
using Problem = FilterProblem;

constexpr qsizetype maximumLength = 16384;
constexpr int maximumDepth = 64;

/// Recursive descent; the first mistake is thrown out of it.
class Parser
{
public:
    explicit Parser(const QString &text) : m_tokens(filterTokens(text)) {}

    FilterExpression run()
    {
        if (next().kind == Kind::End)
            return {};
        FilterExpression expression{readOr()};
        if (next().kind == Kind::Close)
            fail(Problem::UnexpectedParenthesis, next().range);
        return expression;
    }

private:
    const FilterToken &next() const { return m_tokens[m_at]; }
    const FilterToken &take() { return m_tokens[m_at++]; }
    bool touches(const FilterToken &token) const { return next().range.start == token.range.end(); }

    static FilterNode joined(FilterNode::Kind kind, std::vector<FilterNode> children)
    {
        if (children.size() == 1)
            return std::move(children.front());
        FilterNode node;
        node.kind = kind;
        const auto start = children.front().range.start;
        node.range = {start, children.back().range.end() - start};
        for (auto &child : children) {
            if (child.kind == kind)
                std::move(child.children.begin(), child.children.end(),
                          std::back_inserter(node.children));
            else
                node.children.push_back(std::move(child));
        }
        return node;
    }

    static FilterNode negated(FilterNode child)
    {
        if (child.kind == FilterNode::Kind::Not)
            return std::move(child.children.front());
        FilterNode node;
        node.kind = FilterNode::Kind::Not;
        node.children.push_back(std::move(child));
        return node;
    }

    FilterNode readOr()
    {
        std::vector<FilterNode> children{readAnd()};
        while (next().kind == Kind::Or) {
            take();
            children.push_back(readAnd());
        }
        return joined(FilterNode::Kind::Or, std::move(children));
    }

    FilterNode readAnd()
    {
        std::vector<FilterNode> children{readNot()};
        while (next().kind != Kind::End && next().kind != Kind::Close && next().kind != Kind::Or) {
            if (next().kind == Kind::And)
                take();
            children.push_back(readNot());
        }
        return joined(FilterNode::Kind::And, std::move(children));
    }

    FilterNode readNot()
    {
        const FilterToken &token = next();
        if (++m_depth > maximumDepth)
            fail(Problem::TooDeep, token.range);
        FilterNode node;
        if (token.kind == Kind::Minus) {
            take();
            if (isTermEnd(next().kind) || !touches(token))
                fail(Problem::NothingToNegate, token.range);
            node = negated(readNot());
            node.range = {token.range.start, m_tokens[m_at - 1].range.end() - token.range.start};
        } else if (token.kind == Kind::Open) {
            node = readGroup();
        } else {
            const std::size_t first = m_at;
            node.term = readTerm();
            const auto start = m_tokens[first].range.start;
            node.range = {start, m_tokens[m_at - 1].range.end() - start};
        }
        --m_depth;
        return node;
    }

    static bool isTermEnd(Kind kind)
    {
        return kind == Kind::End || kind == Kind::Close || kind == Kind::Or || kind == Kind::And;
    }

    FilterNode readGroup()
    {
        const TextRange open = take().range;
        if (next().kind == Kind::Close)
            fail(Problem::EmptyParentheses, {open.start, next().range.end() - open.start});
        FilterNode node = readOr();
        if (next().kind != Kind::Close)
            fail(Problem::UnclosedParenthesis, open);
        node.range = {open.start, take().range.end() - open.start};
        return node;
    }

    FilterTerm readTerm()
    {
        const FilterToken &token = next();
        switch (token.kind) {
        case Kind::Key: return readKey();
        case Kind::Word:
        case Kind::Quoted:
            requireText(token, {});
            take();
            if (next().kind == Kind::Operator)
                return versionsOf(token);
            return WordTerm{patternOf(token)};
        case Kind::Operator: fail(Problem::MissingName, token.range, token.text);
        case Kind::Open: // read before
        case Kind::Minus:
        case Kind::Close:
        case Kind::Or:
        case Kind::And:
        case Kind::Version:
        case Kind::Comma:
        case Kind::End: break;
        }
        fail(Problem::MissingTerm, missingSide(), token.text);
    }

    /// Where a side is missing, the joining word is underlined, not the place where nothing is.
    TextRange missingSide() const
    {
        const bool joins = next().kind == Kind::Or || next().kind == Kind::And;
        return joins || m_at == 0 ? next().range : m_tokens[m_at - 1].range;
    }

    static void requireText(const FilterToken &token, const QString &key)
    {
        if (!token.isClosed)
            fail(Problem::UnclosedQuote, token.range);
        if (token.kind == Kind::Quoted && token.text.isEmpty())
            fail(Problem::MissingValue, token.range, key);
    }

    FilterTerm versionsOf(const FilterToken &name)
    {
        const auto key = filterKeyFromName(name.text);
        if (name.kind == Kind::Word && key &&
            filterKeyInfo(*key).value == FilterValue::Version)
            return ToolTerm{*key, readVersions()};
        if (name.kind == Kind::Word && key && filterKeyInfo(*key).value == FilterValue::Bytes)
            return readSize();
        if (name.kind == Kind::Word && key && isLevel(filterKeyInfo(*key).value))
            return readLevel(*key);
        return PackageTerm{packageName(name), readVersions()};
    }

    SizeTerm readSize()
    {
        const auto comparison = readComparison();
        return {comparison, bytesOf(m_tokens[m_at - 1])};
    }

    LevelTerm readLevel(FilterKey key)
    {
        const auto comparison = readComparison();
        return {key, comparison, levelOf(key, m_tokens[m_at - 1], true)};
    }

    /// An operator and what stands behind it, which is the last token then.
    SizeTerm::Comparison readComparison()
    {
        const FilterToken &sign = take();
        const auto comparison = comparisonFromText(sign.text);
        if (!comparison)
            fail(Problem::UnknownOperator, sign.range, sign.text,
                 {QStringLiteral("<"), QStringLiteral("<="), QStringLiteral(">"),
                  QStringLiteral(">=")});
        const FilterToken &value = next();
        if (value.kind != Kind::Version && value.kind != Kind::Quoted)
            fail(Problem::MissingVersion, sign.range, sign.text);
        requireText(value, {});
        take();
        return *comparison;
    }

    static bool isLevel(FilterValue value)
    {
        return value == FilterValue::Severity || value == FilterValue::Number;
    }

    FilterTerm readKey()
    {
        const FilterToken &token = take();
        const auto key = filterKeyFromName(token.text);
        if (!key)
            fail(Problem::UnknownKey, {token.range.start, token.text.size()}, token.text,
                 keysLike(token.text));
        const auto &info = filterKeyInfo(*key);
        const FilterToken &value = next();
        const bool isText = value.kind == Kind::Word || value.kind == Kind::Quoted;
        if (!touches(token) || (!isText && value.kind != Kind::Operator))
            fail(Problem::MissingValue, token.range, token.text);
        const bool isCompared =
            info.value == FilterValue::Version || info.value == FilterValue::Bytes || isLevel(info.value);
        if (value.kind == Kind::Operator && !isCompared)
            fail(Problem::VersionsNotAllowed, value.range, token.text);
        if (isText)
            requireText(value, token.text);
        return readValue(info);
    }

    FilterTerm readValue(const FilterKeyInfo &info)
    {
        if (next().kind == Kind::Operator && info.value == FilterValue::Bytes)
            return readSize();
        if (next().kind == Kind::Operator && isLevel(info.value))
            return readLevel(info.key);
        if (next().kind == Kind::Operator)
            return ToolTerm{info.key, readVersions()};
        const FilterToken &value = take();
        const bool mayHaveVersions =
            info.value == FilterValue::Package || info.value == FilterValue::Tool;
        if (next().kind == Kind::Operator && !mayHaveVersions)
            fail(Problem::VersionsNotAllowed, next().range, QLatin1String(info.name));
        switch (info.value) {
        case FilterValue::Version: return ToolTerm{info.key, SpecifierSet({branchOf(value)})};
        case FilterValue::Flag: return FlagTerm{info.key, flagOf(value)};
        case FilterValue::Package:
            return PackageTerm{packageName(value),
                               next().kind == Kind::Operator ? readVersions() : SpecifierSet()};
        case FilterValue::Tool:
            return ImagingToolTerm{patternOf(value), next().kind == Kind::Operator
                                                         ? readVersions()
                                                         : SpecifierSet()};
        case FilterValue::Bytes:
            return SizeTerm{SizeTerm::Comparison::GreaterOrEqual, bytesOf(value)};
        case FilterValue::Severity: return LevelTerm{info.key, {}, levelOf(info.key, value, false)};
        case FilterValue::Number:
            return LevelTerm{info.key, SizeTerm::Comparison::GreaterOrEqual, levelOf(info.key, value, true)};
        case FilterValue::Knowledge: requireOneOf(filterKnowledge(), value); break;
        case FilterValue::Status: requireOneOf(filterStatuses(), value); break;
        case FilterValue::Start: requireOneOf(filterStarts(), value); break;
        case FilterValue::Part:
        case FilterValue::Whole: break;
        }
        return FactTerm{info.key, patternOf(value)};
    }

    SpecifierSet readVersions()
    {
        std::vector<Specifier> clauses{readClause()};
        while (next().kind == Kind::Comma) {
            const FilterToken &comma = take();
            if (next().kind != Kind::Operator)
                fail(Problem::MissingClause, comma.range);
            clauses.push_back(readClause());
        }
        if (next().kind == Kind::Operator)
            fail(Problem::MissingComma, next().range, next().text);
        return SpecifierSet(std::move(clauses));
    }

    Specifier readClause()
    {
        const FilterToken &sign = take();
        const auto op = operatorFromText(sign.text);
        if (!op)
            fail(Problem::UnknownOperator, sign.range, sign.text, operatorsLike(sign.text));
        const FilterToken &version = next();
        const bool isQuoted = version.kind == Kind::Quoted;
        if (version.kind != Kind::Version && !isQuoted)
            fail(Problem::MissingVersion, sign.range, sign.text);
        requireText(version, {});
        take();
        auto clause = Specifier::parse(*op, version.text);
        if (!clause)
            fail(problemOf(clause.error()), version.range, version.text);
        return *clause;
    }

    std::vector<FilterToken> m_tokens;
    std::size_t m_at = 0;
    int m_depth = 0;
};

} // namespace

Result<FilterExpression, FilterError> parseFilter(const QString &text)
{
    if (text.size() > maximumLength) {
        const TextRange excess{maximumLength, text.size() - maximumLength};
        return Unexpected{FilterError{Problem::TooLong, excess, {}, {}}};
    }
    try {
        return Parser(text).run();
    } catch (const FilterMistake &mistake) {
        return Unexpected{mistake.error};
    }
}

} // namespace gearaudit
