#pragma once

#include "core/images/layers/layer_node.h"

#include <QByteArray>
#include <QByteArrayList>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace gearaudit
{

/// What the layers of an image come to: folders, links, and those files that matter to Pythons. By
/// the rules of OCI image layers (image-spec, layer.md), with entries below a link put where it
/// leads, as containerd does. Paths are bytes; links never lead out of the image.
class ImageTree
{
public:
    struct Node {
        enum class Kind { Folder, File, Link };
        Kind kind = Kind::Folder;
        QByteArray target; ///< of a link
        std::shared_ptr<const KeptFile> file;
        int layer = 0; ///< that brought it, from 0; what a later one only writes again is the first one's
        FolderSize size; ///< of its own files, about: of one that a higher layer replaced both count
        std::map<QByteArray, std::shared_ptr<Node>> children;
    };
    struct Found {
        const Node *node = nullptr;
        QByteArray path; ///< without links: "/usr/bin/python3.11"; "" for the root
    };

    ImageTree() : m_root(std::make_shared<Node>()) {}

    /// Lays the next layer on top. Layers come from the lowest to the highest. False where it was stopped,
    /// after which the tree is of no use.
    bool add(const LayerNode &layer, const std::stop_token &stop = {});

    /// What is at an absolute path, with every link followed.
    std::optional<Found> find(const QByteArray &path) const;
    /// The same, but a link at its end is found itself.
    std::optional<Found> findEntry(const QByteArray &path) const;
    /// A file with links followed; null where there is none that was kept.
    std::shared_ptr<const KeptFile> file(const QByteArray &path) const;
    /// The folder's entries; none where it is no folder.
    const std::map<QByteArray, std::shared_ptr<Node>> &entries(const QByteArray &folder) const;
    bool isFolder(const QByteArray &path) const;

    /// Calls with every folder's path, "" for the root, in order; not below one for which it returns
    /// false.
    void eachFolder(const std::function<bool(const QByteArray &path, const Node &folder)> &visit) const;

    int hardLinksUnread() const { return m_unread; } ///< to files whose content was not kept

private:
    struct HardLink {
        QByteArrayList place;
        QByteArray target;
    };
    /// What lies below a path that is no folder as it is written.
    struct Later {
        QByteArrayList place;
        const LayerNode *node = nullptr;
    };
    std::optional<Found> walk(const QByteArray &path, bool followLast) const;
    /// The folder that a link leads to, made where it is not there.
    std::shared_ptr<Node> folderOf(const QByteArrayList &place);
    /// Takes away what whiteouts and opaque markers say, of what lower layers brought.
    void take(const LayerNode &from, QByteArrayList &place);
    void lay(const LayerNode &from, const std::shared_ptr<Node> &into, QByteArrayList &place,
             std::vector<Later> &later, std::vector<HardLink> &hardLinks);
    /// False where its target is not there (yet) and this is not the last try.
    bool link(const HardLink &hardLink, bool isLast);

    std::shared_ptr<Node> m_root;
    std::stop_token m_stop; ///< of the layer that is being laid
    int m_layer = -1;
    int m_unread = 0;
};

} // namespace gearaudit
