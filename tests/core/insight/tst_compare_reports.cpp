#include "core/filter/filter_parser.h"
#include "core/insight/comparison.h"
#include "tests/support/brief_records.h"

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

const QDate today(2026, 11, 22);

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

GearRecord of(const char *site, const char *name, const char *packageList)
{
    auto record = gear(name, {python("/bin/python", "3.11.1", packageList)});
    record.site = str(site);
    return record;
}

ComparedSide side(const std::vector<GearRecord> &records, const char *site = "")
{
    return {PackedReport::pack(records), str(site)};
}

QString keys(const Difference &difference)
{
    QStringList names;
    for (const auto &gear : difference.gears)
        names << gear.name().site + QLatin1Char('/') + gear.name().key;
    return names.join(QLatin1Char(' '));
}

} // namespace

class TestCompareReports : public QObject
{
    Q_OBJECT

    const std::vector<GearRecord> m_old{of("a", "x", "numpy=1.0"), of("a", "y", "six=1.0"),
                                        of("b", "x", "numpy=1.0")};
    const std::vector<GearRecord> m_new{of("a", "x", "numpy=2.0"), of("a", "y", "rich=1.0"),
                                        of("b", "x", "numpy=1.0"), of("b", "z", "numpy=3.0")};

private Q_SLOTS:
    void wholeReportsAreCompared()
    {
        const auto difference = differenceOf(side(m_old), side(m_new));
        QCOMPARE(keys(difference), str("a/x a/y b/z"));
        QCOMPARE(difference.same, 1);
    }

    void oneSiteIsCompared()
    {
        QCOMPARE(keys(differenceOf(side(m_old, "b"), side(m_new, "b"))), str("b/z"));
        const auto across = differenceOf(side(m_new, "a"), side(m_new, "b"));
        QCOMPARE(keys(across), str("a/y b/x b/z"));
        QCOMPARE(across.gears[1].before.site, str("a"));
    }

    void aFilterOnEitherSideShowsAGear()
    {
        const auto before = side(m_old);
        const auto after = side(m_new);
        const auto difference = differenceOf(before, after);
        const auto shown = [&](const char *filter) {
            return keys(
                differenceOfMatching(difference, before, after, *parseFilter(str(filter)), today));
        };
        QCOMPARE(shown(""), str("a/x a/y b/z"));
        QCOMPARE(shown("numpy<2"), str("a/x"));
        QCOMPARE(shown("six"), str("a/y"));
        QCOMPARE(shown("rich"), str("a/y"));
        QCOMPARE(shown("site:b"), str("b/z"));
        QCOMPARE(shown("torch"), QString());
    }

    /// As the other pages count: what a filter names, and of a Python that it names, all.
    void aFilterShowsOnlyWhatItNames()
    {
        const auto two = [](const char *old, const char *current) {
            GearRecord record = gear("x", {python("/bin/old", "2.7.1", old), python("/bin/new", "3.11.1", current)});
            record.site = str("a");
            return record;
        };
        auto was = two("numpy=1.0 six=1.0", "numpy=1.0 six=1.0");
        auto is = two("numpy=1.1 six=1.1", "numpy=1.2 six=1.2");
        was.image = str("i:1");
        is.image = str("i:2");
        const auto before = side({was});
        const auto after = side({is});
        const auto difference = differenceOf(before, after);
        const auto shown = [&](const char *filter) {
            QStringList told;
            for (const auto &each : differenceOfMatching(difference, before, after, *parseFilter(str(filter)), today).gears) {
                for (const Change &change : each.changes)
                    told << (change.python.isEmpty() ? str("gear") : change.python + str(" ") + change.name);
            }
            return told.join(str(", "));
        };
        QCOMPARE(shown("gear:x"), str("gear, /bin/new numpy, /bin/new six, /bin/old numpy, /bin/old six"));
        QCOMPARE(shown("numpy"), str("/bin/new numpy, /bin/old numpy"));
        QCOMPARE(shown("python:2.7"), str("/bin/old numpy, /bin/old six"));
        QCOMPARE(shown("python:2.7 six"), str("/bin/old six"));
        QCOMPARE(shown("numpy==1.2"), str("/bin/new numpy"));
        QCOMPARE(shown("numpy==9"), QString());
    }

    void sitesAreListed()
    {
        QCOMPARE(sitesOf(*PackedReport::pack(m_new)), (QStringList{str("a"), str("b")}));
        QCOMPARE(sitesOf(*PackedReport::pack({})), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestCompareReports)
#include "tst_compare_reports.moc"
