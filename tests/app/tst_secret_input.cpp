// What the program does with its standard input, as a pipe and as a terminal (by script(1), which
// gives it one).
#include "app/secret_input.h"

#include "tests/support/keyring_session.h"

#include <QProcess>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
const QByteArray key = "SECRET-0123456789";
} // namespace

class TestSecretInput : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<KeyringSession> m_session; // without a keychain: what was typed goes nowhere

    /// Types into a terminal in which the program asks for a key; gives all that it showed.
    QByteArray typed(const QByteArray &input, int &exitStatus)
    {
        QProcess terminal;
        terminal.setProcessEnvironment(m_session->environment());
        terminal.setProcessChannelMode(QProcess::MergedChannels);
        // stty tells afterwards whether the terminal was left as it had been found
        const QString line = QStringLiteral("'%1' instances add Site --url a.test; status=$?; "
                                            "stty -a | grep -ow -e '-*echo' -e '-*icanon'; "
                                            "exit $status")
                                 .arg(QStringLiteral(GEAR_AUDIT_PROGRAM));
        terminal.start(QStringLiteral("script"),
                       {QStringLiteral("-qec"), line, QStringLiteral("/dev/null")});
        QByteArray shown;
        while (!shown.contains("API key for Site: ") && terminal.waitForReadyRead(20'000))
            shown += terminal.readAll();
        terminal.write(input);
        if (!terminal.waitForFinished(20'000))
            terminal.kill(), terminal.waitForFinished();
        exitStatus = terminal.exitCode();
        return shown + terminal.readAll();
    }

    static bool isTerminalAsBefore(const QByteArray &shown)
    {
        return shown.contains("\necho") && shown.contains("\nicanon");
    }

    Ran piped(const QByteArray &input)
    {
        return runProgram(QStringLiteral(GEAR_AUDIT_PROGRAM),
                          {QStringLiteral("instances"), QStringLiteral("add"),
                           QStringLiteral("Site"), QStringLiteral("--url"),
                           QStringLiteral("a.test")},
                          m_session->environment(), input);
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<KeyringSession>(QStringLiteral("none"), m_home->path());
    }

    void whatIsTypedIsNotShown()
    {
        int status = -1;
        const QByteArray shown = typed("wrong\x15SECX\x7fRET-0123456789\r", status);
        QVERIFY2(shown.contains("GEAR_AUDIT_KEY_SITE"), shown.constData()); // the key was read
        QCOMPARE(status, 3);
        QVERIFY2(!shown.contains("SEC") && !shown.contains("0123"), shown.constData());
        QVERIFY2(isTerminalAsBefore(shown), shown.constData());
    }

    void controlCEndsItAndLeavesTheTerminalAsItWas()
    {
        int status = -1;
        const QByteArray shown = typed("SEC\x03", status);
        QCOMPARE(status, 130);
        QVERIFY2(isTerminalAsBefore(shown), shown.constData());
        QVERIFY(!shown.contains("SEC"));
    }

    void oneLineIsReadFromAPipe_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("status"); // 3: read, and then there is no keychain
        QTest::newRow("a line") << key + '\n' << 3;
        QTest::newRow("no line end") << key << 3;
        QTest::newRow("from Windows") << key + "\r\n" << 3;
        QTest::newRow("more lines") << key + "\nsecond line\n" << 3;
        QTest::newRow("nothing") << QByteArray() << 2;
        QTest::newRow("an empty line") << QByteArray("\n" + key) << 2;
        QTest::newRow("too long") << QByteArray(5000, 'k') << 2;
    }
    void oneLineIsReadFromAPipe()
    {
        QFETCH(QByteArray, input);
        QFETCH(int, status);
        const Ran ran = piped(input);
        QVERIFY2(ran.exitStatus == status, ran.errors.constData());
        QVERIFY(!ran.errors.contains(key) && ran.output.isEmpty());
        QVERIFY(!ran.errors.contains("API key for")); // nobody is there to be asked
    }
};

QTEST_GUILESS_MAIN(TestSecretInput)
#include "tst_secret_input.moc"
