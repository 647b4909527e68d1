#include "core/images/layers/layer_table.h"

#include "core/images/layers/oci_documents.h"

#include <simdjson.h>

#include <algorithm>

namespace gearaudit
{

namespace
{
namespace od = simdjson::ondemand;

/// The older names are those of containers/storage up to 2022.
const QString chunkedKeys[] = {QStringLiteral("io.github.containers.zstd-chunked.manifest-"),
                               QStringLiteral("io.containers.zstd-chunked.manifest-")};
const QString stargzKey = QStringLiteral("containerd.io/snapshot/stargz/toc.digest");

Unexpected<Error> malformed(const char *what)
{
    return Unexpected{Error{Stage::Probe, Code::Malformed, {}, QString::fromLatin1(what)}};
}

/// What one element of the table says.
struct Said {
    QByteArray type, name, link, digest, chunkDigest, chunkType;
    qint64 size = 0, mode = 0, offset = -1, endOffset = 0, innerOffset = 0, chunkOffset = 0, chunkSize = 0;
};

Said saidBy(od::object element)
{
    Said said;
    const std::pair<std::string_view, QByteArray Said::*> texts[] = {
        {"type", &Said::type}, {"name", &Said::name}, {"linkName", &Said::link}, {"digest", &Said::digest},
        {"chunkDigest", &Said::chunkDigest}, {"chunkType", &Said::chunkType}};
    const std::pair<std::string_view, qint64 Said::*> numbers[] = {
        {"size", &Said::size}, {"mode", &Said::mode}, {"offset", &Said::offset}, {"endOffset", &Said::endOffset},
        {"innerOffset", &Said::innerOffset}, {"chunkOffset", &Said::chunkOffset}, {"chunkSize", &Said::chunkSize}};
    for (od::field field : element) {
        const std::string_view key = field.unescaped_key();
        for (const auto &[name, member] : texts) {
            if (key == name) {
                const std::string_view value = field.value().get_string();
                said.*member = QByteArray(value.data(), qsizetype(value.size()));
            }
        }
        for (const auto &[name, member] : numbers) {
            if (key == name)
                said.*member = field.value().get_int64();
        }
    }
    return said;
}

LayerEntry entryOf(const Said &said)
{
    using Kind = LayerEntry::Kind;
    LayerEntry entry;
    entry.path = said.name;
    entry.target = said.link;
    entry.executable = (said.mode & 0111) != 0;
    entry.size = said.size;
    if (said.type == "reg")
        entry.kind = Kind::File;
    else if (said.type == "dir")
        entry.kind = Kind::Folder;
    else if (said.type == "symlink")
        entry.kind = Kind::Link;
    else if (said.type == "hardlink")
        entry.kind = Kind::HardLink;
    return entry;
}

class TableReading
{
public:
    TableReading(qint64 dataEnd, qint64 mostEntries) : m_dataEnd(dataEnd), m_mostEntries(mostEntries) {}

    std::optional<Error> take(const Said &said)
    {
        if (++m_count > m_mostEntries)
            return Error{Stage::Probe, Code::TooLarge, {}, QStringLiteral("a layer's table has too many entries")};
        if (said.type != "chunk") {
            entries.push_back({entryOf(said), {}});
            m_fileEnd = said.endOffset;
            m_digest = said.digest;
        } else if (entries.empty() || entries.back().entry.path != said.name) {
            return malformed("a layer's table has a chunk of no file").value;
        }
        TableEntry &file = entries.back();
        if (file.entry.kind != LayerEntry::Kind::File || file.entry.size == 0)
            return std::nullopt;
        return addChunk(file, said);
    }

    /// Each chunk ends where anything else begins, or where it says.
    std::optional<Error> finish()
    {
        std::sort(m_starts.begin(), m_starts.end());
        for (TableEntry &file : entries) {
            qint64 at = 0;
            for (TableChunk &chunk : file.chunks) {
                if (chunk.at != at || chunk.size <= 0 || chunk.size > file.entry.size - at)
                    return malformed("a layer's table has chunks that do not fit their file").value;
                at += chunk.size;
                if (chunk.isHole)
                    continue;
                if (chunk.from < 0 || chunk.from >= m_dataEnd || chunk.skipped < 0)
                    return malformed("a layer's table leads out of its layer").value;
                const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), chunk.from);
                const qint64 end = next == m_starts.end() ? m_dataEnd : *next;
                chunk.end = chunk.end > chunk.from ? std::min(chunk.end, end) : std::min(end, m_dataEnd);
                if (!isSha256Digest(chunk.digest))
                    return malformed("a layer's table has a chunk that cannot be verified").value;
            }
            if (file.entry.size > 0 && file.entry.kind == LayerEntry::Kind::File && at != file.entry.size)
                return malformed("a layer's table has no whole file").value;
        }
        return std::nullopt;
    }

