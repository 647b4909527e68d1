#include "core/images/docker/docker_arguments.h"

#include <QTest>

#include <limits>

using namespace gearaudit;

namespace
{
QStringList probeArguments(std::optional<std::pair<int, int>> user = std::nullopt)
{
    return runProbeArguments(QStringLiteral("sha256:abc"),
                             {QStringLiteral("gear-audit-1"), QStringLiteral("s1"),
                              QStringLiteral("h1")},
                             {512, 64, 32}, user);
}

QString valueOf(const QStringList &arguments, const char *option)
{
    const auto at = arguments.indexOf(QLatin1String(option));
    return at < 0 ? QString() : arguments.value(at + 1);
}
} // namespace

class TestDockerArguments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aProbeIsConfined()
    {
        const QStringList arguments = probeArguments();
        QCOMPARE(valueOf(arguments, "--network"), QStringLiteral("none"));
        QCOMPARE(valueOf(arguments, "--cap-drop"), QStringLiteral("ALL"));
        QCOMPARE(valueOf(arguments, "--cap-add"), QStringLiteral("SETPCAP")); // to give others up
        QCOMPARE(arguments.count(QStringLiteral("--cap-add")), 1);
        QCOMPARE(valueOf(arguments, "--security-opt"), QStringLiteral("no-new-privileges"));
        QCOMPARE(valueOf(arguments, "--pids-limit"), QStringLiteral("64"));
        QCOMPARE(valueOf(arguments, "--memory"), QStringLiteral("512m"));
        QCOMPARE(valueOf(arguments, "--memory-swap"), QStringLiteral("512m"));
        QCOMPARE(valueOf(arguments, "--pull"), QStringLiteral("never"));
        QCOMPARE(valueOf(arguments, "--log-driver"), QStringLiteral("none"));
        QVERIFY(valueOf(arguments, "--tmpfs").startsWith(QLatin1String("/tmp:rw,noexec,nosuid")));
        QVERIFY(valueOf(arguments, "--tmpfs").endsWith(QLatin1String("size=32m")));
        for (const char *flag : {"--read-only", "--rm", "--interactive"})
            QVERIFY2(arguments.contains(QLatin1String(flag)), flag);
    }

    // An engine makes a folder on its own disk for each volume that an image declares.
    void volumesAreToBeReadAlone()
    {
        const ContainerTag tag{QStringLiteral("ga"), QStringLiteral("s1"), QStringLiteral("h1")};
        const QStringList arguments =
            runProbeArguments(QStringLiteral("sha256:abc"), tag, {}, std::nullopt,
                              {QStringLiteral("/data"), QStringLiteral("/tmp"), QStringLiteral("/a,\"b")});
        QCOMPARE(arguments.count(QStringLiteral("--mount")), 2); // /tmp is the small tmpfs
        QVERIFY(arguments.contains(QStringLiteral("type=volume,source=ga-0,\"destination=/data\",readonly,"
                                              "volume-label=gear-audit.session=s1,volume-label=gear-audit.host=h1")));
        QCOMPARE(arguments.filter(QStringLiteral("source=ga-2,\"destination=/a,\"\"b\",readonly")).size(), 1);
        QCOMPARE(volumeNames(tag, {QStringLiteral("/data"), QStringLiteral("/tmp"), QStringLiteral("/b")}),
                 (QStringList{QStringLiteral("ga-0"), QStringLiteral("ga-2")}));
        QCOMPARE(arguments.indexOf(QStringLiteral("--")) + 1, arguments.indexOf(QStringLiteral("sha256:abc")));
    }

    // Each folder for scratch is as small as the other, and nothing in it can be started.
    void scratchAndShell()
    {
        const QStringList arguments =
            runProbeArguments(QStringLiteral("i"), {}, {512, 64, 32}, std::nullopt, {QStringLiteral("/flywheel/v0/output")},
                              {QStringLiteral("/flywheel/v0/output")}, QStringLiteral("sh"));
        QVERIFY(!arguments.contains(QStringLiteral("--mount"))); // no place twice
        QCOMPARE(arguments.count(QStringLiteral("--tmpfs")), 2);
        const QString last = arguments.value(arguments.lastIndexOf(QStringLiteral("--tmpfs")) + 1);
        QCOMPARE(last, QStringLiteral("/flywheel/v0/output:rw,noexec,nosuid,nodev,mode=1777,size=32m"));
        QCOMPARE(valueOf(arguments, "--entrypoint"), QStringLiteral("sh"));
        QVERIFY(arguments.indexOf(QStringLiteral("--tmpfs")) < arguments.indexOf(QStringLiteral("--")));
    }

    // To the engine 0 is unlimited, and for processes anything below.
    void noLimitIsEverZero()
    {
        for (const int none : {0, -1, std::numeric_limits<int>::min()}) {
            const QStringList arguments = runProbeArguments(
                QStringLiteral("sha256:abc"), {}, {none, none, none}, std::nullopt);
            QCOMPARE(valueOf(arguments, "--pids-limit"), QStringLiteral("128"));
            QCOMPARE(valueOf(arguments, "--memory"), QStringLiteral("1024m"));
            QCOMPARE(valueOf(arguments, "--memory-swap"), QStringLiteral("1024m"));
            QVERIFY(valueOf(arguments, "--tmpfs").endsWith(QLatin1String("size=64m")));
        }
    }

    // discovery.md: `docker run -ti` without a terminal; nothing bind-mounted.
    void noTerminalAndNothingOfTheHost()
    {
        QCOMPARE(probeArguments().value(0), QStringLiteral("run"));
        for (const QString &argument : probeArguments()) {
            for (const char *forbidden : {"-t", "-ti", "-it", "--tty", "-v", "--volume", "--mount",
                                          "--privileged", "--env-file", "--pid", "--ipc"})
                QVERIFY2(argument != QLatin1String(forbidden), forbidden);
        }
    }

    // discovery.md: --env LD_LIBRARY_PATH='' passed two quote characters.
    void theEnvironmentIsTheImages()
    {
        QVERIFY(!probeArguments().contains(QStringLiteral("--env")));
        QVERIFY(!probeArguments().contains(QStringLiteral("-e")));
    }

    void theImageCannotBeAnOption()
    {
        const QStringList arguments = probeArguments();
        QCOMPARE(arguments.mid(arguments.indexOf(QStringLiteral("--"))),
                 (QStringList{QStringLiteral("--"), QStringLiteral("sha256:abc"),
                              QStringLiteral("-s"), QStringLiteral("in-a-container")}));
        const QString image = QStringLiteral("a/b:1");
        for (const QStringList &call : {inspectImageArguments(image), pullArguments(image), saveImageArguments(image),
                                        removeImageArguments(image),
                                        removeContainersArguments({image})})
            QCOMPARE(call.mid(call.size() - 2), (QStringList{QStringLiteral("--"), image}));
    }

    void itIsNamedLabelledAndRunsAsAsked()
    {
        const QStringList arguments = probeArguments(std::pair{1000, 100});
        QCOMPARE(valueOf(arguments, "--name"), QStringLiteral("gear-audit-1"));
        QVERIFY(arguments.contains(QStringLiteral("gear-audit.session=s1")));
        QVERIFY(arguments.contains(QStringLiteral("gear-audit.host=h1")));
        QCOMPARE(valueOf(arguments, "--user"), QStringLiteral("1000:100"));
        QCOMPARE(valueOf(arguments, "--entrypoint"), QStringLiteral("/bin/sh"));
        QVERIFY(!probeArguments().contains(QStringLiteral("--user")));
    }
};

QTEST_GUILESS_MAIN(TestDockerArguments)
#include "tst_docker_arguments.moc"
