#pragma once

#include "core/images/layers/image_source.h"

namespace gearaudit
{

struct Descriptor;

/// An OCI image layout in a folder (image-spec, image-layout.md): index.json and blobs/sha256/….
class OciLayout : public ImageSource
{
public:
    /// `tag` is an org.opencontainers.image.ref.name; empty: the one image that is there. `platform` is
    /// "linux/amd64".
    OciLayout(QString folder, QString tag, QString platform);

    Result<QString> digest(std::stop_token stop) override;
    Result<ImageContents> open(std::stop_token stop) override;
    Result<std::unique_ptr<ByteStream>> layer(const LayerName &name, std::stop_token stop) override;
    std::unique_ptr<ImageSource> another() const override;

private:
    Result<Descriptor> image() const;
    Result<QByteArray> document(const Descriptor &named) const;
    QString blobPath(const QString &digest) const;

    QString m_folder, m_tag, m_platform;
};

} // namespace gearaudit
