#include "tests/integration/support/person.h"
#include "tests/integration/support/process_watch.h"
#include "tests/support/text_files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace gearaudit::test;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QString modeOf(const QString &path)
{
    return QString::number(int(QFile::permissions(path)) & 0x777, 16);
}
} // namespace

/// Where the key of an instance is during an audit and after it: nowhere that another can read. And
/// what an audit does to the user's own Docker configuration: nothing.
class TestInstanceSecrets : public QObject
{
    Q_OBJECT

    RealEngine m_engine;
    std::unique_ptr<Person> m_person;

    QString own(const char *image) const
    {
        return m_engine.value("private") + QLatin1Char('/') + text(image);
    }
    QByteArray key() const { return m_engine.value("key").toUtf8(); }
    QString calls() const { return m_person->path(text("calls")); }

    /// A Docker program that notes how it is called before it becomes the real one.
    QString notingDocker(const QByteArray &first = {}) const
    {
        QDir().mkpath(calls());
        return m_person->dockerThat("{ printf '%s\\n' \"$@\"; cat /proc/$$/environ; } >" +
                                    calls().toUtf8() + "/$$\n" + first);
    }
    /// Notes the modes of a private config folder and of the file in it, when there is one.
    QByteArray notingModes() const
    {
        return "[ \"$1\" != --config ] || stat -c %a \"$2\" \"$2/config.json\" >" +
               m_person->path(text("modes")).toUtf8() + "\n";
    }

    /// The arguments of each call of the noting Docker, joined by spaces.
    QStringList notedCalls() const
    {
        QStringList lines;
        for (const QString &name : namesIn(calls())) {
            QByteArray noted = fileContent(calls() + QLatin1Char('/') + name);
            noted.truncate(noted.lastIndexOf('\n', noted.indexOf('\0')));
            lines << QString::fromUtf8(noted.replace('\n', ' '));
        }
        return lines;
    }

