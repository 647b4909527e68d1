#pragma once

#include "ui/exploring/exploration.h"
#include "ui/exploring/selection.h"

#include <QStringList>

namespace gearaudit
{

/// The terms that ask for more like this one: its site, its gear, its branch of Python, its package
/// at any version and at this one. Empty where there is nothing to ask for.
QStringList rowFilters(const Exploration &exploration, const SelectedNode &node);

} // namespace gearaudit
