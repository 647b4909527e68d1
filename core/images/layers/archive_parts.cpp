#include "core/images/layers/archive_parts.h"

#include "core/images/layers/oci_documents.h"
#include "core/images/layers/stored_image.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>

namespace gearaudit
{

namespace
{
constexpr qint64 blockBytes = 256 * 1024;
constexpr int mostMembers = 100'000;
constexpr qint64 mostDocuments = 64 * 1024 * 1024; ///< bytes of all together
constexpr qint64 headBytes = 512; ///< tell what a member is

QString cleaned(const QByteArray &name)
{
    return QString::fromUtf8(pathParts(name).join('/'));
}

/// The content of the archive's member, with what was read of it to tell what it is.
class MemberStream : public ByteStream
{
public:
    MemberStream(ArchiveReader &archive, QByteArray head) : m_archive(archive), m_head(std::move(head)) {}

    Result<qint64> read(char *to, qint64 most) override
    {
        if (m_at < m_head.size()) {
            const qint64 count = std::min<qint64>(most, m_head.size() - m_at);
            std::copy_n(m_head.constData() + m_at, count, to);
            m_at += count;
            return count;
        }
        return m_archive.read(to, most);
    }

private:
    ArchiveReader &m_archive;
    QByteArray m_head;
    qint64 m_at = 0;
};

Result<QByteArray> readUpTo(ByteStream &stream, qint64 most)
{
    QByteArray whole, piece(64 * 1024, Qt::Uninitialized);
    while (whole.size() < most) {
        const auto got = stream.read(piece.data(), std::min<qint64>(piece.size(), most - whole.size()));
        if (!got)
            return Unexpected{got.error()};
        if (*got == 0)
            break;
        whole.append(piece.constData(), qsizetype(*got));
    }
    return whole;
}

bool isTar(const QByteArray &head)
{
    return head.mid(257, 5) == "ustar";
}

bool isJson(const QByteArray &head)
{
    const QByteArray start = head.trimmed().left(1);
    return (start == "{" || start == "[") && !isTar(head);
}

bool looksLikeLayer(const QString &name, const QByteArray &head)
{
    return isTar(head) || head.startsWith("\x1f\x8b") || head.startsWith("\x28\xb5\x2f\xfd")
        || name.endsWith(QLatin1String(".tar")) || name.startsWith(QLatin1String("blobs/"));
}

/// "sha256:…" where a member's name says it, as blobs of a layout do.
QString digestInName(const QString &name)
{
    const QString digest = QStringLiteral("sha256:") + name.section(u'/', -1);
    return name.startsWith(QLatin1String("blobs/sha256/")) && isSha256Digest(digest) ? digest : QString();
}
} // namespace

QString ArchiveParts::memberOf(QString name) const
{
    name = cleaned(name.toUtf8());
    for (int step = 0; step < 8 && links.contains(name); ++step)
        name = links.value(name);
    return name;
}

struct ArchiveReader::Input {
    ByteStream *stream = nullptr;
    QByteArray block;
    std::optional<Error> error; ///< of the stream
    int members = 0;

