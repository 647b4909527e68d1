#include "core/sources/git_address.h"

#include <QRegularExpression>
#include <QTest>

using namespace gearaudit;

class TestGitAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatGitMayBeGiven_data();
    void whatGitMayBeGiven();
    void secretsAreNotShown_data();
    void secretsAreNotShown();
    void eachAddressHasAFolder();
};

void TestGitAddress::whatGitMayBeGiven_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("verdict"); // "folder", "git" or "refused"
    const auto row = [](const char *address, const char *verdict) {
        QTest::newRow(address) << QString::fromUtf8(address) << QString::fromLatin1(verdict);
    };
    row("https://github.com/flywheel-io/exchange.git", "git");
    row("HTTPS://example.org/x", "git");
    row("http://example.org:8080/x", "git");
    row("git://example.org/x", "git");
    row("ssh://git@example.org:22/x", "git");
    row("ssh://git@[::1]/x", "git");
    row("file:///srv/exchange", "git");
    row("git@example.org:flywheel/exchange.git", "git");
    row("example.org:exchange", "git");
    row("https://example.org/a::b", "git");

    row("/srv/exchange", "folder");
    row("exchange", "folder");
    row("./-odd", "folder");
    row("../a:b", "folder");
    row("./ext::sh", "folder");
    row("C:\\exchange", "folder");
    row("~/exchange", "folder");

    row("-", "refused");
    row("--upload-pack=touch /tmp/x", "refused");
    row("-oProxyCommand=x:y", "refused");
    row("ext::sh -c touch% /tmp/x", "refused");
    row("EXT::sh", "refused");
    row("fd::17", "refused");
    row("https::https://example.org/", "refused");
    row("::x", "refused");
    row("ftp://example.org/x", "refused");
    row("transport://x", "refused");
    row("ssh://-oProxyCommand=x/y", "refused");
    row("ssh://-oProxyCommand=x@host/y", "refused");
    row("ssh:///y", "refused");
    row("https:///y", "refused");
    row("host:-x", "refused");
    row("user@-host:x", "refused");
    row("https://example.org/x\n--upload-pack=x", "refused");
    row("https://example.org/\x01", "refused");
}

void TestGitAddress::whatGitMayBeGiven()
{
    QFETCH(QString, address);
    QFETCH(QString, verdict);
    QCOMPARE(looksLikeGitAddress(address), verdict != QStringLiteral("folder"));
    const auto checked = checkGitAddress(address);
    QCOMPARE(checked.has_value(), verdict == QStringLiteral("git"));
    if (!checked) {
        QCOMPARE(checked.error().stage, Stage::Source);
        QCOMPARE(checked.error().code, Code::Refused);
        QCOMPARE(checked.error().subject, addressWithoutSecrets(address));
        // Each is told its own reason, not that of a check further on.
        const auto &why = checked.error().detail;
        const auto head = address.section(QLatin1Char('/'), 0, 0);
        QCOMPARE(why.contains(QStringLiteral("a command to run")),
                 head.contains(QStringLiteral("::")));
        QCOMPARE(why.contains(QStringLiteral("git would take it for an option")),
                 address.startsWith(QLatin1Char('-')));
    }
}

void TestGitAddress::secretsAreNotShown_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *address, const char *shown) {
        QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(shown);
    };
    row("https://example.org/x", "https://example.org/x");
    row("https://me:secret@example.org/x", "https://example.org/x");
    row("https://me:se@cret@example.org/x", "https://example.org/x");
    row("https://token@example.org/x", "https://example.org/x");
    row("ssh://git@example.org/x", "ssh://git@example.org/x");
    row("ssh://git:secret@example.org/x", "ssh://git@example.org/x");
    row("ftp://me:secret@example.org/x", "ftp://example.org/x");
    row("git@example.org:x", "git@example.org:x");
    row("/srv/a@b", "/srv/a@b");
}

void TestGitAddress::secretsAreNotShown()
{
    QFETCH(QString, address);
    QFETCH(QString, shown);
    QCOMPARE(addressWithoutSecrets(address), shown);
}

void TestGitAddress::eachAddressHasAFolder()
{
    QSet<QString> names;
    const QStringList addresses{
        QStringLiteral("https://example.org/a/exchange.git"),
        QStringLiteral("https://example.org/a/exchange"),
        QStringLiteral("https://example.org/b/exchange.git"),
        QStringLiteral("git@example.org:exchange.git"),
        QStringLiteral("https://example.org/../..") + QString(300, QLatin1Char('x')),
        QStringLiteral("https://example.org/.."),
        QStringLiteral("https://example.org/Größe"),
        QStringLiteral("https://example.org/"),
    };
    const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_][A-Za-z0-9._-]{10,60}$"));
    for (const auto &address : addresses) {
        const auto name = folderNameFor(address);
        QCOMPARE(folderNameFor(address), name);
        QVERIFY2(plain.match(name).hasMatch(), qPrintable(name));
        names.insert(name);
    }
    QCOMPARE(names.size(), addresses.size());
    QVERIFY(folderNameFor(addresses.first()).startsWith(QStringLiteral("exchange-")));
}

QTEST_GUILESS_MAIN(TestGitAddress)
#include "tst_git_address.moc"
