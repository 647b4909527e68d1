#include "core/images/layers/resuming_stream.h"

#include <QRegularExpression>

namespace gearaudit
{

namespace
{
constexpr int mostBreaks = 5; ///< without a byte in between
constexpr int mostOfAll = 100;
}

std::optional<ContentRange> readContentRange(const QByteArray &header)
{
    static const QRegularExpression rule(
        QStringLiteral("\\Abytes\\s+([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18}|\\*)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = rule.match(QString::fromLatin1(header.trimmed().left(200)));
    if (!match.hasMatch() || match.captured(2).toLongLong() < match.captured(1).toLongLong())
        return std::nullopt;
    const QString length = match.captured(3);
    return ContentRange{match.captured(1).toLongLong(), length == u"*" ? -1 : length.toLongLong()};
}

ResumingStream::ResumingStream(Way way, std::unique_ptr<HttpStream> first, qint64 size)
    : m_way(std::move(way)), m_stream(std::move(first)), m_size(size),
      m_length(std::max<qint64>(0, m_stream->header("Content-Length").toLongLong()))
{
}

Result<qint64> ResumingStream::read(char *to, qint64 most)
{
    std::optional<Error> broken;
    while (true) {
        if (!m_stream) {
            if (const auto again = resume(); !again)
                broken = again.error();
        }
        if (!broken) {
            const auto got = m_stream->read(to, most);
            if (got) {
                m_read += *got;
                m_breaks = *got > 0 ? 0 : m_breaks;
                if (m_size > 0 && m_read > m_size)
                    return Unexpected{m_way.problem(Code::Malformed,
                                                    QStringLiteral("a layer is longer than its image says"))};
                return got;
            }
            broken = got.error();
        }
        m_stream.reset();
        if (broken->code != Code::Unreachable || ++m_breaks > mostBreaks || ++m_allBreaks > mostOfAll
            || !m_way.pause(m_breaks))
            return Unexpected{*broken};
        broken.reset();
    }
}

Result<void> ResumingStream::resume()
{
    while (true) {
        const bool ranged = m_ranges && m_read > 0;
        auto next = m_way.ask(ranged ? m_read : 0);
        if (!next)
            return Unexpected{next.error()};
        m_stream = std::move(*next);
        const auto done = accept(ranged);
        if (done || m_ranges == ranged || m_read == 0)
            return done;
        // Another range than was asked for: once more, for all of it.
    }
}

/// Whether the answer goes on where the last one broke; brings it there.
Result<void> ResumingStream::accept(bool ranged)
{
    const auto status = m_stream->status();
    if (!status)
        return Unexpected{status.error()};
    const auto changed = [this] {
        return Unexpected{m_way.problem(Code::Malformed, QStringLiteral("a layer changed its length while it was read"))};
    };
    if (*status == 206) {
        const auto range = readContentRange(m_stream->header("Content-Range"));
        if (!ranged || !range || range->from != m_read) {
            const bool again = ranged && m_ranges;
            m_ranges = false;
            return again ? Result<void>(Unexpected{m_way.problem(Code::Unreachable, QStringLiteral("another range"))})
                         : Unexpected{m_way.problem(Code::Malformed, QStringLiteral("a layer cannot be had from the "
                                                                                    "place where its connection broke"))};
        }
        if (range->length >= 0 && m_length > 0 && range->length != m_length)
            return changed();
        return {};
    }
    const QByteArray length = m_stream->header("Content-Length");
    if (m_length > 0 && !length.isEmpty() && length.toLongLong() != m_length)
        return changed();
    return passOver();
}

Result<void> ResumingStream::passOver()
{
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    for (qint64 passed = 0; passed < m_read;) {
        const auto got = m_stream->read(piece.data(), std::min<qint64>(piece.size(), m_read - passed));
        if (!got)
            return Unexpected{got.error()};
        if (*got == 0)
            return Unexpected{m_way.problem(Code::Malformed, QStringLiteral("a layer became shorter while it was read"))};
        passed += *got;
    }
    return {};
}

} // namespace gearaudit
