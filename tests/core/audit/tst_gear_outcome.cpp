#include "core/audit/gear_outcome.h"

#include <QTest>

using namespace gearaudit;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// With something in every part that a record takes over.
PlannedGear planned()
{
    PlannedGear result;
    Gear &gear = result.gear;
    gear.collection = Collection::Instances;
    gear.site = text("lab");
    gear.key = text("tidy (2)");
    gear.foundManifest = text("gear-7");
    gear.created = text("2026-03-04T05:06:07Z");
    gear.siteRelease = text("19.5.0");
    gear.manifest.name = text("tidy");
    gear.manifest.label = text("Tidy up");
    gear.manifest.version = text("2");
    gear.manifest.apiKey = ApiKeyUse::ReadOnly;
    gear.images = {{text("lab/tidy:2"), text("docker-image")}};
    return result;
}

FetchedImage fetched()
{
    FetchedImage image;
    image.reference = text("lab/tidy:2");
    image.digest = text("sha256:d");
    image.bytes = 1234;
    image.platform = text("linux/arm64");
    image.attempts = {{text("lab/tidy:2"), text("pulled")}};
    return image;
}

ImageFindings findings(const char *path)
{
    PythonFinding python;
    python.path = text(path);
    return {{python.path}, {}, {python}};
}

const AuditStamp stamp{QDateTime({2026, 11, 22}, {18, 33}, Qt::UTC), 77, text("docker")};
} // namespace

class TestGearOutcome : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allThatIsKnownOfTheGearIsInItsRecord()
    {
        InspectedImage inspected{Status::Audited, text("note"), {findings("/a")}};
        inspected.started = {CommandStart{text("both"), text("run.py"), {}, {}}};
        const GearRecord record = recordFor(planned(), fetched(), inspected, stamp);
        QCOMPARE(record.audit.started, std::optional(inspected.started[0]));
        QCOMPARE(record.collection, Collection::Instances);
        QCOMPARE(record.site, text("lab"));
        QCOMPARE(record.key, text("tidy (2)"));
        QCOMPARE(record.name, text("tidy"));
        QCOMPARE(record.label, text("Tidy up"));
        QCOMPARE(record.version, text("2"));
        QVERIFY(record.apiEnabled);
        QCOMPARE(record.foundManifest, text("gear-7"));
        QCOMPARE(record.manifest.apiKey, text("read-only"));
        QCOMPARE(record.manifest.created, text("2026-03-04T05:06:07Z"));
        QCOMPARE(record.image, text("lab/tidy:2"));
        QCOMPARE(record.findings, findings("/a"));
        QCOMPARE(record.audit.status, std::optional(Status::Audited));
        QCOMPARE(record.audit.reason, text("note"));
        QCOMPARE(record.audit.siteRelease, text("19.5.0"));
        QCOMPARE(record.audit.imageDigest, text("sha256:d"));
        QCOMPARE(record.audit.imageBytes, 1234);
        QCOMPARE(record.audit.platform, text("linux/arm64"));
        QCOMPARE(record.audit.attempts, fetched().attempts);
        QCOMPARE(record.audit.auditedAt, stamp.at);
        QCOMPARE(record.audit.durationMs, 77);
        QCOMPARE(record.audit.inspectedBy, text("docker"));
        QVERIFY(!record.audit.program.isEmpty());
    }

    void withoutUseOfAKeyItIsNotEnabled()
    {
        PlannedGear gear = planned();
        gear.gear.manifest.apiKey = ApiKeyUse::None;
        QVERIFY(!imagelessRecord(gear, stamp).apiEnabled);
    }

    void eachGearHasTheFindingsOfItsContext()
    {
        PlannedGear gear = planned();
        gear.context = 1;
        InspectedImage inspected{Status::Audited, {}, {findings("/a"), findings("/b")}};
        QCOMPARE(recordFor(gear, fetched(), inspected, stamp).findings, findings("/b"));
        inspected.findings[1] = {};
        QCOMPARE(recordFor(gear, fetched(), inspected, stamp).audit.status,
                 std::optional(Status::NoPython));
    }

    void anImageThatCannotBeHadIsTheReason()
    {
        FetchedImage image = fetched();
        image.failure = Status::Unauthorized;
        image.reason = text("the registry wants a login");
        const GearRecord record =
            recordFor(planned(), image, {Status::Audited, text("other"), {findings("/a")}}, stamp);
        QCOMPARE(record.audit.status, std::optional(Status::Unauthorized));
        QCOMPARE(record.audit.reason, image.reason);
        QCOMPARE(record.audit.attempts, image.attempts);
        QVERIFY(record.findings.pythons.empty());
    }

    void whatIsReusedIsTheImagesAndTheRestTheGearsOwn()
    {
        GearRecord known = recordFor(planned(), fetched(), {Status::Audited, {}, {findings("/a")}},
                                     stamp);
        known.site = text("clinic");
        known.key = text("tidy");
        FetchedImage image = fetched();
        image.bytes = 0; // it was not pulled
        image.platform.clear();
        image.attempts = {{text("lab/tidy:2"), text("reused")}};
        known.audit.started = CommandStart{text("watched"), text("run.py"), {}, {}};
        const GearRecord record = reusedRecord(planned(), image, known, stamp);
        QCOMPARE(record.audit.started, known.audit.started);
        QCOMPARE(record.site, text("lab"));
        QCOMPARE(record.findings, findings("/a"));
        QCOMPARE(record.audit.status, std::optional(Status::Audited));
        QVERIFY(record.audit.reason.contains(text("clinic/tidy")));
        QCOMPARE(record.audit.imageDigest, text("sha256:d"));
        QCOMPARE(record.audit.imageBytes, 1234);
        QCOMPARE(record.audit.platform, text("linux/arm64"));
        QCOMPARE(record.audit.attempts, image.attempts);
    }

    void withoutAnImageNobodyInspected()
    {
        const GearRecord record = imagelessRecord(planned(), stamp);
        QCOMPARE(record.audit.status, std::optional(Status::NoImage));
        QCOMPARE(record.audit.reason, text("the manifest names no image"));
        QCOMPARE(record.audit.inspectedBy, QString());
        PlannedGear broken = planned();
        broken.gear.problem = Error{Stage::Source, Code::Malformed, text("m.json"), text("line 3")};
        QVERIFY(imagelessRecord(broken, stamp).audit.reason.contains(text("line 3")));
    }
};

QTEST_GUILESS_MAIN(TestGearOutcome)
#include "tst_gear_outcome.moc"
