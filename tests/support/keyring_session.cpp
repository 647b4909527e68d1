#include "tests/support/keyring_session.h"

namespace gearaudit::test
{

namespace
{
QProcessEnvironment environmentOf(const QString &home)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(QLatin1String("XDG_")) || name.startsWith(QLatin1String("DBUS_")) ||
            name.startsWith(QLatin1String("KDE_")) || name.endsWith(QLatin1String("DISPLAY")))
            environment.remove(name);
    }
    environment.insert(QStringLiteral("HOME"), home);
    return environment;
}
} // namespace

KeyringSession::KeyringSession(const QString &mode, const QString &home)
    : m_environment(environmentOf(home))
{
    const QString bus = QStringLiteral("DBUS_SESSION_BUS_ADDRESS");
    if (mode == QLatin1String("none")) {
        m_environment.insert(bus, QStringLiteral("unix:path=/nonexistent"));
        m_isRunning = true;
        return;
    }
    m_process.setProcessEnvironment(m_environment);
    m_process.setStandardErrorFile(home + QStringLiteral("/session.log"));
    m_process.start(QStringLiteral(GEAR_SOURCE_DIR "/tests/support/keyring/session"), {mode});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000))
        ;
    const QByteArray address = m_process.readLine().trimmed();
    m_environment.insert(bus, QString::fromLocal8Bit(address));
    m_isRunning = !address.isEmpty();
}

KeyringSession::~KeyringSession()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel(); // its sign to end
    if (!m_process.waitForFinished(10'000))
        m_process.terminate(), m_process.waitForFinished(10'000);
}

Ran runProgram(const QString &program, const QStringList &arguments,
               const QProcessEnvironment &environment, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    Ran ran;
    if (process.waitForFinished(30'000) && process.exitStatus() == QProcess::NormalExit)
        ran.exitStatus = process.exitCode();
    ran.output = process.readAllStandardOutput();
    ran.errors = process.readAllStandardError();
    return ran;
}

} // namespace gearaudit::test
