#include "core/process/qprocess_runner.h"

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
