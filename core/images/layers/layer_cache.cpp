#include "core/images/layers/layer_cache.h"

#include "core/base/regular_file.h"
#include "core/images/layers/layer_packing.h"
#include "core/images/layers/oci_documents.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <zstd.h>

#include <algorithm>
#include <filesystem>

namespace gearaudit
{

namespace
{
constexpr qint64 largestEntry = 64 * 1024 * 1024;
constexpr qint64 largestContent = 4 * largestEntry; ///< once it is unpacked
constexpr int level = 3;
constexpr qint64 usedAgain = 3600; ///< seconds; a use is noted so often at most
constexpr int looksAfter = 64; ///< entries, before the folder is looked at again
const char magic[] = "gear-audit cache 1\n";

QString hex(const QByteArray &bytes)
{
    return sha256Of(bytes).mid(7);
}

/// Of a checksum in letters, a line, then the rest, all behind the magic.
QByteArray sealed(const QByteArray &content)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(content.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(packed.data(), size_t(packed.size()), content.constData(),
                                      size_t(content.size()), level);
    if (ZSTD_isError(size))
        return {};
    packed.truncate(qsizetype(size));
    return magic + hex(packed).toLatin1() + '\n' + packed;
}

std::optional<QByteArray> unsealed(const QByteArray &bytes)
{
    const qsizetype sum = qsizetype(sizeof magic) - 1, start = sum + 65;
    if (!bytes.startsWith(magic) || bytes.size() < start)
        return std::nullopt;
    const QByteArray packed = bytes.mid(start);
    if (bytes.mid(sum, 64) != hex(packed).toLatin1())
        return std::nullopt;
    const unsigned long long size = ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size()));
    if (size > quint64(largestContent)) // also what stands for "unknown" and "damaged"
        return std::nullopt;
    QByteArray content(qsizetype(size), Qt::Uninitialized);
    const size_t got = ZSTD_decompress(content.data(), size_t(size), packed.constData(), size_t(packed.size()));
    if (ZSTD_isError(got) || got != size)
        return std::nullopt;
    return content;
}

/// Another reader's entries have other names: two versions of the program leave each other's alone.
QString layerName(const QString &key)
{
    return QStringLiteral("layer-") + hex(layerReaderVersion() + '\n' + key.toUtf8());
}

QString documentName(const QString &digest)
{
    return QStringLiteral("document-") + digest.section(u':', 1);
}

bool isOwn(const QString &name)
{
    static const QRegularExpression rule(QStringLiteral("\\A(?:(?:layer|document)-[0-9a-f]{64}|new-[A-Za-z]{6})\\z"));
    return rule.match(name).hasMatch();
}

/// The cache's own files, links and pipes with such names among them.
QFileInfoList ownFiles(const QString &folder)
{
    QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::System | QDir::Hidden, QDir::NoSort);
    files.removeIf([](const QFileInfo &one) { return !isOwn(one.fileName()); });
    return files;
}
} // namespace

LayerCache::LayerCache(QString folder, qint64 mostBytes) : m_folder(std::move(folder)), m_mostBytes(mostBytes) {}

std::optional<QByteArray> LayerCache::entry(const QString &name)
{
    const QString path = m_folder + u'/' + name;
    const auto bytes = readRegularFile(path, largestEntry, Stage::Probe);
    if (!bytes) {
        if (bytes.error().code != Code::NotFound)
            QFile::remove(path); // no folder: that stays, and nothing is kept in its place
        return std::nullopt;
    }
    auto content = unsealed(*bytes);
    if (!content) {
        QFile::remove(path);
        return std::nullopt;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (QFile file(path); QFileInfo(path).lastModified().secsTo(now) > usedAgain && file.open(QIODevice::ReadWrite))
        file.setFileTime(now, QFileDevice::FileModificationTime);
    return content;
}

void LayerCache::keep(const QString &name, const QByteArray &content)
{
    const QByteArray bytes = sealed(content);
    if (bytes.isEmpty() || bytes.size() > std::min(largestEntry, m_mostBytes / 2))
        return;
    if (!QDir().mkpath(m_folder))
        return;
    // Whole or not at all. That it is on the disk is not waited for: what a crash leaves is told by its sum.
    QTemporaryFile file(m_folder + QStringLiteral("/new-XXXXXX"));
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return;
    std::error_code problem;
    std::filesystem::rename(QFile::encodeName(file.fileName()).constData(),
                            QFile::encodeName(m_folder + u'/' + name).constData(), problem);
    if (problem)
        return;
    file.setAutoRemove(false);
    const std::scoped_lock lock(m_mutex);
    if (m_used >= 0)
        m_used += bytes.size();
    if (m_used < 0 || m_used > m_mostBytes || ++m_kept >= looksAfter)
        makeRoom();
}

void LayerCache::makeRoom()
{
    QFileInfoList files = ownFiles(m_folder);
    m_kept = 0;
    m_used = 0;
    for (const QFileInfo &one : files)
        m_used += one.size();
    if (m_used <= m_mostBytes)
        return;
    std::sort(files.begin(), files.end(), [](const QFileInfo &left, const QFileInfo &right) {
        return left.lastModified() < right.lastModified();
    });
    for (const QFileInfo &one : files) {
        if (m_used <= m_mostBytes / 10 * 9)
            return;
        if (QFile::remove(one.filePath()))
            m_used -= one.size();
    }
}

std::optional<ReadLayer> LayerCache::layer(const QString &key)
{
    const QString name = layerName(key);
    const auto content = entry(name);
    if (!content)
        return std::nullopt;
    auto layer = unpackLayer(*content);
    if (!layer)
        QFile::remove(m_folder + u'/' + name);
    return layer;
}

void LayerCache::keepLayer(const QString &key, const ReadLayer &layer)
{
    keep(layerName(key), packLayer(layer));
}

std::optional<QByteArray> LayerCache::document(const QString &digest)
{
    if (!isSha256Digest(digest))
        return std::nullopt;
    auto content = entry(documentName(digest));
    if (content && sha256Of(*content) != digest)
        return std::nullopt;
    return content;
}

void LayerCache::keepDocument(const QString &digest, const QByteArray &bytes)
{
    if (isSha256Digest(digest))
        keep(documentName(digest), bytes);
}

QString defaultCacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        + QStringLiteral("/gear-audit/layers");
}

CacheSize cacheSize(const QString &folder)
{
    CacheSize size;
    for (const QFileInfo &one : ownFiles(folder)) {
        size.bytes += one.size();
        size.layers += one.fileName().startsWith(QLatin1String("layer-")) ? 1 : 0;
        size.documents += one.fileName().startsWith(QLatin1String("document-")) ? 1 : 0;
    }
    return size;
}

Result<void> clearCache(const QString &folder)
{
    for (const QFileInfo &one : ownFiles(folder)) {
        QFile file(one.filePath());
        if (!file.remove() && file.exists())
            return Unexpected{Error{Stage::Probe, Code::NotWritable, one.filePath(), file.errorString()}};
    }
    return {};
}

} // namespace gearaudit
