#include "core/model/version.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace gearaudit;

class TestVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsHaveOneNormalForm_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("normal");
        const auto row = [](const char *written, const char *normal) {
            QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(normal);
        };
        // releases
        row("1", "1");
        row("1.0", "1.0");
        row("01.002.0003", "1.2.3");
        row("2014.04", "2014.4");
        row("0", "0");
        row("000", "0");
        row("1.2.3.4.5.6.7.8.9.10.11", "1.2.3.4.5.6.7.8.9.10.11");
        row("20231231235959123456789", "20231231235959123456789");
        // a v, white space, capitals
        row("v1.0", "1.0");
        row("V2", "2");
        row("  1.0\t\n", "1.0");
        // epochs
        row("1!2.0", "1!2.0");
        row("0!2.0", "2.0");
        row("007!1", "7!1");
        row("v3!1.0", "3!1.0");
        // pre-releases
        row("1.0a1", "1.0a1");
        row("1.0.a1", "1.0a1");
        row("1.0-a1", "1.0a1");
        row("1.0_a1", "1.0a1");
        row("1.0a.1", "1.0a1");
        row("1.0a-1", "1.0a1");
        row("1.0a_1", "1.0a1");
        row("1.0.Alpha-2", "1.0a2");
        row("1.0BETA", "1.0b0");
        row("1.0b02", "1.0b2");
        row("1.0c1", "1.0rc1");
        row("1.0rc", "1.0rc0");
        row("1.0pre3", "1.0rc3");
        row("1.0-preview_4", "1.0rc4");
        row("3.13.0rc1", "3.13.0rc1");
        // post-releases
        row("1.0.post1", "1.0.post1");
        row("1.0post", "1.0.post0");
        row("1.0-post.3", "1.0.post3");
        row("1.0-1", "1.0.post1");
        row("1.0-01", "1.0.post1");
        row("1.0-r4", "1.0.post4");
        row("1.0_rev5", "1.0.post5");
        row("1.0a1-2", "1.0a1.post2");
        row("1.0a1.post2", "1.0a1.post2");
        row("1.0a--1", "1.0a0.post1");
        // development releases
        row("1.0.dev0", "1.0.dev0");
        row("1.0dev", "1.0.dev0");
        row("1.0-dev_3", "1.0.dev3");
        row("1.0.DEV456", "1.0.dev456");
        row("1.0a1.dev2", "1.0a1.dev2");
        row("1.0.post1.dev2", "1.0.post1.dev2");
        row("1.0a1.post2.dev3", "1.0a1.post2.dev3");
        row("1.0a..dev1", "1.0a0.dev1");
        // local versions
        row("1.0+ubuntu.1", "1.0+ubuntu.1");
        row("1.0+Ubuntu-01_X", "1.0+ubuntu.1.x");
        row("1.13.1+cu117", "1.13.1+cu117");
        row("1.0+0010", "1.0+10");
        row("1.0.dev1+g1f2e3d4.d20240101", "1.0.dev1+g1f2e3d4.d20240101");
        row("1!2.0rc1.post2.dev3+ubuntu.1", "1!2.0rc1.post2.dev3+ubuntu.1");
    }
    void spellingsHaveOneNormalForm()
    {
        QFETCH(QString, written);
        QFETCH(QString, normal);
        const auto version = Version::parse(written);
        QVERIFY(version);
        QCOMPARE(version->text(), normal);
        QCOMPARE(Version::parse(normal)->key(), version->key());
        QCOMPARE(Version::parse(normal)->text(), normal);
    }

    void whatIsNoVersion_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 " ",
                                 "v",
                                 "x",
                                 "1.",
                                 ".1",
                                 "1..2",
                                 "1.0.",
                                 "1.0-",
                                 "1.0+",
                                 "1.0+a+b",
                                 "1.0+a..b",
                                 "1.0+.a",
                                 "1.0+a-",
                                 "!1",
                                 "1!",
                                 "1!2!3",
                                 "1.0 a1",
                                 "1.0a1b2",
                                 "1.0post1a1",
                                 "1.0.dev1.post1",
                                 "1.0.dev1a1",
                                 "1.0-x",
                                 "1.0-1-2",
                                 "3.9.2+",
                                 "french toast",
                                 "1.2.6_4.3.0",
                                 "1.0.*",
                                 "-1",
                                 "+1",
                                 "1,0",
                                 "1.0=2",
                                 "unknown",
                                 "latest"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("other digits") << QStringLiteral("１.0");
        QTest::newRow("a letter with an accent") << QStringLiteral("1.0+ä");
        QTest::newRow("a book") << QStringLiteral("1.").repeated(500'000) + QLatin1Char('1');
        QTest::newRow("a null") << QStringLiteral("1.0") + QChar(0);
    }
    void whatIsNoVersion()
    {
        QFETCH(QString, text);
        QVERIFY(!Version::parse(text));
    }

    /// Ordered, least first; each line holds texts that are the same version.
    void theOrder()
    {
        const std::vector<QStringList> ordered{
            // what is no version comes before all that are, by its text
            {QString()},
            {QStringLiteral("1.0-alpha-beta")},
            {QStringLiteral("1.0-unknown")},
            {QStringLiteral("Zebra")},
            {QStringLiteral("unknown")},
            {QStringLiteral("Ünknown")},
            {QStringLiteral("0.dev0")},
            {QStringLiteral("0a0")},
            {QStringLiteral("0"), QStringLiteral("0.0.0"), QStringLiteral("v0")},
            {QStringLiteral("0.0.0.1")},
            {QStringLiteral("1.dev0"), QStringLiteral("1.0.dev0"), QStringLiteral("1.0.0-dev")},
            {QStringLiteral("1.0.dev456")},
            {QStringLiteral("1.0a0.dev1")},
            {QStringLiteral("1.0a1.dev1")},
            {QStringLiteral("1.0a1"), QStringLiteral("1.0alpha1"), QStringLiteral("1.a1")},
            {QStringLiteral("1.0a1.post1.dev1")},
            {QStringLiteral("1.0a1.post1")},
            {QStringLiteral("1.0a2.dev456")},
            {QStringLiteral("1.0a12.dev456")},
            {QStringLiteral("1.0a12")},
            {QStringLiteral("1.0b1.dev456")},
            {QStringLiteral("1.0b2")},
            {QStringLiteral("1.0b2.post345.dev456")},
            {QStringLiteral("1.0b2.post345")},
            {QStringLiteral("1.0rc1.dev456")},
            {QStringLiteral("1.0rc1"), QStringLiteral("1.0c1"), QStringLiteral("1.0.preview1")},
            {QStringLiteral("1"), QStringLiteral("1.0"), QStringLiteral("1.0.0")},
            {QStringLiteral("1.0+abc.5")},
            {QStringLiteral("1.0+abc.7")},
            {QStringLiteral("1.0+abd")},
            {QStringLiteral("1.0+5"), QStringLiteral("1.0.0+05")},
            {QStringLiteral("1.0+5.a")},
            {QStringLiteral("1.0+5.0")},
            {QStringLiteral("1.0+10")},
            {QStringLiteral("1.0.post456.dev34")},
            {QStringLiteral("1.0.post456"), QStringLiteral("1.0-456"), QStringLiteral("1-r456")},
            {QStringLiteral("1.0.post456+local")},
            {QStringLiteral("1.0.1.dev1")},
            {QStringLiteral("1.0.1")},
            {QStringLiteral("1.1.dev1")},
            {QStringLiteral("1.1")},
            {QStringLiteral("1.9.9")},
            {QStringLiteral("1.10")},
            {QStringLiteral("1.24")},
            {QStringLiteral("9.9.9")},
            {QStringLiteral("10")},
            {QStringLiteral("2014.4")},
            {QStringLiteral("9999999999999999999999")},
            {QStringLiteral("10000000000000000000000")},
            {QStringLiteral("1!0.dev1")},
            {QStringLiteral("1!0.1")},
            {QStringLiteral("1!1"), QStringLiteral("1!1.0")},
            {QStringLiteral("2!0")},
            {QStringLiteral("10!0")},
        };
        for (std::size_t i = 0; i < ordered.size(); ++i) {
            for (std::size_t j = 0; j < ordered.size(); ++j) {
                for (const auto &left : ordered[i]) {
                    for (const auto &right : ordered[j]) {
                        const int expected = i == j ? 0 : (i < j ? -1 : 1);
                        QVERIFY2(compareVersions(left, right) == expected,
                                 qPrintable(left + QStringLiteral(" : ") + right));
                    }
                }
            }
        }
    }

    void veryLongNumbersKeepTheirOrder()
    {
        const auto digits = [](int size) { return QString(size, QLatin1Char('9')); };
        for (const int size : {1, 2, 127, 128, 253, 254, 255, 256, 300, 70000}) {
            QVERIFY(compareVersions(digits(size), QLatin1Char('1') + digits(size)) < 0);
            QVERIFY(compareVersions(digits(size) + QStringLiteral(".1"), digits(size)) > 0);
            QCOMPARE(compareVersions(digits(size), QLatin1Char('0') + digits(size)), 0);
        }
    }

    void numbersAreComparedAsNumbers()
    {
        QVERIFY(compareNumbers("9", "10") < 0);
        QVERIFY(compareNumbers("10", "9") > 0);
        QCOMPARE(compareNumbers("12", "12"), 0);
    }

    void preReleases()
    {
        for (const char *text : {"1.0a1", "1.0.dev1", "1.0.post1.dev1", "1.0rc1.post1"})
            QVERIFY2(Version::parse(QString::fromLatin1(text))->isPreRelease(), text);
        for (const char *text : {"1.0", "1.0.post1", "1.0+a1"})
            QVERIFY2(!Version::parse(QString::fromLatin1(text))->isPreRelease(), text);
    }

    /// Any text gives a key; the normal form reads back as itself.
    void randomTexts()
    {
        std::mt19937 random(20261122);
        const QString alphabet = QStringLiteral("0123456789.-_+!abcrcdevpost v*x");
        int versions = 0;
        for (int i = 0; i < 100000; ++i) {
            QString text;
            for (auto size = random() % 12; size > 0; --size)
                text += alphabet[static_cast<qsizetype>(random() %
                                                        static_cast<unsigned>(alphabet.size()))];
            QVERIFY(!versionKey(text).isEmpty());
            const auto version = Version::parse(text);
            if (!version)
                continue;
            ++versions;
            const auto again = Version::parse(version->text());
            QVERIFY2(again && *again == *version, qPrintable(text));
        }
        QVERIFY(versions > 1000);
    }
};

QTEST_GUILESS_MAIN(TestVersion)
#include "tst_version.moc"
