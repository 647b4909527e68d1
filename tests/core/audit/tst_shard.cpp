#include "core/audit/audit_plan.h"
#include "core/audit/shard.h"

#include <QTest>

#include <array>

using namespace gearaudit;

namespace
{
QString str(const char *text)
{
    return QString::fromLatin1(text);
}

Gear gearNamed(const QString &name, const QString &image)
{
    Gear gear;
    gear.site = str("hub");
    gear.key = gear.manifest.name = name;
    if (!image.isEmpty())
        gear.images = {{image, str("docker-image")}};
    return gear;
}
} // namespace

class TestShard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsAShardIsRead()
    {
        QCOMPARE(shardFromText(str("2/4")), std::optional(Shard{2, 4}));
        for (const char *wrong : {"", "2", "0/4", "5/4", "2/0", "-1/4", "2/4/4", "a/b", "2/99999999"})
            QVERIFY2(!shardFromText(str(wrong)), wrong);
    }

    void eachGearIsOfOneShardAndTheyAreAlike()
    {
        std::array<int, 4> counts{};
        for (int i = 0; i < 4000; ++i) {
            const Gear gear = gearNamed(str("g%1").arg(i), str("hub/gear-%1:1").arg(i));
            int of = 0;
            for (int number = 1; number <= 4; ++number) {
                if (isOfShard({number, 4}, gear)) {
                    ++of;
                    ++counts[std::size_t(number - 1)];
                }
            }
            QCOMPARE(of, 1);
        }
        for (const int count : counts)
            QVERIFY2(count > 900 && count < 1100, qPrintable(QString::number(count)));
    }

    void versionsOfOneGearStayTogether()
    {
        for (int i = 0; i < 50; ++i) {
            const QString repository = str("hub/gear-%1").arg(i);
            const QString digest = str("@sha256:") + QString(64, QLatin1Char('a'));
            for (int number = 1; number <= 3; ++number) {
                const bool first = isOfShard({number, 3}, gearNamed(str("a"), repository + str(":1.0")));
                QCOMPARE(isOfShard({number, 3}, gearNamed(str("b"), repository + str(":2.0"))), first);
                QCOMPARE(isOfShard({number, 3}, gearNamed(str("c"), str("docker.io/") + repository + digest)), first);
            }
        }
    }

    void aPlanLeavesOtherMachinesGearsAlone()
    {
        std::vector<Gear> gears;
        for (int i = 0; i < 40; ++i)
            gears.push_back(gearNamed(str("g%1").arg(i), i % 5 == 0 ? QString() : str("hub/gear-%1:1").arg(i)));
        int planned = 0;
        for (int number = 1; number <= 4; ++number) {
            PlanOptions options;
            options.shard = Shard{number, 4};
            const AuditPlan plan = planAudit(gears, RecordedGears(std::vector<PackedSnapshot>()), options);
            planned += plan.gearCount();
            QCOMPARE(std::size_t(plan.gearCount()) + plan.skipped.size(), gears.size());
            for (const PlannedGear &skipped : plan.skipped)
                QVERIFY(skipped.reason == PlanReason::OtherShard);
        }
        QCOMPARE(planned, 40);
    }
};

QTEST_GUILESS_MAIN(TestShard)
#include "tst_shard.moc"
