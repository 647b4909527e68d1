#pragma once

#include "core/images/layers/python_place.h"

namespace gearaudit
{

/// A Python's version, and what told it.
struct PythonVersion {
    QString version; ///< "3.11.2"; the branch alone where nothing tells more; or empty
    QString evidence;

    bool operator==(const PythonVersion &) const = default;
};

/// By evidence, the strongest first: the text in the binary and the one in its libpython, which are what
/// it would say itself; then what was written when it was installed, and may be older: conda's record,
/// the distribution's (dpkg, apk, rpm), patchlevel.h, the pyvenv.cfg of an environment of it, the name of
/// the folder it was installed in (pyenv, uv). What names another branch than the place's does not
/// count. Pure.
PythonVersion versionOfPython(const ImageTree &tree, const PythonPlace &place);

/// "3.11" where the texts of a binary tell one branch only; else empty.
QString branchOfBinary(const KeptFile *binary);

} // namespace gearaudit
