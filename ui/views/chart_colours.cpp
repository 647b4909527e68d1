#include "ui/views/chart_colours.h"

#include <QPalette>

namespace gearaudit
{

namespace
{

QColor mixed(const QColor &a, const QColor &b, int percent)
{
    const auto mix = [percent](int x, int y) { return (x * percent + y * (100 - percent)) / 100; };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

ChartColours::ChartColours(const QPalette &palette)
    : ground(palette.color(QPalette::Active, QPalette::Base)),
      text(palette.color(QPalette::Active, QPalette::Text)), quietText(mixed(text, ground, 72))
{
    const bool isDark = ground.lightness() < 128;
    bar = isDark ? QColor(98, 160, 234) : QColor(42, 105, 186);
    marked = isDark ? QColor(240, 150, 70) : QColor(190, 88, 10);
}

} // namespace gearaudit
