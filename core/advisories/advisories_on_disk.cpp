#include "core/advisories/advisories_on_disk.h"

namespace gearaudit
{

AdvisoriesOnDisk::AdvisoriesOnDisk(QString path, Open open, LookAtFile look)
    : m_path(std::move(path)), m_open(std::move(open)), m_look(std::move(look))
{
}

AdvisorySnapshot AdvisoriesOnDisk::now()
{
    const std::lock_guard lock(m_mutex);
    const FileFacts seen = m_look(m_path);
    const bool isSame = m_hasLooked && seen.exists == m_seen.exists && seen.modified == m_seen.modified &&
                        seen.size == m_seen.size;
    if (isSame)
        return m_database;
    m_hasLooked = true;
    m_seen = seen;
    m_database.reset();
    m_error.reset();
    if (!seen.exists)
        return nullptr;
    if (auto opened = m_open(m_path))
        m_database = *std::move(opened);
    else
        m_error = opened.error();
    return m_database;
}

std::optional<Error> AdvisoriesOnDisk::error() const
{
    const std::lock_guard lock(m_mutex);
    return m_error;
}

} // namespace gearaudit
