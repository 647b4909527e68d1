#include "core/model/image_reference.h"

#include <QTest>

using namespace gearaudit;

class TestImageReference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        const QString digest = QStringLiteral("@sha256:") + QString(64, QLatin1Char('a'));
        const auto row = [](const char *name, const QString &text, const QString &canonical) {
            QTest::newRow(name) << text << canonical;
        };
        row("bare", QStringLiteral("debian"), QStringLiteral("docker.io/library/debian:latest"));
        row("hub", QStringLiteral("flywheel/dcm2niix:1.2.6_4.3.0"), QStringLiteral("docker.io/flywheel/dcm2niix:1.2.6_4.3.0"));
        row("port", QStringLiteral("127.0.0.1:5000/x:v0.1"), QStringLiteral("127.0.0.1:5000/x:v0.1"));
        row("port without tag", QStringLiteral("localhost:5000/a/b"), QStringLiteral("localhost:5000/a/b:latest"));
        row("localhost", QStringLiteral("localhost/a"), QStringLiteral("localhost/a:latest"));
        row("not a host", QStringLiteral("a/b"), QStringLiteral("docker.io/a/b:latest"));
        row("ipv6", QStringLiteral("[::1]:5000/a:1"), QStringLiteral("[::1]:5000/a:1"));
        row("digest", QStringLiteral("ss.example.org/gear") + digest,
            QStringLiteral("ss.example.org/gear") + digest);
        row("tag and digest", QStringLiteral("a/b:1") + digest,
            QStringLiteral("docker.io/a/b:1") + digest);
        row("index", QStringLiteral("index.docker.io/a/b"), QStringLiteral("docker.io/a/b:latest"));
        row("separators", QStringLiteral("a/b__c.d-e:1"), QStringLiteral("docker.io/a/b__c.d-e:1"));
    }
    void parses()
    {
        QFETCH(QString, text);
        const auto parsed = parseImageReference(text);
        QVERIFY2(parsed, qPrintable(text));
        QTEST(parsed->text(), "canonical");
        // Canonical names mean themselves.
        QCOMPARE(parseImageReference(parsed->text()).value(), *parsed);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", " ", "-v", "--privileged", "a/B", "a b", "a/b:", "a/b:t t", "a//b", "/a", "a/",
              "a/b@sha256:zz", "a:b:c", "a/b:1\n", "a/b;rm", "http://a/b", "a/b$(x)", "-a/b", "é"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto parsed = parseImageReference(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, Code::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestImageReference)
#include "tst_image_reference.moc"
