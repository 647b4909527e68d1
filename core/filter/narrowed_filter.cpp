#include "core/filter/narrowed_filter.h"

#include "core/filter/filter_parser.h"
#include "core/model/package_name.h"

#include <algorithm>
#include <type_traits>

namespace gearaudit
{

namespace
{

/// What stands side by side in a filter.
std::vector<FilterNode> termsOf(const FilterExpression &filter)
{
    if (!filter.root)
        return {};
    if (filter.root->kind == FilterNode::Kind::And)
        return filter.root->children;
    return {*filter.root};
}

/// Whether a term is about interpreters or their packages alone; a word may be found in a gear as well.
bool isAboutInterpreters(const FilterTerm &term)
{
    const auto key = std::visit(
        [](const auto &each) -> std::optional<FilterKey> {
            using Term = std::decay_t<decltype(each)>;
            if constexpr (std::is_same_v<Term, WordTerm>)
                return std::nullopt;
            else if constexpr (std::is_same_v<Term, PackageTerm>)
                return FilterKey::Package;
            else if constexpr (std::is_same_v<Term, ImagingToolTerm>)
                return FilterKey::Tool;
            else if constexpr (std::is_same_v<Term, SizeTerm>)
                return FilterKey::Size;
            else
                return each.key;
        },
        term);
    return key && filterKeyInfo(*key).subject != FilterSubject::Gear;
}

/// Whether a term that is not negated picks interpreters.
bool picks(const FilterNode &node)
{
    if (node.kind == FilterNode::Kind::Term)
        return isAboutInterpreters(node.term);
    return node.kind != FilterNode::Kind::Not && std::any_of(node.children.begin(), node.children.end(), picks);
}

/// Whether anything in it may be asked of interpreters.
bool concernsInterpreters(const FilterNode &node)
{
    if (node.kind == FilterNode::Kind::Term)
        return isAboutInterpreters(node.term) || std::holds_alternative<WordTerm>(node.term);
    return std::any_of(node.children.begin(), node.children.end(), concernsInterpreters);
}

FilterNode joined(FilterNode::Kind kind, std::vector<FilterNode> nodes)
{
    if (nodes.size() == 1)
        return std::move(nodes.front());
    FilterNode node;
    node.kind = kind;
    node.children = std::move(nodes);
    return node;
}

/// The opposite, in the form that a filter has: no double negation.
FilterNode negated(FilterNode node)
{
    if (node.kind == FilterNode::Kind::Not)
        return std::move(node.children.front());
    FilterNode no;
    no.kind = FilterNode::Kind::Not;
    no.children = {std::move(node)};
    return no;
}

/// Side by side.
std::vector<FilterNode> together(std::vector<FilterNode> terms, const std::vector<FilterNode> &added)
{
    for (const auto &node : added) {
        if (std::find(terms.begin(), terms.end(), node) == terms.end())
            terms.push_back(node);
    }
    return terms;
}

bool isExclusion(const FilterNode &node)
{
    return node.kind == FilterNode::Kind::Not && concernsInterpreters(node);
}

/// What exclusions leave is gears as a whole (`-numpy`: none of its interpreters has it), and a term about
/// interpreters beside them would ask them of that interpreter alone, which more gears answer. So it is asked
/// of the gear too: none of it is to be true, nor that no interpreter is like this.
FilterNode narrowedNode(const FilterNode &filter, const std::vector<FilterNode> &added)
{
    const bool isPicking = std::any_of(added.begin(), added.end(), picks);
    std::vector<FilterNode> terms = filter.kind == FilterNode::Kind::And ? filter.children : std::vector{filter};
    const auto isExcludingOnly = [](const std::vector<FilterNode> &nodes) {
        return std::any_of(nodes.begin(), nodes.end(), isExclusion) && std::none_of(nodes.begin(), nodes.end(), picks);
    };
    if (isPicking && filter.kind == FilterNode::Kind::Or) {
        const bool isMixed = std::any_of(filter.children.begin(), filter.children.end(), [&](const FilterNode &child) {
            return isExcludingOnly(child.kind == FilterNode::Kind::And ? child.children : std::vector{child});
        });
        if (isMixed) {
            std::vector<FilterNode> alternatives;
            for (const FilterNode &child : filter.children)
                alternatives.push_back(narrowedNode(child, added));
            return joined(FilterNode::Kind::Or, std::move(alternatives));
        }
    }
    if (!isPicking || !isExcludingOnly(terms))
        return joined(FilterNode::Kind::And, together(std::move(terms), added));
    std::vector<FilterNode> rest, refused;
    for (FilterNode &term : terms) {
        if (!isExclusion(term)) {
            rest.push_back(std::move(term));
            continue;
        }
        FilterNode &inner = term.children.front();
        if (inner.kind == FilterNode::Kind::Or)
            refused.insert(refused.end(), inner.children.begin(), inner.children.end());
        else
            refused.push_back(std::move(inner));
    }
    refused = together(std::move(refused), {negated(joined(FilterNode::Kind::And, added))});
    rest.push_back(negated(joined(FilterNode::Kind::Or, std::move(refused))));
    return joined(FilterNode::Kind::And, std::move(rest));
}

} // namespace

QString narrowedFilter(const FilterExpression &filter, const QString &term)
{
    const auto added = parseFilter(term);
    if (!added || !added->root)
        return filterText(filter);
    if (!filter.root)
        return filterText(*added);
    return filterText(narrowedNode(*filter.root, termsOf(*added)));
}

QString excludingFilter(const FilterExpression &filter, const QString &term)
{
    const auto excluded = parseFilter(term);
    if (!excluded || excluded->isEmpty())
        return filterText(filter);
    return narrowedFilter(filter, filterText(negated(*excluded->root)));
}

QString packageFilter(const QString &name, const QString &version)
{
    PackageTerm term;
    term.name = {normalizedPackageName(name), false};
    if (!version.isEmpty()) {
        using Operator = Specifier::Operator;
        auto clause = Specifier::parse(Operator::Equal, version);
        if (!clause)
            clause = Specifier::parse(Operator::Arbitrary, version);
        if (clause)
            term.versions = SpecifierSet({*clause});
    }
    FilterNode node;
    node.term = term;
    return filterText(node);
}

QString toolFilter(const QString &name)
{
    FilterNode node;
    node.term = ImagingToolTerm{{name, false}, {}};
    return filterText(node);
}

QString factFilter(FilterKey key, const QString &text)
{
    FilterNode node;
    node.term = FactTerm{key, {text, false}};
    return filterText(node);
}

} // namespace gearaudit
