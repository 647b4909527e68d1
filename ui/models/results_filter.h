#pragma once

#include "ui/models/results_tree.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gearaudit
{

/// What a filter lets through of one tree, a bit set for each node.
struct FilterResult {
    enum Mark : quint8 {
        Visible = 1,
        Matched = 2, ///< holds one of the words itself: to be emphasised
        Above = 4,   ///< has a match below it: to be expanded
    };
    std::vector<quint8> marks; ///< empty: there is no filter and everything is visible
    int matches = 0;           ///< nodes at which the last of the words was found

    bool isVisible(ResultsTree::Node node) const { return has(node, Visible); }
    bool isMatched(ResultsTree::Node node) const { return !marks.empty() && has(node, Matched); }
    bool isAbove(ResultsTree::Node node) const { return !marks.empty() && has(node, Above); }

private:
    bool has(ResultsTree::Node node, Mark mark) const
    {
        return marks.empty() || (marks[static_cast<std::size_t>(node)] & mark) != 0;
    }
};

/// The words of a filter's text, at most 32.
QStringList filterWords(const QString &text);

/// Pure. A node is let through when each word is found in it or in one of the nodes above it (so
/// everything below a match is, too), or when it is above such a node. Words are found in names,
/// labels, images, paths and versions, whatever their case.
FilterResult filterTree(const ResultsTree &tree, const QStringList &words);

} // namespace gearaudit
