#pragma once

#include <QStringView>

namespace gearaudit
{

/// Negative, zero or positive, as `a` stands before, beside or behind `b` when runs of digits count
/// as numbers and case does not: "1.9" before "1.10", "numpy" beside "NumPy". Not by the rules of a
/// language, which cost ten times as much and mean nothing for package names.
int compareNaturally(QStringView a, QStringView b);

} // namespace gearaudit
