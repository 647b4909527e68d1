#include "core/images/layers/oci_layout.h"

#include "core/images/layers/file_stream.h"
#include "core/images/layers/stored_image.h"

namespace gearaudit
{

OciLayout::OciLayout(QString folder, QString tag, QString platform)
    : m_folder(std::move(folder)), m_tag(std::move(tag)), m_platform(std::move(platform))
{
}

QString OciLayout::blobPath(const QString &digest) const
{
    return m_folder + QStringLiteral("/blobs/sha256/") + digest.section(u':', 1);
}

Result<QByteArray> OciLayout::document(const Descriptor &named) const
{
    return readSmallFile(blobPath(named.digest), mostDocumentBytes);
}

Result<Descriptor> OciLayout::image() const
{
    const QString path = m_folder + QStringLiteral("/index.json");
    const auto json = readSmallFile(path, mostDocumentBytes);
    if (!json)
        return Unexpected{json.error()};
    const auto index = readStoredDocument(*json);
    if (!index)
        return Unexpected{index.error()};
    QStringList tags;
    std::vector<Descriptor> own;
    for (const Descriptor &one : index->images) {
        if (m_tag.isEmpty() || one.reference == m_tag || one.digest == m_tag
            || one.reference.endsWith(u':' + m_tag))
            own.push_back(one);
        if (!one.reference.isEmpty())
            tags << one.reference;
    }
    if (own.size() == 1)
        return own.front();
    if (!own.empty())
        return chooseImage(own, m_platform);
    return Unexpected{Error{Stage::Pull, Code::NotFound, path,
                            m_tag.isEmpty()
                                ? QStringLiteral("%1 names no image").arg(path)
                                : QStringLiteral("%1 has no image “%2”, but: %3")
                                      .arg(path, m_tag, tags.join(QStringLiteral(", ")).left(300))}};
}

Result<QString> OciLayout::digest(std::stop_token)
{
    const auto named = image();
    return named ? Result<QString>(named->digest) : Unexpected{named.error()};
}

Result<ImageContents> OciLayout::open(std::stop_token)
{
    const auto named = image();
    if (!named)
        return Unexpected{named.error()};
    return openStored(*named, m_platform, [this](const Descriptor &one) { return document(one); });
}

std::unique_ptr<ImageSource> OciLayout::another() const
{
    return std::make_unique<OciLayout>(m_folder, m_tag, m_platform);
}

Result<std::unique_ptr<ByteStream>> OciLayout::layer(const LayerName &name, std::stop_token)
{
    auto stream = FileStream::open(blobPath(name.digest));
    if (!stream)
        return Unexpected{stream.error()};
    return std::unique_ptr<ByteStream>(std::move(*stream));
}

} // namespace gearaudit
