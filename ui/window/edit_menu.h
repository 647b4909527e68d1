#pragma once

class QMenuBar;

namespace gearaudit
{

class ExplorePane;

/// The menu of what is done to what is selected. The pane outlives it.
void addEditMenu(QMenuBar &bar, ExplorePane &pane);

} // namespace gearaudit
