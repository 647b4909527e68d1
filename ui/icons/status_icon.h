#pragma once

#include "core/model/gear_record.h"

#include <QIcon>

#include <array>
#include <optional>

namespace gearaudit
{

struct GearRow;

/// What a status amounts to, for a sign beside its text.
enum class StatusSign {
    Answered, ///< a tick in a disc
    Nothing,  ///< a dash: there is nothing to list, and that is the answer
    Failed,   ///< an exclamation mark in a triangle
    Open,     ///< a ring: stopped, or not recorded
    Note,     ///< an i in a disc: something to know
    Waiting,  ///< a ring of dots: its turn in this audit will come
    Examining, ///< an open ring around a point: it is being fetched or looked into
};
constexpr int statusSignCount = static_cast<int>(StatusSign::Examining) + 1;
StatusSign signOf(const std::optional<Status> &status);
/// The same of a gear, which may have failed without a status that says so.
StatusSign signOf(const GearRow &gear);

/// The signs as icons, told apart by shape and not by colour alone; drawn once. All by us, because
/// themes have no set of these, and some of each would not look like one set. Needs a
/// QGuiApplication; main thread.
class StatusIcons
{
public:
    StatusIcons();
    const QIcon &icon(StatusSign sign) const { return m_icons[static_cast<std::size_t>(sign)]; }

private:
    std::array<QIcon, statusSignCount> m_icons;
};

} // namespace gearaudit
