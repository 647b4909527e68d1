#include "core/flywheel/api_key.h"

using namespace gearaudit;

class TestInstanceAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("entered");
        QTest::addColumn<QString>("kept"); // empty: refused
        const auto row = [](const char *entered, const char *kept) {
            QTest::newRow(entered) << QString::fromUtf8(entered) << QString::fromUtf8(kept);
        };
        row("flywheel.example.org", "https://flywheel.example.org");
        row(" https://flywheel.example.org/ ", "https://flywheel.example.org");
        row("HTTPS://Flywheel.Example.ORG/#/projects?x=1", "https://flywheel.example.org");
        row("https://a.test/api", "https://a.test");
        row("a.test:8443", "https://a.test:8443");
        row("https://a.test:443", "https://a.test");
        row("http://a.test:80/", "http://a.test");
        row("http://localhost:8080", "http://localhost:8080");
        row("https://[::1]:8443", "https://[::1]:8443");
        row("[::1]:8443", "https://[::1]:8443");
        row("http://[2001:DB8:0::1]/login", "http://[2001:db8::1]");
        row("https://192.0.2.1", "https://192.0.2.1");
        row("b\xc3\xbc"
            "cher.test",
            "https://xn--bcher-kva.test");
        row("", "");
        row("https://", "");
        row("https:", "");
        row("http:/", "");
        row("https://https://a.test", "");
        row("::1", "");
        row("[::1", "");
        row("[fe80::1%25eth0]", "");
        row("ftp://a.test", "");
        row("file:///etc/passwd", "");
        row("https://me:key@a.test", "");
        row("https://me@a.test", "");
        row("a.test:key", "");
        row("a.test:0", "");
        row("a.test:99999", "");
        row("a b.test", "");
        row("<URL To Instance>", "");
        row("no address", "");
    }
    void addresses()
    {
        QFETCH(QString, entered);
        QFETCH(QString, kept);
        const auto address = InstanceAddress::of(entered);
        QCOMPARE(address.isUsable(), !kept.isEmpty());
        if (address.isUsable()) {
            QCOMPARE(address.text(), kept);
            QCOMPARE(InstanceAddress::of(kept), address);
        } else {
            QCOMPARE(address.text(), entered); // for its author to mend
            QCOMPARE(InstanceAddress::of(address.text()), address);
        }
    }

    void keys_data()
    {
        QTest::addColumn<QByteArray>("pasted");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("key"); // empty: refused
        const auto row = [](const char *pasted, const char *address, const char *key) {
            QTest::newRow(pasted) << QByteArray(pasted) << QString::fromUtf8(address)
                                  << QByteArray(key);
        };
        row("abcDEF123", "", "abcDEF123");
        row(" a.test:abc\n", "https://a.test", "abc");
        row("a.test:8443:abc", "https://a.test:8443", "abc");
        row("a.test:443:abc", "https://a.test", "abc");
        row("a.test:__force_insecure:abc", "http://a.test", "abc");
        row("a.test:8080:__force_insecure:abc", "http://a.test:8080", "abc");
        row("[::1]:abc", "https://[::1]", "abc");
        row("[0::1]:8443:abc", "https://[::1]:8443", "abc");
        row("https://[::1]:8080:__force_insecure:abc", "http://[::1]:8080", "abc");
        row("[::1]", "", "");
        row("[::1]abc", "", "");
        row("[a.test]:abc", "", "");
        row("::1:abc", "", "");
        row("https:abc", "", "");
        row("https:", "", "");
        row("a.test:8080:8081:abc", "", "");
        row("https://a.test:abc", "https://a.test", "abc");
        row("bearer a.test:abc", "https://a.test", "abc");
        row("Bearer abc", "", "abc");
        row("scitran-user a.test:abc", "https://a.test", "abc");
        row("scitran-user https://a.test:8443:abc", "https://a.test:8443", "abc");
        row("a.test:Abc-_.=/+", "https://a.test", "Abc-_.=/+");
        row("ftp://a.test", "", "");
        row("", "", "");
        row("a.test:", "", "");
        row("a.test:123456:abc", "", "");
        row("a.test:99999:abc", "", "");
        row("a.test:x:abc", "", "");
        row("a:b:c:d", "", "");
        row("two words", "", "");
        row("a.test:k\xc3\xa4y", "", "");
        row("https://a.test", "", "");
        row("<API Key For Instance>", "", "");
    }
    void keys()
    {
        QFETCH(QByteArray, pasted);
        QFETCH(QString, address);
        QFETCH(QByteArray, key);
        const auto read = parseApiKey(Secret(pasted));
        QCOMPARE(bool(read), !key.isEmpty());
        if (!read) {
            QCOMPARE(read.error(), (Error{Stage::Instance, Code::Malformed, QStringLiteral("key"),
                                          read.error().detail}));
            return;
        }
        QCOMPARE(read->address.text(), address);
        QCOMPARE(read->key.reveal(), key);
        QCOMPARE(parseApiKey(read->text()).value(), *read);
    }

    void aKeyIsNotBoundless()
    {
        QVERIFY(parseApiKey(Secret(QByteArray(4096, 'k'))));
        QVERIFY(!parseApiKey(Secret(QByteArray(4097, 'k'))));
    }

    void aKeyIsForItsHost()
    {
        const auto checked = [](const char *key, const char *address) -> QString {
            const auto result = checkKeyFor(*parseApiKey(Secret(QByteArray(key))),
                                            InstanceAddress::of(QString::fromLatin1(address)));
            return result ? QStringLiteral("fine") : result.error().subject;
        };
        QCOMPARE(checked("abc", "https://a.test"), QStringLiteral("fine"));
        QCOMPARE(checked("a.test:abc", "https://a.test:8443"), QStringLiteral("fine"));
        QCOMPARE(checked("A.test:8443:abc", "https://a.test"), QStringLiteral("fine"));
        QCOMPARE(checked("[::1]:abc", "https://[::1]:8443"), QStringLiteral("fine"));
        QCOMPARE(checked("[::2]:abc", "https://[::1]"), QStringLiteral("key"));
        QCOMPARE(checked("b.test:abc", "https://a.test"), QStringLiteral("key"));
        QCOMPARE(checked("a.test:abc", "https://b.a.test"), QStringLiteral("key"));
        QCOMPARE(checked("a.test:abc", "https://evil-a.test"), QStringLiteral("key"));
        QCOMPARE(checked("abc", ""), QStringLiteral("address"));
        QCOMPARE(checked("abc", "a.test:abc"), QStringLiteral("address"));
    }

    void aKeyGoesOverHttpOnlyWhereItSaysSo()
    {
        const auto subject = [](const char *key, const char *address) -> QString {
            const auto checked = checkKeyFor(*parseApiKey(Secret(QByteArray(key))),
                                             InstanceAddress::of(QString::fromLatin1(address)));
            return checked ? QStringLiteral("fine") : checked.error().subject;
        };
        QCOMPARE(subject("abc", "http://a.test"), QStringLiteral("address"));
        QCOMPARE(subject("a.test:abc", "http://a.test"), QStringLiteral("address"));
        QCOMPARE(subject("a.test:__force_insecure:abc", "http://a.test:8080"),
                 QStringLiteral("fine"));
        QCOMPARE(subject("a.test:__force_insecure:abc", "https://a.test"), QStringLiteral("fine"));
        const auto http = parseApiKey(Secret("http://a.test:abc"));
        QVERIFY(!http);
        QCOMPARE(http.error(), (Error{Stage::Instance, Code::Refused, QStringLiteral("address"),
                                      http.error().detail}));
        // what is kept says so still
        const auto kept = parseApiKey(Secret("a.test:8080:__force_insecure:abc"));
        QCOMPARE(kept->text().reveal(), QByteArray("a.test:8080:__force_insecure:abc"));
    }
};

QTEST_GUILESS_MAIN(TestInstanceAddress)
#include "tst_instance_address.moc"
