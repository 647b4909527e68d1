#pragma once

#include "core/advisories/severity.h"

#include <QColor>
#include <QIcon>

#include <array>

namespace gearaudit
{

/// Signs for how bad a known fault is, told apart by shape and not by colour alone: an octagon with a
/// cross (malicious), one with a stroke (critical), a triangle (high), a square on its corner (medium),
/// a disc (low), a ring with a question mark (not known). Each filled, for what a gear starts, and
/// outlined, for what is merely there. Drawn once. Needs a QGuiApplication; main thread.
class SeverityIcons
{
public:
    SeverityIcons();
    const QIcon &icon(Severity severity, bool isOutlined) const
    {
        return (isOutlined ? m_outlined : m_filled)[static_cast<std::size_t>(severity)];
    }

private:
    std::array<QIcon, severityCount> m_filled;
    std::array<QIcon, severityCount> m_outlined;
};

/// Of middle lightness, so that it stands out from a light and from a dark background.
QColor severityColour(Severity severity);

} // namespace gearaudit
