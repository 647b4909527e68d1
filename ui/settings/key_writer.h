#pragma once

#include "core/settings/keys/session_store.h"
#include "ui/settings/instance_draft.h"

#include <QObject>

#include <deque>

namespace gearaudit
{

/// Carries out changes of stored keys, one after the other, and stops at the first that fails.
/// Never blocks. Destroying it is as cancel().
class KeyWriter : public QObject
{
    Q_OBJECT
public:
    KeyWriter(CredentialStore &store, SessionStore &session, QObject *parent = nullptr);

    /// With `sessionOnly`, keys are written to the session's store alone, and a keychain that is
    /// not there is no failure when removing.
    void start(const std::vector<StoredKeyChange> &changes, bool sessionOnly);
    bool isRunning() const { return m_isRunning; }
    /// Leaves out what has not begun; nothing more is heard of what has.
    void cancel();

Q_SIGNALS:
    void changed(const gearaudit::StoredKeyChange &change);
    void failed(const gearaudit::StoredKeyChange &change, const gearaudit::Error &error);
    void finished(); ///< all of them are done

private:
    void next();
    void ended(int round, const Result<void> &result);

    CredentialStore &m_store;
    SessionStore &m_session;
    std::deque<StoredKeyChange> m_left;
    int m_round = 0; ///< answers of earlier ones do not count
    bool m_isSessionOnly = false;
    bool m_isRunning = false;
};

} // namespace gearaudit
