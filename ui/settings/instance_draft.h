#pragma once

#include "core/base/secret.h"
#include "core/settings/instances.h"

#include <QFlags>

#include <optional>
#include <vector>

namespace gearaudit
{

/// What a person enters about an instance.
enum class InstanceField { Name = 1, Address = 2, Username = 4, Key = 8 };
Q_DECLARE_FLAGS(InstanceFields, InstanceField)
inline constexpr InstanceField allInstanceFields[] = {InstanceField::Name, InstanceField::Address,
                                                      InstanceField::Username, InstanceField::Key};

/// An instance while it is being edited: as it was entered, usable or not, with what is to become
/// of its key. Stored nowhere until the changes are applied.
struct InstanceDraft {
    enum class KeyChange {
        None, ///< what is stored stays
        Replace,
        Remove,
    };
    Instance instance;
    KeyChange keyChange = KeyChange::None;
    Secret key; ///< with Replace: as it was entered, perhaps with its host
    /// The address that the stored key was entered for, normalised; empty where none can be stored.
    QString keptFor;
    /// The fields whose mistakes may be shown: not those that nobody has come to yet.
    InstanceFields judged;

    bool operator==(const InstanceDraft &) const = default;
};

using InstanceDrafts = std::vector<InstanceDraft>;

/// Drafts of stored instances, without any change.
InstanceDrafts draftsOf(const InstanceList &list);
/// Whether the address has become one that the stored key must not be sent to: of another host, or
/// without https.
bool hasLeftItsKey(const InstanceDraft &draft);
/// The instance as it was entered, with its name trimmed, and its address normalised where it can
/// be. One that has left its key is another to the keychain: it has another id, the same each time.
Instance enteredInstance(const InstanceDraft &draft);
InstanceList enteredInstances(const InstanceDrafts &drafts);
/// The instances with all their texts trimmed and their addresses normalised, for drafts without
/// mistakes.
InstanceList usableInstances(const InstanceDrafts &drafts);

/// What is wrong with a field, judged or not: Stage::Instance, as of checkInstance(),
/// parsePastedKey() and checkKeyFor().
std::optional<Error> problemOf(const InstanceDraft &draft, InstanceField field,
                               const InstanceDrafts &all);

/// Takes a key as it was typed or pasted. The address comes from it where the draft has none.
InstanceDraft withKey(InstanceDraft draft, const Secret &entered);
/// The address that the entered key names; empty where there is none.
QString addressInKey(const InstanceDraft &draft);
/// The entered key as it is kept; empty where there is none that could be used.
Secret usableKey(const InstanceDraft &draft);

/// A change of what is stored under an instance's id.
struct StoredKeyChange {
    enum class Kind { Write, Remove };
    Kind kind = Kind::Write;
    QString id;
    QString name; ///< for words about it
    Secret key;   ///< with Write; as storedKey() makes of it

    bool operator==(const StoredKeyChange &) const = default;
};

/// What applying the drafts changes about keys: all that are written before any is removed.
std::vector<StoredKeyChange> keyChanges(const InstanceList &stored, const InstanceDrafts &drafts);

} // namespace gearaudit
