#include "tests/support/brief_records.h"
#include "tests/support/english.h"
#include "tests/support/gear_rows_fixture.h"
#include "tests/support/sample_records.h"

#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;
using Base = GearExpansion::Base;

namespace
{

QString shown(const ForestResult &result)
{
    return rowsText(*result.forest, result.expansion, result.rows);
}

ForestResult sample(const char *filter, Base base)
{
    return grown(explored({loadedReport(sampleRecords())}, QLatin1String(filter)), base);
}

} // namespace

class GearRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void sitesAloneAreOpenAtFirst()
    {
        QCOMPARE(shown(sample("", Base::Sites)), QStringLiteral("- brainlife\n"
                                                                "  fsl-bet\n"
                                                                "- flywheel\n"
                                                                "  + curate\n"
                                                                "  + dicom-fixer\n"
                                                                "  mriqc\n"));
        QCOMPARE(shown(sample("", Base::Nothing)), QStringLiteral("+ brainlife\n"
                                                                  "+ flywheel\n"));
    }

    void everythingIsTheWholeTree()
    {
        QCOMPARE(shown(sample("", Base::Everything)),
                 QStringLiteral("- brainlife\n"
                                "  fsl-bet\n"
                                "- flywheel\n"
                                "  - curate\n"
                                "    - /opt/venv/bin/python\n"
                                "      - /opt/venv/bin/pip\n"
                                "        numpy\n"
                                "  - dicom-fixer\n"
                                "    - /usr/bin/python3.9\n"
                                "      six\n"
                                "    - /usr/local/bin/python3.11\n"
                                "      - /usr/local/bin/pip\n"
                                "        flywheel-sdk\n"
                                "        my-tool\n"
                                "        numpy\n"
                                "  mriqc\n"));
    }

    void aFilterOpensWhatLeadsToItsMatchesAndKeepsTheirRelatives()
    {
        // The other python of the gear stays closed, the packages beside the match are there.
        QCOMPARE(shown(sample("numpy>1.20", Base::Matches)),
                 QStringLiteral("- flywheel\n"
                                "  - dicom-fixer\n"
                                "    + /usr/bin/python3.9\n"
                                "    - /usr/local/bin/python3.11\n"
                                "      - /usr/local/bin/pip\n"
                                "        flywheel-sdk\n"
                                "        my-tool\n"
                                "        numpy *\n"));
        QCOMPARE(shown(sample("six", Base::Matches)),
                 QStringLiteral("- flywheel\n"
                                "  - dicom-fixer\n"
                                "    - /usr/bin/python3.9\n"
                                "      six *\n"
                                "    + /usr/local/bin/python3.11\n"));
    }

    void aGearThatMatchesByItselfStaysClosed()
    {
        QCOMPARE(shown(sample("gear:curate", Base::Matches)), QStringLiteral("- flywheel\n"
                                                                             "  + curate *\n"));
        QCOMPARE(shown(sample("scipy", Base::Matches)), QString());
    }

    void aMatchingInterpreterIsShownNotOpened()
    {
        QCOMPARE(shown(sample("python:3.9", Base::Matches)),
                 QStringLiteral("- flywheel\n"
                                "  - dicom-fixer\n"
                                "    + /usr/bin/python3.9 *\n"
                                "    + /usr/local/bin/python3.11\n"));
    }

    void aRowIsOpenedByWhatItIs()
    {
        const auto exploration = explored({loadedReport(sampleRecords())});
        ForestResult before = grown(exploration, Base::Sites);
        const GearForest::Node curate = before.rows[3];
        before.forest->setOpen(curate, true, before.expansion);
        QVERIFY(before.forest->isOpen(curate, before.expansion));

        // Another report of the same file: the numbers are others', the gear is the same.
        std::vector<GearRecord> records = sampleRecords();
        records.push_back(sampleGear(QStringLiteral("aaa"), QStringLiteral("first"),
                                     QStringLiteral("1"), packages("numpy=1.0")));
        ForestRequest request;
        request.exploration = explored({loadedReport(records)});
        request.expansion = before.expansion;
        QCOMPARE(shown(growForest(request)), QStringLiteral("- aaa\n"
                                                            "  + first\n"
                                                            "- brainlife\n"
                                                            "  fsl-bet\n"
                                                            "- flywheel\n"
                                                            "  - curate\n"
                                                            "    + /opt/venv/bin/python\n"
                                                            "  + dicom-fixer\n"
                                                            "  mriqc\n"));
        // In another file it is another one.
        request.exploration = explored({loadedReport(records, QStringLiteral("/data/other.json"))});
        QVERIFY(shown(growForest(request)).contains(QStringLiteral("+ curate")));
    }

    void everythingBelowARowIsOpened()
    {
        ForestResult result = sample("", Base::Sites);
        result.forest->openBelow(result.rows[2], result.expansion);
        result.rows = flatten(*result.forest, result.expansion);
        QCOMPARE(shown(result), shown(sample("", Base::Everything)));
        QCOMPARE(result.expansion.base, Base::Sites);
    }

    void whatIsBelowARowIsTheSameAsInTheWhole()
    {
        const ForestResult result = sample("", Base::Everything);
        const auto below = flattenBelow(*result.forest, result.expansion, result.rows[2]);
        QCOMPARE(std::vector(result.rows.begin() + 3, result.rows.end()), below);
    }

    void aPathFindsEveryRowAgain()
    {
        std::vector<GearRecord> records = sampleRecords();
        // A pip that lists a package twice, and one gear in two pythons of the same path.
        auto twins = gear("twins", {python("/usr/bin/python", "3.9.1", "six=1.0 six=2.0 a=1"),
                                    python("/usr/bin/python", "3.9.1", "six=1.0")});
        records.push_back(twins);
        const auto result = grown(
            explored({loadedReport(records), loadedReport(records, QStringLiteral("/b.json"))}),
            Base::Everything);
        std::vector<GearPath> seen;
        for (const GearForest::Node node : result.rows) {
            const GearPath path = result.forest->path(node);
            QCOMPARE(int(path.size()), result.forest->depth(node) + 1);
            QCOMPARE(result.forest->find(path), node);
            QVERIFY(std::find(seen.begin(), seen.end(), path) == seen.end());
            seen.push_back(path);
        }
        QVERIFY(seen.size() > 40);
        QCOMPARE(result.forest->find({1, 2, 3}), GearForest::none);
        QCOMPARE(result.forest->find({}), GearForest::none);
    }

    void parentsAndDepthsAgree()
    {
        const auto result = sample("", Base::Everything);
        QVERIFY(!result.rows.empty());
        for (const GearForest::Node node : result.rows) {
            const GearForest::Node above = result.forest->parent(node);
            QCOMPARE(above == GearForest::none, result.forest->depth(node) == 0);
            if (above != GearForest::none)
                QCOMPARE(result.forest->depth(above), result.forest->depth(node) - 1);
        }
    }

    void columnsOrderSiblings_data()
    {
        QTest::addColumn<GearsColumn>("column");
        QTest::addColumn<bool>("upwards");
        QTest::addColumn<QStringList>("gears");
        const auto row = [](const char *name, GearsColumn column, bool upwards, const char *gears) {
            QTest::newRow(name) << column << upwards
                                << QString::fromLatin1(gears).split(QLatin1Char(' '));
        };
        row("names, numbers as numbers", GearsColumn::Name, true, "a2 a10 B3");
        row("names downwards", GearsColumn::Name, false, "B3 a10 a2");
        row("versions as versions", GearsColumn::Version, true, "a10 B3 a2");
        row("labels", GearsColumn::Label, true, "B3 a2 a10");
        row("SDK", GearsColumn::SdkEnabled, false, "a10 a2 B3");
        row("status", GearsColumn::Status, true, "a2 B3 a10");
        row("reasons", GearsColumn::Reason, true, "a2 B3 a10");
    }
    void columnsOrderSiblings()
    {
        QFETCH(GearsColumn, column);
        QFETCH(bool, upwards);
        std::vector<GearRecord> records{gear("a10", {}), gear("B3", {}), gear("a2", {})};
        records[0].version = QStringLiteral("1.0rc1");
        records[1].version = QStringLiteral("1.0");
        records[2].version = QStringLiteral("1.0.post1");
        records[0].label = QStringLiteral("z");
        records[1].label = QStringLiteral("x");
        records[2].label = QStringLiteral("y");
        records[0].apiEnabled = true;
        records[0].audit.status = Status::TimedOut;    // took too long
        records[1].audit.status = Status::RateLimited; // download limit
        records[2].audit.status = Status::Audited;
        records[0].audit.reason = QStringLiteral("late");
        records[1].audit.reason = QStringLiteral("full");
        const auto result = grown(explored({loadedReport(records)}), Base::Sites, column, upwards);
        QStringList gears;
        for (std::size_t row = 1; row < result.rows.size(); ++row) {
            const GearTree &tree = result.forest->tree(result.rows[row]);
            gears << tree.report().text(tree.nameText(result.forest->local(result.rows[row])));
        }
        QTEST(gears, "gears");
    }

    void packagesAreOrderedByTheColumnToo()
    {
        const auto records = {gear("g", {python("/p", "3.9.1", "b=1.10 A=1.9 c=1.9rc1")})};
        const auto names = [&](GearsColumn column, bool upwards) {
            const auto result =
                grown(explored({loadedReport(records)}), Base::Everything, column, upwards);
            return shown(result).section(QStringLiteral("pip\n"), 1).split(QLatin1Char('\n'));
        };
        const auto lines = [](const char *list) {
            QStringList text;
            for (const QString &name : QString::fromLatin1(list).split(QLatin1Char(' ')))
                text << QString(8, QLatin1Char(' ')) + name;
            return text << QString();
        };
        QCOMPARE(names(GearsColumn::Name, true), lines("A b c"));
        QCOMPARE(names(GearsColumn::Name, false), lines("c b A"));
        QCOMPARE(names(GearsColumn::Version, true), lines("c A b"));
    }

    void gearsAreOrderedByWhatTheyStart()
    {
        auto old = gear("old", {python("/a", "3.12.1", "flywheel-sdk=9.1"), python("/b", "3.9.2", "")});
        old.findings.pythons[1].inUse = true;
        auto newer = gear("newer", {python("/a", "3.10.1", "flywheel_sdk=10.0")});
        newer.findings.pythons[0].inUse = true;
        const auto names = [&](GearsColumn column, bool upwards) {
            return shown(grown(explored({loadedReport({old, newer})}), Base::Sites, column, upwards));
        };
        QCOMPARE(names(GearsColumn::Python, true), QStringLiteral("- hub\n  + old\n  + newer\n"));
        QCOMPARE(names(GearsColumn::Python, false), QStringLiteral("- hub\n  + newer\n  + old\n"));
        // What the gear does not start does not count where it is known what it does.
        QCOMPARE(names(GearsColumn::Sdk, true), QStringLiteral("- hub\n  + old\n  + newer\n"));
        old.findings.pythons[1].inUse = false;
        QCOMPARE(names(GearsColumn::Sdk, false), QStringLiteral("- hub\n  + newer\n  + old\n"));
    }

    void reportsStandTogetherSiteBySite()
    {
        const std::vector<GearRecord> one{gear("one", {})};
        const std::vector<GearRecord> two{gear("two", {})};
        const auto result = grown(explored({loadedReport(one, QStringLiteral("/1.json")),
                                            loadedReport(two, QStringLiteral("/2.json"))}),
                                  Base::Sites);
        QCOMPARE(shown(result), QStringLiteral("- hub\n"
                                               "  one\n"
                                               "- hub\n"
                                               "  two\n"));
        QCOMPARE(result.forest->part(result.rows[0]).title, QStringLiteral("1.json"));
        QCOMPARE(result.forest->part(result.rows[2]).title, QStringLiteral("2.json"));
        QVERIFY(result.forest->path(result.rows[0]) != result.forest->path(result.rows[2]));
    }

    void whatHasNotChangedIsTakenFromBefore()
    {
        const LoadedReport report = loadedReport(sampleRecords());
        const auto before = grown(explored({report}), Base::Sites);
        ForestRequest request;
        request.exploration = explored({report}, QStringLiteral("numpy"));
        request.before = before.forest;
        const auto after = growForest(request);
        QCOMPARE(after.forest->parts[0].tree, before.forest->parts[0].tree);
        QCOMPARE(after.forest->parts[0].order, before.forest->parts[0].order);
        request.column = GearsColumn::Version;
        QVERIFY(growForest(request).forest->parts[0].order != before.forest->parts[0].order);
    }
};

QTEST_GUILESS_MAIN(GearRowsTest)
#include "tst_gear_rows.moc"
