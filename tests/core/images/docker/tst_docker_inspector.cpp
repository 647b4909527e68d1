#include "core/images/docker/docker_inspector.h"
#include "core/images/docker/engine_check.h"
#include "tests/support/fake_process_runner.h"

#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

const QByteArray details = R"({"Id":"sha256:11","Size":42,"Os":"linux","Architecture":"amd64"})";

EngineState ready()
{
    EngineState state;
    state.kind = EngineState::Kind::Ready;
    state.program = text("/usr/bin/docker");
    state.version = text("20.10");
    state.apiVersion = text("1.41");
    return state;
}

ProcessOutcome absent()
{
    return exited(1, {}, "Error: No such image: i:1\n");
}
ProcessOutcome apiAnswer(const QByteArray &status, const QByteArray &body)
{
    return exited(0, "HTTP/1.0 " + status + "\r\n\r\n" + body);
}
ProcessOutcome apiPulled()
{
    return apiAnswer("200 OK", "{\"status\":\"Status: Downloaded newer image for i:1\"}\r\n");
}

/// An inspector with a fake engine beneath it.
struct InspectorFixture {
    FakeProcessRunner runner;
    DockerInspectorOptions options;
    QStringList pulling, released;
    EngineState state = ready();

    InspectorFixture()
    {
        options.onPulling = [this](const QString &image) { pulling << image; };
        options.onReleased = [this](const QString &image) { released << image; };
        runner.on({text("ps")}, exited(0));
        runner.on({text("rm")}, exited(0));
    }
    /// Absent until the pull, there afterwards.
    void imageComesByPull()
    {
        auto asked = std::make_shared<int>(0);
        runner.on({text("image"), text("inspect")}, [asked](const ProcessRequest &, std::stop_token) {
            return ++*asked == 1 ? absent() : exited(0, details);
        });
    }
    DockerInspector make() { return DockerInspector(DockerEngine(state, runner), options); }
    int count(const char *verb) const
    {
        return int(runner.commandLines().filter(text(verb)).size());
    }
};

InspectionRequest request(const QStringList &images = {QStringLiteral("i:1")})
{
    InspectionRequest result;
    for (const QString &image : images)
        result.candidates.push_back({image, text("docker-image")});
    result.contexts.emplace_back();
    return result;
}

FetchedImage fetch(DockerInspector &inspector, const InspectionRequest &wanted = request())
{
    return inspector.fetch(wanted, {}, [](const ImageProgress &) {}, {});
}
} // namespace

