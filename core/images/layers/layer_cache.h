#pragma once

#include "core/base/result.h"
#include "core/images/layers/layer_reader.h"

#include <QByteArray>
#include <QString>

#include <mutex>
#include <optional>

namespace gearaudit
{

/// What the cache takes on the disk.
struct CacheSize {
    qint64 bytes = 0;
    int layers = 0;
    int documents = 0; ///< manifests and configurations

    bool operator==(const CacheSize &) const = default;
};

/// What was read of layers, and images' manifests, kept in a folder of the user's for the next run. An
/// entry is a file that is written whole or not at all and carries its own checksum: what is damaged,
/// of another version, too large or no regular file is none, and is written anew. What was used longest
/// ago goes first. Nothing here is an error: what cannot be kept is read again. Several threads and
/// programs may use one folder at once.
class LayerCache
{
public:
    /// The folder is made when something is kept.
    LayerCache(QString folder, qint64 mostBytes);

    /// `key`: what the layer is known by, such as its digests.
    std::optional<ReadLayer> layer(const QString &key);
    void keepLayer(const QString &key, const ReadLayer &layer);
    /// By its digest, "sha256:…", which what comes back has.
    std::optional<QByteArray> document(const QString &digest);
    void keepDocument(const QString &digest, const QByteArray &bytes);

private:
    std::optional<QByteArray> entry(const QString &name);
    void keep(const QString &name, const QByteArray &bytes);
    void makeRoom();

    const QString m_folder;
    const qint64 m_mostBytes;
    std::mutex m_mutex;
    qint64 m_used = -1; ///< about; -1: not looked yet
    int m_kept = 0; ///< since the folder was looked at, which another program may write to as well
};

/// Where it lies: ~/.cache/gear-audit/layers, or where the desktop's rules put it.
QString defaultCacheFolder();
CacheSize cacheSize(const QString &folder);
/// Removes the cache's own files and nothing else. NotWritable where some stay.
Result<void> clearCache(const QString &folder);

} // namespace gearaudit
