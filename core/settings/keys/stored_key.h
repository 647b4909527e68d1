#pragma once

#include "core/flywheel/api_key.h"
#include "core/flywheel/instance.h"

namespace gearaudit
{

// A key is bound to where it may be sent: an entry of the keychain (and of the session's store)
// holds the host and the registry that it was entered for, beside the key:
//
//   HOST:KEY REGISTRY        or        HOST:__force_insecure:KEY REGISTRY
//
// settings.ini is a file that anybody may edit; what it names counts only where the entry agrees.
// Entries of before have no registry, and mostly no host: theirs are what the settings name at
// their first use.

/// The entry for a key that is entered for this instance, as parseApiKey() reads it.
Secret storedKey(const ApiKey &key, const Instance &instance);

/// What an entry is good for.
struct EntryReading {
    ApiKey key;           ///< as it was entered
    bool isBound = false; ///< else the entry is one of before, to be written anew by storedKey()
};

/// The key of an entry, if it may be sent where this instance is. Stage::Keychain, with the
/// instance's name as subject and no secret in it:
///  - Unauthorized: it was entered for another host, for https where the address now begins with
///    http://, or for another registry (the instance's own host may always be that);
///  - Failed: there is no key in the entry.
/// The port of the address is free. Hosts are compared in lower case, in the ASCII form of an
/// international name, and without a dot at the end.
Result<EntryReading> keyOfEntry(const Secret &entry, const Instance &instance);

} // namespace gearaudit
