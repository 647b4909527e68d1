#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace gearaudit
{

/// A Flywheel server that the user added. A value; its API key is kept elsewhere, under `id`.
struct Instance {
    QString id;          ///< made once, survives renaming: the name of the keychain's entry
    QString name;        ///< the user's choice and the key in the JSON; unique, trimmed, not empty
    QString address;     ///< scheme://host[:port], as normalizedAddress() gives it
    QString username;    ///< what the registry's login takes; may be empty
    bool enabled = true; ///< audited when all instances are
    /// Where its images lie, host[:port]; empty, as nearly always: on the address' host.
    QString registry = {};

    bool operator==(const Instance &) const = default;
};

/// In the order that the user gave them.
using InstanceList = std::vector<Instance>;

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

// Changes of a list, as new lists; an id that is not there and a bad index change nothing.

/// Replaces the one of the same id, or adds it at the end. Refused as by checkInstance(); name,
/// address and username are stored trimmed.
Result<InstanceList> withInstance(InstanceList list, Instance instance);
Result<InstanceList> withRenamed(InstanceList list, const QString &id, const QString &name);
/// A copy behind its original, under `newId` and a unique name. The key is not copied.
InstanceList withCopy(InstanceList list, const QString &id, const QString &newId);
InstanceList withMoved(InstanceList list, std::size_t from, std::size_t to);
InstanceList without(InstanceList list, const QString &id);

} // namespace gearaudit