class TestDockerInspector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // discovery.md: removes images that the user already had.
    void whatIsThereIsNeitherPulledNorRemoved()
    {
        InspectorFixture fixture;
        fixture.runner.on({text("image"), text("inspect")}, exited(0, details));
        auto inspector = fixture.make();
        const auto fetched = fetch(inspector);
        QVERIFY(!fetched.failure);
        QVERIFY(!fetched.pulled);
        QCOMPARE(fetched.attempts, (std::vector<Attempt>{{text("i:1"), text("present")}}));
        inspector.release(fetched);
        QCOMPARE(fixture.count("dial-stdio"), 0);
        QCOMPARE(fixture.count("image rm"), 0);
    }

    void whatIsPulledIsRemovedAndTold()
    {
        InspectorFixture fixture;
        fixture.imageComesByPull();
        fixture.runner.on({text("dial-stdio")}, apiPulled());
        auto inspector = fixture.make();
        const auto fetched = fetch(inspector);
        QVERIFY(!fetched.failure);
        QVERIFY(fetched.pulled);
        QCOMPARE(fetched.attempts, (std::vector<Attempt>{{text("i:1"), text("pulled")}}));
        QCOMPARE(fixture.pulling, QStringList{text("i:1")});
        inspector.release(fetched);
        QCOMPARE(fixture.released, QStringList{text("i:1")});
        QCOMPARE(fixture.count("image rm"), 1);
        QCOMPARE(fixture.count("docker pull"), 0);
    }

    void imagesAreKeptWhenTheUserSaysSo()
    {
        InspectorFixture fixture;
        fixture.options.keepImages = true;
        fixture.imageComesByPull();
        fixture.runner.on({text("dial-stdio")}, apiPulled());
        auto inspector = fixture.make();
        inspector.release(fetch(inspector));
        QCOMPARE(fixture.count("image rm"), 0);
        QCOMPARE(fixture.released, QStringList{text("i:1")});
    }

    void withoutAnApiTheProgramPulls()
    {
        InspectorFixture podman;
        podman.state.apiVersion.clear();
        podman.imageComesByPull();
        podman.runner.on({text("pull")}, exited(0));
        auto inspector = podman.make();
        QVERIFY(!fetch(inspector).failure);
        QCOMPARE(podman.count("dial-stdio"), 0);

        InspectorFixture old;
        old.imageComesByPull();
        old.runner.on({text("dial-stdio")}, exited(1, {}, "unknown command\n"));
        old.runner.on({text("pull")}, exited(0));
        auto second = old.make();
        QVERIFY(!fetch(second).failure);
    }

    void theUsersLoginsAreTriedWhereTheyMayHelp()
    {
        for (const bool hasLogins : {false, true}) {
            InspectorFixture fixture;
            fixture.state.hasLogins = hasLogins;
            fixture.imageComesByPull();
            fixture.runner.on(
                {text("dial-stdio")},
                apiAnswer("404 Not Found", "{\"message\":\"pull access denied for i\"}"));
            fixture.runner.on({text("pull")}, exited(0));
            auto inspector = fixture.make();
            QCOMPARE(fetch(inspector).failure.has_value(), !hasLogins);
        }
    }

    void failuresHaveTheirStatus_data()
    {
        QTest::addColumn<QByteArray>("http");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("status");
        const auto row = [](const char *name, const char *http, const char *message) {
            QTest::newRow(name) << QByteArray(http) << QByteArray(message) << text(name);
        };
        row("not-found", "404 Not Found", "manifest for i:1 not found: manifest unknown");
        row("unauthorized", "500 Internal Server Error", "unauthorized: authentication required");
        row("rate-limited", "429 Too Many", "toomanyrequests: You have reached your pull rate limit");
        row("no-space", "200 OK", "failed to register layer: no space left on device");
        row("wrong-platform", "404 Not Found", "no matching manifest for linux/amd64");
        row("unreachable", "500 Internal Server Error", "dial tcp: connection refused");
        row("denied", "500 Internal Server Error", "error parsing HTTP 403 response body");
        row("registry-failed", "500 Internal Server Error", "received unexpected HTTP status: 503 Service Unavailable");
        row("corrupt-image", "200 OK", "failed to register layer: archive/tar: invalid tar header");
        row("engine-failed", "500 Internal Server Error", "layer does not exist");
    }
    void failuresHaveTheirStatus()
    {
        QFETCH(QByteArray, http);
        QFETCH(QByteArray, message);
        QFETCH(QString, status);
        InspectorFixture fixture;
        fixture.runner.on({text("image"), text("inspect")}, absent());
        fixture.runner.on({text("dial-stdio")},
                          apiAnswer(http, "{\"error\":\"" + message + "\"}\r\n"));
        auto inspector = fixture.make();
        const auto fetched = fetch(inspector);
        QCOMPARE(statusName(fetched.failure.value()), status);
        QCOMPARE(fetched.reason, QString::fromLatin1(message));
        QCOMPARE(fetched.attempts, (std::vector<Attempt>{{text("i:1"), status}}));
        // discovery.md: after a failed pull it went on with the image ''.
        QCOMPARE(fixture.count("docker run"), 0);
    }

    void candidatesAreTriedInOrder()
    {
        InspectorFixture fixture;
        fixture.runner.on({text("image"), text("inspect")}, absent());
        fixture.runner.on({text("inspect"), text("second:1")}, exited(0, details));
        fixture.runner.on({text("dial-stdio")},
                          apiAnswer("404 Not Found", "{\"message\":\"manifest unknown\"}"));
        auto inspector = fixture.make();
        const auto fetched =
            fetch(inspector, request({text("first:1"), text("B ad"), text("second:1")}));
        QVERIFY(!fetched.failure);
        QCOMPARE(fetched.reference, text("second:1"));
        QCOMPARE(fetched.attempts,
                 (std::vector<Attempt>{{text("first:1"), text("not-found")},
                                       {text("B ad"), text("not-found")},
                                       {text("second:1"), text("present")}}));
    }

    // What a registry has taken once is tried first from then on.
    void theLoginThatWorkedIsTheFirstFromThenOn()
    {
        InspectorFixture fixture;
        const QString host = text("r.example");
        fixture.options.logins = {{host, text("ada"), Secret("wrong")},
                                  {host, text("ada"), Secret("right")}};
        fixture.runner.on({text("image"), text("inspect")}, absent());
        const QByteArray right = registryAuthHeader(fixture.options.logins[1]);
        fixture.runner.on({text("dial-stdio")}, [&](const ProcessRequest &asked, std::stop_token) {
            return asked.input.contains(right)
                ? apiPulled()
                : apiAnswer("500 Error", "{\"message\":\"unauthorized: no\"}");
        });
        auto inspector = fixture.make();
        fetch(inspector, request({text("r.example/a:1")}));
        QCOMPARE(fixture.count("dial-stdio"), 2);
        fetch(inspector, request({text("r.example/b:1")}));
        QCOMPARE(fixture.count("dial-stdio"), 3);
    }

    // The instance's login is refused, but the user has logged in there by hand.
    void theUsersOwnLoginIsTheLastToBeTried()
    {
        for (const bool hasLogins : {false, true}) {
            InspectorFixture fixture;
            fixture.state.hasLogins = hasLogins;
            fixture.options.logins = {{text("r.example"), text("ada"), Secret("wrong")}};
            fixture.imageComesByPull();
            fixture.runner.on({text("dial-stdio")},
                              apiAnswer("500 Error", "{\"message\":\"unauthorized: no\"}"));
            fixture.runner.on({text("pull")}, exited(0));
            auto inspector = fixture.make();
            const auto fetched = fetch(inspector, request({text("r.example/a:1")}));
            QCOMPARE(fetched.failure, hasLogins ? std::nullopt : std::optional(Status::Unauthorized));
        }
    }

    // The reason is written into the master JSON.
    void aRegistryThatRepeatsTheLoginDoesNotBringItIntoTheReason_data()
    {
        QTest::addColumn<bool>("overApi");
        QTest::newRow("over the API") << true;
        QTest::newRow("by the program") << false;
    }
    void aRegistryThatRepeatsTheLoginDoesNotBringItIntoTheReason()
    {
        QFETCH(bool, overApi);
        InspectorFixture fixture;
        if (!overApi)
            fixture.state.apiVersion.clear();
        const RegistryLogin login{text("r.example"), text("ada"), Secret("PassWord/0123+456789")};
        fixture.options.logins = {login};
        const QByteArray basic = QByteArray("ada:PassWord/0123+456789").toBase64();
        // The second password is cut in two by the limit of a message.
        const QByteArray message = "unauthorized: Basic " + basic + " of ada: PassWord/0123+456789 "
            + registryAuthHeader(login) + ' ' + QByteArray(290, '.').left(200)
            + " PassWord/0123+456789 PassWord/0123+456789";
        fixture.runner.on({text("image"), text("inspect")}, absent());
        fixture.runner.on({text("dial-stdio")},
                          apiAnswer("500 Error", "{\"message\":\"" + message + "\"}"));
        fixture.runner.on({text("pull")}, exited(1, {}, "Error response from daemon: " + message));
        auto inspector = fixture.make();
        const auto fetched = fetch(inspector, request({text("r.example/a:1")}));
        QCOMPARE(fetched.failure, std::optional(Status::Unauthorized));
        QVERIFY(fetched.reason.startsWith(text("unauthorized: Basic ***")));
        for (const QByteArray &part : {QByteArray("PassW"), basic.left(12),
                                       registryAuthHeader(login).left(12)})
            QVERIFY2(!fetched.reason.contains(QString::fromLatin1(part)),
                     qPrintable(fetched.reason));
    }

    // One registry that is down, or has had enough, says nothing of the next one.
    void aRegistryThatFailsIsNotTheLast_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("down") << QByteArray("dial tcp 127.0.0.1:1: connect: connection refused");
        QTest::newRow("limit") << QByteArray("toomanyrequests: rate limit");
        QTest::newRow("login") << QByteArray("unauthorized: authentication required");
        QTest::newRow("certificate")
            << QByteArray("x509: certificate signed by unknown authority");
        QTest::newRow("ill") << QByteArray("received unexpected HTTP status: 502 Bad Gateway");
        QTest::newRow("unheard of") << QByteArray("something nobody has seen");
    }
    void aRegistryThatFailsIsNotTheLast()
    {
        QFETCH(QByteArray, message);
        for (const bool overApi : {true, false})
            nextIsTried(message, overApi);
    }
    void nextIsTried(const QByteArray &message, bool overApi)
    {
        InspectorFixture fixture;
        if (!overApi)
            fixture.state.apiVersion.clear();
        fixture.runner.on({text("pull")}, exited(1, {}, "Error response from daemon: " + message));
        fixture.runner.on({text("image"), text("inspect")}, absent());
        fixture.runner.on({text("inspect"), text("second:1")}, exited(0, details));
        fixture.runner.on({text("dial-stdio")},
                          apiAnswer("500 Error", "{\"message\":\"" + message + "\"}"));
        auto inspector = fixture.make();
        const auto fetched = fetch(inspector, request({text("first:1"), text("second:1")}));
        QVERIFY(!fetched.failure);
        QCOMPARE(fetched.reference, text("second:1"));
        QCOMPARE(fetched.attempts.size(), 2u);
        QCOMPARE(fixture.released, QStringList{text("first:1")});
    }

    // "Not found" in the last place hides nothing that could be mended in the first one.
    void theFailureThatTellsMostIsTheGears()
    {
        InspectorFixture fixture;
        fixture.runner.on({text("image"), text("inspect")}, absent());
        fixture.runner.on({text("dial-stdio")}, [](const ProcessRequest &asked, std::stop_token) {
            if (asked.input.contains("second"))
                return apiAnswer("500 Error", "{\"message\":\"unauthorized: who?\"}");
            return apiAnswer("404 Not Found", "{\"message\":\"manifest unknown\"}");
        });
        auto inspector = fixture.make();
        const auto fetched =
            fetch(inspector, request({text("first:1"), text("second:1"), text("third:1")}));
        QCOMPARE(fetched.failure, std::optional(Status::Unauthorized));
        QCOMPARE(fetched.reason, text("unauthorized: who?"));
        QCOMPARE(fetched.attempts,
                 (std::vector<Attempt>{{text("first:1"), text("not-found")},
                                       {text("second:1"), text("unauthorized")},
                                       {text("third:1"), text("not-found")}}));
    }

    // What a person can mend stands before what may mend itself, and both before "not found".
    void aLoginIsMendedSoonerThanANetwork()
    {
        InspectorFixture fixture;
        fixture.runner.on({text("image"), text("inspect")}, absent());
        fixture.runner.on({text("dial-stdio")}, [](const ProcessRequest &asked, std::stop_token) {
            if (asked.input.contains("first"))
                return apiAnswer("500 Error", "{\"message\":\"x509: unknown authority\"}");
            if (asked.input.contains("second"))
                return apiAnswer("404 Not Found", "{\"message\":\"manifest unknown\"}");
            return apiAnswer("500 Error", "{\"message\":\"unauthorized: who?\"}");
        });
        auto inspector = fixture.make();
        const auto two = fetch(inspector, request({text("first:1"), text("second:1")}));
        QCOMPARE(two.failure, std::optional(Status::Unreachable));
        QCOMPARE(two.reason, text("x509: unknown authority"));
        const auto three =
            fetch(inspector, request({text("third:1"), text("first:1"), text("second:1")}));
        QCOMPARE(three.failure, std::optional(Status::Unauthorized));
    }

    void nothingIsPulledBelowTheFloor()
    {
        InspectorFixture fixture;
        fixture.options.diskFloor = 1000;
        fixture.options.freeBytes = [] { return std::optional<qint64>(999); };
        fixture.runner.on({text("image"), text("inspect")}, absent());
        auto inspector = fixture.make();
        const auto fetched = fetch(inspector);
        QCOMPARE(fetched.failure, std::optional(Status::NoSpace));
        QVERIFY(!fetched.pulled);
        QCOMPARE(fixture.count("dial-stdio"), 0);
        // What is there needs no room.
        fixture.runner.on({text("image"), text("inspect")}, exited(0, details));
        QVERIFY(!fetch(inspector).failure);
    }

    void probesThatFailSaySo_data()
    {
        QTest::addColumn<int>("end");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("errors");
        QTest::addColumn<QString>("status");
        QTest::newRow("no shell") << int(ProcessEnd::Exited) << 127
            << QByteArray("docker: Error response from daemon: OCI: exec: \"/bin/sh\": stat /bin/sh: no such file or directory: unknown.\n")
            << text("probe-failed");
        QTest::newRow("engine") << int(ProcessEnd::Exited) << 125 << QByteArray("docker: boom\n")
                                << text("engine-failed");
        QTest::newRow("platform") << int(ProcessEnd::Exited) << 1
            << QByteArray("exec /bin/sh: exec format error\n") << text("wrong-platform");
        QTest::newRow("silent") << int(ProcessEnd::Exited) << 0 << QByteArray()
                                << text("probe-failed");
        QTest::newRow("stopped") << int(ProcessEnd::Stopped) << -1 << QByteArray()
                                 << text("cancelled");
        QTest::newRow("slow") << int(ProcessEnd::TimedOut) << -1 << QByteArray()
                              << text("timed-out");
        QTest::newRow("flood") << int(ProcessEnd::TooMuch) << -1 << QByteArray()
                               << text("probe-failed");
    }
    void probesThatFailSaySo()
    {
        QFETCH(int, end);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, errors);
        QFETCH(QString, status);
        InspectorFixture fixture;
        ProcessOutcome outcome = exited(exitCode, {}, errors);
        outcome.end = ProcessEnd(end);
        fixture.runner.on({text("run")}, outcome);
        auto inspector = fixture.make();
        FetchedImage image;
        image.imageId = text("sha256:11");
        const auto inspected =
            inspector.probe(request(), image, [](const ImageProgress &) {}, {});
        QCOMPARE(statusName(inspected.status), status);
        QVERIFY(!inspected.reason.isEmpty());
        QCOMPARE(inspected.findings.size(), 1u);
        // The container's life is not the program's: what was ended early is removed by name.
        QCOMPARE(fixture.count("docker rm --force") == 1, ProcessEnd(end) != ProcessEnd::Exited);
    }

    void leftoversOfDeadRunsAreRemoved()
    {
        InspectorFixture fixture;
        const SessionLock alive;
        const QString host = SessionLock::host(), dead(32, QLatin1Char('a'));
        // Of a run that this one cannot see, such as one in a container.
        const QString hidden = dead + text(".1.1.1.1");
        fixture.runner.on({text("ps")},
                          exited(0, (QStringLiteral("c1\t%1\t%3\trunning\nc2\t%2\t%3\trunning\n"
                                                    "c3\t%2\tanother-host\texited\n"
                                                    "c4\t%4\t%3\trunning\nc5\t%4\t%3\texited\n"
                                                    "c6\t%4\t%3\tcreated\n")
                                         .arg(dead, alive.session(), host, hidden))
                                        .toUtf8()));
        auto inspector = fixture.make();
        inspector.begin();
        const auto removed = fixture.runner.commandLines().filter(text("rm --force"));
        QCOMPARE(removed.size(), 1);
        QVERIFY2(removed[0].endsWith(QLatin1String("-- c1 c5")), qPrintable(removed[0]));
    }

    // Without a cache folder that can be written there is no lock.
    void containersOfALiveRunWithoutALockStay()
    {
        const auto cache = qgetenv("XDG_CACHE_HOME");
        qputenv("XDG_CACHE_HOME", "/dev/null/nowhere");
        {
            InspectorFixture fixture;
            const SessionLock alive;
            fixture.runner.on({text("ps")}, exited(0, (text("c1\t") + alive.session() + text("\t") +
                                                       SessionLock::host() + text("\trunning\n"))
                                                          .toUtf8()));
            auto inspector = fixture.make();
            inspector.begin();
            QCOMPARE(fixture.count("rm --force"), 0);
        }
        cache.isEmpty() ? qunsetenv("XDG_CACHE_HOME") : qputenv("XDG_CACHE_HOME", cache);
    }

    // An engine that hangs must not hold the end of a run that was stopped.
    void tidyingUpHeedsTheStop()
    {
        InspectorFixture fixture;
        fixture.imageComesByPull();
        fixture.runner.on({text("dial-stdio")}, apiPulled());
        std::stop_source stop;
        fixture.options.stop = stop.get_token();
        QStringList without;
        const auto look = [&](const ProcessRequest &asked, std::stop_token token) {
            if (!token.stop_requested() || asked.stopGrace.count() == 0)
                without << asked.arguments.join(QLatin1Char(' '));
            return ended(ProcessEnd::Stopped);
        };
        auto inspector = fixture.make();
        const auto fetched = fetch(inspector);
        fixture.runner.on({text("rm")}, look);
        fixture.runner.on({text("ps")}, look);
        stop.request_stop();
        inspector.release(fetched);
        inspector.end();
        QVERIFY2(without.isEmpty(), qPrintable(without.join(QLatin1Char('\n'))));
        QVERIFY(fixture.count("image rm") > 0);
        QCOMPARE(fixture.released, QStringList()); // it stays on record
    }

    void imagesOfKilledRunsAreUsedAndThenRemoved()
    {
        InspectorFixture fixture;
        fixture.options.leftoverImages = {text("i:1"), text("i:2")};
        fixture.runner.on({text("image"), text("inspect")}, exited(0, details));
        auto inspector = fixture.make();
        const auto fetched = fetch(inspector);
        QVERIFY(fetched.pulled);
        inspector.release(fetched);
        QCOMPARE(fixture.released, QStringList{text("i:1")});
        inspector.end();
        QCOMPARE(fixture.released, (QStringList{text("i:1"), text("i:2")}));
    }

    void engineStates_data()
    {
        QTest::addColumn<QByteArray>("errors");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *errors, EngineState::Kind kind) {
            QTest::newRow(errors) << QByteArray(errors) << int(kind);
        };
        row("Cannot connect to the Docker daemon at unix:///x.", EngineState::Kind::NoDaemon);
        row("permission denied while trying to connect to the Docker daemon socket",
            EngineState::Kind::NoPermission);
        row("something else", EngineState::Kind::Failed);
    }
    void engineStates()
    {
        QFETCH(QByteArray, errors);
        FakeProcessRunner runner;
        runner.on({text("version")}, exited(1, {}, errors));
        const auto state = checkEngine(text("/bin/sh"), runner, {});
        QTEST(int(state.kind), "kind");
        QVERIFY(!state.detail.isEmpty());
    }

    void anEngineThatIsThereIsReady()
    {
        FakeProcessRunner runner;
        runner.on({text("version")},
                  exited(0, R"({"Client":{},"Server":{"Version":"24","ApiVersion":"1.43","Os":"linux","Arch":"amd64"}})"));
        runner.on({text("info")}, exited(0, R"({"DockerRootDir":"/"})"));
        runner.on({text("context")}, exited(0, "unix:///var/run/docker.sock\n"));
        const auto local = checkEngine(text("/bin/sh"), runner, {});
        QVERIFY(local.isReady());
        QVERIFY(local.freeBytes.value_or(0) > 0);
        // The same folder's name on another host says nothing about its disk.
        runner.on({text("context")}, exited(0, "ssh://build@host\n"));
        QVERIFY(!checkEngine(text("/bin/sh"), runner, {}).freeBytes);
    }

    void noProgram()
    {
        FakeProcessRunner runner;
        const auto state = checkEngine(text("no-such-engine"), runner, {});
        QCOMPARE(state.kind, EngineState::Kind::NoProgram);
        QCOMPARE(state.program, text("no-such-engine"));
        QVERIFY(runner.requests().empty());
    }

    // discovery.md: sudo docker …
    void neverSudo()
    {
        InspectorFixture fixture;
        fixture.imageComesByPull();
        fixture.runner.on({text("dial-stdio")}, apiPulled());
        fixture.runner.on({text("run")}, exited(0));
        auto inspector = fixture.make();
        const auto fetched = fetch(inspector);
        inspector.probe(request(), fetched, [](const ImageProgress &) {}, {});
        inspector.release(fetched);
        for (const ProcessRequest &asked : fixture.runner.requests())
            QCOMPARE(asked.program, text("/usr/bin/docker"));
    }
};

QTEST_GUILESS_MAIN(TestDockerInspector)
#include "tst_docker_inspector.moc"
