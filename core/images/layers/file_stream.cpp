#include "core/images/layers/file_stream.h"

#include <QFileInfo>

namespace gearaudit
{

Result<std::unique_ptr<FileStream>> FileStream::open(const QString &path, qint64 from, qint64 size)
{
    const auto error = [&path](Code code, const QString &detail) {
        return Unexpected{Error{Stage::Pull, code, path, QStringLiteral("%1: %2").arg(path, detail)}};
    };
    const QFileInfo info(path);
    if (!info.exists())
        return error(Code::NotFound, QStringLiteral("there is no such file"));
    if (!info.isFile())
        return error(Code::Refused, QStringLiteral("this is no regular file"));
    std::unique_ptr<FileStream> stream(new FileStream(path));
    if (!stream->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !stream->m_file.seek(from))
        return error(Code::NotReadable, stream->m_file.errorString());
    const qint64 rest = std::max<qint64>(0, stream->m_file.size() - from);
    stream->m_left = size < 0 ? rest : std::min(size, rest);
    return stream;
}

Result<qint64> FileStream::read(char *to, qint64 most)
{
    const qint64 got = m_file.read(to, std::min(most, m_left));
    if (got < 0)
        return Unexpected{Error{Stage::Pull, Code::NotReadable, m_file.fileName(), m_file.errorString()}};
    m_left = got == 0 ? 0 : m_left - got;
    return got;
}

Result<QByteArray> readSmallFile(const QString &path, qint64 most)
{
    auto stream = FileStream::open(path);
    if (!stream)
        return Unexpected{stream.error()};
    if ((*stream)->size() > most)
        return Unexpected{Error{Stage::Pull, Code::TooLarge, path, QStringLiteral("%1: larger than %2 MB")
                                                                       .arg(path).arg(most / 1'000'000)}};
    QByteArray content((*stream)->size(), Qt::Uninitialized);
    qint64 at = 0;
    while (at < content.size()) {
        const auto got = (*stream)->read(content.data() + at, content.size() - at);
        if (!got)
            return Unexpected{got.error()};
        if (*got == 0)
            break;
        at += *got;
    }
    content.truncate(at);
    return content;
}

} // namespace gearaudit
