#include "tests/integration/support/person.h"
#include "tests/integration/support/process_watch.h"
#include "tests/support/text_files.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace gearaudit::test;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}
} // namespace

/// Where layers come from, with a real engine and real registries: the same image from a registry, the
/// engine, its archive in either form; and who is let in where a login is asked for.
class TestLayers : public QObject
{
    Q_OBJECT

    RealEngine m_engine;
    std::unique_ptr<Person> m_person;

    QString privately() const { return m_engine.value("private_other") + text("/gears/two-pythons:1"); }
    QJsonObject found(const char *gear) const
    {
        return masterRecord(m_person->workdir(), text("org"), text(gear));
    }
    QString status(const char *gear) const { return masterStatus(m_person->workdir(), text("org"), text(gear)); }
    QString reason(const char *gear) const
    {
        return found(gear).value(text("audit")).toObject().value(text("reason")).toString();
    }
    Ended audit(const ExchangeFolder &exchange) const
    {
        return m_person->audit({text("--exchange"), exchange.path(), text("--inspect"), text("layers")});
    }
    void writeConfig(const QByteArray &json) const
    {
        writeFile(m_person->home() + text("/.docker/config.json"), json);
    }
    QByteArray pair() const
    {
        return (m_engine.value("helper_user") + u':' + m_engine.value("helper_password")).toUtf8();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_engine.problem().isEmpty(), qPrintable(m_engine.problem())); }
    void init() { m_person = std::make_unique<Person>(m_engine); }
    void cleanup() { QVERIFY(m_engine.containers().isEmpty()); }

    void theSameImageFromEverywhere()
    {
        const ExchangeFolder exchange(m_person->path(text("exchange")));
        const QString own = text("gear-audit-test/two-pythons:1");
        const QString onlyHere = m_engine.registry() + text("/gears/only-here:1");
        QCOMPARE(m_engine.docker({text("tag"), own, onlyHere}).status, 0);
        QDir().mkpath(exchange.path() + text("/images"));
        QCOMPARE(m_engine.docker({text("save"), text("-o"), exchange.path() + text("/images/it.tar"), own}).status, 0);
        const QStringList before = m_engine.dockerLines({text("images"), text("-q"), text("--no-trunc")});
        exchange.add(text("org"), text("registry"), m_engine.registry() + text("/gears/two-pythons:1"));
        exchange.add(text("org"), text("engine"), text("docker-daemon:") + own);
        exchange.add(text("org"), text("only-here"), onlyHere);
        exchange.add(text("org"), text("archive-tag"), text("docker-archive:images/it.tar:1"));
        exchange.add(text("org"), text("none"), text("docker-daemon:gear-audit-test/none:1"));
        const QString start = now();
        const Ended ended = audit(exchange);
        QVERIFY(m_engine.docker({text("rmi"), onlyHere}).status == 0);
        QVERIFY2(ended.status == 1, ended.errors.constData()); // none is nowhere
        for (const char *gear : {"registry", "engine", "only-here", "archive-tag"}) {
            QVERIFY2(status(gear) == text("audited"), qPrintable(text(gear) + u' ' + reason(gear)));
            QCOMPARE(found(gear).value(text("Pythons")), found("registry").value(text("Pythons")));
            QCOMPARE(found(gear).value(text("audit")).toObject().value(text("inspected-by")).toString(), text("layers"));
        }
        QVERIFY(!found("registry").value(text("Pythons")).toObject().isEmpty());
        QCOMPARE(status("none"), text("not-found"));
        // Nothing was started, nothing pulled, nothing left.
        QCOMPARE(m_engine.doneSince(start), QStringList());
        QCOMPARE(m_engine.dockerLines({text("images"), text("-q"), text("--no-trunc")}).size(), before.size() - 1);
    }

    void whoIsLetIn_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QString>("expected");
        const QByteArray other = m_engine.value("private_other").toUtf8();
        QTest::newRow("nobody") << QByteArray() << text("unauthorized");
        QTest::newRow("a login in the file")
            << QByteArray("{\"auths\":{\"http://" + other + "/v2/\":{\"auth\":\"" + pair().toBase64() + "\"}}}") << text("audited");
        QTest::newRow("a helper") << QByteArray("{\"credHelpers\":{\"" + other + "\":\"mine\"}}") << text("audited");
        QTest::newRow("a store") << QByteArray("{\"credsStore\":\"mine\"}") << text("audited");
        QTest::newRow("a store that has none, and the file")
            << QByteArray("{\"credsStore\":\"none\",\"auths\":{\"" + other + "\":{\"auth\":\"" + pair().toBase64() + "\"}}}")
            << text("audited");
        QTest::newRow("a login of another registry")
            << QByteArray("{\"auths\":{\"other.test\":{\"auth\":\"" + pair().toBase64() + "\"}}}") << text("unauthorized");
        QTest::newRow("a wrong one")
            << QByteArray("{\"auths\":{\"" + other + "\":{\"auth\":\"" + QByteArray("eve:wrong").toBase64() + "\"}}}")
            << text("unauthorized");
    }
    void whoIsLetIn()
    {
        QFETCH(QByteArray, config);
        QFETCH(QString, expected);
        m_person->setVariable(text("PATH"), m_person->path(text("bin")) + u':' + m_engine.environment().value(text("PATH")));
        m_person->writeProgram(text("bin/docker-credential-mine"),
                               "#!/bin/sh\nread -r server\n[ \"$1 $server\" = \"get " + m_engine.value("private_other").toUtf8()
                                   + "\" ] || exit 1\nread -r secret <" + m_person->path(text("secret")).toUtf8()
                                   + "\necho \"{\\\"Username\\\":\\\"" + m_engine.value("helper_user").toUtf8()
                                   + "\\\",\\\"Secret\\\":\\\"$secret\\\"}\"\n");
        m_person->writeProgram(text("bin/docker-credential-none"),
                               "#!/bin/sh\necho 'credentials not found in native keychain'; exit 1\n");
        writeFile(m_person->path(text("secret")), m_engine.value("helper_password").toUtf8() + '\n');
        if (!config.isEmpty())
            writeConfig(config);
        const ExchangeFolder exchange(m_person->path(text("exchange")));
        exchange.add(text("org"), text("it"), privately());
        const Ended ended = audit(exchange);
        const QString given = status("it");
        QVERIFY2(given == expected,
                 qPrintable(given + u' ' + reason("it")));
        // The login is nowhere but where its owner has it.
        const SecretSearch search(m_engine.value("helper_password").toUtf8());
        QVERIFY(!search.isIn(ended.output) && !search.isIn(ended.errors));
        for (const QString &file : search.filesIn(m_person->path()))
            QVERIFY2(file.endsWith(text("/.docker/config.json")) || file.endsWith(text("/secret")), qPrintable(file));
    }

    void theLoginOfAnInstance()
    {
        m_person->addInstance(text("lab"),
                              siteWith(m_engine, {siteGear(text("a"), text("1.0"),
                                                           m_engine.value("private") + text("/gears/two-pythons:1"))}),
                              {m_engine.value("user"), m_engine.value("private")});
        const SecretSearch search(m_engine.value("key").toUtf8());
        auto program = m_person->startAudit({text("--all-instances"), text("--inspect"), text("layers")});
        ProcessWatch watch(program->processId(), search, m_person->path(), {});
        const Ended ended = waitForEnd(*program);
        watch.end();
        QVERIFY2(ended.status == 0, ended.errors.constData());
        QCOMPARE(m_person->status(text("lab"), text("a")), text("audited"));
        QCOMPARE(watch.found(), QStringList());
        QCOMPARE(search.filesIn(m_person->path()), QStringList());
        QVERIFY(!search.isIn(ended.output) && !search.isIn(ended.errors));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
