#include "core/settings/keys/secret_service.h"

#include <QTimer>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QLibrary>
#include <QPointer>
#include <QUuid>
#endif

namespace gearaudit
{

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

namespace
{
// https://specifications.freedesktop.org/secret-service/latest/
constexpr QLatin1String secrets("org.freedesktop.secrets");
constexpr QLatin1String servicePath("/org/freedesktop/secrets");
constexpr QLatin1String serviceInterface("org.freedesktop.Secret.Service");
constexpr QLatin1String collectionInterface("org.freedesktop.Secret.Collection");
constexpr int replyLimit = 10'000; // ms; the first call may have to start the service

/// One round of questions; deletes itself when it has answered.
class Inquiry : public QObject
{
public:
    Inquiry(QObject *receiver, std::function<void(const SecretService &)> done)
        : m_receiver(receiver), m_done(std::move(done)),
          m_name(QUuid::createUuid().toString()), // a connection of its own: the shared one stays
                                                  // dead when the bus was once away
          m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name))
    {
    }
    ~Inquiry() override { QDBusConnection::disconnectFromBus(m_name); }

    void begin()
    {
        if (!QLibrary(QStringLiteral("secret-1"), 0).load())
            return end(SecretService::Reach::NoLibrary, QStringLiteral("libsecret-1.so.0"));
        if (!m_bus.isConnected())
            return end(SecretService::Reach::NoBus, m_bus.lastError().message());
        auto ask = QDBusMessage::createMethodCall(secrets, servicePath, serviceInterface,
                                                  QStringLiteral("ReadAlias"));
        ask << QStringLiteral("default");
        call(ask, [this](const QDBusPendingCall &call) {
            const QDBusPendingReply<QDBusObjectPath> reply = call;
            if (reply.isError())
                return end(SecretService::Reach::NoService, reply.error().message());
            m_default = reply.value().path();
            m_answer.hasDefault = m_default != QLatin1String("/");
            askCollections();
        });
    }

private:
    template <class Then> void call(const QDBusMessage &message, Then then)
    {
        auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, replyLimit), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [then](QDBusPendingCallWatcher *finished) { then(*finished); });
    }

    template <class Then>
    void askProperty(const QString &path, const QString &interface, const QString &name, Then then)
    {
        auto ask = QDBusMessage::createMethodCall(secrets, path,
                                                  QStringLiteral("org.freedesktop.DBus.Properties"),
                                                  QStringLiteral("Get"));
        ask << interface << name;
        call(ask, [then](const QDBusPendingCall &call) {
            const QDBusPendingReply<QDBusVariant> reply = call;
            then(reply.isError() ? QVariant() : reply.value().variant());
        });
    }

    void askCollections()
    {
        askProperty(servicePath, serviceInterface, QStringLiteral("Collections"),
                    [this](const QVariant &value) {
                        QStringList paths;
                        for (const auto &path : qdbus_cast<QList<QDBusObjectPath>>(value))
                            paths << path.path();
                        if (m_answer.hasDefault && !paths.contains(m_default))
                            paths << m_default;
                        askLocks(paths);
                    });
    }

    void askLocks(QStringList paths)
    {
        if (paths.isEmpty())
            return end(SecretService::Reach::Reached, {});
        const QString path = paths.takeFirst();
        askProperty(path, collectionInterface, QStringLiteral("Locked"),
                    [this, path, paths](const QVariant &value) {
                        // one that does not say so is taken for locked: nothing is claimed then
                        const bool locked = !value.isValid() || value.toBool();
                        m_answer.anyLocked |= locked;
                        m_answer.defaultLocked |= locked && path == m_default;
                        askLocks(paths);
                    });
    }

    void end(SecretService::Reach reach, const QString &detail)
    {
        m_answer.reach = reach;
        m_answer.detail = detail;
        deleteLater();
        if (m_receiver)
            m_done(m_answer);
    }

    QPointer<QObject> m_receiver;
    std::function<void(const SecretService &)> m_done;
    QString m_name;
    QDBusConnection m_bus;
    QString m_default;
    SecretService m_answer;
};

/// QtKeychain then talks to KWallet's own interface, not to the Secret Service.
bool isPlasma5()
{
    return qgetenv("XDG_CURRENT_DESKTOP").toUpper().split(':').contains("KDE") &&
           qgetenv("KDE_SESSION_VERSION") == "5";
}
} // namespace

void askSecretService(QObject *receiver, std::function<void(const SecretService &)> done)
{
    if (isPlasma5()) {
        QTimer::singleShot(0, receiver, [done = std::move(done)] { done({}); });
        return;
    }
    auto *inquiry = new Inquiry(receiver, std::move(done));
    QTimer::singleShot(0, inquiry, &Inquiry::begin);
}

#else

void askSecretService(QObject *receiver, std::function<void(const SecretService &)> done)
{
    QTimer::singleShot(0, receiver, [done = std::move(done)] { done({}); });
}

#endif

} // namespace gearaudit
