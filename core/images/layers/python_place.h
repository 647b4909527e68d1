#pragma once

#include "core/images/layers/image_tree.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace gearaudit
{

/// Where an interpreter belongs, told by what lies around it: what it would say of itself. Paths are
/// of the image, as bytes.
struct PythonPlace {
    QByteArray executable; ///< as it is started; its folder is without links
    QByteArray real; ///< where its links end
    QByteArray prefix; ///< sys.prefix
    QByteArray base; ///< sys.base_prefix
    QByteArray library; ///< the standard library's folder; empty where there is none
    QString branch; ///< "3.11"
    bool isPyPy = false;
    bool isVirtual = false; ///< has a pyvenv.cfg, or is an old virtualenv's
    bool seesSystem = false; ///< a virtual one that has its base's packages too
    bool isNix = false; ///< a wrapper of Nix's gave it its prefix, and the packages of that one alone
    bool isConda = false; ///< there is a conda-meta in its prefix
    QString version; ///< whole where anything tells, else the branch; empty where nothing is known
    QString evidence; ///< what told the version: see PythonFinding
};

/// Finds it for an executable that is there. CPython's own rules (Modules/getpath.py, site.py): a
/// pyvenv.cfg beside or above, else the nearest folder above the real file with the standard library
/// in it. Pure.
PythonPlace placeOfPython(const ImageTree &tree, const QByteArray &executable);

/// What a script that is called like an interpreter does.
struct PythonWrapper {
    QByteArray target; ///< what it runs by exec, or the version that pyenv chooses; empty: not told
    QByteArray prefix, executable; ///< set by Nix's for the Python that it starts; mostly empty

    bool operator==(const PythonWrapper &) const = default;
};

/// `pyenvVersion` is PYENV_VERSION, `folder` where the gear starts: a .python-version there or above it
/// outweighs pyenv's own choice.
PythonWrapper readWrapper(const ImageTree &tree, const QByteArray &path, const QByteArray &text,
                          const QByteArray &pyenvVersion, const QByteArray &folder);

/// Whether a pyvenv.cfg stands in a folder of programs or beside it.
bool isEnvironmentFolder(const ImageTree &tree, const QByteArray &folder);

/// All before the last slash, "" for what lies in the root; and all behind it.
QByteArray folderOfPath(const QByteArray &path);
QByteArray nameOfPath(const QByteArray &path);

} // namespace gearaudit
