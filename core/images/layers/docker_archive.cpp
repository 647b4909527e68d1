#include "core/images/layers/docker_archive.h"

#include "core/images/layers/oci_documents.h"
#include "core/images/layers/stored_image.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <archive.h>
#include <archive_entry.h>

namespace gearaudit
{

namespace
{
constexpr int mostMembers = 100'000;

struct FreeArchive {
    void operator()(archive *reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, FreeArchive>;

Error damaged(const QString &file, const QString &what)
{
    return {Stage::Pull, Code::Malformed, file, QStringLiteral("%1: %2").arg(file, what)};
}

QString cleaned(const char *name)
{
    QString path = QString::fromUtf8(name);
    while (path.startsWith(QLatin1String("./")))
        path.remove(0, 2);
    return path;
}

Result<Reader> openArchive(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return Unexpected{Error{Stage::Pull, Code::NotFound, file,
                                QStringLiteral("%1: there is no such file").arg(file)}};
    if (!info.isFile())
        return Unexpected{Error{Stage::Pull, Code::Refused, file,
                                QStringLiteral("%1: this is no regular file").arg(file)}};
    Reader reader(archive_read_new());
    archive_read_support_format_tar(reader.get());
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_filter_zstd(reader.get());
    if (archive_read_open_filename(reader.get(), QFile::encodeName(file).constData(), 256 * 1024)
        != ARCHIVE_OK)
        return Unexpected{damaged(file, QString::fromUtf8(archive_error_string(reader.get())).left(200))};
    return reader;
}

/// A member of an archive, which is read up to there.
class MemberStream : public ByteStream
{
public:
    MemberStream(Reader reader, QString file) : m_reader(std::move(reader)), m_file(std::move(file)) {}

    Result<qint64> read(char *to, qint64 most) override
    {
        const la_ssize_t got = archive_read_data(m_reader.get(), to, size_t(most));
        if (got < 0)
            return Unexpected{damaged(m_file, QString::fromUtf8(archive_error_string(m_reader.get())).left(200))};
        return qint64(got);
    }

private:
    Reader m_reader;
    QString m_file;
};

Result<std::unique_ptr<ByteStream>> openMember(const QString &file, const QString &name,
                                               const std::stop_token &stop)
{
    auto reader = openArchive(file);
    if (!reader)
        return Unexpected{reader.error()};
    archive_entry *entry = nullptr;
    while (archive_read_next_header(reader->get(), &entry) >= ARCHIVE_WARN) {
        if (stop.stop_requested())
            return Unexpected{Error{Stage::Pull, Code::Stopped, file, QStringLiteral("stopped by the user")}};
        if (archive_entry_filetype(entry) == AE_IFREG && cleaned(archive_entry_pathname(entry)) == name)
            return std::unique_ptr<ByteStream>(std::make_unique<MemberStream>(std::move(*reader), file));
    }
    return Unexpected{damaged(file, QStringLiteral("it has no “%1”").arg(name.left(200)))};
}
} // namespace

DockerArchive::DockerArchive(QString file, QString tag)
    : m_file(std::move(file)), m_tag(std::move(tag))
{
}

Result<QString> DockerArchive::digest(std::stop_token)
{
    return QString(); // only what is in it tells
}

Result<void> DockerArchive::readNames(std::stop_token stop)
{
    m_links.clear();
    const auto reader = openArchive(m_file);
    if (!reader)
        return Unexpected{reader.error()};
    archive_entry *entry = nullptr;
    int result = ARCHIVE_OK;
    while ((result = archive_read_next_header(reader->get(), &entry)) >= ARCHIVE_WARN && result != ARCHIVE_EOF) {
        if (stop.stop_requested())
            return Unexpected{Error{Stage::Pull, Code::Stopped, m_file, QStringLiteral("stopped by the user")}};
        if (m_links.size() >= mostMembers)
            return Unexpected{damaged(m_file, QStringLiteral("it has too many members"))};
        const QString name = cleaned(archive_entry_pathname(entry));
        QString link;
        if (const char *hard = archive_entry_hardlink(entry)) {
            link = cleaned(hard);
        } else if (archive_entry_filetype(entry) == AE_IFLNK) {
            const QByteArray target = archive_entry_symlink(entry);
            const QByteArray folder = name.left(name.lastIndexOf(u'/') + 1).toUtf8();
            link = QString::fromUtf8(pathParts(target.startsWith('/') ? target : folder + target).join('/'));
        }
        m_links.insert(name, link);
    }
    if (result != ARCHIVE_EOF)
        return Unexpected{damaged(m_file, QString::fromUtf8(archive_error_string(reader->get())).left(200))};
    return {};
}

QString DockerArchive::memberOf(QString name) const
{
    for (int step = 0; step < 8 && !m_links.value(name).isEmpty(); ++step)
        name = m_links.value(name);
    return name;
}

Result<QByteArray> DockerArchive::content(const QString &name, std::stop_token stop) const
{
    const auto stream = openMember(m_file, memberOf(name), stop);
    if (!stream)
        return Unexpected{stream.error()};
    QByteArray whole, piece(64 * 1024, Qt::Uninitialized);
    while (true) {
        const auto got = (*stream)->read(piece.data(), piece.size());
        if (!got)
            return Unexpected{got.error()};
        if (*got == 0)
            return whole;
        whole.append(piece.constData(), qsizetype(*got));
        if (whole.size() > mostDocumentBytes)
            return Unexpected{damaged(m_file, QStringLiteral("“%1” is too large").arg(name.left(200)))};
    }
}

Result<ImageContents> DockerArchive::open(std::stop_token stop)
{
    if (const auto names = readNames(stop); !names)
        return Unexpected{names.error()};
    const auto manifest = content(QStringLiteral("manifest.json"), stop);
    if (!manifest)
        return Unexpected{manifest.error()};
    QStringList tags;
    QList<QJsonObject> own;
    for (const QJsonValue &one : QJsonDocument::fromJson(*manifest).array()) {
        const QJsonObject image = one.toObject();
        bool isOwn = m_tag.isEmpty();
        for (const QJsonValue &tag : image.value(QLatin1String("RepoTags")).toArray()) {
            tags << tag.toString();
            isOwn = isOwn || tag.toString() == m_tag || tag.toString().section(u':', -1) == m_tag;
        }
        if (isOwn)
            own << image;
    }
    if (own.size() != 1)
        return Unexpected{Error{Stage::Pull, Code::NotFound, m_file,
                                QStringLiteral("%1: it is not told which image of it is meant; it has: %2")
                                    .arg(m_file, tags.join(QStringLiteral(", ")).left(300))}};
    const auto config = content(own.first().value(QLatin1String("Config")).toString(), stop);
    if (!config)
        return Unexpected{config.error()};
    std::vector<LayerName> layers;
    for (const QJsonValue &one : own.first().value(QLatin1String("Layers")).toArray())
        layers.push_back({{}, {}, 0, memberOf(one.toString())});
    auto contents = readImageConfig(*config, std::move(layers));
    if (!contents)
        return contents;
    contents->digest = sha256Of(*config);
    return contents;
}

Result<std::unique_ptr<ByteStream>> DockerArchive::layer(const LayerName &name, std::stop_token stop)
{
    return openMember(m_file, name.place, stop);
}

} // namespace gearaudit
