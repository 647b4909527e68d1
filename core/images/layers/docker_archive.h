#pragma once

#include "core/images/layers/image_source.h"

#include <QHash>

namespace gearaudit
{

/// A `docker save` archive: a tar file with manifest.json, configurations and layers (tar files, with
/// links between those that are equal), in any order. Itself it
/// may be packed. Read where it lies; nothing is unpacked.
class DockerArchive : public ImageSource
{
public:
    /// `tag` is one of RepoTags; empty: the one image that is in it.
    DockerArchive(QString file, QString tag);

    Result<QString> digest(std::stop_token stop) override;
    Result<ImageContents> open(std::stop_token stop) override;
    Result<std::unique_ptr<ByteStream>> layer(const LayerName &name, std::stop_token stop) override;

private:
    Result<void> readNames(std::stop_token stop);
    /// The member that a name stands for, over links.
    QString memberOf(QString name) const;
    Result<QByteArray> content(const QString &name, std::stop_token stop) const;

    QString m_file, m_tag;
    QHash<QString, QString> m_links; ///< every member; what it is a link to, or empty
};

} // namespace gearaudit
