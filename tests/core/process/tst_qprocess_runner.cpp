#include "core/process/qprocess_runner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;

namespace
{
ProcessRequest shell(const char *script)
{
    ProcessRequest request;
    request.program = QStringLiteral("/bin/sh");
    request.arguments = {QStringLiteral("-c"), QString::fromUtf8(script)};
    request.limit = std::chrono::seconds(20);
    return request;
}
ProcessOutcome run(const ProcessRequest &request, std::stop_token stop = {})
{
    return QProcessRunner().run(request, stop);
}
} // namespace

class TestQProcessRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothStreamsAndTheExitCode()
    {
        const auto outcome = run(shell("echo out; echo err >&2; exit 3"));
        QCOMPARE(outcome.end, ProcessEnd::Exited);
        QCOMPARE(outcome.exitCode, 3);
        QCOMPARE(outcome.output, QByteArray("out\n"));
        QCOMPARE(outcome.errorOutput, QByteArray("err\n"));
        QVERIFY(!outcome.succeeded());
    }

    // discovery.md: waits for the process, then reads its pipe: stands still past 64 KiB.
    void muchOutputIsReadWhileItRuns()
    {
        auto request = shell("head -c 3000000 /dev/zero; head -c 300000 /dev/zero >&2");
        const auto outcome = run(request);
        QCOMPARE(outcome.end, ProcessEnd::Exited);
        QCOMPARE(outcome.output.size(), 3'000'000);
        QVERIFY(outcome.errorOutput.size() >= 64 * 1024);
        QVERIFY(outcome.errorOutput.size() <= 300'000);
    }

    void inputIsFedAndEnded()
    {
        auto request = shell("cat");
        request.input = QByteArray(1'000'000, 'x');
        QCOMPARE(run(request).output, request.input);
        QCOMPARE(run(shell("cat")).output, QByteArray()); // nothing to read is an end, not a wait
    }

    // git's ssh, a wrapper's docker: what a program has started ends with it.
    void whatItHasStartedEndsWithIt()
    {
        QTemporaryDir folder;
        const QString told = folder.filePath(QStringLiteral("pid"));
        std::stop_source stop;
        auto request = shell("(trap '' TERM; sh -c 'echo $PPID' >\"$TOLD\"; echo go; "
                             "while :; do sleep 1; done) & wait");
        request.environment = {{QStringLiteral("TOLD"), told}};
        request.onOutput = [&](const QByteArray &) {
            stop.request_stop();
            return true;
        };
        QCOMPARE(run(request, stop.get_token()).end, ProcessEnd::Stopped);
        QFile file(told);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto child = file.readAll().trimmed();
        QVERIFY(child.toInt() > 1);
        // Ended, or waiting to be buried.
        QTRY_VERIFY([&] {
            QFile stat(QStringLiteral("/proc/%1/stat").arg(QString::fromLatin1(child)));
            return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
        }());
    }

    void variablesCanBeKeptFromIt()
    {
        qputenv("GEAR_AUDIT_TEST_VARIABLE", "seen");
        auto request = shell("echo \"[${GEAR_AUDIT_TEST_VARIABLE-unset}]\"");
        QCOMPARE(run(request).output, QByteArray("[seen]\n"));
        request.unset = {QStringLiteral("GEAR_AUDIT_TEST_VARIABLE")};
        QCOMPARE(run(request).output, QByteArray("[unset]\n"));
        qunsetenv("GEAR_AUDIT_TEST_VARIABLE");
    }

    void silenceEndsIt()
    {
        auto request = shell("echo a; exec sleep 20");
        request.silence = std::chrono::milliseconds(300);
        QCOMPARE(run(request).end, ProcessEnd::TimedOut);
        // Each word counts anew, on either stream.
        request = shell("for i in 1 2 3 4 5 6; do sleep 0.2; echo $i >&2; done");
        request.silence = std::chrono::seconds(10);
        QCOMPARE(run(request).end, ProcessEnd::Exited);
    }

    // Tidying up after a stop comes to its end, and what hangs comes to an end.
    void graceAfterAStop()
    {
        std::stop_source stop;
        stop.request_stop();
        auto request = shell("echo tidy");
        QCOMPARE(run(request, stop.get_token()).end, ProcessEnd::Stopped);
        request.stopGrace = std::chrono::seconds(15);
        QCOMPARE(run(request, stop.get_token()).output, QByteArray("tidy\n"));
        request = shell("exec sleep 20");
        request.stopGrace = std::chrono::milliseconds(100);
        QCOMPARE(run(request, stop.get_token()).end, ProcessEnd::Stopped);
    }

    void aFloodIsEndedAtItsCap()
    {
        auto request = shell("yes");
        request.outputCap = 100'000;
        const auto outcome = run(request);
        QCOMPARE(outcome.end, ProcessEnd::TooMuch);
        QCOMPARE(outcome.output.size(), 100'000);
    }

    void aLimitEndsIt()
    {
        auto request = shell("echo begun; trap '' TERM; while :; do sleep 1; done");
        request.limit = std::chrono::milliseconds(300);
        const auto outcome = run(request);
        QCOMPARE(outcome.end, ProcessEnd::TimedOut);
        QCOMPARE(outcome.output, QByteArray("begun\n"));
    }

    void aStopEndsIt()
    {
        std::stop_source source;
        auto request = shell("echo begun; exec sleep 60");
        request.onOutput = [&source](const QByteArray &) {
            source.request_stop();
            return true;
        };
        QCOMPARE(run(request, source.get_token()).end, ProcessEnd::Stopped);
        const auto never = run(shell("echo never"), source.get_token());
        QCOMPARE(never.end, ProcessEnd::Stopped);
        QCOMPARE(never.output, QByteArray());
    }

    void piecesAreHandedOver()
    {
        auto request = shell("echo one; echo two");
        QByteArray got;
        request.onOutput = [&got](const QByteArray &piece) {
            got += piece;
            return true;
        };
        QCOMPARE(run(request).end, ProcessEnd::Exited);
        QCOMPARE(got, QByteArray("one\ntwo\n"));
        request.onOutput = [](const QByteArray &) { return false; };
        request.arguments[1] = QStringLiteral("echo one; exec sleep 60");
        QCOMPARE(run(request).end, ProcessEnd::Stopped);
    }

    void whatDoesNotStartSaysSo()
    {
        ProcessRequest request;
        request.program = QStringLiteral("/no/such/program");
        const auto outcome = run(request);
        QCOMPARE(outcome.end, ProcessEnd::NotStarted);
        QVERIFY(!outcome.startError.isEmpty());
    }

    void aCrashIsNoExit()
    {
        QCOMPARE(run(shell("kill -9 $$")).end, ProcessEnd::Crashed);
    }

    void theEnvironmentLiesOnOurs()
    {
        auto request = shell("printf %s \"$GEAR_AUDIT_TEST$HOME\"");
        request.environment = {{QStringLiteral("GEAR_AUDIT_TEST"), QStringLiteral("a b")}};
        QCOMPARE(run(request).output, "a b" + qgetenv("HOME"));
    }

    // Ctrl-C in a terminal goes to the whole group of the program, but not to its children.
    void itIsInASessionOfItsOwn()
    {
        const auto outcome = run(shell("read -r pid comm state ppid pgrp session rest < /proc/self/stat; echo $session $$"));
        const auto lines = outcome.output.simplified().split(' ');
        QCOMPARE(lines.value(0), lines.value(1));
    }
};

QTEST_GUILESS_MAIN(TestQProcessRunner)
#include "tst_qprocess_runner.moc"