    static la_ssize_t readBlock(archive *reader, void *data, const void **block)
    {
        auto *input = static_cast<Input *>(data);
        const auto got = input->stream->read(input->block.data(), input->block.size());
        if (!got) {
            input->error = got.error();
            archive_set_error(reader, EIO, "the archive could not be read");
            return -1;
        }
        *block = input->block.constData();
        return la_ssize_t(*got);
    }
};

ArchiveReader::ArchiveReader(QString subject)
    : m_subject(std::move(subject)), m_input(std::make_unique<Input>()), m_reader(archive_read_new())
{
    archive_read_support_format_tar(m_reader);
    archive_read_support_filter_gzip(m_reader);
    archive_read_support_filter_zstd(m_reader);
}

ArchiveReader::~ArchiveReader()
{
    archive_read_free(m_reader);
}

Error ArchiveReader::damaged() const
{
    if (m_input->error)
        return *m_input->error;
    return {Stage::Pull, Code::Malformed, m_subject,
            QStringLiteral("%1: %2").arg(m_subject, QString::fromUtf8(archive_error_string(m_reader)).left(200))};
}

Result<std::unique_ptr<ArchiveReader>> ArchiveReader::openFile(const QString &file)
{
    const auto problem = [&file](Code code, const QString &detail) {
        return Unexpected{Error{Stage::Pull, code, file, QStringLiteral("%1: %2").arg(file, detail)}};
    };
    const QFileInfo info(file);
    if (!info.exists())
        return problem(Code::NotFound, QStringLiteral("there is no such file"));
    if (!info.isFile())
        return problem(Code::Refused, QStringLiteral("this is no regular file"));
    if (!info.isReadable())
        return problem(Code::NotReadable, QStringLiteral("it cannot be read"));
    std::unique_ptr<ArchiveReader> opened(new ArchiveReader(file));
    if (archive_read_open_filename(opened->m_reader, QFile::encodeName(file).constData(), blockBytes) != ARCHIVE_OK)
        return Unexpected{opened->damaged()};
    return opened;
}

Result<std::unique_ptr<ArchiveReader>> ArchiveReader::openStream(ByteStream &stream, const QString &subject)
{
    std::unique_ptr<ArchiveReader> opened(new ArchiveReader(subject));
    opened->m_input->stream = &stream;
    opened->m_input->block.resize(blockBytes);
    if (archive_read_open(opened->m_reader, opened->m_input.get(), nullptr, Input::readBlock, nullptr) != ARCHIVE_OK)
        return Unexpected{opened->damaged()};
    return opened;
}

Result<std::optional<QString>> ArchiveReader::next(std::stop_token stop)
{
    archive_entry *entry = nullptr;
    while (true) {
        if (stop.stop_requested())
            return Unexpected{Error{Stage::Pull, Code::Stopped, m_subject, QStringLiteral("stopped by the user")}};
        const int result = archive_read_next_header(m_reader, &entry);
        if (result == ARCHIVE_EOF)
            return std::optional<QString>();
        if (m_input->error || result < ARCHIVE_WARN)
            return Unexpected{damaged()};
        if (++m_input->members > mostMembers)
            return Unexpected{Error{Stage::Pull, Code::Malformed, m_subject,
                                    QStringLiteral("%1: it has too many members").arg(m_subject)}};
        const QByteArray path = archive_entry_pathname(entry);
        m_link.clear();
        m_size = std::max<qint64>(0, archive_entry_size(entry));
        if (const char *hard = archive_entry_hardlink(entry)) {
            m_link = cleaned(hard);
        } else if (archive_entry_filetype(entry) == AE_IFLNK) {
            const QByteArray target = archive_entry_symlink(entry);
            m_link = cleaned(target.startsWith('/') ? target : path.left(path.lastIndexOf('/') + 1) + target);
        } else if (archive_entry_filetype(entry) != AE_IFREG) {
            continue;
        }
        return std::optional(cleaned(path));
    }
}

Result<qint64> ArchiveReader::read(char *to, qint64 most)
{
    const la_ssize_t got = archive_read_data(m_reader, to, size_t(most));
    if (got < 0)
        return Unexpected{damaged()};
    return qint64(got);
}

Result<ArchiveParts> readArchiveParts(ArchiveReader &archive, const std::optional<QSet<QString>> &layers,
                                      LayerLimits limits, std::stop_token stop,
                                      const UnpackedStream::Taken &taken)
{
    ArchiveParts parts;
    qint64 documents = 0;
    while (true) {
        const auto name = archive.next(stop);
        if (!name)
            return Unexpected{name.error()};
        if (!*name)
            return parts;
        const QString &member = **name;
        if (!archive.link().isEmpty()) {
            parts.links.insert(member, archive.link());
            continue;
        }
        parts.sizes.insert(member, archive.size());
        MemberStream content(archive, {});
        const auto head = readUpTo(content, headBytes);
        if (!head)
            return Unexpected{head.error()};
        MemberStream whole(archive, *head);
        if (layers ? layers->contains(member) : !isJson(*head) && looksLikeLayer(member, *head)) {
            auto read = readLayer(whole, {digestInName(member), {}}, limits, stop, taken);
            if (!read && (read.error().code == Code::Stopped || read.error().stage != Stage::Probe))
                return Unexpected{read.error()}; // the archive's own trouble
            parts.layers.erase(member); // of two of one name the last one counts
            if (read) {
                limits.mostKept -= read->kept;
                parts.layers.emplace(member, std::make_shared<const ReadLayer>(std::move(*read)));
            } else {
                parts.layers.emplace(member, Unexpected{read.error()});
            }
        } else if (isJson(*head)) {
            auto json = readUpTo(whole, mostDocumentBytes + 1);
            if (!json)
                return Unexpected{json.error()};
            documents += json->size();
            if (documents > mostDocuments)
                return Unexpected{Error{Stage::Pull, Code::Malformed, {},
                                        QStringLiteral("the archive has too many documents")}};
            if (json->size() <= mostDocumentBytes)
                parts.documents.insert(member, std::move(*json));
        }
    }
}

} // namespace gearaudit
