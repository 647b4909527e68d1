#pragma once

#include "core/images/layers/image_tree.h"

#include <QString>

namespace gearaudit
{

/// What `pip freeze` would list, as lines "name==version": by that pip's own rules of what an installed
/// distribution is, which of two of a name counts, how its name and version are written, and what is
/// left out. `python` and `pip` are versions, `path` is sys.path. Pure.
///
/// Sources: pip/_internal/operations/freeze.py, commands/freeze.py, utils/compat.py,
/// metadata/importlib/_envs.py (since pip 22.2 with Python 3.11), metadata/pkg_resources.py and
/// _vendor/pkg_resources (before).
QString pipListOf(const ImageTree &tree, const QByteArrayList &path, const QString &python, const QString &pip);

} // namespace gearaudit
