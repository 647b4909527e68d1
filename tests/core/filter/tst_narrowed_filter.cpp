#include "core/filter/filter_parser.h"
#include "core/filter/narrowed_filter.h"

#include <QTest>

using namespace gearaudit;

class TestNarrowedFilter : public QObject
{
    Q_OBJECT

    static QString str(const char *text) { return QString::fromUtf8(text); }

private Q_SLOTS:
    void narrowed_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("both");
        const auto row = [](const char *filter, const char *term, const char *both) {
            QTest::addRow("%s + %s", filter, term) << str(filter) << str(term) << str(both);
        };
        row("", "python:2.7", "python:2.7");
        row("numpy", "python:2.7", "numpy python:2.7");
        row("numpy six", "python:2.7", "numpy six python:2.7");
        row("numpy or six", "python:2.7", "(numpy or six) python:2.7");
        // No interpreter has numpy, and one is such: of one interpreter more gears have it.
        row("-numpy", "python:2.7", "-(numpy or -python:2.7)");
        row("sdk:yes -(numpy or six) -eol:yes", "python:2.7", "sdk:yes -(numpy or six or eol:yes or -python:2.7)");
        row("-(numpy or -python:2.7)", "eol:yes in-use:yes", "-(numpy or -python:2.7 or -(eol:yes in-use:yes))");
        row("-numpy", "site:hub", "-numpy site:hub");
        row("-status:failed", "python:2.7", "-status:failed python:2.7");
        row("in-use:yes -package:numpy", "python:2.7", "in-use:yes -package:numpy python:2.7");
        row("package:numpy or -package:six", "python:2.7",
            "package:numpy python:2.7 or -(package:six or -python:2.7)");
        row("numpy", "eol:yes in-use:yes", "numpy eol:yes in-use:yes");
        row("python:2.7", "PYTHON:2.7", "python:2.7");
        row("in-use:yes numpy", "eol:yes in-use:yes", "in-use:yes numpy eol:yes");
        row("numpy", "python:", "numpy");
        row("", "", "");
    }
    void narrowed()
    {
        QFETCH(QString, filter);
        QFETCH(QString, term);
        QFETCH(QString, both);
        const auto read = parseFilter(filter);
        QVERIFY(read);
        QCOMPARE(narrowedFilter(*read, term), both);
    }

    void excluded()
    {
        QCOMPARE(excludingFilter({}, str("package:numpy")), str("-package:numpy"));
        QCOMPARE(excludingFilter(*parseFilter(str("site:hub")), str("numpy or six")), str("site:hub -(numpy or six)"));
        QCOMPARE(excludingFilter(*parseFilter(str("-package:numpy")), str("package:numpy")), str("-package:numpy"));
        QCOMPARE(excludingFilter(*parseFilter(str("numpy")), QString()), str("numpy"));
    }

    void packages_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("filter");
        const auto row = [](const char *name, const char *version, const char *filter) {
            QTest::addRow("%s %s", name, version) << str(name) << str(version) << str(filter);
        };
        row("numpy", "", "package:numpy");
        row("Flywheel_SDK", "16.8.0", "flywheel-sdk==16.8.0");
        row("numpy", "1.24.2+cu11", "numpy==1.24.2+cu11");
        row("numpy", "odd one", "numpy===\"odd one\"");
        row("or", "1.0", "package:or==1.0");
        row("python", "1.0", "package:python==1.0");
    }
    void packages()
    {
        QFETCH(QString, name);
        QFETCH(QString, version);
        QTEST(packageFilter(name, version), "filter");
        QVERIFY(parseFilter(packageFilter(name, version)));
    }

    void facts()
    {
        QCOMPARE(factFilter(FilterKey::Site, str("prod")), str("site:prod"));
        QCOMPARE(factFilter(FilterKey::Site, str("prod (eu)")), str("site:\"prod (eu)\""));
        QCOMPARE(factFilter(FilterKey::Site, str("a*")), str("site:\"a*\""));
    }
};

QTEST_GUILESS_MAIN(TestNarrowedFilter)
#include "tst_narrowed_filter.moc"
