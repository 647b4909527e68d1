#pragma once

#include "ui/exploring/exploration.h"
#include "ui/exploring/selection.h"

#include <QStringList>

namespace gearaudit
{

/// The terms that ask for more like this one: its site, its gear, its branch of Python, its package
/// at any version and at this one. Empty where there is nothing to ask for.
QStringList rowFilters(const Exploration &exploration, const SelectedNode &node);

/// Of several the one that asks for all of them; none where they are many, or one has none.
QStringList selectionFilters(const Exploration &exploration, const Selection &selection);

/// The term that shows all versions of the gears that are selected, from every site; empty where there are no
/// others of their names. In proportion to the gears that there are.
QString versionsFilter(const Exploration &exploration, const Selection &selection);

} // namespace gearaudit
