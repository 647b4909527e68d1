#include "core/flywheel/api_key.h"
#include "core/flywheel/instance_registry.h"

using namespace gearaudit;

namespace
{

Result<ApiKey> parse(const QString &text)
{
    return parseApiKey(Secret(text.toUtf8()));
}

} // namespace

class TestApiKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *name, const QString &pasted, const QString &address) {
            QTest::newRow(name) << pasted << address;
        };
        row("host", QStringLiteral("site.example:KeY"), QStringLiteral("https://site.example"));
        row("capitals", QStringLiteral("Site.Example:KeY"), QStringLiteral("https://site.example"));
        row("port", QStringLiteral("site.example:8443:KeY"),
            QStringLiteral("https://site.example:8443"));
        row("port 443", QStringLiteral("site.example:443:KeY"),
            QStringLiteral("https://site.example"));
        row("one digit", QStringLiteral("localhost:1:KeY"), QStringLiteral("https://localhost:1"));
        row("insecure", QStringLiteral("localhost:__force_insecure:KeY"),
            QStringLiteral("http://localhost"));
        row("insecure with port", QStringLiteral("localhost:8080:__force_insecure:KeY"),
            QStringLiteral("http://localhost:8080"));
        row("insecure before port", QStringLiteral("localhost:__force_insecure:8080:KeY"),
            QStringLiteral("http://localhost:8080"));
        row("https", QStringLiteral("https://site.example:KeY"),
            QStringLiteral("https://site.example"));
        row("bearer", QStringLiteral("bearer site.example:KeY"),
            QStringLiteral("https://site.example"));
        row("scitran-user", QStringLiteral(" scitran-user  site.example:KeY\n"),
            QStringLiteral("https://site.example"));
        row("Bearer and https", QStringLiteral("Bearer https://site.example:KeY"),
            QStringLiteral("https://site.example"));
        row("IPv6", QStringLiteral("[::1]:KeY"), QStringLiteral("https://[::1]"));
        row("IPv6 with port", QStringLiteral("[0:0::1]:8443:KeY"),
            QStringLiteral("https://[::1]:8443"));
        row("alone", QStringLiteral("KeY"), QString());
        row("alone, bearer", QStringLiteral("Bearer KeY"), QString());
    }
    void reads()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, address);
        const auto key = parse(pasted);
        QVERIFY(key);
        QCOMPARE(key->key.reveal(), QByteArray("KeY"));
        QCOMPARE(key->address.text(), address);
    }

    void saysWhatIsWrongAndShowsNothing_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QString &pasted, const QString &detail) {
            QTest::newRow(name) << pasted << detail;
        };
        row("empty", QStringLiteral("  "), QStringLiteral("it is empty"));
        row("scheme alone", QStringLiteral("https://"), QStringLiteral("it is empty"));
        row("no key", QStringLiteral("s3cret.example:"), QStringLiteral("after its last ':'"));
        row("no host", QStringLiteral(":s3cret"), QStringLiteral("no host name"));
        row("an address alone", QStringLiteral("https://s3cret.example"),
            QStringLiteral("without a key"));
        row("an address of another kind", QStringLiteral("ftp://s3cret.example"),
            QStringLiteral("without a key"));
        row("a scheme for a host", QStringLiteral("https:s3cret"), QStringLiteral("no host name"));
        row("half an IPv6 address", QStringLiteral("[::1:s3cret"), QStringLiteral("no host name"));
        row("a path for a host", QStringLiteral("s3cret/api:s3cret"),
            QStringLiteral("no host name"));
        row("six digits", QStringLiteral("host:123456:s3cret"),
            QStringLiteral("part 2 of its 3 parts is neither a port"));
        row("a word for a port", QStringLiteral("host:80:s3cret:s3cret"),
            QStringLiteral("part 3 of its 4 parts"));
        row("port 0", QStringLiteral("host:0:s3cret"), QStringLiteral("between 1 and 65535"));
        row("port too large", QStringLiteral("host:65536:s3cret"),
            QStringLiteral("between 1 and 65535"));
        row("two ports", QStringLiteral("host:80:81:s3cret"), QStringLiteral("two ports"));
        row("a space", QStringLiteral("host:s3cret s3cret"), QStringLiteral("a space"));
        row("a line break", QStringLiteral("host:s3cret\r\nX-Evil: 1"),
            QStringLiteral("a line break"));
        row("not ASCII", QString::fromUtf8("host:s3cret…"), QStringLiteral("another character"));
        row("http", QStringLiteral("http://host:s3cret"), QStringLiteral("use https://"));
    }
    void saysWhatIsWrongAndShowsNothing()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, detail);
        const auto key = parse(pasted);
        QVERIFY(!key);
        QCOMPARE(key.error().stage, Stage::Instance);
        QCOMPARE(key.error().code, detail.contains(QStringLiteral("https"), Qt::CaseInsensitive)
                                       ? Code::Refused
                                       : Code::Malformed);
        QVERIFY2(key.error().detail.contains(detail), qPrintable(key.error().detail));
        const QString all = key.error().subject + key.error().detail + reasonLine(key.error());
        QVERIFY(!all.contains(QStringLiteral("s3cret")));
    }

    void header()
    {
        const QByteArray enhanced(57, 'e');
        QCOMPARE(authorizationHeader(Secret(enhanced)), "Bearer " + enhanced);
        for (const QByteArray &other : {enhanced.chopped(1), enhanced + 'e', QByteArray("k")})
            QCOMPARE(authorizationHeader(Secret(other)), "scitran-user " + other);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        const auto row = [](const QString &typed, const QString &address) {
            QTest::newRow(qPrintable(typed)) << typed << address;
        };
        row(QStringLiteral(" site.example "), QStringLiteral("https://site.example"));
        row(QStringLiteral("https://Site.example/#/projects"),
            QStringLiteral("https://site.example"));
        row(QStringLiteral("https://site.example:8443/api/"),
            QStringLiteral("https://site.example:8443"));
        row(QStringLiteral("https://site.example:443"), QStringLiteral("https://site.example"));
        row(QStringLiteral("site.example:8443/login?x=1"),
            QStringLiteral("https://site.example:8443"));
        row(QStringLiteral("http://127.0.0.1:8080"), QStringLiteral("http://127.0.0.1:8080"));
        row(QStringLiteral("http://site.example:80"), QStringLiteral("http://site.example"));
        row(QString::fromUtf8("https://b\u00fccher.example"),
            QStringLiteral("https://xn--bcher-kva.example"));
        row(QStringLiteral("https://[::1]:8443/"), QStringLiteral("https://[::1]:8443"));
        row(QStringLiteral("[2001:DB8::0:1]"), QStringLiteral("https://[2001:db8::1]"));
        row(QStringLiteral("[fe80::1%25eth0]"), QString());
        row(QStringLiteral("https:"), QString());
        row(QStringLiteral("site.example:0"), QString());
        row(QString(), QString());
        row(QStringLiteral("https://"), QString());
        row(QStringLiteral("site.example:s3cret"), QString());
        row(QStringLiteral("https://me:s3cret@site.example"), QString());
        row(QStringLiteral("ftp://s3cret.example"), QString());
        row(QStringLiteral("javascript://s3cret"), QString());
        row(QStringLiteral("s3 cret"), QString());
        row(QStringLiteral("-s3cret.example"), QString());
        row(QStringLiteral("s3cret..example"), QString());
    }
    void addresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        const auto read = parseInstanceAddress(typed);
        QCOMPARE(read ? read->text() : QString(), address);
        if (read) {
            QCOMPARE(read->api(QStringLiteral("users/self")).toString(),
                     address + QStringLiteral("/api/users/self"));
            QCOMPARE(parseInstanceAddress(read->text()).value(), *read);
        } else {
            QCOMPARE(read.error().stage, Stage::Settings);
            QVERIFY(
                !(read.error().detail + read.error().subject).contains(QStringLiteral("s3cret")));
        }
    }

    void theRegistryAndItsPasswords()
    {
        const auto key = parseApiKey(Secret("site.example:8443:KeY"));
        QVERIFY(key);
        Instance instance;
        instance.address = key->address;
        QCOMPARE(registryHost(instance), QStringLiteral("site.example"));
        const auto passwords = registryPasswords(*key);
        QCOMPARE(passwords.size(), std::size_t(2));
        QCOMPARE(passwords[0].reveal(), QByteArray("site.example:KeY"));
        QCOMPARE(passwords[1].reveal(), QByteArray("KeY"));
        instance.registry = QStringLiteral(" images.example:5000");
        QCOMPARE(registryHost(instance), QStringLiteral("images.example:5000"));
    }
};

QTEST_GUILESS_MAIN(TestApiKey)
#include "tst_api_key.moc"
