#include "core/images/layers/layer_reader.h"

#include "core/images/layers/block_pipe.h"
#include "core/images/layers/kept_files.h"
#include "core/images/layers/sha256.h"

#include <QScopeGuard>

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>
#include <future>

namespace gearaudit
{

namespace
{
constexpr qint64 longestPath = 16 * 1024; ///< Linux's own limit is 4,096 at once
/// Of one entry with its long names, pax records and map of holes: libarchive keeps them in memory
/// and goes one call deeper for each. Its own bound is 1 MB for a name.
constexpr qint64 longestHeader = 4 * 1024 * 1024;

Error problem(Code code, const QString &detail)
{
    return {Stage::Probe, code, {}, detail};
}

/// What libarchive asks for its input. Sums up what it gets.
struct Input {
    BlockPipe &blocks;
    Sha256 sum;
    qint64 headerBytes = 0; ///< asked for since the header of an entry began
    bool isInHeader = true;
    std::optional<Error> error;
};

la_ssize_t readBlock(archive *reader, void *data, const void **block)
{
    auto *input = static_cast<Input *>(data);
    const auto got = input->blocks.next();
    if (!got)
        input->error = got.error();
    else if (input->isInHeader && (input->headerBytes += got->size) > longestHeader)
        input->error = problem(Code::TooLarge, QStringLiteral("a layer has an entry whose header is larger than %1 MB")
                                                   .arg(longestHeader / 1'000'000));
    if (input->error) {
        archive_set_error(reader, EIO, "the layer could not be read");
        return -1;
    }
    input->sum.add(got->from, got->size);
    *block = got->from;
    return la_ssize_t(got->size);
}

struct FreeArchive {
    void operator()(archive *reader) const { archive_read_free(reader); }
};

/// Names are bytes. What the archive says is UTF-8, and libarchive could not bring to the locale's
/// encoding, is had as UTF-8.
QByteArray firstOf(const char *bytes, const char *utf8)
{
    return bytes ? QByteArray(bytes) : QByteArray(utf8);
}

class LayerReading
{
public:
    LayerReading(archive *reader, const LayerLimits &limits)
        : m_reader(reader), m_limits(limits), m_root(std::make_unique<LayerNode>())
    {
        m_root->kind = LayerNode::Kind::Folder;
    }

    /// An error of our own, or none; damage is told by the archive.
    std::optional<Error> take(archive_entry *entry)
    {
        if (++m_entries > m_limits.mostEntries)
            return problem(Code::TooLarge, QStringLiteral("a layer has more than %1 entries")
                                               .arg(m_limits.mostEntries));
        const QByteArray path = firstOf(archive_entry_pathname(entry), archive_entry_pathname_utf8(entry));
        if (path.size() > longestPath)
            return std::nullopt; // no file has such a name
        const QByteArrayList parts = pathParts(path);
        if (parts.size() > deepestPath)
            return std::nullopt;
        const qint64 before = m_kept;
        put(entry, parts);
        const qint64 more = m_kept - before;
        if (m_kept > m_limits.mostKept || (m_limits.left && m_limits.left->fetch_sub(more) < more))
            return problem(Code::TooLarge, QStringLiteral("a layer has more to keep than %1 MB")
                                               .arg(m_limits.mostKept / 1'000'000));
        return std::nullopt;
    }

    ReadLayer result() { return {std::move(m_root), m_kept}; }

private:
    void put(archive_entry *entry, const QByteArrayList &parts)
    {
        if (parts.isEmpty() || whiteout(parts))
            return;
        LayerNode node;
        const char *hard = archive_entry_hardlink(entry);
        const char *hardUtf8 = hard ? nullptr : archive_entry_hardlink_utf8(entry);
        const bool executable = (archive_entry_perm(entry) & 0111) != 0;
        if (hard || hardUtf8) {
            if (interestIn(parts, false).what == FileInterest::What::Nothing && !executable)
                return other(parts);
            node.kind = LayerNode::Kind::HardLink;
            node.target = firstOf(hard, hardUtf8);
        } else if (archive_entry_filetype(entry) == AE_IFDIR) {
            node.kind = LayerNode::Kind::Folder;
        } else if (archive_entry_filetype(entry) == AE_IFLNK) {
            node.kind = LayerNode::Kind::Link;
            node.target = firstOf(archive_entry_symlink(entry), archive_entry_symlink_utf8(entry));
        } else if (archive_entry_filetype(entry) == AE_IFREG) {
            const FileInterest interest = interestIn(parts, executable);
            if (interest.what != FileInterest::What::Nothing)
                node.file = keep(interest, archive_entry_size(entry), executable);
            if (!node.file)
                return other(parts);
            node.kind = LayerNode::Kind::File;
        } else {
            return other(parts);
        }
        m_kept += entryBytes + node.target.size();
        if (node.file)
            m_kept += node.file->text.size();
        putInLayer(*m_root, parts, std::move(node), &m_kept);
    }

    void other(const QByteArrayList &parts)
    {
        m_kept += qint64(sizeof(quint64));
        putOther(*m_root, parts, &m_kept);
    }

    /// ".wh.NAME" takes NAME of lower layers, ".wh..wh..opq" all of a folder; other names that begin
    /// with ".wh..wh." are the engine's own business, and ".wh." takes nothing.
    bool whiteout(const QByteArrayList &parts)
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