    void addLab()
    {
        m_person->addInstance(
            text("lab"),
            siteWith(m_engine, {siteGear(text("a"), text("1.0"), own("gears/two-pythons:1")),
                                siteGear(text("b"), text("1.0"), own("gears/no-python:1")),
                                siteGear(text("c"), text("1.0"), own("gears/none:1"))}),
            // Whose password is the bare key, so that both forms are tried.
            {m_engine.value("bare_user"), m_engine.value("private")});
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_engine.problem().isEmpty(), qPrintable(m_engine.problem())); }
    void init()
    {
        m_person = std::make_unique<Person>(m_engine);
        addLab();
    }
    void cleanup() { QVERIFY(m_engine.containers().isEmpty()); }

    // What the other tests rely on: a key that is there is found, in each of its forms.
    void theSearchFindsWhatIsThere_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray pair = "ada@site.example:127.0.0.1:" + key();
        QTest::newRow("plain") << "x" + key() + "x";
        QTest::newRow("host:key") << "127.0.0.1:" + key();
        for (int before = 0; before < 3; ++before) {
            const QByteArray shifted = pair.mid(before);
            QTest::addRow("base64 %d", before) << "\"auth\":\"" + shifted.toBase64() + '"';
            QTest::addRow("base64url %d", before)
                << shifted.toBase64(QByteArray::Base64UrlEncoding);
        }
        QTest::newRow("key alone") << key().toBase64();
        QTest::newRow("hex") << key().toHex();
        const QByteArray encoded = pair.toBase64();
        QTest::newRow("over lines") << encoded.first(40) + "\r\n" + encoded.sliced(40);
        const QString wide = QString::fromLatin1(key());
        QTest::newRow("wide") << QByteArray(reinterpret_cast<const char *>(wide.utf16()),
                                            wide.size() * 2);
    }
    void theSearchFindsWhatIsThere()
    {
        QFETCH(QByteArray, content);
        const SecretSearch search(key());
        QVERIFY(search.isIn(content));
        QVERIFY(!search.isIn("nothing of it"));
        const QString file = m_person->path(text("cache/deep/.hidden"));
        writeFile(file, content);
        QCOMPARE(search.filesIn(m_person->path()), QStringList{file});
    }

    void theWatchFindsWhatIsThere()
    {
        QProcess program;
        QProcessEnvironment environment;
        environment.insert(text("PATH"), qEnvironmentVariable("PATH"));
        program.setProcessEnvironment(environment);
        // A child of a child has it, and so does a file.
        program.start(text("/bin/sh"),
                      {text("-c"), text("read secret; (KEY=$secret sh -c 'sleep 3; :'; :) & "
                                        "(sh -c 'sleep 3; :' \"$secret\"; :) & "
                                        "echo $secret >%1; wait")
                                       .arg(m_person->path(text("tmp/left")))});
        program.write(key() + '\n');
        QVERIFY(program.waitForStarted());
        ProcessWatch watch(program.processId(), SecretSearch(key()), m_person->path(), {});
        program.waitForFinished();
        watch.end();
        const QStringList found = watch.found();
        QVERIFY(found.contains(text("the arguments of sh")));
        QVERIFY(found.contains(text("the environment of sh")));
        QVERIFY(found.contains(m_person->path(text("tmp/left"))));
    }

    // A whole audit: no child's arguments or environment have the key at any time, and no file but
    // those in the private folder while it lasts. With the engine's API, and without.
    void theKeyIsNowhere_data()
    {
        QTest::addColumn<bool>("hasApi");
        QTest::newRow("by the engine's API") << true;
        QTest::newRow("by a private config") << false;
    }
    void theKeyIsNowhere()
    {
        QFETCH(bool, hasApi);
        const SecretSearch search(key());
        // A site that says the key in its answers, as some do.
        for (const char *path : {"/api/gears", "/api/version"}) {
            const auto reply = apiError(403, text("no such key: ") + m_engine.value("key"));
            m_person
                ->addInstance(text("talks at ") + text(path), siteWith(m_engine, {}),
                              {m_engine.value("user"), m_engine.value("private")})
                .first(text(path), {reply}, true);
        }
        const QString engine =
            notingDocker((hasApi ? QByteArray() : Person::hasNoApi()) + notingModes());
        auto program = m_person->startAudit({text("--all-instances"), text("--engine"), engine});
        ProcessWatch watch(program->processId(), search, m_person->path(),
                           {m_person->privateFolder()});
        const Ended ended = waitForEnd(*program);
        watch.end();
        QCOMPARE(ended.status, 1); // c is nowhere
        QCOMPARE(m_person->status(text("lab"), text("a")), text("audited"));
        QCOMPARE(m_person->status(text("lab"), text("b")), text("no-python"));
        QCOMPARE(m_person->status(text("lab"), text("c")), text("not-found"));

        QCOMPARE(watch.found(), QStringList());
        QCOMPARE(search.filesIn(m_person->path()), QStringList());
        QVERIFY(!search.isIn(ended.output));
        QVERIFY(!search.isIn(ended.errors));
        QVERIFY(ended.errors.contains("talks at /api/gears"));
        QVERIFY(ended.errors.contains("talks at /api/version"));
        QVERIFY(!m_engine.log().isEmpty() && !search.isIn(m_engine.log()));
        QVERIFY(namesIn(m_person->privateFolder()).isEmpty());
        // It has really looked, and at what it should.
        QVERIFY(watch.rounds() > 1);
        QVERIFY2(watch.children().contains(text("docker")),
                 qPrintable(watch.children().join(QLatin1Char(' '))));
        const QStringList noted = notedCalls();
        QVERIFY(!noted.filter(text("system dial-stdio")).isEmpty());
        QVERIFY(!noted.filter(text("run --interactive")).isEmpty());
        const QStringList pulls = noted.filter(text("pull -- "));
        QCOMPARE(pulls.isEmpty(), hasApi);
        if (!hasApi)
            QCOMPARE(fileContent(m_person->path(text("modes"))), QByteArray("700\n600\n"));
        qInfo("%d rounds, %d child processes, %d calls, %d files, %d private files seen",
              watch.rounds(), int(watch.children().size()), int(noted.size()), search.filesRead(),
              int(watch.allowed().size()));
    }

    // The user's own configuration: a context that says where the engine is, a store and helpers
    // for credentials. What they are asked, and that nothing is put into them, is noted.
    void theUsersOwnConfigurationStays_data() { theKeyIsNowhere_data(); }
    void theUsersOwnConfigurationStays()
    {
        QFETCH(bool, hasApi);
        const QString docker = m_person->home() + text("/.docker");
        const QString asked = m_person->path(text("asked"));
        m_person->setVariable(text("DOCKER_HOST"), QString()); // the context says it
        m_person->setVariable(text("PATH"), m_person->path(text("bin")) + QLatin1Char(':') +
                                                m_engine.environment().value(text("PATH")));
        // "pass" and "secretservice" are those that the program would find and take for its own.
        for (const char *name : {"mine", "store", "pass", "secretservice"}) {
            m_person->writeProgram(
                text("bin/docker-credential-") + text(name),
                "#!/bin/sh\nread -r server\necho \"" + QByteArray(name) + " $1 $server\" >>" +
                    asked.toUtf8() + "\n" +
                    (qstrcmp(name, "mine") == 0
                         ? "echo '{\"ServerURL\":\"x\",\"Username\":\"" +
                               m_engine.value("helper_user").toUtf8() + "\",\"Secret\":\"" +
                               m_engine.value("helper_password").toUtf8() + "\"}'\n"
                         : QByteArray(
                               "echo 'credentials not found in native keychain'; exit 1\n")));
        }
        QProcess context;
        context.setProcessEnvironment(m_person->environment());
        context.start(m_engine.dockerProgram(),
                      {text("context"), text("create"), text("here"), text("--docker"),
                       text("host=unix://") + m_engine.socket()});
        QVERIFY(context.waitForFinished());
        QCOMPARE(context.exitCode(), 0);
        const QByteArray config = "{ \"credsStore\": \"store\", \"currentContext\":\"here\",\n"
                                  "  \"credHelpers\": {\"" +
                                  m_engine.value("private_other").toUtf8() +
                                  "\": \"mine\"}, \"auths\": {\"old.example\": {}} }\n";
        writeFile(docker + text("/config.json"), config);
        const QStringList before = namesIn(docker);

        const ExchangeFolder exchange(m_person->path(text("exchange")));
        exchange.add(text("org"), text("helped"),
                     m_engine.value("private_other") + text("/gears/venv-first:1"));
        const QString engine = notingDocker(hasApi ? QByteArray() : Person::hasNoApi());
        const Ended ended = m_person->audit({text("--instance"), text("lab"), text("--exchange"),
                                             exchange.path(), text("--engine"), engine});
        QCOMPARE(ended.status, 1); // c is nowhere
        QCOMPARE(m_person->status(text("lab"), text("a")), text("audited"));
        QCOMPARE(masterStatus(m_person->workdir(), text("org"), text("helped")), text("audited"));

        QCOMPARE(fileContent(docker + text("/config.json")), config);
        QCOMPARE(namesIn(docker), before);
        const QList<QByteArray> lines = fileContent(asked).trimmed().split('\n');
        const QByteArray own = m_engine.value("private").toUtf8();
        for (const QByteArray &line : lines) {
            QVERIFY2(line.split(' ').value(1) == "get", line.constData());
            QVERIFY2(!line.contains(own), line.constData());
        }
        QVERIFY(lines.contains("mine get " + m_engine.value("private_other").toUtf8()));
        QCOMPARE(SecretSearch(key()).filesIn(m_person->path()), QStringList());
    }

    // Killed while a login lies in the private folder: whatever the program is started for next, it
    // removes it.
    void whatAKilledRunLeftGoesAtTheNextStart()
    {
        const QString marker = m_person->path(text("pulling"));
        const QString engine = notingDocker(
            Person::hasNoApi() + "[ \"$1\" != --config ] || { echo $$ >" + marker.toUtf8() +
            ".new && mv " + marker.toUtf8() + ".new " + marker.toUtf8() + "; exec sleep 300; }\n");
        auto program =
            m_person->startAudit({text("--instance"), text("lab"), text("--engine"), engine,
                                  text("--jobs"), text("1"), text("--only"), text("lab/a")});
        for (int i = 0; i < 1200 && !QFile::exists(marker); ++i)
            QTest::qWait(50);
        QVERIFY(QFile::exists(marker));
        ::kill(pid_t(program->processId()), SIGKILL);
        waitForEnd(*program);
        ::kill(pid_t(fileContent(marker).trimmed().toInt()), SIGKILL);

        const QString parent = m_person->privateFolder();
        QCOMPARE(namesIn(parent).size(), 1);
        const QString left = parent + QLatin1Char('/') + namesIn(parent).first();
        QCOMPARE(modeOf(left), text("700"));
        QCOMPARE(modeOf(left + text("/config.json")), text("600"));
        const SecretSearch search(key());
        QCOMPARE(search.filesIn(m_person->path()), QStringList{left + text("/config.json")});

        QProcess next;
        next.setProcessEnvironment(m_person->environment());
        next.start(text(GEAR_AUDIT_PROGRAM), {text("instances"), text("list")});
        waitForEnd(next);
        QVERIFY(namesIn(parent).isEmpty());
        QCOMPARE(search.filesIn(m_person->path()), QStringList());
    }

    // …but not that of a run that still needs it.
    void theLoginOfARunThatGoesOnStays()
    {
        const QString marker = m_person->path(text("pulling"));
        const QString go = m_person->path(text("go"));
        const QString engine = notingDocker(
            Person::hasNoApi() + "[ \"$1\" != --config ] || { touch " + marker.toUtf8() +
            "; while [ ! -e " + go.toUtf8() + " ]; do sleep 0.1; done; }\n");
        auto program = m_person->startAudit({text("--instance"), text("lab"), text("--engine"),
                                             engine, text("--only"), text("lab/a")});
        for (int i = 0; i < 1200 && !QFile::exists(marker); ++i)
            QTest::qWait(50);
        QProcess other;
        other.setProcessEnvironment(m_person->environment());
        other.start(text(GEAR_AUDIT_PROGRAM), {text("instances"), text("list")});
        waitForEnd(other);
        QCOMPARE(namesIn(m_person->privateFolder()).size(), 1);
        writeFile(go, {});
        QCOMPARE(waitForEnd(*program).status, 0);
        QVERIFY(namesIn(m_person->privateFolder()).isEmpty());
    }

    // Interrupted while a login lies there, the run itself removes it.
    void anInterruptTakesTheLoginAway()
    {
        const QString marker = m_person->path(text("pulling"));
        const QString engine =
            notingDocker(Person::hasNoApi() + "[ \"$1\" != --config ] || { touch " +
                         marker.toUtf8() + "; exec sleep 300; }\n");
        auto program = m_person->startAudit({text("--instance"), text("lab"), text("--engine"),
                                             engine, text("--only"), text("lab/a")});
        for (int i = 0; i < 1200 && !QFile::exists(marker); ++i)
            QTest::qWait(50);
        QCOMPARE(namesIn(m_person->privateFolder()).size(), 1);
        ::kill(pid_t(program->processId()), SIGINT);
        QCOMPARE(waitForEnd(*program).status, 130);
        QVERIFY(namesIn(m_person->privateFolder()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestInstanceSecrets)
#include "tst_instance_secrets.moc"
