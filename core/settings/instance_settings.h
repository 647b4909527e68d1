#pragma once

#include "core/settings/instances.h"
#include "core/settings/settings.h"

class QSettings;

namespace gearaudit
{

/// The instances in their order. What was written by hand is read as far as it makes sense: an
/// entry without a usable address is kept as it is, for the user to mend; one without a name, with
/// another's name, or without an id of its own gets one (the same at every reading). A "size" that
/// is no number hides no entry.
InstanceList loadInstances(const QSettings &store);
/// What loadInstances() passes over: values that are not of the kind that is read there.
std::vector<PassedOver> instancesPassedOver(const QSettings &store);

/// Replaces what is stored, and returns when it is written: Stage::Settings, NotWritable with the
/// file. No keys are in it.
Result<void> saveInstances(const InstanceList &list, QSettings &store);

} // namespace gearaudit