    std::vector<TableEntry> entries;

private:
    std::optional<Error> addChunk(TableEntry &file, const Said &said)
    {
        TableChunk chunk;
        chunk.from = said.offset;
        chunk.end = m_fileEnd;
        chunk.skipped = said.innerOffset;
        chunk.at = said.chunkOffset;
        chunk.size = said.chunkSize > 0 ? said.chunkSize : file.entry.size - said.chunkOffset;
        chunk.digest = QString::fromLatin1(said.chunkDigest);
        chunk.isHole = said.chunkType == "zeros";
        if (chunk.digest.isEmpty() && chunk.at == 0 && chunk.size == file.entry.size)
            chunk.digest = QString::fromLatin1(m_digest);
        if (!chunk.isHole)
            m_starts.push_back(chunk.from);
        file.chunks.push_back(std::move(chunk));
        return std::nullopt;
    }

    const qint64 m_dataEnd, m_mostEntries;
    qint64 m_count = 0, m_fileEnd = 0;
    QByteArray m_digest;
    std::vector<qint64> m_starts;
};
} // namespace

LayerTable layerTable(const QMap<QString, QString> &annotations)
{
    QString digest, position;
    for (const QString &key : chunkedKeys) {
        digest = digest.isEmpty() ? annotations.value(key + QStringLiteral("checksum")) : digest;
        position = position.isEmpty() ? annotations.value(key + QStringLiteral("position")) : position;
    }
    const bool isStargz = annotations.contains(stargzKey);
    if ((digest.isEmpty() && position.isEmpty()) != isStargz)
        return {};
    LayerTable table;
    if (isStargz) {
        table = {LayerTable::Kind::EStargz, annotations.value(stargzKey), 0, 0};
    } else {
        // offset:size:size once it is unpacked:type
        const QStringList place = position.split(u':');
        bool isAt = false, isSize = false;
        table = {LayerTable::Kind::ZstdChunked, digest, place.value(0).toLongLong(&isAt),
                 place.value(1).toLongLong(&isSize)};
        if (place.size() != 4 || place[3] != u"1" || !isAt || !isSize || table.at < 0 || table.bytes <= 0)
            return {};
    }
    return isSha256Digest(table.digest) ? table : LayerTable();
}

Result<std::vector<TableEntry>> readLayerTable(QByteArray json, qint64 dataEnd, qint64 mostEntries)
{
    TableReading reading(dataEnd, mostEntries);
    try {
        json.reserve(json.size() + qsizetype(simdjson::SIMDJSON_PADDING));
        const simdjson::padded_string_view text(json.constData(), size_t(json.size()), size_t(json.capacity()));
        od::parser parser;
        od::document document = parser.iterate(text);
        for (od::object element : document["entries"].get_array()) {
            if (const auto error = reading.take(saidBy(element)))
                return Unexpected{*error};
        }
    } catch (const simdjson::simdjson_error &) {
        return malformed("a layer's table of contents cannot be read");
    }
    if (const auto error = reading.finish())
        return Unexpected{*error};
    return std::move(reading.entries);
}

std::optional<qint64> stargzTablePlace(const QByteArray &footer)
{
    // An empty gzip member whose extra field is "SG", its size, sixteen digits and "STARGZ".
    if (footer.size() != stargzFooterBytes || !footer.startsWith("\x1f\x8b\x08\x04")
        || footer.mid(12, 4) != QByteArray("SG\x16\0", 4) || footer.mid(32, 6) != "STARGZ")
        return std::nullopt;
    bool isNumber = false;
    const qint64 place = footer.mid(16, 16).toLongLong(&isNumber, 16);
    return isNumber && place >= 0 ? std::optional(place) : std::nullopt;
}

} // namespace gearaudit
