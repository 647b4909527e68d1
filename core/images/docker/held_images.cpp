#include "core/images/docker/held_images.h"

#include "core/model/image_reference.h"

namespace gearaudit
{

QString HeldImages::canonical(const QString &name)
{
    const auto parsed = parseImageReference(name);
    return parsed ? parsed->text() : name;
}

bool HeldImages::affects(const QString &one, const QString &other)
{
    if (one == other)
        return true;
    // With the last tag of a repository an engine removes the names by digest in it, too.
    const auto first = parseImageReference(one);
    const auto second = parseImageReference(other);
    return first && second && first->name() == second->name()
        && (!first->digest.isEmpty() || !second->digest.isEmpty());
}

bool HeldImages::isFree(const QString &key) const
{
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name) {
        if (name->busy && affects(key, name.key()))
            return false;
    }
    return true;
}

bool HeldImages::enter(const QString &name, std::stop_token stop)
{
    const QString key = canonical(name);
    std::unique_lock lock(m_mutex);
    if (!m_left.wait(lock, stop, [&] { return isFree(key); }) || stop.stop_requested())
        return false;
    m_names[key].busy = true;
    return true;
}

QStringList HeldImages::leave(const QString &name)
{
    const std::scoped_lock lock(m_mutex);
    const QString key = canonical(name);
    Name &left = m_names[key];
    left.busy = false;
    if (left.holders == 0 && !left.ours)
        m_names.remove(key);
    m_left.notify_all();
    return takeDue();
}

bool HeldImages::isHeld(const QString &name)
{
    const std::scoped_lock lock(m_mutex);
    const auto held = m_names.constFind(canonical(name));
    return held != m_names.constEnd() && held->holders > 0;
}

bool HeldImages::hold(const QString &name, const QString &id, bool ours)
{
    const std::scoped_lock lock(m_mutex);
    Name &held = m_names[canonical(name)];
    if (!held.ours || held.written.isEmpty())
        held.written = name;
    held.ours = held.ours || ours;
    ++held.holders;
    if (id.isEmpty())
        return held.ours;
    held.id = id;
    ++m_ids[id];
    for (const Name &other : std::as_const(m_names)) {
        if (other.ours && other.id == id)
            return true;
    }
    return held.ours;
}

QStringList HeldImages::drop(const QString &name, const QString &id)
{
    const std::scoped_lock lock(m_mutex);
    const QString key = canonical(name);
    if (const auto held = m_names.find(key); held != m_names.end()) {
        if (--held->holders <= 0 && !held->ours && !held->busy)
            m_names.erase(held);
    }
    if (const auto count = m_ids.find(id); count != m_ids.end() && --*count == 0)
        m_ids.erase(count);
    return takeDue();
}

QStringList HeldImages::removed(const QString &name)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_names[canonical(name)].ours = false;
    }
    return leave(name);
}

QStringList HeldImages::takeDue()
{
    QStringList due;
    for (auto name = m_names.begin(); name != m_names.end(); ++name) {
        if (!name->ours || name->holders > 0 || m_ids.contains(name->id) || !isFree(name.key()))
            continue;
        name->busy = true;
        due << name->written;
    }
    return due;
}

} // namespace gearaudit
