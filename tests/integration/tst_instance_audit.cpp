#include "tests/integration/support/person.h"

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

/// Audits of Flywheel instances by the program as a person runs it: the API over https, a registry
/// that asks for a login, a real engine.
class TestInstanceAudit : public QObject
{
    Q_OBJECT

    RealEngine m_engine;
    std::unique_ptr<Person> m_person;

    QString open(const char *image) const
    {
        return m_engine.registry() + QLatin1Char('/') + text(image);
    }
    QString own(const char *image) const
    {
        return m_engine.value("private") + QLatin1Char('/') + text(image);
    }
    Entry ada() const { return {m_engine.value("user"), m_engine.value("private")}; }
    static QJsonArray twoVersions()
    {
        return {siteGear(text("tool"), text("1.0"), text("127.0.0.1:1/i/two-pythons:1")),
                siteGear(text("tool"), text("2.0"), text("127.0.0.1:1/i/two-pythons:2"))};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_engine.problem().isEmpty(), qPrintable(m_engine.problem()));
        for (const char *name : {"by-name:1.0", "no-such-name:3", "two-pythons:1", "two-pythons:2"})
            publish(m_engine, text("two-pythons"), text(name));
    }
    void init() { m_person = std::make_unique<Person>(m_engine); }
    void cleanup()
    {
        QVERIFY(m_engine.containers().isEmpty());
        for (const char *name : {"by-name:1.0", "no-such-name:3", "gears/no-python:1"})
            QVERIFY2(!m_engine.hasImage(own(name)), name);
    }

    // domain.md: docker:// rootfs-url, docker-image, gear-builder, HOST/name:version,
    // HOST/last:tag.
    void imagesAreTriedInOrderAndEveryAttemptIsRecorded()
    {
        const QJsonObject builder{
            {text("custom"),
             QJsonObject{{text("docker-image"), open("none/other:2")},
                         {text("gear-builder"),
                          QJsonObject{{text("image"), open("none/no-such-name:3")}}}}}};
        QJsonObject every = siteGear(text("every"), text("7"), {}, builder);
        every.insert(text("exchange"),
                     QJsonObject{{text("rootfs-url"), text("docker://") + own("none/first:1")}});
        QJsonObject first = siteGear(text("first"), text("1"), text("127.0.0.1:1/x/y:1"));
        first.insert(text("exchange"), QJsonObject{{text("rootfs-url"),
                                                    text("docker://") + own("gears/no-python:1")}});
        // Its first registry is down, and the image lies at HOST/<gear name>:<version>.
        const QJsonObject fallback =
            siteGear(text("by-name"), text("1.0"), text("127.0.0.1:1/nobody/else:9"));
        m_person->addInstance(text("lab"), siteWith(m_engine, {every, first, fallback}), ada());

        const Ended ended = m_person->audit({text("--instance"), text("lab")});
        QVERIFY2(ended.status == 0, ended.errors.constData());
        QCOMPARE(m_person->attempts(text("lab"), text("every")),
                 (QStringList{own("none/first:1 not-found"), open("none/other:2 not-found"),
                              open("none/no-such-name:3 not-found"), own("every:7 not-found"),
                              own("other:2 not-found"), own("no-such-name:3 pulled")}));
        QCOMPARE(m_person->attempts(text("lab"), text("first")),
                 QStringList{own("gears/no-python:1 pulled")});
        QCOMPARE(m_person->status(text("lab"), text("first")), text("no-python"));
        QCOMPARE(m_person->attempts(text("lab"), text("by-name")),
                 (QStringList{text("127.0.0.1:1/nobody/else:9 unreachable"),
                              own("by-name:1.0 pulled")}));
        const QJsonObject record = m_person->record(text("lab"), text("by-name"));
        QCOMPARE(record.value(text("site")).toString(), text("lab"));
        QCOMPARE(record.value(text("audit"))[text("site-release")].toString(), text("19.2.1"));
        QCOMPARE(record.value(text("custom-docker-image")).toString(), own("by-name:1.0"));
        QCOMPARE(record.value(text("Pythons")).toObject().size(), 2);
    }

    // What really runs is named by its digest: it is pulled, looked into and removed by that.
    void anImageByItsDigest()
    {
        const QString published = open("two-pythons:1");
        QCOMPARE(m_engine.docker({text("pull"), published}).status, 0);
        const QString digest = m_engine
                                   .dockerLines({text("image"), text("inspect"), text("--format"),
                                                 text("{{index .RepoDigests 0}}"), published})
                                   .value(0)
                                   .section(QLatin1Char('@'), 1);
        m_engine.docker({text("image"), text("rm"), published});
        QVERIFY(digest.startsWith(text("sha256:")));
        QJsonObject gear = siteGear(text("exact"), text("1"), text("127.0.0.1:1/x/y:1"));
        const QString image = own("two-pythons@") + digest;
        gear.insert(text("exchange"), QJsonObject{{text("rootfs-url"), text("docker://") + image}});
        m_person->addInstance(text("lab"), siteWith(m_engine, {gear}), ada());
        const Ended ended = m_person->audit({text("--instance"), text("lab")});
        QVERIFY2(ended.status == 0, ended.errors.constData());
        QCOMPARE(m_person->attempts(text("lab"), text("exact")),
                 QStringList{image + text(" pulled")});
        QCOMPARE(m_person->record(text("lab"), text("exact"))
                     .value(text("audit"))[text("image-digest")]
                     .toString(),
                 digest);
        QVERIFY(!m_engine.hasImage(image));
    }

    // The registry takes the key alone: the second of the passwords.
    void theBareKeyIsAPasswordToo()
    {
        m_person->addInstance(text("lab"), siteWith(m_engine, twoVersions()),
                              {m_engine.value("bare_user"), m_engine.value("private")});
        const Ended ended = m_person->audit({text("--instance"), text("lab")});
        QVERIFY2(ended.status == 0, ended.errors.constData());
        QCOMPARE(m_person->status(text("lab"), text("tool")), text("audited"));
        QCOMPARE(m_person->attempts(text("lab"), text("tool")).last(), own("two-pythons:2 pulled"));
    }

    // As an instance is after the import of a user.json: the site says whose the key is.
    void theUserOfTheRegistryIsTheKeys()
    {
        auto site = siteWith(m_engine, twoVersions());
        site.email = m_engine.value("user");
        m_person->addInstance(text("lab"), site, {{}, m_engine.value("private")});
        const Ended ended = m_person->audit({text("--instance"), text("lab")});
        QVERIFY2(ended.status == 0, ended.errors.constData());
        QCOMPARE(m_person->attempts(text("lab"), text("tool")).last(), own("two-pythons:2 pulled"));
    }

    // No login that the registry takes: a status and its reason, and the others go on.
    void aWrongPasswordIsItsGearsAlone()
    {
        m_person->addInstance(text("lab"), siteWith(m_engine, twoVersions()), ada());
        m_person->addInstance(text("other"), siteWith(m_engine, twoVersions()),
                              {text("mallory@site.example"), m_engine.value("private_other")});
        const ExchangeFolder exchange(m_person->path(text("exchange")));
        exchange.add(text("org"), text("a"), text("gear-audit-test/no-python:1"));
        const Ended ended =
            m_person->audit({text("--all-instances"), text("--exchange"), exchange.path()});
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.errors.contains("other/tool"), ended.errors.constData());
        QCOMPARE(m_person->status(text("other"), text("tool")), text("unauthorized"));
        QVERIFY2(m_person->reason(text("other"), text("tool")).contains(text("unauthorized")),
                 qPrintable(m_person->reason(text("other"), text("tool"))));
        QCOMPARE(m_person->status(text("lab"), text("tool")), text("audited"));
        QCOMPARE(masterStatus(m_person->workdir(), text("org"), text("a")), text("no-python"));
        QVERIFY(ended.output.contains("exchange_master_json.json\n"));
        QVERIFY(ended.output.contains("instance_master_json.json\n"));
    }

    // What sites and the proxies before them answer: each is named with its reason, the others go
    // on.
    void instancesThatRefuseAreNamed()
    {
        const QString path = text("/api/gears");
        m_person->addInstance(text("lab"), siteWith(m_engine, twoVersions()), ada());
        Entry bad = ada();
        bad.key = text("127.0.0.1:") + QString(57, QLatin1Char('k'));
        m_person->addInstance(text("expired"), siteWith(m_engine, twoVersions()), bad);
        const auto refusing = [&](const char *name, const ServerReply &reply) {
            m_person->addInstance(text(name), siteWith(m_engine, twoVersions()), ada())
                .first(path, {reply}, true);
        };
        refusing("disabled", apiError(402, text("User is disabled")));
        refusing("forbidden", apiError(403, text("No permission")));
        refusing("proxied", proxyPage(200));
        // A passing failure: it is asked again.
        m_person->addInstance(text("busy"), siteWith(m_engine, twoVersions()), ada())
            .first(path,
                   {apiError(429, text("Slow down"), {{"Retry-After", "0"}}), proxyPage(502)});

        const Ended ended = m_person->audit({text("--all-instances")});
        QCOMPARE(ended.status, 1);
        for (const char *name : {"expired", "disabled", "forbidden", "proxied"}) {
            QVERIFY2(ended.errors.contains(name), ended.errors.constData());
            QVERIFY(m_person->keys(text(name)).isEmpty());
        }
        QVERIFY2(!ended.errors.contains("busy:"), ended.errors.constData());
        QCOMPARE(m_person->status(text("lab"), text("tool")), text("audited"));
        QCOMPARE(m_person->status(text("busy"), text("tool")), text("audited"));
    }

    void olderVersionsAreNamedByTheirVersion()
    {
        m_person->addInstance(text("lab"), siteWith(m_engine, twoVersions()), ada());
        QCOMPARE(m_person->audit({text("--instance"), text("lab")}).status, 0);
        QCOMPARE(m_person->keys(text("lab")), QStringList{text("tool")});
        QCOMPARE(m_person->audit({text("--instance"), text("lab"), text("--all-versions")}).status,
                 0);
        QCOMPARE(m_person->keys(text("lab")), (QStringList{text("tool"), text("tool (1.0)")}));
        const auto version = [this](const char *key) {
            return m_person->record(text("lab"), text(key)).value(text("gear-version")).toString();
        };
        QCOMPARE(version("tool"), text("2.0"));
        QCOMPARE(version("tool (1.0)"), text("1.0"));
        QCOMPARE(
            m_person->record(text("lab"), text("tool (1.0)")).value(text("gear-name")).toString(),
            text("tool"));
        QCOMPARE(m_person->attempts(text("lab"), text("tool (1.0)")).last(),
                 own("two-pythons:1 pulled"));
    }

    // The certificate is of an authority that only the settings name.
    void anAuthorityThatIsNotNamedIsNotTrusted()
    {
        m_person->addInstance(text("lab"), siteWith(m_engine, twoVersions()), ada());
        m_person->setVariable(text("XDG_CONFIG_HOME"), m_person->path(text("elsewhere")));
        QFile settings(m_person->path(text("config/gear-audit/settings.ini")));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QByteArray lines = settings.readAll();
        QVERIFY(lines.contains("authorities="));
        lines.replace("authorities=", "unknown=");
        QDir().mkpath(m_person->path(text("elsewhere/gear-audit")));
        QFile changed(m_person->path(text("elsewhere/gear-audit/settings.ini")));
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write(lines);
        changed.close();
        const Ended ended = m_person->audit({text("--instance"), text("lab")});
        QCOMPARE(ended.status, 3);
        QVERIFY2(ended.errors.contains("certificate"), ended.errors.constData());
    }
};

QTEST_GUILESS_MAIN(TestInstanceAudit)
#include "tst_instance_audit.moc"
