#pragma once

#include "core/model/gear_facts.h"

#include <QString>

namespace gearaudit
{

// Package URLs, https://github.com/package-url/purl-spec.

/// "pkg:pypi/flywheel-sdk@16.8.0": lower case, with dashes for underscores, as the type asks for.
/// Where it came from a version control system or a file on the web, that is its vcs_url or
/// download_url; an address with escapes in it is left out, since readers disagree on them.
QString packageUrl(const InstalledPackage &installed);

/// "pkg:docker/flywheel/dicom-fixer@0.9.0", a registry as its repository_url, and a reference by
/// digest alone with the digest as its version. Empty for what is no image reference.
QString imageUrl(const QString &image);

} // namespace gearaudit
