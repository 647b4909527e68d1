#include "core/filter/filter_parser.h"
#include "tests/support/brief_records.h"
#include "tests/support/english.h"
#include "tests/support/gear_rows_fixture.h"
#include "tests/support/sample_records.h"
#include "ui/trees/match_lines.h"

#include <QElapsedTimer>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

class MatchLinesTest : public QObject
{
    Q_OBJECT

    static ForestResult flat(std::vector<LoadedReport> reports, const char *filter,
                             GearsColumn column = GearsColumn::Name, bool upwards = true)
    {
        ForestRequest request;
        request.exploration = explored(std::move(reports), QLatin1String(filter));
        request.column = column;
        request.upwards = upwards;
        request.isFlat = true;
        return growForest(request);
    }

    /// "gear · Python · package · version · site" of each line.
    static QStringList lines(const ForestResult &result)
    {
        QStringList all;
        for (const GearForest::Node node : result.rows) {
            const GearTree &tree = result.forest->tree(node);
            QStringList parts;
            for (const GearsColumn column : {GearsColumn::Name, GearsColumn::Python, GearsColumn::Package,
                                             GearsColumn::Version, GearsColumn::Site})
                parts << tree.report().text(matchText(tree, result.forest->local(node), column));
            all << parts.join(QLatin1Char(' ')).simplified();
        }
        return all;
    }

    static QStringList list(const char *text)
    {
        return QString::fromLatin1(text).split(QLatin1String("; "), Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void aLineForEachThingThatIsNamed()
    {
        const auto report = loadedReport(sampleRecords());
        QCOMPARE(lines(flat({report}, "package:numpy")),
                 list("curate 3.8.10 numpy 1.19.5 flywheel; dicom-fixer 3.11.3 numpy 1.24.2 flywheel"));
        QCOMPARE(lines(flat({report}, "eol:yes")), list("curate 3.8.10 flywheel; dicom-fixer 3.9.2 flywheel"));
        QCOMPARE(lines(flat({report}, "status:failed")), list("mriqc flywheel"));
        QCOMPARE(lines(flat({report}, "nothing-has-this")), QStringList());
    }

    void linesAreOrderedByAColumnThenByGear()
    {
        auto b = gear("b10", {python("/p", "3.9.1", "numpy=1.9 six=1.0")});
        auto a = gear("b9", {python("/p", "3.10.1", "numpy=1.10 six=1.0")});
        const auto report = loadedReport({b, a});
        const char *filter = "package:numpy or package:six";
        QCOMPARE(lines(flat({report}, filter)),
                 list("b9 3.10.1 numpy 1.10 hub; b9 3.10.1 six 1.0 hub; b10 3.9.1 numpy 1.9 hub; "
                      "b10 3.9.1 six 1.0 hub"));
        QCOMPARE(lines(flat({report}, filter, GearsColumn::Package)),
                 list("b9 3.10.1 numpy 1.10 hub; b10 3.9.1 numpy 1.9 hub; b9 3.10.1 six 1.0 hub; "
                      "b10 3.9.1 six 1.0 hub"));
        QCOMPARE(lines(flat({report}, filter, GearsColumn::Version, false)),
                 list("b9 3.10.1 numpy 1.10 hub; b10 3.9.1 numpy 1.9 hub; b9 3.10.1 six 1.0 hub; "
                      "b10 3.9.1 six 1.0 hub"));
        QCOMPARE(lines(flat({report}, filter, GearsColumn::Python)).first(),
                 QStringLiteral("b10 3.9.1 numpy 1.9 hub"));
    }

    void linesOfSeveralReportsStandTogether()
    {
        auto one = gear("b", {python("/p", "3.9.1", "six=2 numpy=1")});
        auto two = gear("a", {python("/p", "3.9.1", "numpy=1.0 six=1")});
        two.site = QStringLiteral("lab");
        auto third = gear("c", {python("/p", "3.9.1", "numpy=0.9")});
        const auto result = flat({loadedReport({one, third}, QStringLiteral("/1.json")),
                                  loadedReport({two}, QStringLiteral("/2.json"))},
                                 "package:numpy", GearsColumn::Version);
        QCOMPARE(lines(result), list("c 3.9.1 numpy 0.9 hub; a 3.9.1 numpy 1.0 lab; b 3.9.1 numpy 1 hub"));
        QVERIFY(result.forest->partOf(result.rows[1]) == 1);
    }

    void onlyTermsAboutPackagesNamePackages_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("names");
        const auto row = [](const char *filter, bool names) {
            QTest::newRow(filter) << QString::fromLatin1(filter) << names;
        };
        row("numpy<2", true);
        row("package:numpy", true);
        row("gear:a numpy>1", true);
        row("severity>=high", true);
        row("in-use:yes exploited:yes", true);
        row("sdk-behind:yes", true);
        row("numpy", false);
        row("eol:yes", false);
        row("-package:numpy", false);
        row("sdk:yes -numpy<2", false);
        row("status:failed", false);
        row("", false);
    }
    void onlyTermsAboutPackagesNamePackages()
    {
        QFETCH(QString, filter);
        QTEST(namesPackages(parseFilter(filter).value()), "names");
    }

    /// A number for each in the end, whatever there is of them.
    void manyLinesAreFew()
    {
        const auto report = loadedReport(manyRecords(500, 400));
        QElapsedTimer timer;
        timer.start();
        const auto result = flat({report}, "package:package-*", GearsColumn::Version);
        QCOMPARE(result.rows.size(), std::size_t(200'000));
        QVERIFY(result.rows.capacity() <= 200'000);
        qInfo("200,000 lines in %lld ms", timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(MatchLinesTest)
#include "tst_match_lines.moc"
