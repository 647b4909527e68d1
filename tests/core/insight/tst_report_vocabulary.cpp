#include "core/insight/report_vocabulary.h"
#include "tests/support/brief_records.h"
#include "tests/support/fake_advisories.h"

#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

std::shared_ptr<const FilterVocabulary> vocabulary()
{
    std::vector<GearRecord> all{
        gear("mriqc", {python("/usr/bin/python", "2.7.18", "numpy=1.16.6 NumPyDoc=1.0"),
                       python("/opt/python", "3.12.1", "NumPy=1.24.10 my-numpy=2", "9.0.3")}),
        gear("curate", {python("/opt/python", "3.12.1", "Flywheel_SDK=16.8.0")}),
    };
    all[0].site = str("prod eu");
    all[0].label = str("MRI");
    const auto first = PackedReport::pack({all[0]});
    const auto second = PackedReport::pack({all[1]});
    testing::FakeAdvisories database;
    auto fault = testing::faultOf(str("CVE-2021-1"), Severity::High);
    fault.names << str("GHSA-aaaa");
    database.add(str("numpy"), str("1.16.6"), fault);
    // The views are gone when it is asked.
    return reportVocabulary({first.get(), second.get()}, {ReportFaults::of(*first, database), nullptr});
}

QStringList complete(const char *text)
{
    return completeFilter(str(text), qstrlen(text), *vocabulary()).candidates;
}

} // namespace

class TestReportVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsAreOfferedByAnyName()
    {
        QCOMPARE(complete("advisory:"), (QStringList{str("CVE-2021-1"), str("GHSA-aaaa")}));
        QCOMPARE(complete("advisory:ghsa"), QStringList{str("GHSA-aaaa")});
    }

    void whatThereIs()
    {
        const auto words = vocabulary();
        QCOMPARE(words->sites, (QStringList{str("hub"), str("prod eu")}));
        QCOMPARE(words->gears, (QStringList{str("curate"), str("mriqc")}));
        QCOMPARE(words->labels, QStringList{str("MRI")});
        QCOMPARE(words->pythonVersions, (QStringList{str("2.7.18"), str("3.12.1")}));
        QCOMPARE(words->pipVersions, (QStringList{str("22.3.1"), str("9.0.3")}));
        QCOMPARE(words->environments, QStringList{str("system")});
        QCOMPARE(words->gearVersions, QStringList{str("1.0")});
        QCOMPARE(words->versionsOf(str("numpy")), (QStringList{str("1.24.10"), str("1.16.6")}));
        QCOMPARE(words->versionsOf(str("num")), QStringList());
        QCOMPARE(words->versionsOf(str("zzz")), QStringList());
    }

    void completes()
    {
        QCOMPARE(complete("NUMP"), (QStringList{str("numpy"), str("numpydoc"), str("my-numpy")}));
        QCOMPARE(complete("flywheel_"), QStringList{str("flywheel-sdk")});
        QCOMPARE(complete("flywheel-sdk<"), QStringList{str("16.8.0")});
        QCOMPARE(complete("package:"), (QStringList{str("flywheel-sdk"), str("my-numpy"),
                                                    str("numpy"), str("numpydoc")}));
        QCOMPARE(complete("site:p"), QStringList{str("\"prod eu\"")});
    }

    void noMoreThanAsked()
    {
        QCOMPARE(vocabulary()->packagesLike(str("n"), 2),
                 (QStringList{str("numpy"), str("numpydoc")}));
        QCOMPARE(vocabulary()->packagesLike(str("n"), 0), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestReportVocabulary)
#include "tst_report_vocabulary.moc"
