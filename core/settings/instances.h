#pragma once

#include "core/base/result.h"
#include "core/flywheel/instance.h"

namespace gearaudit
{

QString newInstanceId();

/// The instance of this id or name; null where there is none. Names are compared exactly.
const Instance *findInstance(const InstanceList &list, const QString &id);
const Instance *findInstanceNamed(const InstanceList &list, const QString &name);

/// "Name", or where another has it "Name (2)", "Name (3)"…; never empty, trimmed, one line.
QString uniqueInstanceName(const QString &wanted, const InstanceList &list);

/// What is wrong with an instance as a member of the list (one with its id may be in it already):
/// Stage::Instance, with Code::Malformed and "name" or "address" as the subject, or Code::Taken and
/// the name where another has it.
Result<void> checkInstance(const Instance &instance, const InstanceList &list);

// Changes of a list, as new lists; an id that is not there changes nothing.

/// Replaces the one of the same id, or adds it at the end. Refused as by checkInstance(); name,
/// username and registry are stored trimmed.
Result<InstanceList> withInstance(InstanceList list, Instance instance);
InstanceList without(InstanceList list, const QString &id);

} // namespace gearaudit
