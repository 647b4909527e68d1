#include "core/settings/import/key_import.h"

using namespace gearaudit;

namespace
{
SiteEntry site(const char *name, const char *address, const char *key,
               const char *position = "line 1, column 1")
{
    return {QString::fromUtf8(name),
            QString::fromUtf8(address),
            QStringLiteral("me"),
            Secret(QByteArray(key)),
            true,
            QString::fromUtf8(position)};
}

KeyImport plan(const std::vector<SiteEntry> &sites, const InstanceList &present = {})
{
    int number = 0;
    return planKeyImport(sites, present,
                         [&number] { return QStringLiteral("new%1").arg(++number); });
}

const Instance present{QStringLiteral("id"), QStringLiteral("here"),
                       InstanceAddress::of(QStringLiteral("https://here.test")),
                       QStringLiteral("old"), false};
} // namespace

class TestKeyImport : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    QString written(const QByteArray &content)
    {
        QFile file(m_folder.filePath(QStringLiteral("file")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }

private Q_SLOTS:
    void aSiteListIsTaken()
    {
        const auto sites = readKeyFile(
            written("{' A ': ['a.test/', ' me@a.test ', 'a.test:KEY'], 'B': ['https://b.test:8443',"
                    " '', 'scitran-user b.test:8443:K2']}"));
        QVERIFY(sites);
        const KeyImport taken = plan(*sites);
        QVERIFY(taken.refused.empty());
        QCOMPARE(taken.taken.size(), std::size_t(2));
        QCOMPARE(taken.taken[0].instance,
                 (Instance{QStringLiteral("new1"), QStringLiteral("A"),
                           InstanceAddress::of(QStringLiteral("https://a.test")),
                           QStringLiteral("me@a.test")}));
        QCOMPARE(taken.taken[0].key.key.reveal(), QByteArray("KEY"));
        QVERIFY(taken.taken[0].isNew);
        QCOMPARE(taken.taken[1].instance.address.text(), QStringLiteral("https://b.test:8443"));
        QCOMPARE(taken.taken[1].key.key.reveal(), QByteArray("K2"));
    }

    void aSiteListInJsonIsOne()
    {
        const auto sites =
            readKeyFile(written("\xef\xbb\xbf{\"A\": [\"a.test\", \"me\", \"KEY\"]}"));
        QVERIFY(sites);
        QCOMPARE(plan(*sites).taken.size(), std::size_t(1));
    }

    void theKeyOfFlywheelsCommandLineIsTaken()
    {
        const auto sites =
            readKeyFile(written("{\"key\":\"flywheel.example.org:KEY\",\"root\":true}"));
        QVERIFY(sites);
        const KeyImport taken = plan(*sites);
        QCOMPARE(taken.taken.size(), std::size_t(1));
        QCOMPARE(taken.taken[0].instance.name, QStringLiteral("flywheel.example.org"));
        QCOMPARE(taken.taken[0].instance.address.text(),
                 QStringLiteral("https://flywheel.example.org"));
        QCOMPARE(taken.taken[0].key.key.reveal(), QByteArray("KEY"));
        // again: the instance that there is by now, whatever its name, gets the key
        Instance known = taken.taken[0].instance;
        known.name = QStringLiteral("mine");
        const KeyImport again = plan(*sites, {known});
        QCOMPARE(again.taken.size(), std::size_t(1));
        QCOMPARE(again.taken[0].instance, known);
        QVERIFY(!again.taken[0].isNew);
    }

    void aKeyWithoutItsHostIsNot()
    {
        const auto sites = readKeyFile(written("{\"key\": \"KEY\"}"));
        QVERIFY(sites);
        const KeyImport taken = plan(*sites);
        QVERIFY(taken.taken.empty());
        QCOMPARE(taken.refused.front().reason, NotTaken::NoAddress);
    }

    void filesThatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        const auto row = [](const char *tag, const QByteArray &content, Code code) {
            QTest::newRow(tag) << content << int(code);
        };
        row("logged out", "{}", Code::Malformed);
        row("no key", "{\"root\": true}", Code::Malformed);
        row("another JSON", "[1, 2]", Code::Malformed);
        row("key is no text", "{\"key\": 5}", Code::Malformed);
        row("no UTF-8", "{'n': ['\xff', 'm', 'k']}", Code::Malformed);
        row("binary", QByteArray("{'n\0': ['u', 'm', 'k']}", 24), Code::Malformed);
        row("huge", "#" + QByteArray(1024 * 1024, ' '), Code::TooLarge);
    }
    void filesThatCannotBeRead()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        const QString path = written(content);
        const auto sites = readKeyFile(path);
        QVERIFY(!sites);
        QCOMPARE(int(sites.error().code), code);
        QCOMPARE(sites.error().subject, path);
        QCOMPARE(sites.error().stage, Stage::Import);
    }

    void whatIsNoFile()
    {
        QCOMPARE(readKeyFile(m_folder.filePath(QStringLiteral("none"))).error().code,
                 Code::NotFound);
        QCOMPARE(readKeyFile(m_folder.path()).error().code, Code::NotReadable);
    }

    void whatCannotBeUsedIsNamedWithItsReason()
    {
        SiteEntry half;
        half.name = QStringLiteral("half");
        half.isWhole = false;
        const KeyImport taken =
            plan({site("url", "<URL To Instance>", "k"), site("key", "a.test", "two words"),
                  site("other", "a.test", "b.test:k"), site("http", "http://a.test", "k"), half,
                  site("", "a.test", "k"), site("a\tb", "a.test", "k"),
                  site("here", "elsewhere.test", "k"), site("twice", "a.test", "k1"),
                  site("twice ", "b.test", "k2")},
                 {present});
        QStringList refused;
        QList<int> reasons;
        for (const RefusedSite &each : taken.refused) {
            refused << each.name;
            reasons << int(each.reason);
        }
        QCOMPARE(refused.join(QLatin1Char(',')),
                 QStringLiteral("url,key,other,http,half,,a\tb,here,twice"));
        QCOMPARE(reasons, (QList<int>{int(NotTaken::NoAddress), int(NotTaken::BadKey),
                                      int(NotTaken::OtherHost), int(NotTaken::Insecure),
                                      int(NotTaken::NotThreeTexts), int(NotTaken::NoName),
                                      int(NotTaken::NoName), int(NotTaken::NameTaken),
                                      int(NotTaken::NamedAgain)}));
        QCOMPARE(taken.taken.size(), std::size_t(1)); // the last one counts, as in Python
        QCOMPARE(taken.taken[0].key.key.reveal(), QByteArray("k2"));
    }

    /// Else the key would stand in the settings, for everybody to read.
    void aKeyInTheUsersPlaceIsNotTaken()
    {
        for (const char *key : {"lab.example:AbC123dEf456gHi789", "AbC123dEf456gHi789jk", "https://lab.example"}) {
            SiteEntry swapped = site("lab", "https://lab.example", "me@lab.example");
            swapped.username = QString::fromLatin1(key);
            const KeyImport taken = plan({swapped});
            QVERIFY2(taken.taken.empty(), key);
            QCOMPARE(taken.refused.front().reason, NotTaken::Swapped);
        }
        for (const char *user : {"me", "ada.lovelace@university.example", "a-rather-long-user-name", "x1", ""})
            QVERIFY2(!looksLikeKey(QString::fromLatin1(user)), user);
    }

    void anInstanceThatIsThereGetsTheKeyAndKeepsTheRest()
    {
        const KeyImport taken = plan({site("here", "https://here.test", "k")}, {present});
        QCOMPARE(taken.taken.size(), std::size_t(1));
        QVERIFY(!taken.taken[0].isNew);
        Instance expected = present;
        expected.username = QStringLiteral("me");
        QCOMPARE(taken.taken[0].instance, expected);
    }
};

QTEST_GUILESS_MAIN(TestKeyImport)
#include "tst_key_import.moc"
