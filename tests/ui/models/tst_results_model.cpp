#include "tests/support/english.h"
#include "tests/support/model_dump.h"
#include "tests/support/sample_records.h"
#include "ui/models/results_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

class ResultsModelTest : public QObject
{
    Q_OBJECT

    static ReportState state(const char *path, const std::vector<GearRecord> &records)
    {
        ReportState state;
        state.path = state.title = QLatin1String(path);
        state.report = PackedReport::pack(records);
        return state;
    }
    static GearRecord gear(const char *site, const char *name)
    {
        return sampleGear(QLatin1String(site), QLatin1String(name), QStringLiteral("1"), {});
    }
    static GearRecord failure(const char *site, const char *name)
    {
        return sampleFailure(QLatin1String(site), QLatin1String(name), Status::NotFound, QStringLiteral("gone"));
    }

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void rowsStayWhileFilesAndSitesAreTheSame()
    {
        ResultsModel model;
        QAbstractItemModelTester tester(&model);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setReports({state("a.json", {gear("lab", "x"), gear("hub", "y"), gear("lab", "z")})});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(dumpModel(model, 1), QStringLiteral("a.json\n  hub (1)\n  lab (2)\n"));
        model.setReports({state("a.json", {gear("lab", "x"), gear("hub", "y"), failure("lab", "z")})});
        QCOMPARE(dumpModel(model, 1), QStringLiteral("a.json\n  hub (1)\n  lab (2)\nCould not be audited: 1\n"));
        QCOMPARE(reset.size(), 1);
        // What is hidden does not count.
        ReportState hidden = state("a.json", {gear("lab", "x"), gear("hub", "y"), failure("lab", "z")});
        hidden.hiddenSites.insert({Collection::Exchange, QStringLiteral("lab")});
        model.setReports({hidden});
        QCOMPARE(dumpModel(model, 1), QStringLiteral("a.json\n  hub (1)\n  lab (2)\n"));
        QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QCOMPARE(model.index(1, 0, model.index(0, 0)).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(reset.size(), 1);
        model.setReports({hidden, state("b.json", {})});
        QCOMPARE(reset.size(), 2);
        model.setReports({});
        QCOMPARE(model.rowCount(), 0);
    }

    void ticksAskForWhatIsShown()
    {
        ResultsModel model;
        QAbstractItemModelTester tester(&model);
        QStringList asked;
        connect(&model, &ResultsModel::shownWanted, this, [&asked](const QString &path, bool shown) {
            asked << QStringLiteral("%1 %2").arg(path).arg(shown);
        });
        connect(&model, &ResultsModel::siteShownWanted, this,
                [&asked](const QString &path, const ReportSite &site, bool shown) {
                    asked << QStringLiteral("%1 %2 %3").arg(path, site.name).arg(shown);
                });
        ReportState some = state("a.json", {gear("lab", "x"), failure("hub", "y")});
        some.hiddenSites.insert({Collection::Exchange, QStringLiteral("lab")});
        model.setReports({some});
        QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole)); // all of it
        QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(0, 0, model.index(0, 0)), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(asked, (QStringList{QStringLiteral("a.json lab 1"), QStringLiteral("a.json 1"),
                                     QStringLiteral("a.json 0"), QStringLiteral("a.json hub 0")}));
        QVERIFY(model.isFailures(model.index(1, 0)));
        QVERIFY(!model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    }

    void aSiteIsComparedWithItsNeighboursAndOtherFiles()
    {
        ResultsModel model;
        ReportState reading = state("c.json", {});
        reading.report = nullptr;
        model.setReports({state("a.json", {gear("lab", "x"), gear("hub", "y"), failure("old", "z")}),
                          state("b.json", {gear("lab", "x")}), reading});
        const QModelIndex file = model.index(0, 0);
        const QModelIndex hub = model.index(0, 0, file);
        const auto part = [](const char *path, const char *site = "") {
            return ComparedPart{QLatin1String(path), QLatin1String(path), QLatin1String(site)};
        };
        QCOMPARE(*model.partOf(hub), part("a.json", "hub"));
        QCOMPARE(*model.partOf(file), part("a.json"));
        QCOMPARE(model.othersOf(hub), (std::vector{part("a.json", "lab"), part("a.json", "old"), part("b.json")}));
        QCOMPARE(model.othersOf(file), std::vector{part("b.json")});
        // Neither what is being read nor the line of what could not be audited can be compared.
        QVERIFY(!model.partOf(model.index(2, 0)));
        QVERIFY(model.isFailures(model.index(3, 0)));
        QVERIFY(!model.partOf(model.index(3, 0)));
        QVERIFY(model.othersOf(model.index(3, 0)).empty());
    }

    void filesCanBeClosedAndReadAgain()
    {
        ResultsModel model;
        QAbstractItemModelTester tester(&model);
        ReportState live = state("live.json", {gear("lab", "x")});
        live.isLive = true;
        ReportState changed = state("b.json", {gear("lab", "x")});
        changed.hasChanged = true;
        changed.modified = QDateTime({2026, 10, 1}, {6, 0});
        model.setReports({live, changed});
        QVERIFY(!model.canClose(model.index(0, 0)));
        QVERIFY(model.canClose(model.index(1, 0)));
        QVERIFY(model.hasChanged(model.index(1, 0)));
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("b.json, changed"));
        QVERIFY(!model.index(1, 0).data(ResultsModel::SecondLineRole).toString().isEmpty());
        QCOMPARE(model.index(1, ResultsModel::CloseColumn).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Close b.json"));
        QVERIFY(!model.index(0, ResultsModel::CloseColumn).data(Qt::AccessibleTextRole).isValid());
    }
};

QTEST_MAIN(ResultsModelTest)
#include "tst_results_model.moc"
