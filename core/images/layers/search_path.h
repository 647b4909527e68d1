#pragma once

#include "core/images/layers/python_place.h"

namespace gearaudit
{

/// What of an environment changes where an interpreter looks.
struct SearchEnvironment {
    QByteArray pythonPath; ///< PYTHONPATH
    QByteArray userBase; ///< PYTHONUSERBASE
    QByteArray home;
    bool hasUserSite = true; ///< PYTHONNOUSERSITE is not set
};

/// sys.path as site.py would make it in the image, folders and archives that are there alone, each
/// once. Code in .pth files is not run; of easy-install.pth, which moves its eggs to the front, that
/// is known. Pure.
QByteArrayList searchPathOf(const ImageTree &tree, const PythonPlace &place,
                            const SearchEnvironment &environment);

} // namespace gearaudit
