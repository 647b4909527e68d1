#include "core/images/layers/layer_node.h"

#include <functional>
#include <string_view>

namespace gearaudit
{

quint64 nameHash(const QByteArray &name)
{
    return std::hash<std::string_view>()(std::string_view(name.constData(), size_t(name.size())));
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

LayerNode &layerNode(LayerNode &root, const QByteArrayList &parts)
{
    LayerNode *node = &root;
    for (const QByteArray &part : parts) {
        auto &child = node->children[part];
        if (!child)
            child = std::make_unique<LayerNode>();
        else if (&part != &parts.last()
                 && (child->kind == LayerNode::Kind::File || child->kind == LayerNode::Kind::HardLink))
            *child = LayerNode(); // a file that something lies in is none
        node = child.get();
    }
    return *node;
}

void putInLayer(LayerNode &root, const QByteArrayList &parts, LayerNode node)
{
    if (parts.isEmpty())
        return; // the root itself
    LayerNode &place = layerNode(root, parts);
    const bool wasFolder =
        place.kind == LayerNode::Kind::Folder || place.kind == LayerNode::Kind::Implied;
    if (node.kind == LayerNode::Kind::Folder && wasFolder)
        place.kind = LayerNode::Kind::Folder;
    else
        place = std::move(node);
}

void putOther(LayerNode &root, const QByteArrayList &parts)
{
    if (parts.isEmpty())
        return;
    LayerNode &folder = layerNode(root, parts.mid(0, parts.size() - 1));
    folder.children.erase(parts.last());
    folder.others.push_back(nameHash(parts.last()));
}

} // namespace gearaudit
