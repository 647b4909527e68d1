#include "core/images/layers/layer_reader.h"

#include "core/images/layers/kept_files.h"

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>

namespace gearaudit
{

namespace
{
constexpr qint64 blockBytes = 256 * 1024;
constexpr qint64 nodeBytes = 300; ///< about what a node costs beside its texts
constexpr qint64 longestPath = 16 * 1024; ///< Linux's own limit is 4,096 at once

Error problem(Code code, const QString &detail)
{
    return {Stage::Probe, code, {}, detail};
}

/// What libarchive asks for its input.
struct Input {
    UnpackedStream &stream;
    QByteArray block{blockBytes, Qt::Uninitialized};
    std::optional<Error> error;
};

la_ssize_t readBlock(archive *reader, void *data, const void **block)
{
    auto *input = static_cast<Input *>(data);
    const auto got = input->stream.read(input->block.data(), input->block.size());
    if (!got) {
        input->error = got.error();
        archive_set_error(reader, EIO, "the layer could not be read");
        return -1;
    }
    *block = input->block.constData();
    return la_ssize_t(*got);
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
        put(entry, pathParts(path));
        if (m_kept > m_limits.mostKept)
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
        m_kept += nodeBytes + parts.last().size() + node.target.size();
        if (node.file)
            m_kept += node.file->text.size();
        putInLayer(*m_root, parts, std::move(node));
    }

    void other(const QByteArrayList &parts)
    {
        m_kept += qint64(sizeof(quint64));
        putOther(*m_root, parts);
    }

    /// ".wh.NAME" takes NAME of lower layers, ".wh..wh..opq" all of a folder; other names that begin
    /// with ".wh..wh." are the engine's own business, and ".wh." takes nothing.
    bool whiteout(const QByteArrayList &parts)
    {
        if (!parts.last().startsWith(".wh."))
            return false;
        const QByteArray name = parts.last().mid(4);
        if (name == ".wh..opq")
            layerNode(*m_root, parts.mid(0, parts.size() - 1)).opaque = true;
        else if (!name.isEmpty() && !name.startsWith(".wh."))
            layerNode(*m_root, parts.mid(0, parts.size() - 1)).removed << name;
        m_kept += nodeBytes + name.size();
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
        bool isFirst = true;
        la_int64_t at = 0;
        // What a sparse file leaves out is zero bytes, between which a version stands.
        const auto addHole = [&](la_int64_t until) {
            if (interest.what == What::Binary && until > at)
                versions.add(hole, std::min<qint64>(until - at, qint64(sizeof(hole))));
        };
        while (archive_read_data_block(m_reader, &block, &bytes, &offset) == ARCHIVE_OK) {
            const char *const from = static_cast<const char *>(block);
            if (isFirst && interest.what == What::Script && !(bytes > 1 && from[0] == '#' && from[1] == '!'))
                return nullptr;
            isFirst = false;
            addHole(offset);
            at = offset + la_int64_t(bytes);
            if (interest.what == What::Binary)
                versions.add(from, qint64(bytes));
            const qint64 most = interest.what == What::Binary ? textOfBinary : interest.bytes;
            text.append(from, qsizetype(std::min<qint64>(qint64(bytes), most - text.size())));
            if (interest.what != What::Binary && text.size() >= interest.bytes)
                break;
        }
        if (isFirst && interest.what == What::Script)
            return nullptr;
        if (interest.what == What::Headers)
            file->text = metadataHeaders(text);
        else if (interest.what == What::Records)
            file->text = pythonRecords(text);
        else if (interest.what != What::Binary || text.startsWith("#!"))
            file->text = text;
        addHole(size);
        if (interest.what == What::Binary)
            file->versions = versions.finish();
        file->text.squeeze();
        return file;
    }

    static constexpr char hole[64]{};
    static constexpr qint64 textOfBinary = 16 * 1024; ///< where an interpreter's name is a script's

    archive *m_reader;
    const LayerLimits &m_limits;
    std::unique_ptr<LayerNode> m_root;
    qint64 m_entries = 0;
    qint64 m_kept = 0;
};

std::optional<Error> readEntries(archive *reader, const Input &input, LayerReading &reading)
{
    archive_entry *entry = nullptr;
    while (true) {
        const int result = archive_read_next_header(reader, &entry);
        if (result == ARCHIVE_EOF)
            return std::nullopt;
        if (input.error)
            return input.error;
        if (result == ARCHIVE_FATAL)
            return problem(Code::Malformed, QStringLiteral("a layer is damaged: %1")
                                                .arg(QString::fromUtf8(archive_error_string(reader))
                                                         .left(200)));
        if (result == ARCHIVE_RETRY)
            continue;
        if (const auto error = reading.take(entry))
            return error;
        if (input.error)
            return input.error;
    }
}

std::optional<Error> compare(UnpackedStream &stream, const LayerSums &sums)
{
    if (const QString packed = stream.packedDigest(); !sums.packed.isEmpty() && packed != sums.packed)
        return problem(Code::Malformed, QStringLiteral("a layer is not what its image names: it is "
                                                       "%1, not %2").arg(packed, sums.packed));
    if (const QString own = stream.digest(); !sums.unpacked.isEmpty() && own != sums.unpacked)
        return problem(Code::Malformed, QStringLiteral("a layer is not what its image names: unpacked "
                                                       "it is %1, not %2").arg(own, sums.unpacked));
    return std::nullopt;
}
} // namespace

Result<ReadLayer> readLayer(ByteStream &packed, const LayerSums &sums, const LayerLimits &limits,
                            std::stop_token stop, UnpackedStream::Taken taken)
{
    UnpackedStream stream(packed, limits.mostBytes, std::move(stop), std::move(taken));
    Input input{stream, QByteArray(blockBytes, Qt::Uninitialized), {}};
    const std::unique_ptr<archive, FreeArchive> reader(archive_read_new());
    archive_read_support_format_tar(reader.get());
    archive_read_support_format_empty(reader.get());
    LayerReading reading(reader.get(), limits);
    if (archive_read_open(reader.get(), &input, nullptr, readBlock, nullptr) == ARCHIVE_FATAL) {
        if (input.error)
            return Unexpected{*input.error};
        return Unexpected{problem(Code::Malformed, QStringLiteral("a layer is no tar archive"))};
    }
    if (const auto error = readEntries(reader.get(), input, reading))
        return Unexpected{*error};
    if (const auto rest = stream.drain(); !rest)
        return Unexpected{rest.error()};
    if (const auto error = compare(stream, sums))
        return Unexpected{*error};
    return reading.result();
}

} // namespace gearaudit
