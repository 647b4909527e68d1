#include "core/images/layers/unpacked_stream.h"

#include <isa-l/igzip_lib.h>
#include <zstd.h>
#include <zstd_errors.h>

#include <algorithm>
#include <cstring>

namespace gearaudit
{

namespace
{
constexpr qsizetype inputBytes = 256 * 1024;
constexpr int largestWindowLog = 27; ///< 128 MB, the most that zstd makes without being forced to

Unexpected<Error> malformed(const char *what)
{
    return Unexpected{Error{Stage::Probe, Code::Malformed, {}, QString::fromLatin1(what)}};
}
} // namespace

/// One way to unpack.
class Unpacking
{
public:
    struct Step {
        qsizetype taken = 0;
        qint64 made = 0;
        bool isWhole = false; ///< the input may end here
        bool isOver = false; ///< what follows is no part of it
    };
    virtual ~Unpacking() = default;
    virtual Result<Step> step(const char *from, qsizetype size, char *to, qint64 most) = 0;
};

namespace
{
class Plain : public Unpacking
{
public:
    Result<Step> step(const char *from, qsizetype size, char *to, qint64 most) override
    {
        const auto count = std::min<qint64>(size, most);
        std::memcpy(to, from, size_t(count));
        return Step{qsizetype(count), count, true, false};
    }
};

class Gzip : public Unpacking
{
public:
    Gzip() { begin(); }

    Result<Step> step(const char *from, qsizetype size, char *to, qint64 most) override
    {
        Step step;
        if (m_state.block_state == ISAL_BLOCK_FINISH) {
            // Another member may follow (pigz -i, eStargz); what else follows is not read, as by gzip.
            if (size == 0)
                return Step{0, 0, true, false};
            if (static_cast<unsigned char>(from[0]) != 0x1f)
                return Step{size, 0, true, true};
            begin();
        }
        m_state.next_in = reinterpret_cast<uint8_t *>(const_cast<char *>(from));
        m_state.avail_in = uint32_t(size);
        m_state.next_out = reinterpret_cast<uint8_t *>(to);
        m_state.avail_out = uint32_t(std::min<qint64>(most, 1 << 30));
        const uint32_t before = m_state.avail_out;
        if (isal_inflate(&m_state) != ISAL_DECOMP_OK)
            return malformed("a layer is damaged: its gzip data cannot be unpacked");
        step.taken = size - qsizetype(m_state.avail_in);
        step.made = before - m_state.avail_out;
        step.isWhole = m_state.block_state == ISAL_BLOCK_FINISH;
        return step;
    }

private:
    void begin()
    {
        isal_inflate_init(&m_state);
        m_state.crc_flag = ISAL_GZIP;
    }
    inflate_state m_state;
};

class Zstd : public Unpacking
{
public:
    Zstd() : m_stream(ZSTD_createDStream())
    {
        ZSTD_DCtx_setParameter(m_stream, ZSTD_d_windowLogMax, largestWindowLog);
    }
    ~Zstd() override { ZSTD_freeDStream(m_stream); }
    Q_DISABLE_COPY(Zstd)

