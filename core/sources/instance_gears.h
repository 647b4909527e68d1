#pragma once

#include "core/flywheel/api_answers.h"
#include "core/flywheel/instance.h"
#include "core/model/gear.h"

#include <vector>

namespace gearaudit
{

/// The newest version of each gear first: by created, then modified, then id (which a server hands
/// out in order); what has no date counts as older than what has one. Pure.
void sortNewestFirst(std::vector<GearDocument> &documents);

/// Makes the gears of an instance of this release from its gear documents, sorted by key. A key is
/// the gear's name for the newest of that name, "name (version)" for the others. A document that
/// holds no gear becomes a Gear with a problem, named by its id. Pure.
std::vector<Gear> instanceGears(std::vector<GearDocument> documents, const Instance &instance,
                                const QString &release);

} // namespace gearaudit
