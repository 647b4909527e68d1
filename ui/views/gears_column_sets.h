#pragma once

#include "ui/views/fitted_columns.h"

#include <vector>

namespace gearaudit
{

/// The columns of GearsView: of the tree, and of a list of matches, in the order of GearsView::ColumnsOf.
std::vector<ColumnSet> gearsColumnSets();

} // namespace gearaudit
