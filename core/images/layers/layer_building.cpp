#include "core/images/layers/layer_building.h"

namespace gearaudit
{

namespace
{
constexpr qint64 longestPath = 16 * 1024; ///< Linux's own limit is 4,096 at once
constexpr qint64 entryBytes = 64; ///< that an entry costs beside its node

Error tooLarge(const QString &detail)
{
    return {Stage::Probe, Code::TooLarge, {}, detail};
}
} // namespace

LayerBuilding::LayerBuilding(const LayerLimits &limits) : m_limits(limits), m_root(std::make_unique<LayerNode>())
{
    m_root->kind = LayerNode::Kind::Folder;
}

std::optional<Error> LayerBuilding::take(const LayerEntry &entry, const Content &content)
{
    if (++m_entries > m_limits.mostEntries)
        return tooLarge(QStringLiteral("a layer has more than %1 entries").arg(m_limits.mostEntries));
    if (entry.path.size() > longestPath)
        return std::nullopt; // no file has such a name
    const QByteArrayList parts = pathParts(entry.path);
    if (parts.size() > deepestPath)
        return std::nullopt;
    const qint64 before = m_kept;
    put(entry, parts, content);
    const qint64 more = m_kept - before;
    if (m_kept > m_limits.mostKept || (m_limits.left && m_limits.left->fetch_sub(more) < more))
        return tooLarge(QStringLiteral("a layer has more to keep than %1 MB").arg(m_limits.mostKept / 1'000'000));
    return std::nullopt;
}

void LayerBuilding::put(const LayerEntry &entry, const QByteArrayList &parts, const Content &content)
{
    using Kind = LayerEntry::Kind;
    if (parts.isEmpty() || isWhiteout(parts))
        return;
    LayerNode node;
    switch (entry.kind) {
    case Kind::HardLink:
        if (interestIn(parts, false).what == FileInterest::What::Nothing && !entry.executable)
            return putOtherFile(parts);
        node.kind = LayerNode::Kind::HardLink;
        node.target = entry.target;
        break;
    case Kind::Folder: node.kind = LayerNode::Kind::Folder; break;
    case Kind::Link:
        node.kind = LayerNode::Kind::Link;
        node.target = entry.target;
        break;
    case Kind::File: {
        const FileInterest interest = interestIn(parts, entry.executable);
        if (interest.what == FileInterest::What::Nothing)
            return putOtherFile(parts);
        KeptFileReader reader(interest, entry.size, entry.executable);
        if (reader.wantsMore())
            content(reader);
        node.file = reader.finish();
        if (!node.file)
            return putOtherFile(parts);
        node.kind = LayerNode::Kind::File;
        break;
    }
    case Kind::Other: return putOtherFile(parts);
    }
    m_kept += entryBytes + node.target.size();
    if (node.file)
        m_kept += node.file->text.size();
    putInLayer(*m_root, parts, std::move(node), &m_kept);
}

void LayerBuilding::putOtherFile(const QByteArrayList &parts)
{
    m_kept += qint64(sizeof(quint64));
    putOther(*m_root, parts, &m_kept);
}

/// ".wh.NAME" takes NAME of lower layers, ".wh..wh..opq" all of a folder; other names that begin
/// with ".wh..wh." are the engine's own business, and ".wh." takes nothing.
bool LayerBuilding::isWhiteout(const QByteArrayList &parts)
{
    if (!parts.last().startsWith(".wh."))
        return false;
    const QByteArray name = parts.last().mid(4);
    if (name == ".wh..opq")
        layerNode(*m_root, parts.mid(0, parts.size() - 1), &m_kept).opaque = true;
    else if (!name.isEmpty() && !name.startsWith(".wh."))
        layerNode(*m_root, parts.mid(0, parts.size() - 1), &m_kept).removed << name;
    m_kept += entryBytes + name.size();
    return true;
}

} // namespace gearaudit
