#pragma once

#include "core/images/layers/kept_file_reader.h"
#include "core/images/layers/layer_reader.h"

#include <QHash>

#include <functional>
#include <optional>

namespace gearaudit
{

/// One entry of a layer, from its archive or from its table of contents. Paths are bytes as written.
struct LayerEntry {
    enum class Kind { File, Folder, Link, HardLink, Other };
    Kind kind = Kind::Other;
    QByteArray path;
    QByteArray target; ///< of a link
    bool executable = false;
    qint64 size = 0;
};

/// Puts entries together to what is kept of a layer, in their order and within the limits.
class LayerBuilding
{
public:
    /// Reads a file's content as far as it is wanted.
    using Content = std::function<void(KeptFileReader &)>;

    explicit LayerBuilding(const LayerLimits &limits);

    /// An error where there is too much; `content` is called for a file that may matter.
    std::optional<Error> take(const LayerEntry &entry, const Content &content);
    ReadLayer result() { return {std::move(m_root), m_kept, {}, false}; }

private:
    void put(const LayerEntry &entry, const QByteArrayList &parts, const Content &content);
    void putOtherFile(const LayerEntry &entry, const QByteArrayList &parts);
    void count(const LayerEntry &entry, const QByteArrayList &parts, LayerNode &folder);
    void countHardLink(const LayerEntry &entry, const QByteArrayList &parts, LayerNode &folder);
    bool isWhiteout(const QByteArrayList &parts);

    const LayerLimits &m_limits;
    std::unique_ptr<LayerNode> m_root;
    QHash<quint64, qint64> m_sizes; ///< of files by their paths' hash, for hard links to them
    qint64 m_entries = 0;
    qint64 m_kept = 0;
};

} // namespace gearaudit
