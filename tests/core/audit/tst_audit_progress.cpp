#include "core/audit/audit_progress.h"

#include <QTest>

using namespace gearaudit;
using namespace std::chrono_literals;

namespace
{

PlannedGear planned(const QString &name)
{
    PlannedGear gear;
    gear.gear.site = QStringLiteral("site");
    gear.gear.key = name;
    return gear;
}

GearRecord record(const QString &name, Status status)
{
    GearRecord result;
    result.site = QStringLiteral("site");
    result.key = name;
    result.audit.status = status;
    return result;
}

/// Two gears that share an image, one with an image of its own, one without, one skipped.
AuditPlan plan()
{
    AuditPlan result;
    result.images.resize(2);
    result.images[0].gears = {planned(QStringLiteral("a")), planned(QStringLiteral("b"))};
    result.images[1].gears = {planned(QStringLiteral("c"))};
    result.imageless = {planned(QStringLiteral("d"))};
    result.skipped = {planned(QStringLiteral("e"))};
    return result;
}

} // namespace

class AuditProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsGears()
    {
        AuditProgress progress;
        QVERIFY(!progress.isPlanned());
        progress.apply(Planned{plan()}, 0ms);
        QVERIFY(progress.isPlanned());
        QCOMPARE(progress.total(), 4);
        QCOMPARE(progress.skipped(), 1);
        progress.apply(GearEnded{record(QStringLiteral("a"), Status::Audited)}, 1ms);
        progress.apply(GearEnded{record(QStringLiteral("b"), Status::NotFound)}, 1ms);
        progress.apply(GearEnded{record(QStringLiteral("d"), Status::NoImage)}, 1ms);
        QCOMPARE(progress.done(), 3);
        QCOMPARE(progress.failed(), 1);
    }

    void sumsBytes()
    {
        AuditProgress progress;
        progress.apply(Planned{plan()}, 0ms);
        progress.apply(ImageMoved{0, {ImageStage::Pulling, 100, 200}}, 0ms);
        progress.apply(ImageMoved{0, {ImageStage::Unpacking, 10, 200}}, 0ms);
        progress.apply(ImageMoved{1, {ImageStage::Pulling, 50, 0}}, 0ms);
        progress.apply(ImageMoved{7, {ImageStage::Pulling, 50, 0}}, 0ms); // no such image
        QCOMPARE(progress.bytes(), 150);
    }

    void estimatesFromWhatEnded()
    {
        AuditProgress progress;
        progress.apply(Planned{plan()}, 1000ms);
        QCOMPARE(progress.timeLeft(9000ms), std::nullopt); // nothing to go by yet
        progress.apply(GearEnded{record(QStringLiteral("a"), Status::Audited)}, 2000ms);
        QCOMPARE(progress.timeLeft(9000ms), std::nullopt); // its image has another gear
        progress.apply(GearEnded{record(QStringLiteral("b"), Status::Audited)}, 11000ms);
        QCOMPARE(progress.timeLeft(11000ms), std::optional(10s)); // one of two in 10 s
        progress.apply(ImageMoved{1, {ImageStage::Pulling, 100, 200}}, 12000ms);
        QCOMPARE(progress.timeLeft(11000ms), std::optional(4s)); // 1.35 of 2
        progress.apply(GearEnded{record(QStringLiteral("c"), Status::Audited)}, 13000ms);
        progress.apply(GearEnded{record(QStringLiteral("d"), Status::NoImage)}, 13000ms);
        QCOMPARE(progress.timeLeft(14000ms), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(AuditProgressTest)
#include "tst_audit_progress.moc"
