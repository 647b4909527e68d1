#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>

namespace gearaudit::test
{

/// A login with a session bus of its own (tests/support/keyring/session), as long as it lives.
class KeyringSession
{
public:
    /// `mode`: unlocked, locked, empty (a bus without a keyring) or none (no bus). `home` is a
    /// folder for these sessions alone, in which the keyring lasts from one to the next.
    KeyringSession(const QString &mode, const QString &home);
    ~KeyringSession();
    Q_DISABLE_COPY(KeyringSession)

    bool isRunning() const { return m_isRunning; }
    /// What a program in this session has: its home, its bus, no display.
    QProcessEnvironment environment() const { return m_environment; }

private:
    QProcess m_process;
    QProcessEnvironment m_environment;
    bool m_isRunning = false;
};

/// What a program said and how it ended; -1 where it did not.
struct Ran {
    int exitStatus = -1;
    QByteArray output;
    QByteArray errors;
};

/// Runs a program to its end, for 30 s at most.
Ran runProgram(const QString &program, const QStringList &arguments,
               const QProcessEnvironment &environment, const QByteArray &input = {});

} // namespace gearaudit::test
