#include "core/remedies/layer_chains.h"

namespace gearaudit
{

LayerChains::Node LayerChains::above(Node below, const QString &digest, const QString &command)
{
    const auto [number, isNewDigest] = m_numberOfDigest.try_emplace(digest, quint32(m_digests.size()));
    if (isNewDigest)
        m_digests.push_back(digest);
    const auto [node, isNew] =
        m_above.try_emplace(quint64(below) << 32 | number->second, Node(m_nodes.size()));
    if (isNew)
        m_nodes.push_back({below, m_nodes[below].depth + 1, number->second, command});
    return node->second;
}

LayerChains::Node LayerChains::common(Node left, Node right) const
{
    while (left != right) {
        Node &longer = m_nodes[left].depth >= m_nodes[right].depth ? left : right;
        longer = m_nodes[longer].below;
    }
    return left;
}

LayerChains::Node LayerChains::lowest(Node chain, quint32 count) const
{
    while (m_nodes[chain].depth > count)
        chain = m_nodes[chain].below;
    return chain;
}

} // namespace gearaudit
