#pragma once

#include "core/images/facts/interpreter_answer.h"
#include "core/images/layers/image_tree.h"
#include "core/model/gear_record.h"

#include <unordered_map>

namespace gearaudit
{

/// How large environments are and which layers brought their packages. The tree must outlive it.
class BroughtPackages
{
public:
    explicit BroughtPackages(const ImageTree &tree) : m_tree(tree) {}

    /// Fills `bytes` and `installedBy` of the finding whose interpreter answered so. The environment is
    /// all below its prefix, other environments there too; where the prefix is one that others share (/,
    /// /usr, /usr/local), the standard library and the folders of packages. A package is as large as its
    /// RECORD says, or where it has none, its folders are.
    void describe(const InterpreterAnswer &answer, PythonFinding &finding);

private:
    qint64 bytesBelow(const ImageTree::Node &folder);
    qint64 bytesAt(const QByteArray &path);
    qint64 bytesOf(const InterpreterAnswer &answer);
    qint64 bytesOfPackage(const QByteArray &entry, const QByteArray &metadata, const QString &name);
    std::vector<LayerPackages> packagesOf(const InterpreterAnswer &answer);

    const ImageTree &m_tree;
    std::unordered_map<const ImageTree::Node *, qint64> m_bytes; ///< below each folder
};

} // namespace gearaudit
