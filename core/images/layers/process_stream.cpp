#include "core/images/layers/process_stream.h"

#include <algorithm>

namespace gearaudit
{

namespace
{
constexpr qsizetype mostWaiting = 4 * 1024 * 1024;
}

ProcessStream::ProcessStream(Run run, std::stop_token stop)
    : m_thread([this, run = std::move(run)](const std::stop_token &own) {
          auto ended = run([&](const QByteArray &piece) { return take(piece, own); }, own);
          const std::scoped_lock lock(m_mutex);
          m_ended = std::move(ended);
          m_changed.notify_all();
      }),
      m_onStop(std::move(stop), [this] { m_thread.request_stop(); })
{
}

ProcessStream::~ProcessStream()
{
    m_thread.request_stop();
    m_thread.join();
}

bool ProcessStream::take(const QByteArray &piece, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [this] { return m_waiting < mostWaiting; }))
        return false;
    m_pieces.push_back(piece);
    m_waiting += piece.size();
    m_changed.notify_all();
    return true;
}

Result<qint64> ProcessStream::read(char *to, qint64 most)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_pieces.empty() || m_ended; });
    if (m_pieces.empty())
        return *m_ended ? Result<qint64>(0) : Unexpected{m_ended->error()};
    const QByteArray &first = m_pieces.front();
    const qint64 count = std::min<qint64>(most, first.size() - m_at);
    std::copy_n(first.constData() + m_at, count, to);
    m_at += count;
    if (m_at == first.size()) {
        m_waiting -= first.size();
        m_pieces.pop_front();
        m_at = 0;
        m_changed.notify_all();
    }
    return count;
}

Result<void> ProcessStream::end()
{
    QByteArray rest(64 * 1024, Qt::Uninitialized);
    while (true) {
        const auto got = read(rest.data(), rest.size());
        if (!got)
            return Unexpected{got.error()};
        if (*got == 0)
            return {};
    }
}

} // namespace gearaudit
