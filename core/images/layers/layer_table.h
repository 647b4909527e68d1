#pragma once

#include "core/base/result.h"
#include "core/images/layers/layer_building.h"

#include <QMap>

#include <optional>
#include <vector>

namespace gearaudit
{

/// Where a layer's blob has a table of contents, so that single files of it can be had by range.
/// zstd:chunked (containers/storage, docs/containers-storage-zstd-chunked.md) and eStargz
/// (containerd/stargz-snapshotter, docs/estargz.md) write such blobs, which as a whole are common ones.
struct LayerTable {
    enum class Kind { None, ZstdChunked, EStargz };
    Kind kind = Kind::None;
    QString digest; ///< of the table: as it is stored (zstd:chunked), once it is unpacked (eStargz)
    qint64 at = 0, bytes = 0; ///< where it is stored; of eStargz the blob's end tells

    bool operator==(const LayerTable &) const = default;
};

/// What a manifest's annotations of a layer say. None where they offer both kinds at once, since two
/// tables could tell different things, or something that is not understood. Pure.
LayerTable layerTable(const QMap<QString, QString> &annotations);

/// A part of a file's content, which stands packed by itself in the blob.
struct TableChunk {
    qint64 from = 0, end = 0; ///< in the blob
    qint64 skipped = 0; ///< of what is unpacked there, before it begins
    qint64 at = 0, size = 0; ///< in the file
    QString digest; ///< of its content
    bool isHole = false; ///< zeros, which stand nowhere
};
struct TableEntry {
    LayerEntry entry;
    std::vector<TableChunk> chunks; ///< of a file, in their order
};

/// Reads either kind of table, whose elements are the same. `dataEnd`: where files end in the blob. Malformed where it is none, leads
/// out of the blob, or has a chunk without a digest; TooLarge beyond `mostEntries`. Pure.
Result<std::vector<TableEntry>> readLayerTable(QByteArray json, qint64 dataEnd, qint64 mostEntries);

/// Where eStargz has its table, by the last bytes of the blob; none where that is no such end. Pure.
constexpr qint64 stargzFooterBytes = 51;
std::optional<qint64> stargzTablePlace(const QByteArray &footer);

} // namespace gearaudit
