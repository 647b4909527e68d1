#pragma once

#include "core/settings/import/key_import.h"
#include "core/settings/keys/instance_keys.h"
#include "ui/words/error_text.h"

namespace gearaudit
{

// Words about instances and their keys. Never a key in them.

/// The words of errors of the stages Keychain, Instance and Import. A keychain error's subject is
/// best the instance's name, not its id.
ErrorWords instanceWords(const Error &error);

/// Where a key comes from, short: for a column.
QString keyOriginText(InstanceKey::Origin origin);
/// Why there is no key at hand, as short.
QString noKeyText(const Error &error);

/// Why a site of a file was not taken: one sentence with its name.
QString refusedText(const RefusedSite &site);

} // namespace gearaudit
