#include "core/filter/filter_parser.h"
#include "core/insight/package_summary.h"
#include "tests/support/brief_records.h"

#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

std::vector<GearRecord> records()
{
    std::vector<GearRecord> all{
        gear("a", {python("/usr/bin/python", "2.7.18", "numpy=1.16.6 six=1.16.0"),
                   python("/opt/python", "3.12.1", "NumPy=1.24.10 six=1.16.0")}),
        gear("b", {python("/usr/bin/python", "3.9.1", "numpy=1.24.2 Flywheel_SDK=16.8.0")}),
        gear("c", {python("/usr/bin/python", "3.9.1", "numpy=1.24.2 odd=what")}),
        gear("d", {}),
    };
    all[2].site = str("other");
    return all;
}

/// "numpy 3g 2s [1.24.10: 1s a] [1.24.2: 2s b c]"
QStringList written(const PackageSummary &summary, const std::vector<const PackedReport *> &views)
{
    QStringList lines;
    for (quint32 i = 0; i < summary.names().size(); ++i) {
        const auto &name = summary.names()[i];
        QString line = str("%1 %2g %3s").arg(summary.spelling(i)).arg(name.gears).arg(name.sites);
        for (quint32 v = name.versions.first; v < name.versions.end(); ++v) {
            const auto &version = summary.versions()[v];
            line += str(" [%1: %2s").arg(summary.versionText(v)).arg(version.sites);
            for (quint32 g = version.gears.first; g < version.gears.end(); ++g) {
                const auto at = summary.gears()[g];
                line +=
                    QLatin1Char(' ') + views[at.report]->text(views[at.report]->gear(at.gear).name);
            }
            line += QLatin1Char(']');
        }
        lines.append(line);
    }
    return lines;
}

QStringList of(const char *filter)
{
    const auto view = PackedReport::pack(records());
    const auto read = parseFilter(str(filter));
    const auto matches = findMatches(*read, *view, QDate(2026, 11, 22));
    return written(PackageSummary({{view.get(), &matches}}), {view.get()});
}

} // namespace

class TestPackageSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything()
    {
        QCOMPARE(of(""), (QStringList{
                             str("Flywheel_SDK 1g 1s [16.8.0: 1s b]"),
                             str("numpy 3g 2s [1.24.10: 1s a] [1.24.2: 2s b c] [1.16.6: 1s a]"),
                             str("odd 1g 1s [what: 1s c]"),
                             str("six 1g 1s [1.16.0: 1s a]"),
                         }));
    }

    void aFilterShowsOnlyWhatMatches()
    {
        QCOMPARE(of("site:other"),
                 (QStringList{str("numpy 1g 1s [1.24.2: 1s c]"), str("odd 1g 1s [what: 1s c]")}));
        QCOMPARE(of("numpy<1.24.5"),
                 QStringList{str("numpy 3g 2s [1.24.2: 2s b c] [1.16.6: 1s a]")});
        QCOMPARE(of("python:3.12"), (QStringList{str("NumPy 1g 1s [1.24.10: 1s a]"),
                                                 str("six 1g 1s [1.16.0: 1s a]")}));
        QCOMPARE(of("nothing-like-it"), QStringList());
    }

    void severalReports()
    {
        const auto first = PackedReport::pack(records());
        const auto second = PackedReport::pack({gear("a", {python("/p", "3.9.1", "six=1.16.0 six=1.15")})});
        const auto firstMatches = findMatches({}, *first, {});
        const auto secondMatches = findMatches({}, *second, {});
        const PackageSummary summary({{first.get(), &firstMatches}, {second.get(), &secondMatches}});
        QCOMPARE(written(summary, {first.get(), second.get()}).last(),
                 str("six 2g 1s [1.16.0: 1s a a] [1.15: 1s a]"));
        QCOMPARE(summary.names().size(), std::size_t(4));
        for (quint32 name = 0; name < summary.names().size(); ++name) {
            const auto range = summary.names()[name].versions;
            for (quint32 version = range.first; version < range.end(); ++version)
                QCOMPARE(summary.nameOfVersion(version), name);
            QCOMPARE(summary.lowerBound(summary.normalName(name)), name);
        }
        QCOMPARE(summary.lowerBound(str("zzz")), 4U);
    }

    void nothing()
    {
        QVERIFY(PackageSummary().names().empty());
        QVERIFY(PackageSummary(std::vector<MatchedView>()).names().empty());
    }
};

QTEST_GUILESS_MAIN(TestPackageSummary)
#include "tst_package_summary.moc"
