#include "core/images/layers/image_archive.h"

#include "core/images/layers/file_stream.h"
#include "core/images/layers/stored_image.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gearaudit
{

namespace
{
Unexpected<Error> damaged(const QString &subject, const QString &what)
{
    return Unexpected{Error{Stage::Pull, Code::Malformed, subject, QStringLiteral("%1: %2").arg(subject, what)}};
}

Result<QByteArray> documentOf(const ArchiveParts &parts, const QString &name, const QString &subject)
{
    const auto found = parts.documents.constFind(parts.memberOf(name));
    if (found == parts.documents.constEnd())
        return damaged(subject, QStringLiteral("it has no “%1”").arg(name.left(200)));
    return *found;
}

Result<ImageContents> dockerContents(const QByteArray &manifest, const ArchiveParts &parts, const ArchiveWish &wish)
{
    QStringList tags;
    QList<QJsonObject> own;
    for (const QJsonValue &one : QJsonDocument::fromJson(manifest).array()) {
        const QJsonObject image = one.toObject();
        bool isOwn = wish.tag.isEmpty();
        for (const QJsonValue &tag : image.value(QLatin1String("RepoTags")).toArray()) {
            tags << tag.toString();
            isOwn = isOwn || tag.toString() == wish.tag || tag.toString().section(u':', -1) == wish.tag;
        }
        if (isOwn)
            own << image;
    }
    if (own.size() != 1)
        return Unexpected{Error{Stage::Pull, Code::NotFound, wish.subject,
                                QStringLiteral("%1: it is not told which image of it is meant; it has: %2")
                                    .arg(wish.subject, tags.join(QStringLiteral(", ")).left(300))}};
    const auto config = documentOf(parts, own.first().value(QLatin1String("Config")).toString(), wish.subject);
    if (!config)
        return Unexpected{config.error()};
    std::vector<LayerName> layers;
    for (const QJsonValue &one : own.first().value(QLatin1String("Layers")).toArray()) {
        const QString member = parts.memberOf(one.toString());
        layers.push_back({{}, {}, parts.sizes.value(member), member});
    }
    auto contents = readImageConfig(*config, std::move(layers));
    if (contents)
        contents->digest = sha256Of(*config);
    return contents;
}

QString blobName(const QString &digest)
{
    return QStringLiteral("blobs/sha256/") + digest.section(u':', 1);
}
} // namespace

Result<ImageContents> archiveContents(const ArchiveParts &parts, const ArchiveWish &wish)
{
    const QString manifest = parts.memberOf(QStringLiteral("manifest.json"));
    if (parts.documents.contains(manifest))
        return dockerContents(parts.documents.value(manifest), parts, wish);
    const QString index = parts.memberOf(QStringLiteral("index.json"));
    if (!parts.documents.contains(index))
        return damaged(wish.subject, QStringLiteral("it is no image's archive: it has neither manifest.json "
                                                    "nor index.json"));
    const auto named = namedImage(parts.documents.value(index), wish.tag, wish.platform, wish.subject);
    if (!named)
        return Unexpected{named.error()};
    auto contents = openStored(*named, wish.platform, [&](const Descriptor &one) {
        return documentOf(parts, blobName(one.digest), wish.subject);
    });
    if (contents) {
        for (LayerName &layer : contents->layers)
            layer.place = parts.memberOf(blobName(layer.digest));
    }
    return contents;
}

Result<PassedImage> passedImage(const ArchiveParts &parts, const ArchiveWish &wish)
{
    auto contents = archiveContents(parts, wish);
    if (!contents)
        return Unexpected{contents.error()};
    PassedImage image{std::move(*contents), {}};
    for (const LayerName &layer : image.contents.layers) {
        const auto found = parts.layers.find(layer.place);
        if (found == parts.layers.end())
            return damaged(wish.subject, QStringLiteral("it has no “%1”").arg(layer.place.left(200)));
        const auto &read = found->second;
        if (!read)
            return Unexpected{read.error()};
        if ((*read)->diffId != layer.diffId)
            return damaged(wish.subject, QStringLiteral("a layer is not what its image names: unpacked it is %1, "
                                                        "not %2").arg((*read)->diffId, layer.diffId));
        image.layers.push_back(*read);
    }
    return image;
}

ImageArchive::ImageArchive(QString file, QString tag, QString platform)
    : m_file(file), m_wish{std::move(file), std::move(tag), std::move(platform)}
{
}

Result<QString> ImageArchive::digest(std::stop_token)
{
    return QString(); // only what is in it tells
}

Result<ImageContents> ImageArchive::open(std::stop_token stop)
{
    const auto archive = ArchiveReader::openFile(m_file);
    if (!archive)
        return Unexpected{archive.error()};
    const auto parts = readArchiveParts(**archive, QSet<QString>(), {}, stop);
    if (!parts)
        return Unexpected{parts.error()};
    auto contents = archiveContents(*parts, m_wish);
    m_members.clear();
    for (const LayerName &layer : contents ? contents->layers : std::vector<LayerName>())
        m_members.insert(layer.place);
    return contents;
}

OnePass *ImageArchive::inOnePass()
{
    // What is not packed is stepped over at no cost, so that layers can be had one by one.
    const auto file = FileStream::open(m_file);
    char start[4] = {};
    const bool isPacked = file && (*file)->read(start, sizeof start).value_or(0) == sizeof start
        && (QByteArray(start, 2) == "\x1f\x8b" || QByteArray(start, 4) == "\x28\xb5\x2f\xfd");
    return isPacked ? this : nullptr;
}

Result<PassedImage> ImageArchive::readAll(const LayerLimits &limits, std::stop_token stop,
                                          const std::function<void(qint64)> &taken)
{
    const auto archive = ArchiveReader::openFile(m_file);
    if (!archive)
        return Unexpected{archive.error()};
    const auto parts = readArchiveParts(**archive, m_members, limits, stop, taken);
    return parts ? passedImage(*parts, m_wish) : Unexpected{parts.error()};
}

namespace
{
/// A member's content, with the archive that is read up to there.
class OwnedMember : public ByteStream
{
public:
    explicit OwnedMember(std::unique_ptr<ArchiveReader> archive) : m_archive(std::move(archive)) {}
    Result<qint64> read(char *to, qint64 most) override { return m_archive->read(to, most); }

private:
    std::unique_ptr<ArchiveReader> m_archive;
};
} // namespace

Result<std::unique_ptr<ByteStream>> ImageArchive::layer(const LayerName &name, std::stop_token stop)
{
    auto archive = ArchiveReader::openFile(m_file);
    if (!archive)
        return Unexpected{archive.error()};
    while (true) {
        const auto member = (*archive)->next(stop);
        if (!member)
            return Unexpected{member.error()};
        if (!*member)
            return damaged(m_file, QStringLiteral("it has no “%1”").arg(name.place.left(200)));
        if (**member == name.place && (*archive)->link().isEmpty())
            return std::unique_ptr<ByteStream>(std::make_unique<OwnedMember>(std::move(*archive)));
    }
}

} // namespace gearaudit
