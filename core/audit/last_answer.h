#pragma once

#include "core/model/gear_record.h"

namespace gearaudit
{

// A failure never replaces an answer: what to record of a gear that could not be audited this time,
// given what is recorded of it already. Pure.

/// The failed record with what the gear's last answer found, where `before` is one or keeps one,
/// and what that is of.
GearRecord withLastAnswer(GearRecord failed, const GearRecord &before);

/// Whether `before` answers for what the failed record names: the same version, and the same image
/// by its digest. There is nothing newer that could not be looked at.
bool isStillAnswered(const GearRecord &failed, const GearRecord &before);

} // namespace gearaudit
