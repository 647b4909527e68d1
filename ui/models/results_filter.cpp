#include "ui/models/results_filter.h"

#include <QStringMatcher>

namespace gearaudit
{

namespace
{

using Node = ResultsTree::Node;
using Mask = quint32; ///< a bit a word

/// The words that are found in one text.
class Matcher
{
public:
    explicit Matcher(const QStringList &words)
    {
        for (const QString &word : words)
            m_words.emplace_back(word, Qt::CaseInsensitive);
    }
    Mask all() const { return m_words.size() >= 32 ? ~Mask(0) : (Mask(1) << m_words.size()) - 1; }
    Mask in(const QString &text) const
    {
        Mask found = 0;
        if (text.isEmpty())
            return found;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (m_words[i].indexIn(text) >= 0)
                found |= Mask(1) << i;
        }
        return found;
    }

private:
    std::vector<QStringMatcher> m_words;
};

Mask ownMask(const ResultsTree &tree, Node node, const Matcher &matcher)
{
    switch (tree.kind(node)) {
    case ResultsTree::Kind::Site: return matcher.in(tree.gear(node).site);
    case ResultsTree::Kind::Gear: {
        const GearRecord &gear = tree.gear(node);
        return matcher.in(gear.key) | matcher.in(gear.label) | matcher.in(gear.version) |
               matcher.in(gear.image);
    }
    case ResultsTree::Kind::Python: {
        const PythonFinding &python = tree.python(node);
        return matcher.in(python.path) | matcher.in(python.version) | matcher.in(python.key);
    }
    case ResultsTree::Kind::Pip: {
        const PipFinding &pip = tree.pip(node);
        return matcher.in(pip.path) | matcher.in(pip.version);
    }
    case ResultsTree::Kind::Package: {
        const Package &package = tree.package(node);
        return matcher.in(package.name) | matcher.in(package.version);
    }
    }
    return 0;
}

} // namespace

QStringList filterWords(const QString &text)
{
    return text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, 32);
}

FilterResult filterTree(const ResultsTree &tree, const QStringList &words)
{
    FilterResult result;
    if (words.isEmpty())
        return result;
    const Matcher matcher(words);
    const auto size = static_cast<std::size_t>(tree.size());
    std::vector<Mask> found(size); // in the node or above it
    result.marks.assign(size, 0);

    for (Node node = 0; node < tree.size(); ++node) {
        const auto i = static_cast<std::size_t>(node);
        const Node parent = tree.parent(node);
        const Mask above =
            parent == ResultsTree::none ? 0 : found[static_cast<std::size_t>(parent)];
        const Mask own = ownMask(tree, node, matcher);
        found[i] = above | own;
        if (own != 0)
            result.marks[i] |= FilterResult::Matched;
        if (found[i] != matcher.all())
            continue;
        result.marks[i] |= FilterResult::Visible;
        if (above != matcher.all())
            ++result.matches;
    }
    // Children come after their parents, so that from the end each node is complete when it is met.
    for (Node node = tree.size() - 1; node >= 0; --node) {
        const quint8 mark = result.marks[static_cast<std::size_t>(node)];
        const Node parent = tree.parent(node);
        if ((mark & FilterResult::Visible) == 0 || parent == ResultsTree::none)
            continue;
        quint8 &above = result.marks[static_cast<std::size_t>(parent)];
        above |= FilterResult::Visible;
        if ((mark & (FilterResult::Matched | FilterResult::Above)) != 0)
            above |= FilterResult::Above;
    }
    return result;
}

} // namespace gearaudit
