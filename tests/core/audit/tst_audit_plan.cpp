#include "core/audit/audit_plan.h"

#include <QTest>

using namespace gearaudit;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

Gear gear(const char *site, const char *name, const char *image, const char *version = "1.0")
{
    Gear result;
    result.site = text(site);
    result.key = result.manifest.name = text(name);
    result.manifest.version = text(version);
    if (*image)
        result.images = {{text(image), text("docker-image")}};
    return result;
}

GearRecord record(const Gear &gear, std::optional<Status> status)
{
    GearRecord result;
    result.site = gear.site;
    result.key = gear.key;
    result.version = gear.manifest.version;
    result.image = gear.images.empty() ? QString() : gear.images.front().reference;
    result.audit.status = status;
    return result;
}

AuditPlan plan(const std::vector<Gear> &gears, const std::vector<GearRecord> &records = {},
               const PlanOptions &options = {})
{
    return planAudit(gears, RecordedGears({PackedReport::pack(records)}), options);
}
} // namespace

class TestAuditPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneImageNamedBySeveralGearsIsAuditedOnce()
    {
        auto second = gear("b", "y", "img:1");
        second.manifest.environment = {{text("PATH"), text("/opt/bin")}};
        const auto result = plan({gear("a", "x", "img:1"), second, gear("b", "z", "img:1")});
        QCOMPARE(result.images.size(), 1u);
        QCOMPARE(result.images[0].gears.size(), 3u);
        // Where they differ in what the platform sets, each has its own view.
        QCOMPARE(result.images[0].request.contexts.size(), 2u);
        QCOMPARE(result.images[0].gears[0].context, 0u);
        QCOMPARE(result.images[0].gears[1].context, 1u);
        QCOMPARE(result.images[0].gears[2].context, 0u);
        QCOMPARE(result.gearCount(), 3);
    }

    void anotherUserIsAnotherStart()
    {
        auto other = gear("a", "y", "img:1");
        other.manifest.uid = 1000;
        const auto result = plan({gear("a", "x", "img:1"), other});
        QCOMPARE(result.images.size(), 2u);
        QCOMPARE(result.images[1].request.user, std::optional(std::pair(1000, 0)));
    }

    // discovery.md: a finished site is skipped for ever, failures included.
    void finishedGearsAreSkippedFailedOnesAreTriedAgain()
    {
        const auto done = gear("a", "done", "i:1"), none = gear("a", "none", "i:2"),
                   failed = gear("a", "failed", "i:3"), fresh = gear("a", "new", "i:4");
        const auto result = plan({done, none, failed, fresh},
                                 {record(done, Status::Audited), record(none, Status::NoPython),
                                  record(failed, Status::RateLimited)});
        QCOMPARE(result.skipped.size(), 2u);
        QCOMPARE(result.skipped[0].reason, PlanReason::AlreadyAnswered);
        QCOMPARE(result.images.size(), 2u);
        QCOMPARE(result.images[0].gears[0].reason, PlanReason::FailedBefore);
        QCOMPARE(result.images[1].gears[0].reason, PlanReason::New);
    }

    void anotherVersionOrImageIsAuditedAnew()
    {
        const auto before = gear("a", "x", "i:1", "1"), imageBefore = gear("a", "y", "i:1", "1");
        const auto result =
            plan({gear("a", "x", "i:1", "2"), gear("a", "y", "i:2", "1")},
                 {record(before, Status::Audited), record(imageBefore, Status::Audited)});
        QCOMPARE(result.skipped.size(), 0u);
        QCOMPARE(result.images[0].gears[0].reason, PlanReason::Changed);
        QCOMPARE(result.images[1].gears[0].reason, PlanReason::Changed);
    }

    // discovery.md: refresh is not honoured.
    void refreshAuditsAll()
    {
        const auto done = gear("a", "done", "i:1");
        const auto result = plan({done}, {record(done, Status::Audited)}, {{}, true});
        QCOMPARE(result.images.size(), 1u);
        QCOMPARE(result.images[0].gears[0].reason, PlanReason::Refresh);
    }

    void anOrganisationThatIsLeftOutIsTheExchangesAlone()
    {
        auto site = gear("flywheel", "z", "i:3");
        site.collection = Collection::Instances; // an instance may bear the same name
        PlanOptions options;
        options.withoutOrganisations = {text("flywheel")};
        const auto result =
            plan({gear("flywheel", "x", "i:1"), gear("scitran", "y", "i:2"), site}, {}, options);
        QCOMPARE(result.images.size(), 2u);
        QCOMPARE(result.images[0].gears[0].gear.key, text("y"));
        QCOMPARE(result.images[1].gears[0].gear.key, text("z"));
        QCOMPARE(result.skipped.size(), 1u);
        QCOMPARE(result.skipped[0].reason, PlanReason::NotSelected);
    }

    // The first script's files have no status; its empty Pythons are unknown, not none.
    void theFirstScriptsRecords()
    {
        const auto known = gear("a", "known", "i:1"), unknown = gear("a", "unknown", "i:2");
        auto filled = record(known, std::nullopt);
        filled.findings.pythons.emplace_back();
        const auto result = plan({known, unknown}, {filled, record(unknown, std::nullopt)});
        QCOMPARE(result.skipped.size(), 1u);
        QCOMPARE(result.skipped[0].gear.key, text("known"));
        QCOMPARE(result.images.size(), 1u);
    }

    // discovery.md: the first script ran the image `unknown` where there was none.
    void noImageNeedsNoContainer()
    {
        auto broken = gear("a", "broken", "");
        broken.problem = Error{Stage::Manifest, Code::Malformed, text("x.json"), text("line 1")};
        const auto result = plan({gear("a", "x", ""), broken}, {}, {{}, true});
        QVERIFY(result.images.empty());
        QCOMPARE(result.imageless.size(), 2u);
        QCOMPARE(result.imageless[0].reason, PlanReason::NoImage);
    }

    void globs_data()
    {
        QTest::addColumn<QString>("glob");
        QTest::addColumn<int>("count");
        QTest::newRow("all") << text("*") << 4;
        QTest::newRow("site") << text("flywheel/*") << 2;
        QTest::newRow("name in all sites") << text("*/dcm2niix") << 2;
        QTest::newRow("name alone") << text("dcm2niix") << 2;
        QTest::newRow("crossing") << text("fly*niix") << 1;
        QTest::newRow("class") << text("*/fsl-[ab]*") << 1;
        QTest::newRow("question") << text("scitran/fsl-be?") << 1;
        QTest::newRow("exact") << text("scitran/dcm2niix") << 1;
        QTest::newRow("none") << text("dcm") << 0;
        QTest::newRow("another class") << text("*/fsl-[!c-z]??") << 1;
        QTest::newRow("a class with a hyphen") << text("*/fsl[-]be[s-u]") << 1;
        QTest::newRow("a bracket without an end") << text("*/fsl-[b*") << 0;
        QTest::newRow("stars in a row") << text("**/*bet**") << 1;
        QTest::newRow("everything") << text("*") << 4;
        QTest::newRow("of another case") << text("*/FSL-bet") << 0;
        QTest::newRow("no regular expression") << text("flywheel/dcm.niix") << 0;
    }
    void globs()
    {
        QFETCH(QString, glob);
        const auto result = plan({gear("flywheel", "dcm2niix", "i:1"), gear("flywheel", "x", "i:2"),
                                  gear("scitran", "dcm2niix", "i:3"),
                                  gear("scitran", "fsl-bet", "i:4")},
                                 {}, {{glob}, false});
        QTEST(result.gearCount(), "count");
        QCOMPARE(int(result.skipped.size()), 4 - result.gearCount());
    }
    // With an engine that tries every way to share a name out, this takes longer than any test may.
    void noGlobTakesLong()
    {
        const QString name = QString(2'000, u'a');
        std::vector<Gear> gears(1'000, gear("site", "x", "i:1"));
        for (std::size_t i = 0; i < gears.size(); ++i)
            gears[i].key = gears[i].manifest.name = name + QString::number(i);
        PlanOptions options;
        options.only = {QStringLiteral("*a").repeated(40) + QStringLiteral("*x"),
                        QStringLiteral("*a").repeated(40) + QStringLiteral("*99")};
        QCOMPARE(plan(gears, {}, options).gearCount(), 10);
    }
    void severalGlobsAddUp()
    {
        const auto result = plan({gear("a", "x", "i:1"), gear("a", "y", "i:2"), gear("a", "z", "i:3")},
                                 {}, {{text("*/x"), text("*/z")}, false});
        QCOMPARE(result.gearCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestAuditPlan)
#include "tst_audit_plan.moc"
