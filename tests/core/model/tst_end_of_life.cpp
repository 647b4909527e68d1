#include "core/model/end_of_life.h"
#include "core/model/sdk_standing.h"

#include <QTest>

using namespace gearaudit;

class TestEndOfLife : public QObject
{
    Q_OBJECT

    static std::optional<bool> ended(const char *version, QDate day)
    {
        return isEndOfLife(QString::fromLatin1(version), day);
    }
    static std::optional<bool> no() { return false; }
    static std::optional<bool> yes() { return true; }

private Q_SLOTS:
    void aBranchEndsOnItsDay()
    {
        QCOMPARE(ended("2.7.18", {2019, 12, 31}), no());
        QCOMPARE(ended("2.7.18", {2020, 1, 1}), yes());
        QCOMPARE(ended("3.8.20", {2024, 10, 6}), no());
        QCOMPARE(ended("3.8.20", {2024, 10, 7}), yes());
        QCOMPARE(ended("3.9.2", {2025, 10, 30}), no());
        QCOMPARE(ended("3.9.2", {2025, 10, 31}), yes());
    }

    void aMonthCountsToItsLastDay()
    {
        QCOMPARE(ended("3.10.1", {2026, 10, 30}), no());
        QCOMPARE(ended("3.10.1", {2026, 10, 31}), yes());
        QCOMPARE(ended("3.11.3", {2026, 11, 22}), no());
        QCOMPARE(ended("3.11.3", {2027, 10, 31}), yes());
    }

    void theTableHasEveryBranch()
    {
        QStringList names{QStringLiteral("2.6"), QStringLiteral("2.7")};
        for (int minor = 0; minor <= 15; ++minor)
            names << QStringLiteral("3.%1").arg(minor);
        for (const QString &name : names) {
            const auto branch = pythonBranch(name + QStringLiteral(".0"));
            QVERIFY2(branch, qPrintable(name));
            QCOMPARE(branch->name(), name);
            QVERIFY2(branch->end().isValid(), qPrintable(name));
        }
        QVERIFY(pythonBranchesTaken().isValid());
        QVERIFY(pythonBranchesSource().startsWith(QStringLiteral("https://")));
    }

    void whatTheTableDoesNotHave()
    {
        const QDate day(2026, 11, 22);
        QCOMPARE(ended("2.5.6", day), yes()); // older than the table
        QCOMPARE(ended("1.5.2", day), yes());
        QVERIFY(!ended("3.16.0", day)); // newer: nobody knows yet
        QVERIFY(!ended("4.0", day));
        QVERIFY(!ended("", day));
        QVERIFY(!ended("unknown", day));
        QVERIFY(!ended("3", day)); // no branch
    }

    void versionsAsInterpretersWriteThem()
    {
        QCOMPARE(pythonBranch(QStringLiteral("3.9.2+"))->name(), QStringLiteral("3.9"));
        QCOMPARE(pythonBranch(QStringLiteral("3.13.0rc1"))->name(), QStringLiteral("3.13"));
        QCOMPARE(pythonBranch(QStringLiteral("3.1"))->name(), QStringLiteral("3.1"));
        QCOMPARE(pythonVersionText(QStringLiteral("3.9.2+")), QStringLiteral("3.9.2"));
        QCOMPARE(pythonVersionText(QStringLiteral("3.9.2")), QStringLiteral("3.9.2"));
        QCOMPARE(pythonVersionText(QStringLiteral("none")), QString());
    }

    void theSdkBesideItsSite_data()
    {
        QTest::addColumn<QString>("sdk");
        QTest::addColumn<QString>("site");
        QTest::addColumn<int>("standing");
        const auto row = [](const char *sdk, const char *site, SdkStanding standing) {
            QTest::addRow("%s on %s", sdk, site)
                << QString::fromLatin1(sdk) << QString::fromLatin1(site)
                << static_cast<int>(standing);
        };
        row("16.8.0", "19.2.1", SdkStanding::Behind);
        row("9.0", "19.2.1", SdkStanding::Behind);
        row("19.0.0", "19.2.1", SdkStanding::Same);
        row("19.5", "19.2.1", SdkStanding::Same);
        row("20.0.0rc1", "19.2.1", SdkStanding::Ahead);
        row("18.0", "19.2.1-feature-x", SdkStanding::Behind);
        row("", "19.2.1", SdkStanding::Unknown);
        row("16.8.0", "", SdkStanding::Unknown);
        row("main", "19.2.1", SdkStanding::Unknown);
        row("16.8.0", "emerald", SdkStanding::Unknown);
    }
    void theSdkBesideItsSite()
    {
        QFETCH(QString, sdk);
        QFETCH(QString, site);
        QTEST(static_cast<int>(sdkStanding(sdk, site)), "standing");
    }

    void howFarAnSdkIsBehind()
    {
        QCOMPARE(sdkMajorsBehind(QStringLiteral("16.8.0"), QStringLiteral("19.5.0")), 3);
        QCOMPARE(sdkMajorsBehind(QStringLiteral("19.1"), QStringLiteral("19.5.0-feature-x")), 0);
        QCOMPARE(sdkMajorsBehind(QStringLiteral("20.0"), QStringLiteral("19.5.0")), 0);
        QCOMPARE(sdkMajorsBehind(QString(), QStringLiteral("19.5.0")), 0);
        QCOMPARE(sdkMajorsBehind(QStringLiteral("1"), QStringLiteral("99999999999999999999.1")), 1);
    }
};

QTEST_GUILESS_MAIN(TestEndOfLife)
#include "tst_end_of_life.moc"
