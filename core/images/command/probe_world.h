#pragma once

#include "core/images/command/command_world.h"
#include "core/images/facts/probe_facts.h"

namespace gearaudit
{

/// What the facts tell of an image, as a reading of a command asks for it; what they do not tell is
/// asked of `image`. `environment` is that of the answers to use. Both must outlive it, unchanged.
CommandWorld worldOf(const ProbeFacts &facts, int environment, const CommandWorld &image);

} // namespace gearaudit
