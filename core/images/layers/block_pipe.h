#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <array>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace gearaudit
{

/// Hands blocks from the thread that unpacks to the one that reads what is in them, without copying:
/// there are a few, and whoever is faster waits. One writer, one reader. Neither waits for ever, as
/// long as the writer calls end() and the reader leave() whatever happens.
class BlockPipe
{
public:
    static constexpr qint64 blockBytes = 256 * 1024;
    struct Bytes {
        const char *from = nullptr;
        qint64 size = 0;
    };

    BlockPipe();

    /// Writer: a free block to fill; null when the reader has left.
    char *room();
    /// Writer: it is filled with that much.
    void put(qint64 size);
    /// Writer: nothing more comes, and why, where it is an error. What was said first counts.
    void end(std::optional<Error> error = std::nullopt);

    /// Reader: the next bytes, which stand until the next call; none at the end.
    Result<Bytes> next();
    /// Reader: wants nothing more.
    void leave();

private:
    struct Block {
        QByteArray bytes{blockBytes, Qt::Uninitialized};
        qint64 size = 0;
    };
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::array<Block, 4> m_blocks;
    size_t m_filled = 0; ///< so many were filled in all; the next one to fill is m_filled % size
    size_t m_freed = 0;
    bool m_isLent = false; ///< the reader has block m_freed
    bool m_hasEnded = false, m_hasLeft = false;
    std::optional<Error> m_error;
};

} // namespace gearaudit
