#pragma once

#include <QString>

#include <unordered_map>
#include <vector>

namespace gearaudit
{

/// The layers of many images as one tree: images that begin with the same layers share a path from its
/// root. A layer counts by what it unpacks to, so that it is the same wherever the image lies.
class LayerChains
{
public:
    using Node = quint32; ///< a layer with all those below it; 0: no layer

    LayerChains() { m_nodes.emplace_back(); }

    /// The chain with one layer more.
    Node above(Node below, const QString &digest, const QString &command);
    /// The highest that both have in common.
    Node common(Node left, Node right) const;
    /// The lowest `count` layers of a chain that has at least as many.
    Node lowest(Node chain, quint32 count) const;

    quint32 count(Node chain) const { return m_nodes[chain].depth; }
    const QString &digest(Node chain) const { return m_digests[m_nodes[chain].digest]; }
    const QString &command(Node chain) const { return m_nodes[chain].command; }

private:
    struct Layer {
        Node below = 0;
        quint32 depth = 0;
        quint32 digest = 0; ///< in m_digests
        QString command;
    };
    std::vector<Layer> m_nodes;
    std::vector<QString> m_digests{QString()};
    std::unordered_map<QString, quint32> m_numberOfDigest;
    std::unordered_map<quint64, Node> m_above; ///< by the chain below and the digest
};

} // namespace gearaudit
