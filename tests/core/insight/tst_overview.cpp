#include "core/filter/filter_parser.h"
#include "core/filter/narrowed_filter.h"
#include "core/insight/overview.h"
#include "tests/support/brief_records.h"
#include "tests/support/record_builder.h"

#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

const QDate today(2026, 11, 22);

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

FilterExpression read(const QString &filter)
{
    const auto read = parseFilter(filter);
    return read ? *read : FilterExpression();
}

std::vector<GearRecord> records()
{
    const auto running = [](PythonFinding finding) {
        finding.inUse = true;
        return finding;
    };
    std::vector<GearRecord> all{
        gear("old", {running(python("/usr/bin/python", "2.7.18", "numpy=1.16.6"))}),
        gear("both", {python("/usr/bin/python", "2.7.18", "six=1.16.0"),
                      running(python("/opt/python", "3.12.1", "flywheel_sdk=16.8.0"))}),
        gear("two", {running(python("/usr/bin/python3", "3.12.4", "Flywheel-SDK=19.1.0")),
                     python("/opt/python3", "3.12.1", "flywheel-sdk=16.8.0")}),
        gear("new", {running(python("/usr/bin/python3", "4.0.0+", "numpy=2.0"))}),
        gear("odd", {python("/usr/bin/python3", "unreadable", "")}),
        gear("none", {}),
        gear("gone", {}),
        gear("first-script", {}),
    };
    all[1].audit.siteRelease = str("19.2.0");
    all[2].audit.siteRelease = str("19.2.0");
    all[3].site = str("prod eu*");
    all[4].findings.pythons[0].pips.clear(); // what it has is not known
    all[6].audit.status = Status::NotFound;
    all[7].audit.status.reset();
    return all;
}

/// "3.12:2/2 2.7!:2/1": name, ! past its end, gears, those that run it.
QString written(const Division &division)
{
    QStringList texts;
    for (const auto &count : division.counts) {
        QString text = (count.name.isEmpty() ? str("-") : count.name) +
                       (count.isPastEnd ? str("!") : QString()) + str(":%1").arg(count.gears);
        if (count.running > 0)
            text += str("/%1").arg(count.running);
        texts.append(text);
    }
    return texts.join(QLatin1Char(' '));
}

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

private:
    static Overview of(const QString &filter = {})
    {
        const auto view = PackedReport::pack(records());
        const auto matches = findMatches(read(filter), *view, today);
        return overviewOf({{view.get(), &matches}}, today);
    }

