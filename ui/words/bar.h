#pragma once

#include <QString>

namespace gearaudit
{

/// A bar of a chart, in words and numbers. All plain text.
struct Bar {
    QString label;
    QString remark;        ///< beneath the label's end, paler: "end of life 31.10.25"
    double value = 0;      ///< its length
    double part = 0;       ///< how much of the value is drawn in full; the rest is paler
    QString valueText;     ///< at its end: "12"
    QString spoken;        ///< everything about it in one sentence, for tooltips and screen readers
    bool isMarked = false; ///< in another colour and hatched
    bool isChoice = true;  ///< can be clicked

    bool operator==(const Bar &) const = default;
};

} // namespace gearaudit
