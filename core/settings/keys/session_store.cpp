#include "core/settings/keys/session_store.h"

#include <QTimer>

namespace gearaudit
{

namespace
{
template <class Value, class Callback>
void later(QObject *receiver, Callback done, Result<Value> result)
{
    QTimer::singleShot(0, receiver,
                       [done = std::move(done), result = std::move(result)] { done(result); });
}
} // namespace

void SessionStore::check(QObject *receiver, Done done)
{
    later<void>(receiver, std::move(done), {});
}

void SessionStore::read(const QString &id, QObject *receiver, Read done)
{
    const auto found = m_keys.constFind(id);
    later<Secret>(receiver, std::move(done),
                  found == m_keys.cend()
                      ? Result<Secret>(Unexpected{Error{Stage::Keychain, Code::NotFound, id, {}}})
                      : Result<Secret>(*found));
}

void SessionStore::write(const QString &id, const Secret &key, QObject *receiver, Done done)
{
    m_keys.insert(id, key);
    later<void>(receiver, std::move(done), {});
}

void SessionStore::remove(const QString &id, QObject *receiver, Done done)
{
    m_keys.remove(id);
    later<void>(receiver, std::move(done), {});
}

} // namespace gearaudit
