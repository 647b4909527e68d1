#pragma once

#include <QPixmap>

class QColor;

namespace gearaudit
{

/// Signs of the pages on the rail.
enum class PageSign { Gears, Packages, Overview, Compare, Remedies };

/// The sign in this colour, `size` pixels wide and high on a screen of this ratio. Drawn by us: no
/// theme has them.
QPixmap pageSign(PageSign sign, const QColor &colour, int size, qreal ratio);

} // namespace gearaudit
