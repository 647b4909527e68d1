#pragma once

#include "core/images/layers/byte_stream.h"

#include <QByteArray>

#include <algorithm>

namespace gearaudit::test
{

/// Bytes in memory as a stream, in pieces of at most `piece`.
class MemoryStream : public ByteStream
{
public:
    explicit MemoryStream(QByteArray bytes, qint64 piece = 1 << 20) : m_bytes(std::move(bytes)), m_piece(piece) {}
    Result<qint64> read(char *to, qint64 most) override
    {
        const qint64 count = std::min({most, m_piece, qint64(m_bytes.size()) - m_at});
        std::copy_n(m_bytes.constData() + m_at, count, to);
        m_at += count;
        return count;
    }

private:
    QByteArray m_bytes;
    qint64 m_piece, m_at = 0;
};

} // namespace gearaudit::test
