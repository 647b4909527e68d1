#pragma once

#include "core/base/error.h"
#include "core/model/gear_record.h"

namespace gearaudit
{

// What it says that an image could not be had at one of the places where it may be. Pure functions.

/// Whether the failure may be of one registry alone, so that the image may be had of the next one.
/// One that nobody has seen yet counts: asking once more costs less than a gear without an answer.
bool mayBeElsewhere(Code code);

/// How much a failed attempt tells; of an image's attempts the one that tells most is its answer:
/// where it is, or may be, but was not to be had, rather than where it is not. A login, which the
/// user can mend, stands before a registry that was not reached, which may mend itself; the help
/// says so too.
int weightOf(Status failure);

} // namespace gearaudit
