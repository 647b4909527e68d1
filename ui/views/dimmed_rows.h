#pragma once

#include <QAbstractItemView>

namespace gearaudit
{

/// Shows rows paler while they answer something else than what is asked now, and as ever again.
inline void dimRows(QAbstractItemView &view, bool isDimmed)
{
    if (!isDimmed) {
        view.setPalette({}); // its parent's
        return;
    }
    QPalette palette = view.palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor ground = palette.color(group, QPalette::Base);
        const QColor text = palette.color(group, QPalette::Text);
        const auto half = [](int one, int other) { return (one + other) / 2; };
        palette.setColor(group, QPalette::Text,
                         QColor(half(ground.red(), text.red()), half(ground.green(), text.green()),
                                half(ground.blue(), text.blue())));
    }
    view.setPalette(palette);
}

} // namespace gearaudit
