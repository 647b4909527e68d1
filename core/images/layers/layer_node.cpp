#include "core/images/layers/layer_node.h"

namespace gearaudit
{

namespace
{
constexpr qint64 nodeBytes = 300; ///< about what a node costs beside its texts
}

quint64 nameHash(const QByteArray &name)
{
    quint64 hash = 14695981039346656037u; // FNV-1a
    for (const char c : name)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
    return (hash ^ (hash >> 48)) & ((quint64(1) << 48) - 1);
}

QByteArrayList pathParts(const QByteArray &path)
{
    QByteArrayList parts;
    for (const QByteArray &part : path.split('/')) {
        if (part.isEmpty() || part == ".")
            continue;
        if (part != "..")
            parts << part;
        else if (!parts.isEmpty())
            parts.removeLast();
    }
    return parts;
}

LayerNode &layerNode(LayerNode &root, const QByteArrayList &parts, qint64 *made)
{
    LayerNode *node = &root;
    for (const QByteArray &part : parts) {
        auto &child = node->children[part];
        if (!child) {
            child = std::make_unique<LayerNode>();
            if (made)
                *made += nodeBytes + part.size();
        } else if (&part != &parts.last()
                   && (child->kind == LayerNode::Kind::File || child->kind == LayerNode::Kind::HardLink)) {
            *child = LayerNode(); // a file that something lies in is none
        }
        node = child.get();
    }
    return *node;
}

void putInLayer(LayerNode &root, const QByteArrayList &parts, LayerNode node, qint64 *made)
{
    if (parts.isEmpty())
        return; // the root itself
    LayerNode &place = layerNode(root, parts, made);
    const bool wasFolder =
        place.kind == LayerNode::Kind::Folder || place.kind == LayerNode::Kind::Implied;
    if (node.kind == LayerNode::Kind::Folder && wasFolder)
        place.kind = LayerNode::Kind::Folder;
    else
        place = std::move(node);
}

LayerNode &putOther(LayerNode &root, const QByteArrayList &parts, qint64 *made)
{
    if (parts.isEmpty())
        return root;
    LayerNode &folder = layerNode(root, parts.mid(0, parts.size() - 1), made);
    folder.children.erase(parts.last());
    folder.others.push_back(nameHash(parts.last()));
    return folder;
}

} // namespace gearaudit
