#include "tests/integration/support/real_engine.h"

#include <QDir>
#include <QFile>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace gearaudit::test;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}
} // namespace

/// Whole runs of the program against a real engine: how they end, what they leave, what they keep.
class TestRuns : public QObject
{
    Q_OBJECT

    RealEngine m_engine;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ExchangeFolder> m_exchange;

    QString workdir() const { return m_folder->filePath(text("work")); }
    QString master() const { return workdir() + text("/exchange_master_json.json"); }
    QString pushed(const char *recipe) const
    {
        return m_engine.registry() + text("/gears/") + text(recipe) + text(":1");
    }
    QString local(const char *recipe) const
    {
        return text("gear-audit-test/") + text(recipe) + text(":1");
    }
    QStringList arguments(const QStringList &more = {}) const
    {
        return QStringList{text("--exchange"), m_exchange->path(), text("--workdir"), workdir()}
            + more;
    }
    /// Without what else could answer in the engine's place.
    const QStringList byEngine{text("--inspect"), text("docker")};

    Ended audit(const QStringList &more = {}) const { return m_engine.audit(arguments(more)); }
    QString status(const char *gear) const { return masterStatus(workdir(), text("org"), text(gear)); }

    /// Environment variables of a person whose settings file holds these lines.
    QProcessEnvironment withSettings(const QByteArray &lines) const
    {
        QProcessEnvironment environment = m_engine.environment();
        const QString config = m_folder->filePath(text("config"));
        QDir().mkpath(config + text("/gear-audit"));
        write(config + text("/gear-audit/settings.ini"), lines);
        environment.insert(text("XDG_CONFIG_HOME"), config);
        return environment;
    }