    Result<Step> step(const char *from, qsizetype size, char *to, qint64 most) override
    {
        ZSTD_inBuffer in{from, size_t(size), 0};
        ZSTD_outBuffer out{to, size_t(most), 0};
        const size_t left = ZSTD_decompressStream(m_stream, &out, &in);
        if (ZSTD_isError(left) && ZSTD_getErrorCode(left) == ZSTD_error_frameParameter_windowTooLarge)
            return malformed("a layer is packed in a way that takes more than 128 MB of memory to unpack "
                             "(zstd's window)");
        if (ZSTD_isError(left))
            return malformed("a layer is damaged: its zstd data cannot be unpacked");
        if (in.pos > 0 || out.pos > 0)
            m_isWhole = left == 0;
        return Step{qsizetype(in.pos), qint64(out.pos), m_isWhole, false};
    }

private:
    ZSTD_DStream *m_stream;
    bool m_isWhole = false;
};

/// Null where it is packed in a way that no image is allowed to have.
std::unique_ptr<Unpacking> unpackingFor(const char *start, qsizetype size)
{
    const auto byte = [&](qsizetype at) { return at < size ? static_cast<unsigned char>(start[at]) : 0; };
    if (byte(0) == 0x1f && byte(1) == 0x8b)
        return std::make_unique<Gzip>();
    const bool isFrame = byte(0) == 0x28 && byte(1) == 0xb5 && byte(2) == 0x2f && byte(3) == 0xfd;
    const bool isSkipped =
        (byte(0) & 0xf0) == 0x50 && byte(1) == 0x2a && byte(2) == 0x4d && byte(3) == 0x18;
    if (isFrame || isSkipped)
        return std::make_unique<Zstd>();
    const auto begins = [&](const char *with) { return size > 3 && std::memcmp(start, with, 4) == 0; };
    const bool isBzip2 = byte(0) == 'B' && byte(1) == 'Z' && byte(2) == 'h' && byte(3) >= '1' && byte(3) <= '9';
    if (isBzip2 || begins("\xfd" "7zX"))
        return nullptr;
    return std::make_unique<Plain>();
}
} // namespace

UnpackedStream::UnpackedStream(ByteStream &packed, qint64 mostBytes, std::stop_token stop, Taken taken)
    : m_packed(packed), m_mostBytes(mostBytes), m_stop(std::move(stop)), m_taken(std::move(taken)),
      m_input(inputBytes, Qt::Uninitialized)
{
}

UnpackedStream::~UnpackedStream() = default;

Result<void> UnpackedStream::fill()
{
    if (m_stop.stop_requested())
        return Unexpected{Error{Stage::Probe, Code::Stopped, {}, QStringLiteral("stopped by the user")}};
    if (m_from > 0) {
        std::memmove(m_input.data(), m_input.data() + m_from, size_t(m_to - m_from));
        m_to -= m_from;
        m_from = 0;
    }
    const auto got = m_packed.read(m_input.data() + m_to, m_input.size() - m_to);
    if (!got)
        return Unexpected{got.error()};
    m_packedSum.add(m_input.constData() + m_to, *got);
    m_to += qsizetype(*got);
    m_inputEnded = *got == 0;
    if (m_taken && *got > 0)
        m_taken(*got);
    return {};
}

Result<void> UnpackedStream::start()
{
    while (m_to < 4 && !m_inputEnded) {
        if (const auto filled = fill(); !filled)
            return filled;
    }
    m_unpacking = unpackingFor(m_input.constData(), m_to);
    if (!m_unpacking)
        return malformed("a layer is packed by bzip2 or xz, which images may not be");
    return {};
}

Result<qint64> UnpackedStream::read(char *to, qint64 most)
{
    if (!m_unpacking) {
        if (const auto started = start(); !started)
            return Unexpected{started.error()};
    }
    while (!m_ended) {
        const qsizetype size = m_to - m_from;
        const auto step = m_unpacking->step(m_input.constData() + m_from, size, to, most);
        if (!step)
            return Unexpected{step.error()};
        m_from += step->taken;
        if (step->made > 0) {
            m_bytes += step->made;
            if (m_bytes > m_mostBytes) {
                return Unexpected{Error{Stage::Probe, Code::TooLarge, {},
                                        QStringLiteral("a layer is larger than %1 MB once it is unpacked")
                                            .arg(m_mostBytes / 1'000'000)}};
            }
            return step->made;
        }
        if (step->taken > 0)
            continue;
        if (m_inputEnded) {
            if (!step->isWhole)
                return malformed("a layer ends before its data does");
            m_ended = true;
        } else if (const auto filled = fill(); !filled) {
            return Unexpected{filled.error()};
        }
    }
    return 0;
}

} // namespace gearaudit
