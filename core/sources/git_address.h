#pragma once

#include "core/base/result.h"

#include <QString>

namespace gearaudit
{

/// Whether the text is meant for git and not as a folder: it has a scheme ("https://…"), or a host
/// before its first slash ("git@host:path"), or is something that only git would read ("ext::…").
bool looksLikeGitAddress(const QString &text);

/// Whether git would take the address for an address and nothing else: not an option ("-…"), not a
/// remote helper ("ext::…", "foo://…"), no host or path that begins with a dash and would become an
/// option of ssh. Refused otherwise. Schemes: file, git, http, https, ssh, and "host:path".
Result<void> checkGitAddress(const QString &address);

/// The address as it may be shown and logged: without the password or token that some carry.
QString addressWithoutSecrets(const QString &address);

/// A folder name of its own for each address: its readable end and a short hash of the whole.
QString folderNameFor(const QString &address);

} // namespace gearaudit
