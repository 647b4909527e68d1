#include "core/report/report_counterparts.h"
#include "tests/support/brief_records.h"
#include "tests/support/record_builder.h"

#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
constexpr quint32 none = ReportCounterparts::none;
} // namespace

class ReportCounterpartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTheSameKeepsItsNumber()
    {
        const auto records = {fullRecord(QStringLiteral("hub"), QStringLiteral("full")),
                              gear("a", {python("/p", "3.9", "six=1 numpy=2")})};
        const auto from = PackedReport::pack(records);
        const auto to = PackedReport::pack(records);
        const ReportCounterparts pairs(*from, *to);
        for (quint32 i = 0; i < from->gearCount(); ++i)
            QCOMPARE(pairs.gear(i), i);
        for (quint32 i = 0; i < from->pythonCount(); ++i)
            QCOMPARE(pairs.python(i), i);
        for (quint32 i = 0; i < from->pipCount(); ++i)
            QCOMPARE(pairs.pip(i), i);
        for (quint32 i = 0; i < from->packageCount(); ++i)
            QCOMPARE(pairs.package(i), i);
        QCOMPARE(pairs.gear(2), none);
        QCOMPARE(pairs.package(99), none);
    }

    void whatMovedIsFoundByItsName()
    {
        const auto from = PackedReport::pack({
            gear("a",
                 {python("/p", "3.9", "six=1 numpy=2 six=3 abc=4"), python("/q", "3.8", "x=1")}),
            gear("b", {}),
            gear("c", {python("/p", "3.9", "six=1")}),
        });
        const auto to = PackedReport::pack({
            gear("c", {python("/p", "3.9", "six=1")}),
            gear("new", {}),
            gear("a", {python("/q", "3.8", "x=2"), python("/p", "3.9", "new=0 six=9 abc=4 six=3")}),
        });
        const ReportCounterparts pairs(*from, *to);
        QCOMPARE(pairs.gear(0), 2U);
        QCOMPARE(pairs.gear(1), none);
        QCOMPARE(pairs.gear(2), 0U);
        QCOMPARE(pairs.python(0), 2U);
        QCOMPARE(pairs.python(1), 1U);
        QCOMPARE(pairs.pip(0), 2U);
        // c has number 0 there, then the x of a, then new, six, abc, six.
        QCOMPARE(pairs.package(0), 3U);
        QCOMPARE(pairs.package(1), none);
        QCOMPARE(pairs.package(2), 5U);
        QCOMPARE(pairs.package(3), 4U);
        QCOMPARE(pairs.package(4), 1U);
        QCOMPARE(pairs.package(5), 0U);
    }

    void theSameNameAtAnotherSiteIsAnother()
    {
        auto here = gear("a", {});
        auto there = here;
        there.site = QStringLiteral("elsewhere");
        const auto from = PackedReport::pack({here, there});
        const auto to = PackedReport::pack({there});
        QCOMPARE(ReportCounterparts(*from, *to).gear(0), none);
        QCOMPARE(ReportCounterparts(*from, *to).gear(1), 0U);
    }
};

QTEST_GUILESS_MAIN(ReportCounterpartsTest)
#include "tst_report_counterparts.moc"
