#pragma once

#include "core/images/layers/layer_reader.h"

#include <QHash>
#include <QSet>

#include <map>
#include <memory>
#include <optional>

struct archive;

namespace gearaudit
{

/// What was found in an image's tar archive (of `docker save`, or an OCI layout in a tar file). Members
/// come in any order, and which of them are layers may be told last.
struct ArchiveParts {
    QHash<QString, QByteArray> documents; ///< the members that are JSON, by name
    QHash<QString, QString> links; ///< the member that a link leads to: docker save makes one of equal layers
    QHash<QString, qint64> sizes; ///< of members, in bytes
    std::map<QString, Result<std::shared_ptr<const ReadLayer>>> layers; ///< by member; those that were wanted

    /// The member that a name stands for, over links.
    QString memberOf(QString name) const;
};

/// An archive that is being read, from a file (plain, gzip or zstd) or as it comes. Errors, Stage::Pull:
/// NotFound, Refused for what is no regular file, Malformed, Stopped; and those of the stream.
class ArchiveReader
{
public:
    static Result<std::unique_ptr<ArchiveReader>> openFile(const QString &file);
    /// The stream must outlive it.
    static Result<std::unique_ptr<ArchiveReader>> openStream(ByteStream &stream, const QString &subject);
    ~ArchiveReader();

    /// Goes on to the next regular file or link: its name, or none at the end.
    Result<std::optional<QString>> next(std::stop_token stop);
    /// Of the member that next() went to: where it leads to, or empty.
    const QString &link() const { return m_link; }
    qint64 size() const { return m_size; } ///< of its content
    /// Up to so many bytes of the member's content; 0 at its end.
    Result<qint64> read(char *to, qint64 most);

private:
    struct Input;
    explicit ArchiveReader(QString subject);
    Error damaged() const;

    QString m_subject;
    QString m_link;
    qint64 m_size = 0;
    std::unique_ptr<Input> m_input;
    archive *m_reader = nullptr;
};

/// Reads an archive from its first byte to its last: documents are kept, and the members that `layers`
/// names, or without such names everything that looks like a layer, are read as layers. A layer that
/// cannot be read is told in its place, as it may belong to another image. A blob's digest is compared
/// with its name; `limits.mostKept` is for all layers together. Blocks.
Result<ArchiveParts> readArchiveParts(ArchiveReader &archive, const std::optional<QSet<QString>> &layers,
                                      LayerLimits limits, std::stop_token stop,
                                      const UnpackedStream::Taken &taken = {});

} // namespace gearaudit
