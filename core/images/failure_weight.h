#pragma once

#include "core/model/gear_record.h"

namespace gearaudit
{

/// Of an image's failed attempts the one with the most weight tells most: where it is, or may be, but
/// was not to be had, rather than where it is not. A login, which the user can mend, stands before a
/// registry that was not reached, which may mend itself; the help says so too. Pure.
int failureWeight(Status failure);

} // namespace gearaudit
