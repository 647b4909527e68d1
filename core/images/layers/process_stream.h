#pragma once

#include "core/images/layers/byte_stream.h"

#include <QByteArray>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace gearaudit
{

/// What a program prints, as a stream: it runs on a thread of the stream's own and waits while a few
/// pieces are still to be read, so that memory is bounded. Going away ends the program.
class ProcessStream : public ByteStream
{
public:
    /// Takes a piece; false: no more is wanted.
    using Taker = std::function<bool(const QByteArray &piece)>;
    /// Runs the program until it has ended, and tells how.
    using Run = std::function<Result<void>(const Taker &take, std::stop_token stop)>;

    ProcessStream(Run run, std::stop_token stop);
    ~ProcessStream() override;

    /// How the program ended counts at the end: an error there is read()'s.
    Result<qint64> read(char *to, qint64 most) override;
    /// Reads what is left and tells how the program ended.
    Result<void> end();

private:
    bool take(const QByteArray &piece, const std::stop_token &stop);

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<QByteArray> m_pieces;
    qsizetype m_waiting = 0; ///< bytes in m_pieces
    qsizetype m_at = 0; ///< in the first one
    std::optional<Result<void>> m_ended;
    std::jthread m_thread; ///< the last one: it uses the others
    std::stop_callback<std::function<void()>> m_onStop;
};

} // namespace gearaudit