    /// Starts an audit and waits until a container of ours runs.
    std::unique_ptr<QProcess> untilProbing(const QStringList &more = {}) const
    {
        auto process = m_engine.startAudit(arguments(more));
        for (int i = 0; i < 600 && m_engine.containers().isEmpty(); ++i)
            QTest::qWait(50);
        return process;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_engine.problem().isEmpty(), qPrintable(m_engine.problem())); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_exchange = std::make_unique<ExchangeFolder>(m_folder->filePath(text("exchange")));
    }
    void cleanup() { QVERIFY(m_engine.containers().isEmpty()); }

    void everyAnswerIsStatusZero()
    {
        m_exchange->add(text("org"), text("a"), local("two-pythons"));
        m_exchange->add(text("org"), text("b"), local("no-python"));
        m_exchange->add(text("org"), text("c"), QString());
        const Ended ended = audit();
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.output, master().toLocal8Bit() + '\n');
        QCOMPARE(status("a"), text("audited"));
        QCOMPARE(status("b"), text("no-python"));
        QCOMPARE(status("c"), text("no-image"));
    }

    void whatCannotBeAuditedIsNamedWithItsReason()
    {
        m_exchange->add(text("org"), text("a"), local("two-pythons"));
        m_exchange->add(text("org"), text("gone"), m_engine.registry() + text("/gears/none:1"));
        m_exchange->add(text("org"), text("mute"), local("no-shell"));
        m_exchange->add(text("org"), text("bad"), text("Not/An Image"));
        m_exchange->addText(text("org"), text("broken.json"), "{\"name\": ");
        const Ended ended = audit();
        QCOMPARE(ended.status, 1);
        for (const char *named : {"org/gone", "manifest unknown", "org/bad",
                                  "org/broken", "JSON"})
            QVERIFY2(ended.errors.contains(named), qPrintable(QString::fromUtf8(named + (": " + ended.errors))));
        QCOMPARE(status("a"), text("audited"));
        QCOMPARE(status("gone"), text("not-found"));
        QCOMPARE(status("mute"), text("no-python")); // by its layers
        QCOMPARE(masterRecord(workdir(), text("org"), text("mute")).value(text("audit")).toObject().value(text("inspected-by")).toString(), text("layers"));
        QCOMPARE(status("bad"), text("not-found"));
    }

    void wrongUsageIsStatusTwo()
    {
        for (const QStringList &wrong :
             {QStringList{}, QStringList{text("--exchange")},
              QStringList{text("--exchange"), m_exchange->path(), text("--jobs"), text("x")}}) {
            const Ended ended = m_engine.audit(wrong);
            QCOMPARE(ended.status, 2);
            QVERIFY(ended.errors.contains("--help"));
            QVERIFY(ended.output.isEmpty());
        }
        m_exchange->add(text("org"), text("a"), local("two-pythons"));
        const Ended none = audit({text("--only"), text("nothing*")});
        QCOMPARE(none.status, 2);
        QVERIFY(none.errors.contains("nothing*"));
    }

    void nothingCouldRunIsStatusThree()
    {
        m_exchange->add(text("org"), text("a"), local("two-pythons"));
        const auto run = [this](const QStringList &more, const char *host) {
            auto environment = m_engine.environment();
            if (host)
                environment.insert(text("DOCKER_HOST"), text(host));
            auto process = m_engine.startAudit(arguments(more), environment);
            return waitForEnd(*process);
        };
        const Ended down = run(byEngine, "unix:///nowhere/docker.sock");
        QCOMPARE(down.status, 3);
        QVERIFY2(down.errors.contains("nowhere"), down.errors.constData());
        const Ended missing = run({text("--engine"), text("no-such-engine")}, nullptr);
        QCOMPARE(missing.status, 3);
        QVERIFY(missing.errors.contains("no-such-engine"));
        QVERIFY(!QFile::exists(master()));

        const Ended unreadable = m_engine.audit(
            {text("--exchange"), text("/no/such/folder"), text("--workdir"), workdir()});
        QCOMPARE(unreadable.status, 3);
        QVERIFY(unreadable.errors.contains("/no/such/folder"));
        const Ended refused = m_engine.audit(
            {text("--exchange"), text("ext::sh -c date"), text("--workdir"), workdir()});
        QCOMPARE(refused.status, 3);
        const Ended unwritable = m_engine.audit(
            {text("--exchange"), m_exchange->path(), text("--workdir"), text("/proc/none")});
        QCOMPARE(unwritable.status, 3);
        QVERIFY(unwritable.errors.contains("/proc/none"));
    }

    // One container start an image, also where several gears name it.
    void oneContainerAnImage()
    {
        m_exchange->add(text("org"), text("a"), local("two-pythons"));
        m_exchange->add(text("org"), text("b"), local("two-pythons"),
                        {{text("command"), text("/opt/py/bin/python3 run.py")}});
        m_exchange->add(text("two"), text("c"), local("venv-first"));
        const auto since = now();
        QCOMPARE(audit().status, 0);
        const QStringList starts = m_engine.doneSince(since).filter(text("start "));
        QVERIFY2(starts.size() == 2, qPrintable(starts.join(QLatin1Char(' '))));
        // Each gear has its own view of what they share.
        const auto inUse = [this](const char *gear) {
            const QJsonObject pythons = masterRecord(workdir(), text("org"), text(gear))
                                            .value(text("Pythons")).toObject();
            QStringList used;
            for (const auto &python : pythons) {
                if (python.toObject().value(text("environment")).toObject().value(text("in-use")).toBool())
                    used << python.toObject().value(text("python_dir")).toString();
            }
            return used;
        };
        QVERIFY(inUse("a").isEmpty());
        QCOMPARE(inUse("b"), QStringList{text("/opt/py/bin/python3.11")}.replaceInStrings(
                                 text("3.11"), m_engine.values().value(text("python")).section(
                                                   QLatin1Char('.'), 0, 1)));
    }

    // discovery.md: removes images that the user already had.
    void onlyWhatWasPulledIsRemoved()
    {
        m_engine.docker({text("pull"), pushed("no-python")});
        m_exchange->add(text("org"), text("users"), pushed("no-python"));
        m_exchange->add(text("org"), text("ours"), pushed("two-pythons"));
        m_exchange->add(text("org"), text("local"), local("two-pythons"));
        QCOMPARE(audit().status, 0);
        QVERIFY(m_engine.hasImage(pushed("no-python")));
        QVERIFY(m_engine.hasImage(local("two-pythons")));
        QVERIFY(!m_engine.hasImage(pushed("two-pythons")));
        const auto attempt = [this](const char *gear) {
            return masterRecord(workdir(), text("org"), text(gear))
                .value(text("audit")).toObject().value(text("attempts")).toArray().first()
                .toObject().value(text("result")).toString();
        };
        QCOMPARE(attempt("users"), text("present"));
        QCOMPARE(attempt("ours"), text("pulled"));
        m_engine.docker({text("image"), text("rm"), pushed("no-python")});
    }

    // Two images of the plan, because they run as other users: the first to end leaves it to the other.
    void anImageThatTwoShareStaysForTheLast()
    {
        const auto add = [this](const char *name, const QString &image, int uid) {
            m_exchange->add(text("org"), text(name), image,
                            {{text("custom"),
                              QJsonObject{{text("docker-image"), image},
                                          {text("flywheel"), QJsonObject{{text("uid"), uid}}}}}});
        };
        for (int uid = 0; uid < 4; ++uid)
            add(qPrintable(text("as-%1").arg(uid)), pushed("two-pythons"), uid);
        QCOMPARE(audit({text("--jobs"), text("4")}).status, 0);
        for (const char *gear : {"as-0", "as-1", "as-2", "as-3"})
            QCOMPARE(status(gear), text("audited"));
        QVERIFY(!m_engine.hasImage(pushed("two-pythons")));
    }

    // A cache folder that cannot be written: there is no lock that says that the run is alive.
    void aLiveRunWithoutALockKeepsItsContainer()
    {
        m_exchange->add(text("org"), text("hang"), local("hang"));
        auto environment = m_engine.environment();
        environment.insert(text("XDG_CACHE_HOME"), text("/dev/null/none"));
        auto first = m_engine.startAudit(arguments(), environment);
        // Their names: what the engine says of their state changes meanwhile. One that is never started, in
        // which a gear's place is made, goes by itself before.
        const auto names = [this] {
            QStringList names;
            for (const QString &line : m_engine.containers()) {
                const QString name = line.section(QLatin1Char(' '), 0, 0);
                if (!name.endsWith(QLatin1String("-place")))
                    names << name;
            }
            return names;
        };
        for (int i = 0; i < 600 && names().isEmpty(); ++i)
            QTest::qWait(50);
        const QStringList running = names();
        QCOMPARE(running.size(), 1);

        const ExchangeFolder other(m_folder->filePath(text("other")));
        other.add(text("org"), text("a"), local("no-python"));
        const Ended second = m_engine.audit({text("--exchange"), other.path(), text("--workdir"),
                                             m_folder->filePath(text("other-work"))});
        QCOMPARE(second.status, 0);
        QCOMPARE(names(), running);
        ::kill(pid_t(first->processId()), SIGINT);
        QCOMPARE(waitForEnd(*first, 60).status, 130);
    }

    // discovery.md: a finished site is skipped for ever, failures included.
    void finishedGearsAreKeptAndFailedOnesTriedAgain()
    {
        m_exchange->add(text("org"), text("good"), local("two-pythons"));
        m_exchange->add(text("org"), text("later"), text("gear-audit-test/later:1"));
        QCOMPARE(audit().status, 1);
        const auto before = masterRecord(workdir(), text("org"), text("good"));
        m_engine.docker({text("tag"), local("no-python"), text("gear-audit-test/later:1")});
        QCOMPARE(audit().status, 0);
        m_engine.docker({text("image"), text("rm"), text("gear-audit-test/later:1")});
        QCOMPARE(status("later"), text("no-python"));
        QCOMPARE(masterRecord(workdir(), text("org"), text("good")), before);
    }

    // discovery.md: refresh is not honoured, and would overwrite the old file.
    void aRefreshArchivesAndAuditsAll()
    {
        m_exchange->add(text("org"), text("a"), local("two-pythons"));
        QCOMPARE(audit().status, 0);
        const QByteArray before = contents(master());
        QTest::qWait(1100); // so that the stamps differ
        QCOMPARE(audit({text("--refresh")}).status, 0);
        const QDir archive(workdir() + text("/archive"));
        const QStringList kept = archive.entryList(QDir::Files);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(contents(archive.filePath(kept.first())), before);
        QVERIFY(contents(master()) != before);
        QCOMPARE(status("a"), text("audited"));
    }

    void aRefreshOfSomeKeepsTheOthersInView()
    {
        m_exchange->add(text("org"), text("a"), local("two-pythons"));
        m_exchange->add(text("org"), text("b"), local("two-pythons"));
        QCOMPARE(audit().status, 0);
        const QByteArray before = contents(master());
        const Ended again = audit({text("--refresh"), text("--only"), text("org/a")});
        QCOMPARE(again.status, 0);
        QVERIFY2(!again.errors.contains("org/b"), again.errors.constData());
        QCOMPARE(status("a"), text("audited"));
        QCOMPARE(status("b"), text("audited"));
        const QDir archive(workdir() + text("/archive"));
        QCOMPARE(contents(archive.filePath(archive.entryList(QDir::Files).value(0))), before);
    }

    void anInterruptKeepsWhatHasEndedAndLeavesNothing()
    {
        m_exchange->add(text("org"), text("a"), pushed("two-pythons"));
        m_exchange->add(text("org"), text("hang"), pushed("hang"));
        auto process = m_engine.startAudit(arguments());
        QByteArray said;
        for (int i = 0; i < 1200 && !said.contains("org/a"); ++i) {
            process->waitForReadyRead(50);
            said += process->readAllStandardError();
        }
        QVERIFY2(said.contains("org/a"), said.constData());
        QElapsedTimer clock;
        clock.start();
        ::kill(pid_t(process->processId()), SIGINT);
        const Ended ended = waitForEnd(*process, 60);
        QCOMPARE(ended.status, 130);
        qInfo("ended %lld ms after the interrupt", clock.elapsed());
        QVERIFY(m_engine.containers().isEmpty());
        QCOMPARE(status("a"), text("audited"));
        QVERIFY(status("hang").isEmpty() || status("hang") == text("cancelled"));
        QVERIFY(!m_engine.hasImage(pushed("hang")));
    }

    // Killed at any moment, the program resumes; what was left in the engine goes at the next start.
    void aKillLosesAtMostWhatWasInFlight()
    {
        m_exchange->add(text("org"), text("a"), local("two-pythons"));
        m_exchange->add(text("org"), text("hang"), pushed("hang"));
        auto process = m_engine.startAudit(arguments());
        for (int i = 0; i < 1200 && !contents(master() + text(".journal")).contains("\"key\":\"a\"");
             ++i)
            QTest::qWait(50);
        for (int i = 0; i < 600 && m_engine.containers().isEmpty(); ++i)
            QTest::qWait(50);
        ::kill(pid_t(process->processId()), SIGKILL);
        waitForEnd(*process);
        QVERIFY(!m_engine.containers().isEmpty());

        const Ended again = audit({text("--only"), text("org/a")});
        QCOMPARE(again.status, 0);
        QVERIFY2(!again.errors.contains("org/a"), again.errors.constData()); // not audited again
        QCOMPARE(status("a"), text("audited"));
        QVERIFY(m_engine.containers().isEmpty() || audit().status <= 1);
        QVERIFY(m_engine.containers().isEmpty());
        QVERIFY(!m_engine.hasImage(pushed("hang")));
    }

    void nothingIsPulledBelowTheFloor()
    {
        m_exchange->add(text("org"), text("there"), local("no-python"));
        m_exchange->add(text("org"), text("far"), pushed("two-pythons"));
        auto process = m_engine.startAudit(arguments(byEngine), withSettings("[engine]\ndiskFloorGb=90000\n"));
        const Ended ended = waitForEnd(*process);
        QCOMPARE(ended.status, 1);
        QCOMPARE(status("there"), text("no-python"));
        QCOMPARE(status("far"), text("no-space"));
        QVERIFY(!m_engine.hasImage(pushed("two-pythons")));
    }

    // One interpreter that hangs costs itself; an image that never ends costs its gear.
    void limitsHold()
    {
        m_exchange->add(text("org"), text("hang"), local("hang"));
        auto process = m_engine.startAudit(
            arguments(), withSettings("[limits]\ninterpreterSeconds=2\n"));
        QCOMPARE(waitForEnd(*process).status, 0);
        const auto record = masterRecord(workdir(), text("org"), text("hang"));
        QCOMPARE(record.value(text("Python_Dirs")).toArray().size(), 1);
        QVERIFY(record.value(text("audit")).toObject().value(text("reason")).toString()
                    .contains(text("did not answer")));

        process = m_engine.startAudit(
            arguments(byEngine + QStringList{text("--refresh")}),
            withSettings("[limits]\ninterpreterSeconds=60\nimageSeconds=5\n"));
        QCOMPARE(waitForEnd(*process).status, 1);
        QCOMPARE(status("hang"), text("timed-out"));
    }

    void aDamagedMasterIsSetAside()
    {
        m_exchange->add(text("org"), text("a"), local("no-python"));
        QDir().mkpath(workdir());
        const QByteArray damaged = "{\"org\": {\"x\": {\"gear-name\": \"x\", ";
        write(master(), damaged);
        const Ended ended = audit();
        QCOMPARE(ended.status, 0);
        QVERIFY2(ended.errors.contains("damaged"), ended.errors.constData());
        const QDir folder(workdir());
        const QStringList aside = folder.entryList({text("*damaged*")}, QDir::Files);
        QCOMPARE(aside.size(), 1);
        QCOMPARE(contents(folder.filePath(aside.first())), damaged);
        QCOMPARE(status("a"), text("no-python"));
    }

    void aFirstScriptsFileIsKeptAndCompleted()
    {
        m_exchange->add(text("org"), text("known"), text("i/known:1"));
        m_exchange->add(text("org"), text("empty"), local("no-python"));
        m_exchange->add(text("org"), text("new"), local("two-pythons"));
        const auto old = [](const char *gear, const char *image, const QByteArray &pythons) {
            return "\"" + QByteArray(gear) + "\": {\"gear-name\": \"" + gear
                + "\", \"gear-label\": \"L\", \"custom-docker-image\": \"" + image
                + "\", \"gear-version\": \"1.0\", \"site\": \"org\", \"api-enabled\": false, "
                  "\"found-manifest\": \"m\", \"Python_Dirs\": [], \"Pip_Dirs\": [], \"Pythons\": "
                + pythons + ", \"note\": \"ours\"}";
        };
        const QByteArray pythons =
            R"({"python_3.6": {"python_dir": "/p", "python_version": "3.6.8", "pips": {"pip_3.6":
            {"freeze": {"numpy": "1.1"}, "pip_dir": "/pip", "pip_version": "3.6"}}}})";
        QDir().mkpath(workdir());
        write(master(), "{\"org\": {" + old("known", "i/known:1", pythons) + ","
                  + old("empty", "gear-audit-test/no-python:1", "{}") + "}}");
        QCOMPARE(audit().status, 0);
        const auto known = masterRecord(workdir(), text("org"), text("known"));
        QCOMPARE(known.value(text("Pythons")).toObject(), QJsonDocument::fromJson(pythons).object());
        QCOMPARE(known.value(text("note")).toString(), text("ours"));
        QCOMPARE(status("empty"), text("no-python"));
        QCOMPARE(status("new"), text("audited"));
    }

    // discovery.md: sudo docker; nothing of the user's is asked for or changed.
    void noSudoAndNoConfigIsTouched()
    {
        const QString bin = m_folder->filePath(text("bin"));
        QDir().mkpath(bin);
        write(bin + text("/sudo"), "#!/bin/sh\necho \"$@\" >> " + m_folder->path().toUtf8() + "/sudo\n");
        QFile::setPermissions(bin + text("/sudo"), QFile::ReadOwner | QFile::ExeOwner);
        auto environment = m_engine.environment();
        environment.insert(text("PATH"), bin + QLatin1Char(':') + environment.value(text("PATH")));
        environment.insert(text("DOCKER_CONFIG"), m_folder->filePath(text("docker")));
        m_exchange->add(text("org"), text("a"), pushed("no-python"));
        auto process = m_engine.startAudit(arguments(), environment);
        QCOMPARE(waitForEnd(*process).status, 0);
        QVERIFY(!QFile::exists(m_folder->filePath(text("sudo"))));
        QVERIFY(!QFile::exists(m_folder->filePath(text("docker/config.json"))));
    }

    void twoRunsInOneFolderAreToldApart()
    {
        m_exchange->add(text("org"), text("hang"), local("hang"));
        auto first = untilProbing();
        const Ended second = audit();
        QCOMPARE(second.status, 3);
        QVERIFY2(second.errors.contains(QByteArray::number(first->processId())), second.errors.constData());
        // In another folder it may run, and leaves the first one's container alone.
        m_exchange->add(text("org"), text("a"), local("no-python"));
        const Ended other = m_engine.audit({text("--exchange"), m_exchange->path(),
                                            text("--workdir"), m_folder->filePath(text("other")),
                                            text("--only"), text("org/a")});
        QCOMPARE(other.status, 0);
        QCOMPARE(m_engine.containers().size(), 1);
        ::kill(pid_t(first->processId()), SIGTERM);
        QCOMPARE(waitForEnd(*first).status, 130);
    }
};

QTEST_GUILESS_MAIN(TestRuns)
#include "tst_runs.moc"
