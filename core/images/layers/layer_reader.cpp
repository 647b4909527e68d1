#include "core/images/layers/layer_reader.h"

#include "core/images/layers/block_pipe.h"
#include "core/images/layers/layer_building.h"
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

LayerEntry entryOf(archive_entry *entry)
{
    LayerEntry one;
    one.path = firstOf(archive_entry_pathname(entry), archive_entry_pathname_utf8(entry));
    one.executable = (archive_entry_perm(entry) & 0111) != 0;
    one.size = archive_entry_size(entry);
    const char *hard = archive_entry_hardlink(entry);
    const char *hardUtf8 = hard ? nullptr : archive_entry_hardlink_utf8(entry);
    if (hard || hardUtf8) {
        one.kind = LayerEntry::Kind::HardLink;
        one.target = firstOf(hard, hardUtf8);
        return one;
    }
    switch (archive_entry_filetype(entry)) {
    case AE_IFREG: one.kind = LayerEntry::Kind::File; break;
    case AE_IFDIR: one.kind = LayerEntry::Kind::Folder; break;
    case AE_IFLNK:
        one.kind = LayerEntry::Kind::Link;
        one.target = firstOf(archive_entry_symlink(entry), archive_entry_symlink_utf8(entry));
        break;
    default: break;
    }
    return one;
}

/// Damage is told by the next header.
void readContent(archive *reader, KeptFileReader &file)
{
    const void *block = nullptr;
    size_t bytes = 0;
    la_int64_t offset = 0;
    while (file.wantsMore() && archive_read_data_block(reader, &block, &bytes, &offset) == ARCHIVE_OK)
        file.add(static_cast<const char *>(block), qint64(bytes), offset);
}

Error damage(archive *reader)
{
    const char *said = archive_error_string(reader);
    return problem(Code::Malformed, QStringLiteral("a layer is damaged: %1").arg(QString::fromUtf8(said).left(200)));
}

std::optional<Error> readEntries(archive *reader, Input &input, LayerBuilding &building)
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
        if (const auto error = building.take(entryOf(entry), [reader](KeptFileReader &file) { readContent(reader, file); }))
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
Result<ReadLayer> look(BlockPipe &blocks, const LayerLimits &limits)
{
    Input input{blocks, {}, 0, true, {}};
    const std::unique_ptr<archive, FreeArchive> reader(archive_read_new());
    archive_read_support_format_tar(reader.get());
    archive_read_support_format_empty(reader.get());
    LayerBuilding building(limits);
    if (archive_read_open(reader.get(), &input, nullptr, readBlock, nullptr) == ARCHIVE_FATAL)
        return Unexpected{input.error.value_or(
            problem(Code::Malformed, QStringLiteral("a layer is no tar archive")))};
    if (const auto error = readEntries(reader.get(), input, building))
        return Unexpected{*error};
    while (true) { // what follows the archive counts for the sum
        const auto rest = blocks.next();
        if (!rest)
            return Unexpected{rest.error()};
        if (rest->size == 0)
            break;
        input.sum.add(rest->from, rest->size);
    }
    ReadLayer layer = building.result();
    layer.diffId = input.sum.digest();
    return layer;
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
    auto looking = std::async(std::launch::async, [&]() -> Result<ReadLayer> {
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
    if (const auto error = compare(stream.packedDigest(), looked->diffId, sums))
        return Unexpected{*error};
    return looked;
}

} // namespace gearaudit