private Q_SLOTS:
    void everything()
    {
        const auto all = of();
        QCOMPARE(all.gears, 8U);
        QCOMPARE(written(all.branches), str("4.0:1/1 3.12:2/2 2.7!:2/1 -:1"));
        QCOMPARE(all.branches.counts[2].endOfLife, std::optional(QDate(2020, 1, 1)));
        QCOMPARE(all.branches.counts[0].endOfLife, std::optional<QDate>());
        QCOMPARE(written(all.sdkVersions), str("19.1.0:1 16.8.0:2 -:3"));
        QCOMPARE(written(all.statuses), str("audited:5 no-python:1 not-found:1 unknown:1"));
        QCOMPARE(written(all.sites), str("hub:7 prod eu*:1"));
        QCOMPARE(all.pastEnd.gears, 2U);
        QCOMPARE(all.runningPastEnd.gears, 1U);
        QCOMPARE(all.sdkBehind.gears, 2U);
        QCOMPARE(all.failed.gears, 1U);
        QCOMPARE(all.stale.gears, 0U);
    }

    void whatIsToldByItsLastAnswer()
    {
        const auto view = PackedReport::pack({staleRecord(), fullRecord()});
        const auto matches = findMatches({}, *view, today);
        const auto overview = overviewOf({{view.get(), &matches}}, today);
        QCOMPARE(overview.failed.gears, 1U);
        QCOMPARE(overview.stale.gears, 1U);
        QCOMPARE(overview.stale.filter, str("stale:yes"));
        QCOMPARE(findMatches(read(overview.stale.filter), *view, today).gearCount, 1U);
    }

    void whatVisiblyFailedIsCounted()
    {
        GearRecord lost;
        lost.site = lost.key = str("lost");
        lost.image = str("unknown"); // so the first script, which wrote no status
        const auto view = PackedReport::pack({lost, fullRecord()});
        const auto matches = findMatches({}, *view, today);
        QCOMPARE(overviewOf({{view.get(), &matches}}, today).failed.gears, 1U);
    }

    /// A click on a bar must show as many gears as the bar says.
    void filtersShowWhatWasCounted_data()
    {
        QTest::addColumn<QString>("filter");
        for (const char *filter : {"", "hub", "site:hub", "numpy or flywheel-sdk>=16", "python>=3",
                                   "in-use:yes", "gear:two or gear:old", "status:failed", "-numpy",
                                   "-python:2.7", "-package:flywheel-sdk", "site:hub -eol:yes",
                                   "package:numpy or -python:2.7", "hub -python:2.7"})
            QTest::newRow(filter) << str(filter);
    }
    void filtersShowWhatWasCounted()
    {
        QFETCH(QString, filter);
        const auto expression = read(filter);
        const auto view = PackedReport::pack(records());
        const auto overview = of(filter);
        std::vector<GearCount> counts{overview.pastEnd, overview.runningPastEnd, overview.sdkBehind,
                                      overview.failed, overview.stale};
        for (const auto *list :
             {&overview.branches, &overview.sdkVersions, &overview.statuses, &overview.sites})
            counts.insert(counts.end(), list->counts.begin(), list->counts.end());
        int asked = 0;
        for (const auto &count : counts) {
            if (count.filter.isEmpty())
                continue;
            const QString both = narrowedFilter(expression, count.filter);
            QVERIFY2(parseFilter(both), qPrintable(both));
            const auto found = findMatches(read(both), *view, today).gearCount;
            QVERIFY2(found == count.gears,
                     qPrintable(str("%1: %2, not %3").arg(both).arg(found).arg(count.gears)));
            ++asked;
        }
        QVERIFY(asked > 4);
    }

    /// Where a filter picks interpreters, the others of a gear do not count.
    void onlyWhatMatches()
    {
        const auto some = of(str("flywheel-sdk==16.8"));
        QCOMPARE(some.gears, 2U);
        QCOMPARE(written(some.branches), str("3.12:2/1"));
        QCOMPARE(written(some.sdkVersions), str("16.8.0:2"));
        QCOMPARE(some.pastEnd.gears, 0U);
    }

    void severalReportsAreOne()
    {
        const auto view = PackedReport::pack(records());
        const auto all = findMatches({}, *view, today);
        const auto both = overviewOf({{view.get(), &all}, {view.get(), &all}}, today);
        QCOMPARE(both.gears, 16U);
        QCOMPARE(written(both.branches), str("4.0:2/2 3.12:4/4 2.7!:4/2 -:2"));
        QCOMPARE(written(both.sites), str("hub:14 prod eu*:2"));
        QCOMPARE(overviewOf({}, today).gears, 0U);
    }

    /// Files of the first script do not say which interpreter a gear runs.
    void whatIsNotRecorded()
    {
        auto all = records();
        all[0].audit.status.reset();
        all[1].audit.status.reset();
        const auto view = PackedReport::pack(all);
        const auto shown = findMatches({}, *view, today);
        const auto branches = overviewOf({{view.get(), &shown}}, today).branches;
        QCOMPARE(written(branches), str("4.0:1/1 3.12:2/1 2.7!:2 -:1"));
        QCOMPARE(branches.counts[0].unrecorded, 0U);
        QCOMPARE(branches.counts[1].unrecorded, 1U);
        QCOMPARE(branches.counts[2].unrecorded, 2U);
    }

    void aLongTail()
    {
        std::vector<GearRecord> many;
        const auto versions = [](int first, int count) {
            QString list;
            for (int i = first; i < first + count; ++i)
                list += str("flywheel-sdk=%1.0 ").arg(i);
            return list.toUtf8();
        };
        const auto add = [&](const QByteArray &packages) {
            many.push_back(gear("g", {python("/usr/bin/python", "3.12.1", packages.constData())}));
        };
        for (int i = 1; i <= 9; ++i)
            add(versions(i, 1));
        for (int i = 1; i <= 9; ++i)
            add(versions(i, 1));
        add(versions(20, 1));
        const auto tailOf = [&] {
            const auto view = PackedReport::pack(many);
            const auto all = findMatches({}, *view, today);
            const auto division = overviewOf({{view.get(), &all}}, today).sdkVersions;
            QStringList tail;
            for (const auto &count : division.counts) {
                if (count.isTail)
                    tail << count.name;
            }
            return str("%1 of %2").arg(tail.join(QLatin1Char(' '))).arg(division.tailGears);
        };
        QCOMPARE(tailOf(), str(" of 0")); // ten stand by themselves
        add(versions(30, 1));
        QCOMPARE(tailOf(), str(" of 0")); // so does an eleventh: a tail of one hides a name
        add(versions(40, 3));
        QCOMPARE(tailOf(), str("42.0 41.0 40.0 30.0 of 2"));
    }

    void systemsAndTools()
    {
        auto gears = records();
        gears[0].findings.image.os = {str("debian"), str("12"), {}, {}};
        gears[1].findings.image.os = {str("debian"), str("12"), {}, {}};
        gears[2].findings.image.os = {str("busybox"), {}, {}, {}};
        gears[0].findings.image.tools = {{str("FSL"), str("6.0.5"), {}}, {str("FSL"), str("5.0.9"), {}}};
        gears[1].findings.image.tools = {{str("FSL"), str("6.0.5"), {}}, {str("MATLAB Runtime"), {}, {}}};
        const auto view = PackedReport::pack(gears);
        const auto all = findMatches({}, *view, today);
        const auto overview = overviewOf({{view.get(), &all}}, today);
        QCOMPARE(written(overview.systems), str("debian 12:2 busybox:1"));
        QCOMPARE(written(overview.tools), str("FSL:2 MATLAB Runtime:1"));
        for (const auto &division : {overview.systems, overview.tools}) {
            for (const auto &count : division.counts)
                QCOMPARE(findMatches(read(count.filter), *view, today).gearCount, count.gears);
        }
    }

    /// How it is known what they start; of files that do not tell nothing is drawn.
    void starts()
    {
        auto gears = records();
        const auto divided = [&gears] {
            const auto view = PackedReport::pack(gears);
            const auto all = findMatches({}, *view, today);
            const auto overview = overviewOf({{view.get(), &all}}, today);
            for (const auto &count : overview.starts.counts) {
                if (findMatches(read(count.filter), *view, today).gearCount != count.gears)
                    return count.filter;
            }
            return written(overview.starts);
        };
        QCOMPARE(divided(), QString());
        gears[0].audit.started = CommandStart{str("both"), {}, {}, {}};
        gears[1].audit.started = CommandStart{str("both"), {}, {}, {}};
        gears[2].audit.started = CommandStart{{}, {}, {}, str("it ended")};
        for (std::size_t i = 3; i < gears.size(); ++i)
            gears[i].audit.started = CommandStart{str("read"), {}, {}, {}};
        const auto others = gears.size() - 3;
        QVERIFY2(divided().contains(str("both:2")) && divided().contains(str("unknown:1"))
                     && (others == 0 || divided().contains(str("read:%1").arg(others))),
                 qPrintable(divided()));
    }

    void eachFigureHasTheFilterThatShowsIt()
    {
        const Overview none = overviewOf({}, today);
        QCOMPARE(none.pastEnd.filter, str("eol:yes"));
        QCOMPARE(none.runningPastEnd.filter, str("eol:yes in-use:yes"));
        QCOMPARE(none.sdkBehind.filter, str("sdk-behind:yes"));
        QCOMPARE(none.failed.filter, str("status:failed"));
    }

    void theDayDecides()
    {
        const auto view = PackedReport::pack(records());
        const auto all = findMatches({}, *view, today);
        QCOMPARE(overviewOf({{view.get(), &all}}, QDate(2019, 1, 1)).pastEnd.gears, 0U);
    }
};

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
