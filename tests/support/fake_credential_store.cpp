#include "tests/support/fake_credential_store.h"

#include <QTimer>

namespace gearaudit::test
{

namespace
{
template <class Value, class Callback>
void later(QObject *receiver, Callback done, Result<Value> result)
{
    QTimer::singleShot(0, receiver, [done, result] { done(result); });
}

Result<void> doneOr(const std::optional<Error> &error)
{
    return error ? Result<void>(Unexpected{*error}) : Result<void>();
}
} // namespace

std::optional<Error> FakeCredentialStore::ask(const char *what, const QString &id)
{
    asked << (QLatin1String(what) + QLatin1Char(' ') + id).trimmed();
    if (!failure || failAfter-- > 0)
        return std::nullopt;
    return Error{Stage::Keychain, *failure, id, QStringLiteral("as the test said")};
}

void FakeCredentialStore::check(QObject *receiver, Done done)
{
    later<void>(receiver, done, doneOr(ask("check", {})));
}

void FakeCredentialStore::read(const QString &id, QObject *receiver, Read done)
{
    auto error = ask("read", id);
    if (!error && !keys.contains(id))
        error = Error{Stage::Keychain, Code::NotFound, id, {}};
    later<Secret>(receiver, done,
                  error ? Result<Secret>(Unexpected{*error}) : Result<Secret>(keys.value(id)));
}

void FakeCredentialStore::write(const QString &id, const Secret &key, QObject *receiver, Done done)
{
    const auto error = ask("write", id);
    if (!error)
        keys.insert(id, key);
    later<void>(receiver, done, doneOr(error));
}

void FakeCredentialStore::remove(const QString &id, QObject *receiver, Done done)
{
    const auto error = ask("remove", id);
    if (!error)
        keys.remove(id);
    later<void>(receiver, done, doneOr(error));
}

} // namespace gearaudit::test
