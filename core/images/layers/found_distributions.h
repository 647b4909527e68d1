#pragma once

#include "core/images/facts/interpreter_answer.h"
#include "core/images/layers/image_tree.h"

#include <vector>

namespace gearaudit
{

/// What lies in a folder of sys.path and may be an installed distribution, as it lies there: what is
/// made of it differs between Python, setuptools and the backends of pip.
struct FoundDistribution {
    enum class Kind {
        DistInfo, ///< a folder NAME-VERSION.dist-info
        EggInfo, ///< a folder or file NAME[-VERSION[-pyX.Y]].egg-info
        Egg, ///< a folder or archive that holds its own packages
        EggLink, ///< a file that names the folder of a development install
    };
    Kind kind = Kind::DistInfo;
    bool isEntry = false; ///< an egg that is an entry of sys.path itself
    bool hasMetadata = false; ///< METADATA or PKG-INFO is there; not told of an archive
    QByteArray entry; ///< of sys.path
    QByteArray stem; ///< the file's name without what its kind ends with
    QString name, version; ///< of the metadata, empty where it does not say
    std::optional<DirectOrigin> direct; ///< direct_url.json
    QString installer; ///< see Distribution
    QStringList requirements; ///< see Distribution
    QByteArray target; ///< of an egg-link, absolute
};

/// Those of one entry of sys.path, in the order of their names; of one name the highest version
/// first, as setuptools orders them (python itself takes what the disk gives first). Pure.
std::vector<FoundDistribution> distributionsIn(const ImageTree &tree, const QByteArray &entry);

} // namespace gearaudit
