#pragma once

#include "core/images/layers/byte_stream.h"

#include <QFile>

#include <memory>

namespace gearaudit
{

/// A part of a regular file, from `from` on; `size` below 0 is all that is left.
class FileStream : public ByteStream
{
public:
    /// NotFound, NotReadable; Refused for what is no regular file.
    static Result<std::unique_ptr<FileStream>> open(const QString &path, qint64 from = 0,
                                                    qint64 size = -1);
    Result<qint64> read(char *to, qint64 most) override;
    qint64 size() const { return m_left; } ///< still to come

private:
    explicit FileStream(const QString &path) : m_file(path) {}
    QFile m_file;
    qint64 m_left = 0;
};

/// The whole of a small file; TooLarge beyond `most`.
Result<QByteArray> readSmallFile(const QString &path, qint64 most);

} // namespace gearaudit
