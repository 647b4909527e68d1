#pragma once

#include "core/audit/audit_plan.h"
#include "core/base/error.h"
#include "core/images/engine_state.h"
#include "core/images/image_inspector.h"
#include "core/model/gear_record.h"

#include <QMetaType>

#include <chrono>
#include <variant>
#include <vector>

namespace gearaudit
{

/// A source is being listed; git's words, a page of an API.
struct ListingProgress {
    QString text;
};
/// A source could not be listed; the others go on.
struct SourceFailed {
    QString instance; ///< its name; empty for the Exchange
    Error error;
};
/// The plan is made; sent once, before any image.
struct Planned {
    AuditPlan plan;
};
/// An image's state; the gears that wait for it are those of plan.images[image].
struct ImageMoved {
    std::size_t image = 0;
    ImageProgress progress;
};
/// A gear has ended and is saved.
struct GearEnded {
    GearRecord record;
};
/// Something to know that ends nothing.
struct Noted {
    Error error;
};
/// Something outside is away and waited for, is back, or is waited for no longer.
struct Awaited {
    enum class State { Away, Back, GivenUp };
    QString what; ///< a registry's host; empty: the container engine
    State state = State::Away;
    std::chrono::milliseconds next{0}; ///< of Away: until it is asked again
};
using AuditEvent = std::variant<ListingProgress, SourceFailed, Planned, ImageMoved, GearEnded, Noted, Awaited>;

/// How a whole run ended.
struct AuditOutcome {
    std::optional<Error> fatal; ///< nothing could run
    bool stopped = false; ///< by the user
    int answered = 0; ///< gears that ended with an answer in this run
    int skipped = 0; ///< that had one already
    std::vector<GearRecord> failed; ///< could not be audited, with their reasons
    std::vector<Error> failedSources; ///< could not be listed; the others went on
    bool halfListed = false; ///< a part of one, such as an organisation, could not; a note told which
    QString masterPath;
};

} // namespace gearaudit

Q_DECLARE_METATYPE(gearaudit::AuditEvent)
Q_DECLARE_METATYPE(gearaudit::AuditOutcome)
