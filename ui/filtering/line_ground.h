#pragma once

#include <QPalette>

namespace gearaudit
{

/// What a filter line is drawn on.
enum class LineGround {
    Plain,    ///< nothing is asked
    Good,     ///< what is asked can be read
    Mistaken,
};

/// The palette's ground with a trace of green or red in it; as readable as the palette's own.
inline QColor lineGround(LineGround ground, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    if (ground == LineGround::Plain)
        return base;
    const QColor trace = ground == LineGround::Good ? QColor(0, 160, 60) : QColor(220, 40, 30);
    const bool isDark = base.lightness() < 128;
    const int part = isDark ? 22 : 12; // of a hundred
    const auto mixed = [part](int of, int with) { return (of * (100 - part) + with * part) / 100; };
    return {mixed(base.red(), trace.red()), mixed(base.green(), trace.green()),
            mixed(base.blue(), trace.blue())};
}

} // namespace gearaudit
