#include "tests/support/english.h"
#include "ui/words/change_text.h"

#include <QSet>

using namespace gearaudit;

class ChangeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::speakEnglish(); }

    void saysWhatChanged_data()
    {
        using K = ChangeKind;
        using S = ChangeSubject;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("text");
        const auto row = [](S subject, K kind, const char *name, const char *before,
                            const char *after, const char *text) {
            QTest::newRow(text) << Change{subject,
                                          kind,
                                          QStringLiteral("/usr/bin/python3"),
                                          QString::fromUtf8(name),
                                          QString::fromUtf8(before),
                                          QString::fromUtf8(after)}
                                << QString::fromUtf8(text);
        };
        row(S::Gear, K::Added, "", "", "1.0", "Gear 1.0");
        row(S::Gear, K::Removed, "", "1.0", "", "Gear 1.0");
        row(S::Version, K::Up, "", "1.0", "1.1", "Version of the gear: 1.0 → 1.1");
        row(S::Image, K::Changed, "", "", "b/c:1", "Image: none → b/c:1");
        row(S::ImageDigest, K::Changed, "", "sha256:0123456789abcdef", "sha256:f",
            "Image built anew: 0123456789ab → f");
        row(S::Status, K::Changed, "", "audited", "rate-limited",
            "Status: Audited → Download limit reached");
        row(S::Sdk, K::Changed, "", "no", "yes", "SDK-enabled: no → yes");
        row(S::InUse, K::Changed, "", "yes", "no", "Python in use: yes → no");
        row(S::Python, K::Removed, "", "3.8.1", "", "Python 3.8.1");
        row(S::Pip, K::Down, "/bin/pip", "23", "22", "pip /bin/pip: 23 → 22");
        row(S::Package, K::Added, "a\nb", "", "1 %1", "Package a b 1 %1");
        row(S::Package, K::Up, "%2", "1", "2", "Package %2: 1 → 2");
    }

    void saysWhatChanged()
    {
        QFETCH(Change, change);
        QFETCH(QString, text);
        QCOMPARE(changeText(change), text);
    }

    void everyKindHasAWord()
    {
        QSet<QString> words;
        for (int i = 0; i <= static_cast<int>(ChangeKind::Changed); ++i)
            words.insert(changeKindText(static_cast<ChangeKind>(i)));
        QCOMPARE(words.size(), static_cast<int>(ChangeKind::Changed) + 1);
        QVERIFY(!words.contains(QString()));
    }

    void namesTheGear()
    {
        const auto text = [](const char *key, const char *version) {
            return gearNameText(
                {QStringLiteral("site"), QString::fromLatin1(key), QString::fromLatin1(version)});
        };
        QCOMPARE(text("gear", "1.0"), QStringLiteral("site/gear 1.0"));
        QCOMPARE(text("gear", ""), QStringLiteral("site/gear"));
        QCOMPARE(text("gear (1.0)", "1.0"), QStringLiteral("site/gear (1.0)"));
    }

    void knowsTheEndOfLife()
    {
        const auto text = [](const char *version) {
            return endOfLifeText(QString::fromLatin1(version), {2026, 11, 22});
        };
        QCOMPARE(text("3.8.10"), QStringLiteral("past its end of life since 10/7/24"));
        QCOMPARE(text("2.4.1"), QStringLiteral("past its end of life"));
        QCOMPARE(text("3.12.1"), QString());
        QCOMPARE(text(""), QString());
    }

    void knowsHowTheSdkStands()
    {
        QCOMPARE(sdkStandingText(SdkStanding::Unknown), QString());
        QVERIFY(sdkStandingText(SdkStanding::Behind) != sdkStandingText(SdkStanding::Ahead));
        QVERIFY(!sdkStandingText(SdkStanding::Same).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ChangeTextTest)
#include "tst_change_text.moc"
