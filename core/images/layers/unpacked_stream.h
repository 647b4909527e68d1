#pragma once

#include "core/images/layers/byte_stream.h"
#include "core/images/layers/sha256.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <stop_token>

namespace gearaudit
{

class Unpacking;

/// What a stream says once it is unpacked: gzip (also of several members), zstd (of several frames,
/// whose window is at most 128 MB) or plain, told by its first bytes and never by what a media type
/// promises. Sums up what goes in. Errors: those of the stream beneath; Malformed where it is damaged,
/// ends too early or is packed in another way (bzip2, xz); TooLarge beyond `mostBytes` of output;
/// Stopped.
class UnpackedStream : public ByteStream
{
public:
    /// Told of compressed bytes as they are taken.
    using Taken = std::function<void(qint64 bytes)>;

    UnpackedStream(ByteStream &packed, qint64 mostBytes, std::stop_token stop, Taken taken = {});
    ~UnpackedStream() override;

    Result<qint64> read(char *to, qint64 most) override;

    /// After the end, once.
    QString packedDigest() { return m_packedSum.digest(); }
    qint64 bytes() const { return m_bytes; } ///< that came out so far

private:
    Result<void> fill();
    Result<void> start();

    ByteStream &m_packed;
    const qint64 m_mostBytes;
    std::stop_token m_stop;
    Taken m_taken;
    QByteArray m_input;
    qsizetype m_from = 0, m_to = 0; ///< of what is still to be unpacked in m_input
    bool m_inputEnded = false;
    bool m_ended = false;
    std::unique_ptr<Unpacking> m_unpacking;
    Sha256 m_packedSum;
    qint64 m_bytes = 0;
};

} // namespace gearaudit