    std::shared_ptr<KeptFile> keep(const FileInterest &interest, qint64 size, bool executable)
    {
        using What = FileInterest::What;
        auto file = std::make_shared<KeptFile>();
        file->size = size;
        file->executable = executable;
        if (interest.what == What::Presence)
            return file;
        VersionScan versions;
        QByteArray text;
        const void *block = nullptr;
        size_t bytes = 0;
        la_int64_t offset = 0;
        while (archive_read_data_block(m_reader, &block, &bytes, &offset) == ARCHIVE_OK) {
            const char *const from = static_cast<const char *>(block);
            const qint64 most = interest.what == What::Binary ? textOfBinary : interest.bytes;
            // A hole of a sparse file, and it may be of any size.
            if (const qint64 hole = std::min<qint64>(offset, most) - text.size(); hole > 0) {
                text.append(qsizetype(hole), '\0');
                versions.add("\0", 1);
            }
            if (interest.what == What::Binary)
                versions.add(from, qint64(bytes));
            text.append(from, qsizetype(std::min<qint64>(qint64(bytes), most - text.size())));
            if (interest.what == What::Script && text.size() > 1 && !text.startsWith("#!"))
                return nullptr;
            if (interest.what != What::Binary && text.size() >= interest.bytes)
                break;
        }
        if (interest.what == What::Script && !text.startsWith("#!"))
            return nullptr;
        if (interest.what == What::Headers)
            file->text = metadataHeaders(text);
        else if (interest.what != What::Binary || text.startsWith("#!"))
            file->text = text;
        if (interest.what == What::Binary)
            file->versions = versions.finish();
        file->text.squeeze();
        return file;
    }

    static constexpr qint64 entryBytes = 64; ///< that an entry costs beside its node
    static constexpr qint64 textOfBinary = 16 * 1024; ///< where an interpreter's name is a script's

    archive *m_reader;
    const LayerLimits &m_limits;
    std::unique_ptr<LayerNode> m_root;
    qint64 m_entries = 0;
    qint64 m_kept = 0;
};

Error damage(archive *reader)
{
    const char *said = archive_error_string(reader);
    return problem(Code::Malformed, QStringLiteral("a layer is damaged: %1").arg(QString::fromUtf8(said).left(200)));
}

std::optional<Error> readEntries(archive *reader, Input &input, LayerReading &reading)
{
    archive_entry *entry = nullptr;
    while (true) {
        input.isInHeader = true;
        input.headerBytes = 0;
        const int result = archive_read_next_header(reader, &entry);
        if (input.error)
            return input.error;
        if (result == ARCHIVE_EOF)
            return std::nullopt;
        if (result == ARCHIVE_FATAL)
            return damage(reader);
        if (result == ARCHIVE_RETRY)
            continue;
        input.isInHeader = false;
        if (const auto error = reading.take(entry))
            return error;
        // What is left of its content is passed over here, so that it does not count for the next header.
        const int passed = archive_read_data_skip(reader);
        if (input.error)
            return input.error;
        if (passed == ARCHIVE_FATAL)
            return damage(reader);
    }
}

/// The half of the work that looks at what was unpacked.
struct Looked {
    ReadLayer layer;
    QString digest;
};

Result<Looked> look(BlockPipe &blocks, const LayerLimits &limits)
{
    Input input{blocks, {}, 0, true, {}};
    const std::unique_ptr<archive, FreeArchive> reader(archive_read_new());
    archive_read_support_format_tar(reader.get());
    archive_read_support_format_empty(reader.get());
    LayerReading reading(reader.get(), limits);
    if (archive_read_open(reader.get(), &input, nullptr, readBlock, nullptr) == ARCHIVE_FATAL)
        return Unexpected{input.error.value_or(
            problem(Code::Malformed, QStringLiteral("a layer is no tar archive")))};
    if (const auto error = readEntries(reader.get(), input, reading))
        return Unexpected{*error};
    while (true) { // what follows the archive counts for the sum
        const auto rest = blocks.next();
        if (!rest)
            return Unexpected{rest.error()};
        if (rest->size == 0)
            break;
        input.sum.add(rest->from, rest->size);
    }
    return Looked{reading.result(), input.sum.digest()};
}

void unpack(UnpackedStream &stream, BlockPipe &blocks)
{
    while (char *to = blocks.room()) {
        const auto got = stream.read(to, BlockPipe::blockBytes);
        if (!got || *got == 0)
            return blocks.end(got ? std::nullopt : std::optional(got.error()));
        blocks.put(*got);
    }
}

std::optional<Error> compare(const QString &packed, const QString &unpacked, const LayerSums &sums)
{
    if (!sums.packed.isEmpty() && packed != sums.packed)
        return problem(Code::Malformed, QStringLiteral("a layer is not what its image names: it is "
                                                       "%1, not %2").arg(packed, sums.packed));
    if (!sums.unpacked.isEmpty() && unpacked != sums.unpacked)
        return problem(Code::Malformed, QStringLiteral("a layer is not what its image names: unpacked "
                                                       "it is %1, not %2").arg(unpacked, sums.unpacked));
    return std::nullopt;
}
} // namespace

Result<ReadLayer> readLayer(ByteStream &packed, const LayerSums &sums, const LayerLimits &limits,
                            std::stop_token stop, UnpackedStream::Taken taken)
{
    BlockPipe blocks;
    UnpackedStream stream(packed, limits.mostBytes, std::move(stop), std::move(taken));
    // A helper that lives no longer than this call; what it throws is thrown by get().
    auto looking = std::async(std::launch::async, [&]() -> Result<Looked> {
        const auto leave = qScopeGuard([&blocks] { blocks.leave(); });
        return look(blocks, limits);
    });
    {
        const auto end = qScopeGuard([&blocks] { blocks.end(); });
        unpack(stream, blocks);
    }
    auto looked = looking.get();
    if (!looked)
        return Unexpected{looked.error()};
    if (const auto error = compare(stream.packedDigest(), looked->digest, sums))
        return Unexpected{*error};
    return std::move(looked->layer);
}

} // namespace gearaudit
