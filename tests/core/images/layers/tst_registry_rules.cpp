#include "core/images/layers/registry_rules.h"

#include "core/images/layers/oci_documents.h"
#include "core/images/layers/resuming_stream.h"

#include <QTest>

using namespace gearaudit;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}
} // namespace

class TestRegistryRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLoginGoesToHostsOfTheSameOwnerAlone_data()
    {
        QTest::addColumn<QString>("registry");
        QTest::addColumn<QString>("realm");
        QTest::addColumn<bool>("may");
        const auto row = [](const char *registry, const char *realm, bool may) {
            QTest::newRow(qPrintable(text(registry) + u' ' + text(realm))) << text(registry) << text(realm) << may;
        };
        row("https://registry-1.docker.io", "https://auth.docker.io/token", true);
        row("https://ghcr.io", "https://ghcr.io/token", true);
        row("https://registry.gitlab.com", "https://gitlab.com/jwt/auth", true);
        row("https://icr.io", "https://iam.icr.io/token", true);
        row("https://registry.lab.ac.uk:5050", "https://login.lab.ac.uk/t", true);
        row("https://registry.lab.test", "https://evil.test/t", false);
        row("https://one.co.uk", "https://two.co.uk/t", false);
        row("https://me.github.io", "https://you.github.io/t", false);
        row("https://ghcr.io", "https://auth.docker.io/token", false);
        row("https://xdocker.io", "https://auth.docker.io/token", false);
        row("https://registry.lab.test", "http://registry.lab.test/t", false);
        row("https://registry.lab.test", "http://allowed.test/t", false);
        row("https://registry.lab.test", "https://allowed.test/t", true);
        row("https://registry.lab.test", "https://allowed.test:8443/t", true);
        row("https://10.0.0.1", "https://10.0.0.2/t", false);
        row("http://127.0.0.1:5000", "http://127.0.0.1:5001/t", true);
        row("http://127.0.0.1:5000", "http://127.0.0.2/t", false);
        row("https://registry.lab.test", "https:///t", false);
        row("https://registry.lab.test", "file:///etc/passwd", false);
    }
    void aLoginGoesToHostsOfTheSameOwnerAlone()
    {
        QFETCH(QString, registry);
        QFETCH(QString, realm);
        QFETCH(bool, may);
        QCOMPARE(mayHaveLogin(QUrl(registry), QUrl(realm), {text("allowed.test")}), may);
    }

    void redirects_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("may");
        const auto row = [](const char *from, const char *to, bool may) {
            QTest::newRow(qPrintable(text(from) + u' ' + text(to))) << text(from) << text(to) << may;
        };
        row("https://a.test/v2", "https://b.test/x", true);
        row("https://a.test/v2", "http://a.test/x", false);
        row("https://a.test/v2", "https://127.0.0.1/x", false);
        row("https://a.test/v2", "https://localhost:9/x", false);
        row("https://a.test/v2", "https://[::1]/x", false);
        row("https://a.test/v2", "https://[::ffff:127.0.0.1]/x", false);
        row("https://a.test/v2", "https://10.1.2.3/x", false);
        row("https://a.test/v2", "https://192.168.1.1/x", false);
        row("https://a.test/v2", "https://169.254.169.254/latest", false);
        row("https://a.test/v2", "https://0.0.0.0/x", false);
        row("https://a.test/v2", "https://8.8.8.8/x", true);
        row("https://10.0.0.1/v2", "https://10.0.0.2/x", true);
        row("http://127.0.0.1:5000/v2", "http://127.0.0.1:5001/x", true);
        row("http://127.0.0.1:5000/v2", "http://a.test/x", false);
        row("http://plain.test/v2", "http://plain.test/x", true);
        row("http://plain.test/v2", "http://127.0.0.1/x", true);
        row("https://a.test/v2", "file:///etc/passwd", false);
        row("https://a.test/v2", "ftp://b.test/x", false);
    }
    void redirects()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, may);
        QCOMPARE(mayRedirect(QUrl(from), QUrl(to), {text("plain.test")}), may);
    }

    void namesOfDockerHub()
    {
        for (const char *name : {"python:3", "docker.io/python:3", "index.docker.io/library/python:3",
                                 "registry-1.docker.io/python:3", "Docker.IO/library/python:3"}) {
            const auto parsed = parseImageReference(text(name));
            QVERIFY(parsed);
            QCOMPARE(canonicalReference(*parsed).text(), text("docker.io/library/python:3"));
        }
        QCOMPARE(canonicalReference(*parseImageReference(text("Lab.Test:5000/it"))).text(), text("lab.test:5000/it:latest"));
    }

    void mirrors()
    {
        QStringList wrong;
        const auto found = mirrorsOf(text("docker.io=mirror.test:5000,  GHCR.io=mirror.test/ghcr/ nonsense =x a.test= "
                                          "b.test=c d.test=https://e.test index.docker.io=localhost"), &wrong);
        QCOMPARE(found, (std::vector<RegistryMirror>{{text("docker.io"), text("mirror.test:5000"), {}},
                                                     {text("ghcr.io"), text("mirror.test"), text("ghcr")},
                                                     {text("docker.io"), text("localhost"), {}}}));
        QCOMPARE(wrong.size(), 5);
        QCOMPARE(atMirror(*parseImageReference(text("ghcr.io/lab/it:2")), found[1]).text(), text("mirror.test/ghcr/lab/it:2"));
        QVERIFY(namesHost(hostsOf(text("a.test b.test:5000")), text("A.test:80")));
        QVERIFY(namesHost(hostsOf(text("a.test b.test:5000")), text("b.test:5000")));
        QVERIFY(!namesHost(hostsOf(text("a.test b.test:5000")), text("b.test:5001")));
    }

    void platformsOfSettings()
    {
        QCOMPARE(platformOfSetting(text(" Linux/ARM64/v8 ")).value_or({}), text("linux/arm64/v8"));
        QCOMPARE(platformOfSetting(text("x86_64")).value_or({}), text("linux/amd64"));
        QCOMPARE(platformOfSetting(text("linux/aarch64")).value_or({}), text("linux/arm64"));
        for (const char *wrong : {"", "a/b/c/d", "linux/", "li nux/amd64"})
            QVERIFY2(!platformOfSetting(text(wrong)), wrong);
    }

    void theImageForAPlatform_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("offered");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("exactly") << "linux/arm/v7" << "linux/arm/v6 linux/arm/v7 linux/arm64" << "linux/arm/v7";
        QTest::newRow("an earlier variant") << "linux/arm/v7" << "linux/arm/v5 linux/arm/v6" << "linux/arm/v6";
        QTest::newRow("no later variant") << "linux/arm/v6" << "linux/arm/v7" << "";
        QTest::newRow("arm64 is v8") << "linux/arm64/v8" << "linux/arm64" << "linux/arm64";
        QTest::newRow("v8 is arm64") << "linux/arm64" << "linux/arm64/v8" << "linux/arm64/v8";
        QTest::newRow("the least of amd64") << "linux/amd64" << "linux/amd64/v3 linux/amd64/v2 linux/arm64" << "linux/amd64/v2";
        QTest::newRow("attestations") << "linux/amd64" << "unknown/unknown linux/amd64" << "linux/amd64";
        QTest::newRow("attestations alone") << "linux/amd64" << "unknown/unknown" << "";
        QTest::newRow("another system") << "linux/amd64" << "windows/amd64" << "";
    }
    void theImageForAPlatform()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, offered);
        QFETCH(QString, chosen);
        std::vector<Descriptor> images;
        for (const QString &platform : offered.split(u' ')) {
            Descriptor one;
            one.platform = platform;
            images.push_back(one);
        }
        const auto found = chooseImage(images, wanted);
        QCOMPARE(found ? found->platform : QString(), chosen);
        if (!found)
            QCOMPARE(found.error().code, Code::WrongPlatform);
    }

    void contentRanges()
    {
        QCOMPARE(readContentRange("bytes 5-9/10"), std::optional(ContentRange{5, 10}));
        QCOMPARE(readContentRange("Bytes 5-9/*"), std::optional(ContentRange{5, -1}));
        for (const char *wrong : {"", "bytes", "bytes */10", "bytes 9-5/10", "bytes -5-9/10", "lines 5-9/10",
                                  "bytes 99999999999999999999-5/1"})
            QVERIFY2(!readContentRange(wrong), wrong);
    }
};

QTEST_GUILESS_MAIN(TestRegistryRules)
#include "tst_registry_rules.moc"
