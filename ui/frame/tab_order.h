#pragma once

#include <vector>

class QWidget;

namespace gearaudit
{

/// Has Tab go through what takes the keyboard in these, one after the other, in the order in which
/// their layouts have it.
void tabInReadingOrder(const std::vector<QWidget *> &parts);

} // namespace gearaudit
