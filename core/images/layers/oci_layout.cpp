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
    return namedImage(*json, m_tag, m_platform, path);
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
