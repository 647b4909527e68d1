#include "core/images/layers/layer_building.h"

#include <algorithm>

namespace gearaudit
{

namespace
{
constexpr qint64 longestPath = 16 * 1024; ///< Linux's own limit is 4,096 at once
constexpr qint64 mostBytes = qint64(1) << 50; ///< that files are said to have, together
constexpr qsizetype mostSizes = 200'000; ///< files of a layer that hard links are counted by; some MB
constexpr qint64 entryBytes = 64; ///< that an entry costs beside its node

quint64 pathHash(const QByteArrayList &parts)
{
    quint64 hash = 0;
    for (const QByteArray &part : parts)
        hash = (hash ^ nameHash(part)) * 1099511628211u;
    return hash;
}

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
            return putOtherFile(entry, parts);
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
            return putOtherFile(entry, parts);
        KeptFileReader reader(interest, entry.size, entry.executable);
        if (reader.wantsMore())
            content(reader);
        node.file = reader.finish();
        if (!node.file)
            return putOtherFile(entry, parts);
        node.kind = LayerNode::Kind::File;
        break;
    }
    case Kind::Other: return putOtherFile(entry, parts);
    }
    m_kept += entryBytes + node.target.size();
    if (node.file)
        m_kept += node.file->text.size();
    putInLayer(*m_root, parts, std::move(node), &m_kept);
    if (entry.kind == Kind::File || entry.kind == Kind::HardLink)
        count(entry, parts, layerNode(*m_root, parts.mid(0, parts.size() - 1), &m_kept));
}

void LayerBuilding::putOtherFile(const LayerEntry &entry, const QByteArrayList &parts)
{
    m_kept += qint64(sizeof(quint64));
    LayerNode &folder = putOther(*m_root, parts, &m_kept);
    if (entry.kind != LayerEntry::Kind::Other)
        count(entry, parts, folder);
}

void LayerBuilding::count(const LayerEntry &entry, const QByteArrayList &parts, LayerNode &folder)
{
    if (parts.size() == 1)
        return; // no environment has what lies in the root, as tables of contents do
    ++folder.size.files;
    folder.size.names ^= nameHash(parts.last());
    if (entry.kind == LayerEntry::Kind::HardLink)
        return countHardLink(entry, parts, folder);
    const qint64 bytes = std::clamp<qint64>(entry.size, 0, mostBytes);
    folder.size.bytes = std::min(folder.size.bytes + bytes, mostBytes);
    if (bytes > 0 && m_sizes.size() < mostSizes)
        m_sizes.insert(pathHash(parts), bytes);
}

/// A hard link has no bytes of its own in an archive. They count where it lies, and are taken off again
/// where what is around it holds its target too.
void LayerBuilding::countHardLink(const LayerEntry &entry, const QByteArrayList &parts, LayerNode &folder)
{
    const QByteArrayList target = pathParts(entry.target);
    const qint64 bytes = m_sizes.value(pathHash(target));
    if (bytes == 0)
        return;
    folder.size.bytes = std::min(folder.size.bytes + bytes, mostBytes);
    qsizetype common = 0;
    while (common + 1 < std::min(parts.size(), target.size()) && parts[common] == target[common])
        ++common;
    LayerNode &around = layerNode(*m_root, parts.mid(0, common), &m_kept);
    around.size.linked = std::min(around.size.linked + bytes, mostBytes);
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
