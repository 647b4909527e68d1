#include "core/filter/narrowed_filter.h"

#include "core/filter/filter_parser.h"
#include "core/model/package_name.h"

#include <algorithm>

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

} // namespace

QString narrowedFilter(const FilterExpression &filter, const QString &term)
{
    const auto added = parseFilter(term);
    std::vector<FilterNode> terms = termsOf(filter);
    if (added) {
        for (const auto &node : termsOf(*added)) {
            if (std::find(terms.begin(), terms.end(), node) == terms.end())
                terms.push_back(node);
        }
    }
    if (terms.empty())
        return {};
    FilterNode both;
    both.kind = FilterNode::Kind::And;
    both.children = std::move(terms);
    return filterText(both.children.size() == 1 ? both.children.front() : both);
}

QString excludingFilter(const FilterExpression &filter, const QString &term)
{
    const auto excluded = parseFilter(term);
    if (!excluded || excluded->isEmpty())
        return filterText(filter);
    FilterNode node;
    if (excluded->root->kind == FilterNode::Kind::Not) {
        node = excluded->root->children.front();
    } else {
        node.kind = FilterNode::Kind::Not;
        node.children = {*excluded->root};
    }
    return narrowedFilter(filter, filterText(node));
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
