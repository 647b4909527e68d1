#pragma once

#include "core/settings/keys/credential_store.h"
#include "core/settings/keys/secret_service.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <optional>

namespace gearaudit
{

/// The keychain of the operating system, through QtKeychain: Secret Service, KWallet, macOS
/// Keychain, Windows Credential Manager. Never a file of ours. Needs a running event loop, on Linux
/// a GLib one (Qt's usual one).
///
/// QtKeychain knows no time limit and runs one job at a time, so that a question on the screen
/// that nobody answers would hold up everything. Here each request has a limit; when one passes it,
/// those behind it, and any until the keychain answers, end with TimedOut at once. What passed its
/// limit may still take effect when the question is answered later.
class KeychainStore : public QObject, public CredentialStore
{
    Q_OBJECT
public:
    explicit KeychainStore(std::chrono::milliseconds limit = std::chrono::minutes(2),
                           QObject *parent = nullptr);

    void check(QObject *receiver, Done done) override;
    void read(const QString &id, QObject *receiver, Read done) override;
    void write(const QString &id, const Secret &key, QObject *receiver, Done done) override;
    void remove(const QString &id, QObject *receiver, Done done) override;

    /// The service and the entry's name under which the key of an instance is kept.
    static QString serviceName();
    static QString entryName(const QString &id);

private:
    enum class Kind { Check, Read, Write, Remove };
    struct Request {
        Kind kind = Kind::Check;
        QString id;
        Secret key;
        QPointer<QObject> receiver;
        Read done;
    };

    void add(Request request);
    void startNext();
    void start();
    template <class Job, class Then> void run(Job *job, Then then);
    template <class Then> void ask(Then then);
    template <class Then> void readEntry(Then then);
    void readBack();
    void removeEntry();
    void confirmRemoved();
    void fail(int code, const QString &text);
    void finish(const Result<Secret> &result);
    void onLimit();

    std::deque<Request> m_waiting;
    std::optional<Request> m_current;
    bool m_isStuck = false; ///< m_current has passed its limit and been told so
    QTimer m_limit;
};

} // namespace gearaudit
