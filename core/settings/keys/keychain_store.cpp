#include "core/settings/keys/keychain_store.h"

#include "core/settings/keys/keychain_error.h"

#include <QCoreApplication>
#include <QThread>

#include <qt6keychain/keychain.h>

namespace gearaudit
{

namespace
{
Result<Secret> timedOut(const QString &id)
{
    return Unexpected{Error{Stage::Keychain, Code::TimedOut, id, {}}};
}

CredentialStore::Read withoutValue(CredentialStore::Done done)
{
    return [done = std::move(done)](const Result<Secret> &result) {
        done(result ? Result<void>() : Result<void>(Unexpected{result.error()}));
    };
}
} // namespace

QString KeychainStore::serviceName()
{
    return QStringLiteral("gear-audit");
}

QString KeychainStore::entryName(const QString &id)
{
    // Windows ignores the service: only the entry's name tells it from those of other programs.
    return QStringLiteral("gear-audit/%1").arg(id);
}

KeychainStore::KeychainStore(std::chrono::milliseconds limit, QObject *parent) : QObject(parent)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, &KeychainStore::onLimit);
}

void KeychainStore::check(QObject *receiver, Done done)
{
    add({Kind::Check, {}, {}, receiver, withoutValue(std::move(done))});
}

void KeychainStore::read(const QString &id, QObject *receiver, Read done)
{
    add({Kind::Read, id, {}, receiver, std::move(done)});
}

void KeychainStore::write(const QString &id, const Secret &key, QObject *receiver, Done done)
{
    add({Kind::Write, id, key, receiver, withoutValue(std::move(done))});
}

void KeychainStore::remove(const QString &id, QObject *receiver, Done done)
{
    add({Kind::Remove, id, {}, receiver, withoutValue(std::move(done))});
}

void KeychainStore::add(Request request)
{
    // QtKeychain's queue belongs to the thread that used it first
    Q_ASSERT(QThread::currentThread() == QCoreApplication::instance()->thread());
    m_waiting.push_back(std::move(request));
    QTimer::singleShot(0, this, &KeychainStore::startNext);
}

void KeychainStore::startNext()
{
    if (m_isStuck) {
        const auto waiting = std::exchange(m_waiting, {});
        const QPointer<KeychainStore> self(this); // a callback may delete the store
        for (auto it = waiting.begin(); it != waiting.end() && self; ++it) {
            if (it->receiver)
                it->done(timedOut(it->id));
        }
        return;
    }
    if (m_current || m_waiting.empty())
        return;
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_limit.start();
    start();
}

/// A job without a parent: one that is deleted on its way crashes the library.
template <class Job, class Then> void KeychainStore::run(Job *job, Then then)
{
    job->setKey(entryName(m_current->id));
    connect(job, &QKeychain::Job::finished, this, [this, job, then] {
        if (m_isStuck)
            finish(timedOut({}));
        else
            then(job);
    });
    job->start();
}

template <class Then> void KeychainStore::ask(Then then)
{
    askSecretService(this, [this, then](const SecretService &service) {
        if (m_isStuck)
            finish(timedOut({}));
        else
            then(service);
    });
}

template <class Then> void KeychainStore::readEntry(Then then)
{
    run(new QKeychain::ReadPasswordJob(serviceName()), [this, then](auto *job) {
        if (job->error() != QKeychain::NoError)
            fail(job->error(), job->errorString());
        else if (job->textData().isEmpty()) // how KWallet's failures come through
            fail(QKeychain::OtherError, QStringLiteral("the entry that was read is empty"));
        else
            then(Secret(job->textData().toUtf8()));
    });
}

void KeychainStore::start()
{
    switch (m_current->kind) {
    case Kind::Check:
        ask([this](const SecretService &service) {
            if (const auto obstacle = keychainObstacle(service, {}))
                finish(Unexpected{*obstacle});
            else
                finish(Secret());
        });
        break;
    case Kind::Read: readEntry([this](const Secret &key) { finish(key); }); break;
    case Kind::Write: {
        auto *job = new QKeychain::WritePasswordJob(serviceName());
        job->setTextData(QString::fromUtf8(m_current->key.reveal()));
        run(job, [this](auto *written) {
            if (written->error() == QKeychain::NoError)
                readBack();
            else
                fail(written->error(), written->errorString());
        });
        break;
    }
    case Kind::Remove:
        // Read first: libsecret calls it a success that it found nothing in a locked keyring.
        readEntry([this](const Secret &) { removeEntry(); });
        break;
    }
}

void KeychainStore::removeEntry()
{
    run(new QKeychain::DeletePasswordJob(serviceName()), [this](auto *job) {
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
            confirmRemoved();
        else
            fail(job->error(), job->errorString());
    });
}

void KeychainStore::readBack()
{
    run(new QKeychain::ReadPasswordJob(serviceName()), [this](auto *job) {
        if (job->error() == QKeychain::NoError &&
            job->textData().toUtf8() == m_current->key.reveal())
            finish(Secret());
        else
            finish(Unexpected{
                Error{Stage::Keychain, Code::NotWritable, m_current->id, job->errorString()}});
    });
}

void KeychainStore::confirmRemoved()
{
    run(new QKeychain::ReadPasswordJob(serviceName()), [this](auto *job) {
        if (job->error() == QKeychain::EntryNotFound)
            finish(Secret());
        else
            finish(Unexpected{
                Error{Stage::Keychain, Code::NotWritable, m_current->id, job->errorString()}});
    });
}

void KeychainStore::fail(int code, const QString &text)
{
    ask([this, code, text](const SecretService &service) {
        const Error error =
            keychainError(static_cast<QKeychain::Error>(code), text, service, m_current->id);
        // what is to be removed need not be there
        if (error.code == Code::NotFound && m_current->kind == Kind::Remove)
            finish(Secret());
        else
            finish(Unexpected{error});
    });
}

void KeychainStore::finish(const Result<Secret> &result)
{
    m_limit.stop();
    const Request request = std::move(*m_current);
    m_current.reset();
    const bool wasTold = std::exchange(m_isStuck, false);
    QTimer::singleShot(0, this, &KeychainStore::startNext);
    if (!wasTold && request.receiver)
        request.done(result);
}

void KeychainStore::onLimit()
{
    m_isStuck = true;
    QTimer::singleShot(0, this, &KeychainStore::startNext);
    const Request request = *m_current; // the callback may delete the store
    if (request.receiver)
        request.done(timedOut(request.id));
}

} // namespace gearaudit
