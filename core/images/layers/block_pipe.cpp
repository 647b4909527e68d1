#include "core/images/layers/block_pipe.h"

namespace gearaudit
{

BlockPipe::BlockPipe() = default;

char *BlockPipe::room()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_hasLeft || m_filled - m_freed < m_blocks.size(); });
    return m_hasLeft ? nullptr : m_blocks[m_filled % m_blocks.size()].bytes.data();
}

void BlockPipe::put(qint64 size)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_blocks[m_filled % m_blocks.size()].size = size;
        ++m_filled;
    }
    m_changed.notify_all();
}

void BlockPipe::end(std::optional<Error> error)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_hasEnded)
            return;
        m_hasEnded = true;
        m_error = std::move(error);
    }
    m_changed.notify_all();
}

Result<BlockPipe::Bytes> BlockPipe::next()
{
    std::unique_lock lock(m_mutex);
    if (m_isLent) {
        m_isLent = false;
        ++m_freed;
        m_changed.notify_all();
    }
    m_changed.wait(lock, [this] { return m_hasEnded || m_freed < m_filled; });
    if (m_freed < m_filled) {
        m_isLent = true;
        const Block &block = m_blocks[m_freed % m_blocks.size()];
        return Bytes{block.bytes.constData(), block.size};
    }
    if (m_error)
        return Unexpected{*m_error};
    return Bytes{};
}

void BlockPipe::leave()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_hasLeft = true;
    }
    m_changed.notify_all();
}

} // namespace gearaudit
