#pragma once

#include "core/model/gear_record.h"

#include <vector>

// Records written on one line, for tables of tests.

namespace gearaudit::test
{

/// "numpy=1.19.5 six=1.16.0"
std::vector<Package> packages(const char *list);

/// A system interpreter with a pip beside it ("<path>-pip").
PythonFinding python(const char *path, const char *version, const char *packageList,
                     const char *pipVersion = "22.3.1");

/// A gear of the site "hub", version 1.0, image "registry/<name>:1.0"; audited, or without Python
/// where there are none.
GearRecord gear(const char *name, std::vector<PythonFinding> pythons);

} // namespace gearaudit::test
