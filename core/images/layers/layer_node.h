#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <map>
#include <memory>
#include <vector>

namespace gearaudit
{

/// A regular file that matters, and what was kept of it. Hard links share one.
struct KeptFile {
    qint64 size = 0;
    bool executable = false;
    QByteArray text; ///< its start, or the lines of it that count
    QByteArrayList versions; ///< texts of a binary that may be its Python's version
    bool isUnread = false; ///< a hard link to a file whose content was not kept
};

/// What the files that lie directly in a folder come to: sums, so that a folder of any number of files
/// costs no more than one of a few.
struct FolderSize {
    qint64 bytes = 0;
    qint64 files = 0;
    quint64 names = 0; ///< nameHash() of all of them, by exclusive or: the same names have the same
    qint64 linked = 0; ///< bytes below the folder that hard links, which count where they lie, add twice

    bool operator==(const FolderSize &) const = default;
};

/// What one layer says of one path: a tree of paths as the archive writes them. Files that do not
/// matter are kept as a number, since they may stand where a lower layer has something that does.
struct LayerNode {
    enum class Kind {
        Implied, ///< only named by what lies in it
        Folder,
        File,
        Link,
        HardLink,
    };
    Kind kind = Kind::Implied;
    bool opaque = false; ///< nothing of lower layers is left in it
    QByteArray target; ///< of a link as written, of a hard link as a path of the image
    std::shared_ptr<const KeptFile> file;
    std::map<QByteArray, std::unique_ptr<LayerNode>> children; ///< of a link: what was put in through it
    QByteArrayList removed; ///< of lower layers
    std::vector<quint64> others; ///< hashes of the names of files that do not matter
    FolderSize size; ///< of all its files, those that matter too
};

/// The number of a name in LayerNode::others: 48 bits, the same on every machine, so that it can be
/// kept. That a folder of a thousand files has one taken for another is less likely than 1 to 10^8.
quint64 nameHash(const QByteArray &name);

/// Folders within each other, of what is kept: Linux reaches 2,048 by a path. Trees of that depth are
/// walked and destroyed by recursion.
constexpr qsizetype deepestPath = 2000;

/// "./usr//bin/../lib/" as {"usr", "lib"}; ".." at the root stays there.
QByteArrayList pathParts(const QByteArray &path);

/// The node of a path in a layer, made where it is not there. What a link of this layer leads to is
/// put below the link. `made` is added to what the new nodes cost in memory.
LayerNode &layerNode(LayerNode &root, const QByteArrayList &parts, qint64 *made = nullptr);

/// Puts something at a path, in the order of the archive: what stood there is replaced.
void putInLayer(LayerNode &root, const QByteArrayList &parts, LayerNode node, qint64 *made = nullptr);
/// The same for a file that does not matter. Gives its folder.
LayerNode &putOther(LayerNode &root, const QByteArrayList &parts, qint64 *made = nullptr);

} // namespace gearaudit
