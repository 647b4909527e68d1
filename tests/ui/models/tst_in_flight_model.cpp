#include "tests/support/english.h"
#include "tests/support/model_dump.h"
#include "ui/models/in_flight_model.h"

#include <QAbstractItemModelTester>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

PlannedGear planned(const QString &name)
{
    PlannedGear gear;
    gear.gear.site = QStringLiteral("org");
    gear.gear.key = name;
    return gear;
}

/// Image 0 has two gears, image 1 has one.
AuditPlan plan()
{
    AuditPlan result;
    result.images.resize(2);
    result.images[0].request.candidates = {{QStringLiteral("org/shared:1"), {}}};
    result.images[0].gears = {planned(QStringLiteral("a")), planned(QStringLiteral("b"))};
    result.images[1].request.candidates = {{QStringLiteral("org/c:1"), {}}};
    result.images[1].gears = {planned(QStringLiteral("c"))};
    return result;
}

GearEnded ended(const QString &name)
{
    GearRecord record;
    record.site = QStringLiteral("org");
    record.key = name;
    return {record};
}

} // namespace

class InFlightModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void rowsComeAndGo()
    {
        InFlightModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.apply({Planned{plan()}, ImageMoved{0, {ImageStage::Waiting, 0, 0}}});
        QCOMPARE(dumpModel(model, 4), QString());
        model.apply({ImageMoved{1, {ImageStage::Checking, 0, 0}},
                     ImageMoved{0, {ImageStage::Checking, 0, 0}},
                     ImageMoved{0, {ImageStage::Pulling, 81'000'000, 238'000'000}}});
        QCOMPARE(dumpModel(model, 4),
                 QStringLiteral("org/c | Looking for the image |  | org/c:1\n"
                                "org/a | Downloading | 81 MB of 238 MB | org/shared:1\n"
                                "org/b | Downloading | 81 MB of 238 MB | org/shared:1\n"));
        model.apply({ended(QStringLiteral("a")), ImageMoved{1, {ImageStage::Probing, 0, 0}}});
        QCOMPARE(dumpModel(model, 4),
                 QStringLiteral("org/c | Examining |  | org/c:1\n"
                                "org/b | Downloading | 81 MB of 238 MB | org/shared:1\n"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void aGearThatEndsInTheBatchItBeginsInLeavesNoRow()
    {
        InFlightModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.apply({Planned{plan()}, ImageMoved{1, {ImageStage::Probing, 0, 0}},
                     ended(QStringLiteral("c")), ImageMoved{1, {ImageStage::Removing, 0, 0}}});
        QCOMPARE(dumpModel(model, 4), QString());
    }

    void anotherPlanBeginsAnewUnderTheSameHeadings()
    {
        InFlightModel model;
        model.apply({Planned{plan()}, ImageMoved{0, {ImageStage::Probing, 0, 0}}});
        QCOMPARE(model.rowCount(), 2);
        model.apply({Planned{plan()}, ImageMoved{1, {ImageStage::Probing, 0, 0}}});
        QCOMPARE(dumpModel(model, 1), QStringLiteral("org/c\n"));
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Gear"));
        QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
        QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::DecorationRole).isValid());
    }

    void aGearThatHasEndedGetsNoRowAnyMore()
    {
        InFlightModel model;
        model.apply({Planned{plan()}, ended(QStringLiteral("c"))});
        model.apply({ImageMoved{1, {ImageStage::Removing, 0, 0}}});
        QCOMPARE(model.rowCount(), 0);
    }

    void tellsTheFraction()
    {
        InFlightModel model;
        model.apply({Planned{plan()}, ImageMoved{1, {ImageStage::Pulling, 50, 200}}});
        const auto fraction = [&] {
            return model.index(0, InFlightModel::ProgressColumn)
                .data(InFlightModel::FractionRole)
                .toDouble();
        };
        QCOMPARE(fraction(), 0.25);
        model.apply({ImageMoved{1, {ImageStage::Pulling, 50, 0}}});
        QCOMPARE(fraction(), -1.0);
        model.apply({ImageMoved{1, {ImageStage::Pulling, 500, 200}}});
        QCOMPARE(fraction(), 1.0);
    }

    void aBatchChangesARowOnce()
    {
        InFlightModel model;
        model.apply({Planned{plan()}, ImageMoved{1, {ImageStage::Pulling, 1, 200}}});
        QSignalSpy changed(&model, &InFlightModel::dataChanged);
        model.apply({ImageMoved{1, {ImageStage::Pulling, 2, 200}},
                     ImageMoved{1, {ImageStage::Pulling, 3, 200}},
                     ImageMoved{1, {ImageStage::Pulling, 4, 200}}});
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(InFlightModelTest)
#include "tst_in_flight_model.moc"
