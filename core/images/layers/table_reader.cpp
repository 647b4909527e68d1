#include "core/images/layers/table_reader.h"

#include "core/images/layers/kept_file_reader.h"
#include "core/images/layers/oci_documents.h"
#include "core/images/layers/sha256.h"
#include "core/images/layers/unpacked_stream.h"

#include <algorithm>

namespace gearaudit
{

namespace
{
constexpr qint64 worthIt = 4'000'000; ///< bytes; a smaller layer is read as a whole
constexpr qint64 mostTable = 32 * 1024 * 1024; ///< once it is unpacked; some 100,000 files
constexpr qint64 largestGap = 128 * 1024; ///< that is fetched along rather than asked about again
constexpr qint64 largestRange = 16 * 1024 * 1024; ///< of one request

/// Bytes that are there.
class BytesStream : public ByteStream
{
public:
    explicit BytesStream(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Result<qint64> read(char *to, qint64 most) override
    {
        const qint64 count = std::min(most, m_bytes.size() - m_at);
        std::copy_n(m_bytes.constData() + m_at, count, to);
        m_at += count;
        return count;
    }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

/// Why it does not go on by the table: an error of the way there, or nothing but that it does not.
struct GivenUp {
    std::optional<Error> error;
};
template <class T> using Tried = Result<T, GivenUp>;

Unexpected<GivenUp> giveUp()
{
    return Unexpected{GivenUp{}};
}

/// Of what is no matter of this computer and its network, the whole layer may be better.
Unexpected<GivenUp> giveUp(const Error &error)
{
    const bool isOfTable = error.code == Code::Malformed || error.code == Code::NotFound || error.code == Code::Refused
        || error.code == Code::Failed;
    return Unexpected{GivenUp{isOfTable ? std::nullopt : std::optional(error)}};
}

Tried<QByteArray> unpacked(const QByteArray &packed, qint64 most)
{
    BytesStream bytes(packed);
    UnpackedStream stream(bytes, most, {});
    QByteArray content, piece(64 * 1024, Qt::Uninitialized);
    while (true) {
        const auto got = stream.read(piece.data(), piece.size());
        if (!got)
            return giveUp();
        if (*got == 0)
            return content;
        content.append(piece.constData(), qsizetype(*got));
    }
}

/// A file of a tar archive that has this one; its name is at the start, its size behind it.
QByteArray onlyFile(const QByteArray &tar, const char *name)
{
    bool isNumber = false;
    const qint64 size = tar.mid(124, 11).trimmed().toLongLong(&isNumber, 8);
    if (!isNumber || QByteArray(tar.left(100).constData()) != name || size > tar.size() - 512)
        return {};
    return tar.mid(512, size);
}

struct Wanted {
    size_t entry;
    size_t chunk;
};

class ReadingByTable
{
public:
    ReadingByTable(ImageSource &source, const LayerName &name, const LayerLimits &limits, const std::stop_token &stop,
                   const UnpackedStream::Taken &taken)
        : m_source(source), m_name(name), m_limits(limits), m_stop(stop), m_taken(taken)
    {
    }

    Tried<ReadLayer> read()
    {
        auto table = m_name.table.kind == LayerTable::Kind::EStargz ? stargzTable() : chunkedTable();
        if (!table)
            return Unexpected{table.error()};
        auto entries = readLayerTable(*std::move(table), m_dataEnd, m_limits.mostEntries);
        if (!entries)
            return giveUp(entries.error());
        m_entries = std::move(*entries);
        m_files.resize(m_entries.size());
        choose();
        if (!isWorthIt())
            return giveUp();
        for (size_t at = 0; at < m_wanted.size();) {
            if (const auto fetched = fetchFrom(at); !fetched)
                return Unexpected{fetched.error()};
        }
        return build();
    }

private:
    Tried<QByteArray> part(qint64 from, qint64 size)
    {
        if (from < 0 || size <= 0 || from > m_name.bytes - size)
            return giveUp();
        for (int attempt = 0;; ++attempt) {
            auto stream = m_source.part(m_name, from, size, m_stop);
            if (!stream)
                return giveUp(stream.error());
            if (!*stream)
                return giveUp();
            QByteArray bytes(qsizetype(size), Qt::Uninitialized);
            qint64 at = 0;
            Result<qint64> got = 1;
            while (at < size && (got = (*stream)->read(bytes.data() + at, size - at)) && *got > 0)
                at += *got;
            if (at == size) {
                m_fetched += size;
                if (m_taken)
                    m_taken(size);
                return bytes;
            }
            if (!got && (attempt == 2 || got.error().code != Code::Unreachable))
                return giveUp(got.error());
            if (got)
                return giveUp();
        }
    }

    Tried<QByteArray> chunkedTable()
    {
        const LayerTable &table = m_name.table;
        m_dataEnd = table.at;
        if (table.bytes > mostTable)
            return giveUp();
        const auto packed = part(table.at, table.bytes);
        if (!packed)
            return packed;
        if (sha256Of(*packed) != table.digest)
            return giveUp();
        return unpacked(*packed, mostTable);
    }

    Tried<QByteArray> stargzTable()
    {
        const auto footer = part(m_name.bytes - stargzFooterBytes, stargzFooterBytes);
        if (!footer)
            return footer;
        const auto place = stargzTablePlace(*footer);
        if (!place || m_name.bytes - *place > mostTable)
            return giveUp();
        m_dataEnd = *place;
        const auto packed = part(*place, m_name.bytes - stargzFooterBytes - *place);
        if (!packed)
            return packed;
        const auto tar = unpacked(*packed, mostTable);
        if (!tar)
            return tar;
        QByteArray json = onlyFile(*tar, "stargz.index.json");
        if (json.isEmpty() || sha256Of(json) != m_name.table.digest)
            return giveUp();
        return json;
    }

    /// The chunks that have what is wanted of their files, in the order of the blob.
    void choose()
    {
        for (size_t i = 0; i < m_entries.size(); ++i) {
            const LayerEntry &entry = m_entries[i].entry;
            if (entry.kind != LayerEntry::Kind::File)
                continue;
            const FileInterest interest = interestIn(pathParts(entry.path), entry.executable);
            using What = FileInterest::What;
            if (interest.what == What::Nothing || interest.what == What::Presence)
                continue;
            const qint64 most = interest.what == What::Binary ? entry.size : interest.bytes;
            for (size_t chunk = 0; chunk < m_entries[i].chunks.size(); ++chunk) {
                if (m_entries[i].chunks[chunk].at < most && !m_entries[i].chunks[chunk].isHole)
                    m_wanted.push_back({i, chunk});
            }
        }
        std::stable_sort(m_wanted.begin(), m_wanted.end(), [this](const Wanted &left, const Wanted &right) {
            return chunkOf(left).from < chunkOf(right).from;
        });
    }

    const TableChunk &chunkOf(const Wanted &one) const { return m_entries[one.entry].chunks[one.chunk]; }

    /// The first one behind `at` that is not fetched along with it.
    size_t rangeFrom(size_t at, qint64 &end) const
    {
        const qint64 from = chunkOf(m_wanted[at]).from;
        end = chunkOf(m_wanted[at]).end;
        size_t next = at + 1;
        for (; next < m_wanted.size(); ++next) {
            const TableChunk &chunk = chunkOf(m_wanted[next]);
            if (chunk.from - end > largestGap || std::max(end, chunk.end) - from > largestRange)
                break;
            end = std::max(end, chunk.end);
        }
        return next;
    }

    bool isWorthIt() const
    {
        qint64 sum = m_fetched, end = 0;
        for (size_t at = 0; at < m_wanted.size();) {
            const qint64 from = chunkOf(m_wanted[at]).from;
            at = rangeFrom(at, end);
            if (end - from > 4 * largestRange)
                return false; // one chunk: not in memory
            sum += end - from;
        }
        return sum < m_name.bytes / 2;
    }

    Tried<bool> fetchFrom(size_t &at)
    {
        const qint64 from = chunkOf(m_wanted[at]).from;
        qint64 end = 0;
        const size_t next = rangeFrom(at, end);
        const auto bytes = part(from, end - from);
        if (!bytes)
            return Unexpected{bytes.error()};
        for (; at < next; ++at) {
            const TableChunk &chunk = chunkOf(m_wanted[at]);
            BytesStream packed(QByteArray::fromRawData(bytes->constData() + (chunk.from - from),
                                                       qsizetype(chunk.end - chunk.from)));
            if (!takeChunk(packed, chunk, m_wanted[at].entry))
                return giveUp();
        }
        return true;
    }

    /// Unpacks a chunk into its file's reader; false where it is not what its digest says.
    bool takeChunk(ByteStream &packed, const TableChunk &chunk, size_t index)
    {
        const LayerEntry &entry = m_entries[index].entry;
        auto &file = m_files[index];
        if (!file)
            file = std::make_unique<KeptFileReader>(interestIn(pathParts(entry.path), entry.executable), entry.size,
                                                    entry.executable);
        UnpackedStream stream(packed, chunk.skipped + chunk.size + largestRange, m_stop);
        QByteArray piece(64 * 1024, Qt::Uninitialized);
        Sha256 sum;
        qint64 at = -chunk.skipped;
        while (at < chunk.size) {
            const qint64 most = at < 0 ? -at : chunk.size - at;
            const auto got = stream.read(piece.data(), std::min<qint64>(piece.size(), most));
            if (!got || *got == 0)
                return false;
            if (at >= 0) {
                sum.add(piece.constData(), *got);
                file->add(piece.constData(), *got, chunk.at + at);
            }
            at += *got;
        }
        return sum.digest() == chunk.digest;
    }

    Tried<ReadLayer> build()
    {
        LayerBuilding building(m_limits);
        for (size_t i = 0; i < m_entries.size(); ++i) {
            const auto content = [&](KeptFileReader &reader) {
                if (m_files[i])
                    reader = std::move(*m_files[i]);
            };
            if (const auto error = building.take(m_entries[i].entry, content))
                return Unexpected{GivenUp{error}};
        }
        ReadLayer layer = building.result();
        layer.isByTable = true;
        return layer;
    }

    ImageSource &m_source;
    const LayerName &m_name;
    const LayerLimits &m_limits;
    const std::stop_token &m_stop;
    const UnpackedStream::Taken &m_taken;
    qint64 m_dataEnd = 0;
    qint64 m_fetched = 0;
    std::vector<TableEntry> m_entries;
    std::vector<Wanted> m_wanted;
    std::vector<std::unique_ptr<KeptFileReader>> m_files; ///< beside m_entries
};
} // namespace

Result<std::optional<ReadLayer>> readLayerByTable(ImageSource &source, const LayerName &name,
                                                  const LayerLimits &limits, const std::stop_token &stop,
                                                  const UnpackedStream::Taken &taken)
{
    if (name.table.kind == LayerTable::Kind::None || name.bytes < worthIt)
        return std::optional<ReadLayer>();
    auto layer = ReadingByTable(source, name, limits, stop, taken).read();
    if (layer)
        return std::optional(std::move(*layer));
    if (stop.stop_requested())
        return Unexpected{Error{Stage::Probe, Code::Stopped, {}, QStringLiteral("stopped by the user")}};
    if (layer.error().error)
        return Unexpected{*layer.error().error};
    return std::optional<ReadLayer>();
}

} // namespace gearaudit
