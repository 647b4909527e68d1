#include "ui/settings/key_writer.h"

namespace gearaudit
{

KeyWriter::KeyWriter(CredentialStore &store, SessionStore &session, QObject *parent)
    : QObject(parent), m_store(store), m_session(session)
{
}

void KeyWriter::start(const std::vector<StoredKeyChange> &changes, bool sessionOnly)
{
    Q_ASSERT(!m_isRunning);
    m_left.assign(changes.begin(), changes.end());
    m_isSessionOnly = sessionOnly;
    m_isRunning = true;
    next();
}

void KeyWriter::next()
{
    if (m_left.empty()) {
        m_isRunning = false;
        Q_EMIT finished();
        return;
    }
    const StoredKeyChange &change = m_left.front();
    const auto done = [this, round = m_round](const Result<void> &result) { ended(round, result); };
    const bool isWrite = change.kind == StoredKeyChange::Kind::Write;
    if (isWrite && m_isSessionOnly)
        m_session.write(change.id, change.key, this, done);
    else if (isWrite)
        m_store.write(change.id, change.key, this, done);
    else
        m_store.remove(change.id, this, done);
}

void KeyWriter::cancel()
{
    ++m_round;
    m_left.clear();
    m_isRunning = false;
}

void KeyWriter::ended(int round, const Result<void> &result)
{
    if (round != m_round)
        return;
    const StoredKeyChange change = m_left.front();
    const bool isRemoval = change.kind == StoredKeyChange::Kind::Remove;
    const bool isNothingThere =
        isRemoval && m_isSessionOnly && !result && result.error().code == Code::NoKeychain;
    if (!result && !isNothingThere) {
        cancel();
        Q_EMIT failed(change, result.error());
        return;
    }
    m_left.pop_front();
    // The session's key goes before the keychain's: it must not outlive a newer one.
    if (isRemoval || !m_isSessionOnly)
        m_session.remove(change.id, this, [](const Result<void> &) {});
    Q_EMIT changed(change);
    if (round == m_round)
        next();
}

} // namespace gearaudit
