#include "core/settings/keys/session_store.h"

#include "core/settings/keys/later.h"

namespace gearaudit
{

void SessionStore::check(QObject *receiver, Done done)
{
    later(receiver, std::move(done), Result<void>());
}

void SessionStore::read(const QString &id, QObject *receiver, Read done)
{
    const auto found = m_keys.constFind(id);
    later(receiver, std::move(done),
          found == m_keys.cend()
              ? Result<Secret>(Unexpected{Error{Stage::Keychain, Code::NotFound, id, {}}})
              : Result<Secret>(*found));
}

void SessionStore::write(const QString &id, const Secret &key, QObject *receiver, Done done)
{
    m_keys.insert(id, key);
    later(receiver, std::move(done), Result<void>());
}

void SessionStore::remove(const QString &id, QObject *receiver, Done done)
{
    m_keys.remove(id);
    later(receiver, std::move(done), Result<void>());
}

} // namespace gearaudit
