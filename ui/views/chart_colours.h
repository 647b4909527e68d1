#pragma once

#include <QColor>

class QPalette;

namespace gearaudit
{

/// Colours that stand out from a palette's ground, light or dark, and from each other also where
/// red and green look alike: blue, and orange for what is marked.
struct ChartColours {
    explicit ChartColours(const QPalette &palette);

    QColor ground;
    QColor text;
    QColor quietText;
    QColor bar;
    QColor marked;
};

} // namespace gearaudit
