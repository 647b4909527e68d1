#include "ui/trees/match_lines.h"

#include "core/base/natural_order.h"
#include "core/model/version.h"

#include <algorithm>
#include <array>

namespace gearaudit
{

namespace
{

using Kind = GearTree::Kind;
using Node = GearForest::Node;

constexpr GearsColumn columns[] = {GearsColumn::Name, GearsColumn::Site, GearsColumn::Python,
                                   GearsColumn::Package, GearsColumn::Version};
constexpr std::size_t columnCount = std::size(columns);

struct Line {
    quint32 first = 0; ///< the place by the column that is asked for
    std::array<TextId, columnCount> at{}; ///< texts, then their places
    Node node = 0;
};

bool isNamed(const std::vector<MatchMark> &marks, quint32 number)
{
    return number < marks.size() && marks[number] == MatchMark::Named;
}

quint32 rankOfFaults(const GearPart &part, GearTree::Node node)
{
    if (!part.faults.known || !part.faults.sums)
        return 0;
    const quint32 number = part.tree->number(node);
    switch (part.tree->kind(node)) {
    case Kind::Gear: return rankOf(part.faults.sums->ofStarted(number));
    case Kind::Python: return rankOf(part.faults.sums->ofPython(number));
    case Kind::Package: return rankOf(part.faults.known->ofPackage(number));
    case Kind::Site:
    case Kind::Pip: break;
    }
    return 0;
}

/// Writes the lines of one report, with the numbers of their texts.
void collect(const GearForest &forest, std::size_t which, bool byFaults, std::vector<Line> &lines)
{
    const GearPart &part = forest.parts[which];
    const GearTree &tree = *part.tree;
    const PackedReport &report = tree.report();
    const FilterMatches &matches = *part.matches;
    Line line;
    const auto add = [&](GearTree::Node node) {
        line.node = forest.global(which, node);
        line.first = byFaults ? rankOfFaults(part, node) : 0;
        lines.push_back(line);
    };
    const auto addPackages = [&](NumberRange range) {
        if (matches.packages.size() < range.end())
            return;
        for (quint32 package = range.first; package < range.end(); ++package) {
            if (matches.packages[package] != MatchMark::Named)
                continue;
            const PackageRow &row = report.packages({package, 1}).front();
            line.at[3] = row.name;
            line.at[4] = row.version;
            add(tree.node(Kind::Package, package));
        }
        line.at[3] = line.at[4] = 0;
    };
    for (quint32 number = 0; number < report.gearCount(); ++number) {
        if (number >= matches.gears.size() || matches.gears[number] == MatchMark::None)
            continue;
        const GearRow gear = report.gear(number);
        line.at = {gear.name, gear.site, 0, 0, 0};
        if (matches.gears[number] == MatchMark::Named)
            add(tree.node(Kind::Gear, number));
        for (quint32 python = gear.pythons.first; python < gear.pythons.end(); ++python) {
            const PythonRow row = report.python(python);
            line.at[2] = row.version;
            if (isNamed(matches.pythons, python))
                add(tree.node(Kind::Python, python));
            addPackages(row.packages);
        }
    }
}

/// Puts places in place of a column's texts: each text that occurs is looked at once, those of all reports
/// together.
void rankColumn(const GearForest &forest, std::size_t column, std::vector<Line> &lines,
                const std::vector<std::size_t> &ends)
{
    struct Text {
        QByteArray key;
        QString text;
        std::size_t part;
        TextId id;
    };
    const bool isVersion =
        columns[column] == GearsColumn::Version || columns[column] == GearsColumn::Python;
    std::vector<Text> texts;
    std::vector<std::vector<quint32>> places(forest.parts.size());
    std::size_t i = 0;
    for (std::size_t part = 0; part < places.size(); ++part) {
        const PackedReport &report = forest.parts[part].tree->report();
        places[part].resize(report.textCount());
        for (; i < ends[part]; ++i) {
            const TextId id = lines[i].at[column];
            if (id == 0 || std::exchange(places[part][id], 1U) != 0)
                continue;
            const QString text = report.text(id);
            texts.push_back({isVersion ? versionKey(text) : QByteArray(), text, part, id});
        }
    }
    const auto compared = [isVersion](const Text &a, const Text &b) {
        return isVersion ? a.key.compare(b.key) : compareNaturally(a.text, b.text);
    };
    std::sort(texts.begin(), texts.end(),
              [&](const Text &a, const Text &b) { return compared(a, b) < 0; });
    quint32 place = 0;
    for (std::size_t at = 0; at < texts.size(); ++at) {
        if (at == 0 || compared(texts[at - 1], texts[at]) != 0)
            ++place;
        places[texts[at].part][texts[at].id] = place;
    }
    i = 0;
    for (std::size_t part = 0; part < places.size(); ++part) {
        for (; i < ends[part]; ++i)
            lines[i].at[column] = places[part][lines[i].at[column]];
    }
}

bool isAboutPackages(const FilterTerm &term)
{
    if (std::holds_alternative<PackageTerm>(term))
        return true;
    const auto isOfPackage = [](FilterKey key) {
        return filterKeyInfo(key).subject == FilterSubject::Package;
    };
    if (const auto *fact = std::get_if<FactTerm>(&term))
        return isOfPackage(fact->key);
    if (const auto *flag = std::get_if<FlagTerm>(&term))
        return isOfPackage(flag->key);
    if (const auto *level = std::get_if<LevelTerm>(&term))
        return isOfPackage(level->key);
    return false;
}

bool namesPackages(const FilterNode &node)
{
    switch (node.kind) {
    case FilterNode::Kind::Term: return isAboutPackages(node.term);
    case FilterNode::Kind::Not: return false;
    case FilterNode::Kind::And:
    case FilterNode::Kind::Or: break;
    }
    return std::any_of(node.children.begin(), node.children.end(),
                       [](const FilterNode &child) { return namesPackages(child); });
}

} // namespace

std::vector<Node> matchLines(const GearForest &forest, GearsColumn column, bool upwards)
{
    std::vector<Line> lines;
    std::vector<std::size_t> ends; ///< of the reports' lines
    for (std::size_t part = 0; part < forest.parts.size(); ++part) {
        collect(forest, part, column == GearsColumn::Faults, lines);
        ends.push_back(lines.size());
    }
    for (std::size_t place = 0; place < columnCount; ++place)
        rankColumn(forest, place, lines, ends);
    const auto *const found = std::find(std::begin(columns), std::end(columns), column);
    if (found != std::end(columns)) {
        const auto place = static_cast<std::size_t>(found - std::begin(columns));
        for (Line &line : lines)
            line.first = line.at[place];
    }
    std::sort(lines.begin(), lines.end(), [upwards](const Line &a, const Line &b) {
        if (a.first != b.first)
            return upwards ? a.first < b.first : b.first < a.first;
        return a.at != b.at ? a.at < b.at : a.node < b.node;
    });
    std::vector<Node> rows;
    rows.reserve(lines.size());
    for (const Line &line : lines)
        rows.push_back(line.node);
    return rows;
}

GearTree::Node gearNode(const GearTree &tree, GearTree::Node node)
{
    while (node != GearTree::none && tree.kind(node) != Kind::Gear)
        node = tree.parent(node);
    return node;
}

TextId matchText(const GearTree &tree, GearTree::Node node, GearsColumn column)
{
    const PackedReport &report = tree.report();
    const GearTree::Node above = gearNode(tree, node);
    if (above == GearTree::none)
        return 0;
    const GearRow gear = report.gear(tree.number(above));
    const Kind kind = tree.kind(node);
    const quint32 number = tree.number(node);
    switch (column) {
    case GearsColumn::Name: return gear.name;
    case GearsColumn::Site: return gear.site;
    case GearsColumn::Python:
        if (kind == Kind::Python)
            return report.python(number).version;
        return kind == Kind::Package ? report.python(report.pythonOfPackage(number)).version : 0;
    case GearsColumn::Package:
        return kind == Kind::Package ? report.packages({number, 1}).front().name : 0;
    case GearsColumn::Version:
        return kind == Kind::Package ? report.packages({number, 1}).front().version : 0;
    default: return 0;
    }
}

bool namesPackages(const FilterExpression &expression)
{
    return expression.root && namesPackages(*expression.root);
}

} // namespace gearaudit
