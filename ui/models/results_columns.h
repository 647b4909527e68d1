#pragma once

#include "ui/models/results_tree.h"

#include <QString>

namespace gearaudit
{

/// The columns of the results: what each shows of a node, apart from how nodes are stored.
enum class ResultsColumn { Name, Version, Label, Image, SdkEnabled, Status, Details };
constexpr int resultsColumnCount = 7;

/// The column's title.
QString columnTitle(ResultsColumn column);
/// What the column shows of the node; empty where it has nothing to say.
QString columnText(const ResultsTree &tree, ResultsTree::Node node, ResultsColumn column);
/// More about it than there is room for; plain text, may have several lines, may be empty.
QString columnHelp(const ResultsTree &tree, ResultsTree::Node node, ResultsColumn column);
/// Whether `a` is to stand above `b` in an ascending order; numbers in texts count as numbers. The
/// two are siblings.
bool columnLess(const ResultsTree &tree, ResultsTree::Node a, ResultsTree::Node b,
                ResultsColumn column);

} // namespace gearaudit
