#pragma once

#include "core/images/layers/http_stream.h"

#include <functional>
#include <memory>

namespace gearaudit
{

/// A blob that goes on where its connection broke: by range, or where the server gives no (or another)
/// range, from its start with what has come passed over. Errors: Malformed for what becomes longer than
/// it was said to be, or changes its length; Unreachable where it breaks again and again.
class ResumingStream : public ByteStream
{
public:
    struct Way {
        std::function<Result<std::unique_ptr<HttpStream>>(qint64 from)> ask;
        std::function<bool(int breaks)> pause; ///< before asking again; false: no more time
        std::function<Error(Code code, const QString &detail)> problem;
    };
    /// `size` as the image says it, or 0.
    ResumingStream(Way way, std::unique_ptr<HttpStream> first, qint64 size);

    Result<qint64> read(char *to, qint64 most) override;

private:
    Result<void> resume();
    Result<void> accept(bool ranged);
    Result<void> passOver();

    Way m_way;
    std::unique_ptr<HttpStream> m_stream; ///< null where it is still to be asked for again
    qint64 m_size;
    qint64 m_length = 0; ///< as the server said it, or 0
    qint64 m_read = 0;
    bool m_ranges = true; ///< the server has not yet been seen to give another range
    int m_breaks = 0; ///< without a byte in between
    int m_allBreaks = 0;
};

/// What a Content-Range header says: where it begins, and the whole length (-1 for "*"). None for
/// what is no such header. Pure.
struct ContentRange {
    qint64 from = 0, length = -1;

    bool operator==(const ContentRange &) const = default;
};
std::optional<ContentRange> readContentRange(const QByteArray &header);

} // namespace gearaudit
