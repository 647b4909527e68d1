#pragma once

#include "core/images/layers/archive_parts.h"
#include "core/images/layers/image_source.h"

namespace gearaudit
{

/// Which image of an archive is meant.
struct ArchiveWish {
    QString subject; ///< the file, or the image's name, for what is said of it
    QString tag; ///< one of RepoTags, or a ref.name; empty: the one image that is in it
    QString platform; ///< "linux/amd64", where it has several
};

/// What an archive's documents say of the image: manifest.json's word (docker save), or where there is
/// none index.json's (an OCI layout; Docker from 25 on writes both). LayerName::place is the member. The
/// digest is the configuration's, or the manifest's in a layout alone. Pure.
Result<ImageContents> archiveContents(const ArchiveParts &parts, const ArchiveWish &wish);

/// Puts an image together from what was read of its archive. Malformed where a layer is not there, or
/// not what the configuration says. Pure.
Result<PassedImage> passedImage(const ArchiveParts &parts, const ArchiveWish &wish);

/// An image's archive in a file: of `docker save`, or an OCI layout in a tar file; each may be packed.
/// Read where it lies: a plain one from where its layers are, a packed one in one pass.
class ImageArchive : public ImageSource, private OnePass
{
public:
    ImageArchive(QString file, QString tag, QString platform);

    Result<QString> digest(std::stop_token stop) override;
    Result<ImageContents> open(std::stop_token stop) override;
    Result<std::unique_ptr<ByteStream>> layer(const LayerName &name, std::stop_token stop) override;
    OnePass *inOnePass() override;

private:
    Result<PassedImage> readAll(const LayerLimits &limits, std::stop_token stop,
                                const std::function<void(qint64)> &taken) override;

    QString m_file;
    ArchiveWish m_wish;
    QSet<QString> m_members; ///< the layers' own
};

} // namespace gearaudit
