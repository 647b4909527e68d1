#include "core/audit/auditor.h"
#include "core/audit/gear_context.h"
#include "core/audit/known_findings.h"
#include "core/audit/worker_pool.h"
#include "tests/support/fake_inspector.h"

#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

Gear gear(const char *site, const char *name, const char *command = "python run.py")
{
    Gear result;
    result.collection = Collection::Instances;
    result.site = text(site);
    result.key = result.manifest.name = text(name);
    result.manifest.version = text("1.0");
    result.manifest.command = text(command);
    result.manifest.label = text(site) + text(" label");
    result.images = {{text(site) + text("/") + text(name) + text(":1.0"), text("docker-image")}};
    return result;
}

GearRecord earlier(const Gear &gear, const char *digest)
{
    GearRecord record;
    record.collection = gear.collection;
    record.site = gear.site;
    record.key = record.name = gear.manifest.name;
    record.version = gear.manifest.version;
    record.image = gear.images.front().reference;
    record.manifest.command = gear.manifest.command;
    record.audit.context = contextDigest(gear.manifest);
    record.audit.status = Status::Audited;
    record.audit.imageDigest = text(digest);
    record.findings.pythonDirs = {text("/usr/bin/python3")};
    return record;
}

struct Run {
    AuditOutcome outcome;
    QStringList calls;
    std::vector<GearRecord> records;
};

/// An audit of these gears; every image has the digest that `digestOf` gives. Without it, "same",
/// which its registry does not tell before the pull.
Run audit(const std::vector<Gear> &gears, const std::vector<GearRecord> &before,
          std::function<QString(const QString &)> digestOf, bool refresh = false,
          const std::vector<GearRecord> &elsewhere = {})
{
    Run run;
    auto kept = std::make_shared<KeptRecords>();
    kept->before = before;
    struct Recording : FakeInspector {
        QStringList *out = nullptr;
        ~Recording() override { *out = calls(); }
    };
    AuditorPorts ports;
    ports.sources = {std::make_shared<FakeSource>(GearListing{text("fake"), gears, {}})};
    ports.openStore = [kept](std::vector<Error> &) -> Result<std::unique_ptr<RecordSink>> {
        return std::unique_ptr<RecordSink>(std::make_unique<FakeSink>(kept));
    };
    ports.openInspector = [&](RecordSink &, std::vector<Error> &, std::stop_token) -> Result<std::unique_ptr<ImageInspector>> {
        auto inspector = std::make_unique<Recording>();
        inspector->out = &run.calls;
        inspector->digestOf = digestOf;
        if (!digestOf) { // it is known after the pull
            inspector->onFetch = [](const InspectionRequest &request, std::stop_token) {
                FetchedImage fetched;
                fetched.reference = request.candidates.front().reference;
                fetched.digest = text("sha256:same");
                fetched.pulled = true;
                return fetched;
            };
        }
        inspector->onProbe = [](const InspectionRequest &request, std::stop_token) {
            InspectedImage inspected{Status::Audited, {}, {}};
            inspected.findings.resize(request.contexts.size());
            for (ImageFindings &findings : inspected.findings)
                findings.pythonDirs = {text("/fresh")};
            return inspected;
        };
        return std::unique_ptr<ImageInspector>(std::move(inspector));
    };
    ports.alsoKnown = [&elsewhere] { return std::vector{PackedReport::pack(elsewhere)}; };
    ports.now = [] { return QDateTime::currentDateTimeUtc(); };
    WorkerPool pool;
    AuditorOptions options;
    options.plan.refresh = refresh;
    run.outcome = Auditor(std::move(ports), options).run(pool, [](const AuditEvent &) {}, {});
    run.records = kept->appended;
    return run;
}

QString sameDigest(const QString &)
{
    return text("sha256:same");
}
} // namespace

Q_DECLARE_METATYPE(gearaudit::Manifest)

class TestReuse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // discovery.md: copies that record, with the other site's name, even a failed one.
    void theRecordIsTheGearsOwn()
    {
        const auto run =
            audit({gear("two", "x")}, {earlier(gear("one", "x"), "sha256:same")}, sameDigest);
        QCOMPARE(run.outcome.answered, 1);
        QVERIFY(run.calls.filter(text("probe")).isEmpty());
        const GearRecord &record = run.records.at(0);
        QCOMPARE(record.site, text("two"));
        QCOMPARE(record.label, text("two label"));
        QCOMPARE(record.image, text("two/x:1.0"));
        QCOMPARE(record.findings.pythonDirs, QStringList{text("/usr/bin/python3")});
        QVERIFY(record.audit.reason.startsWith(text("reused: one/x")));
    }

    void aFailedRecordIsNotReused()
    {
        auto failed = earlier(gear("one", "x"), "sha256:same");
        failed.audit.status = Status::TimedOut;
        const auto run = audit({gear("two", "x")}, {failed}, sameDigest);
        QCOMPARE(run.calls.filter(text("probe")).size(), 1);
        QCOMPARE(run.records.at(0).findings.pythonDirs, QStringList{text("/fresh")});
    }

    void aTagThatHasMovedIsAuditedAnew()
    {
        const auto run =
            audit({gear("two", "x")}, {earlier(gear("one", "x"), "sha256:old")}, sameDigest);
        QCOMPARE(run.calls.filter(text("probe")).size(), 1);
    }

    void anotherCommandIsAnotherFinding()
    {
        const auto run = audit({gear("two", "x", "python3.9 run.py")},
                               {earlier(gear("one", "x"), "sha256:same")}, sameDigest);
        QCOMPARE(run.calls.filter(text("probe")).size(), 1);
    }

    void anotherEnvironmentOrUserIsAnotherFinding_data()
    {
        QTest::addColumn<Manifest>("manifest");
        const Manifest same = gear("two", "x").manifest;
        Manifest other = same;
        other.environment = {{text("PATH"), text("/opt/venv/bin")}};
        QTest::newRow("PATH") << other;
        other = same;
        other.environment = {{text("A"), text("B=C")}};
        QTest::newRow("any variable") << other;
        other = same;
        other.uid = 1000;
        QTest::newRow("user") << other;
        other.gid = 1000;
        QTest::newRow("group") << other;
    }

    void anotherEnvironmentOrUserIsAnotherFinding()
    {
        QFETCH(Manifest, manifest);
        Gear asked = gear("two", "x");
        asked.manifest = manifest;
        const Gear plain = gear("one", "x");
        auto run = audit({asked}, {earlier(plain, "sha256:same")}, sameDigest);
        QCOMPARE(run.calls.filter(text("probe")).size(), 1);
        // also within one run, and the other way round
        run = audit({plain, asked}, {}, sameDigest);
        QCOMPARE(run.calls.filter(text("probe")).size(), 2);
        run = audit({plain}, {earlier(asked, "sha256:same")}, sameDigest);
        QCOMPARE(run.calls.filter(text("probe")).size(), 1);
        run = audit({asked}, run.records, sameDigest);
        QCOMPARE(run.calls.filter(text("probe")).size(), 1);
        // what it is asked with is in the record, so that it serves its like
        asked.site = text("three");
        run.records.at(0).audit.imageDigest = text("sha256:same"); // as after a pull
        run = audit({asked}, run.records, sameDigest);
        QVERIFY(run.calls.filter(text("probe")).isEmpty());
    }

    // Two texts side by side are not the same as other two.
    void contextsDoNotRunIntoEachOther()
    {
        Manifest left;
        left.environment = {{text("A"), text("BC")}};
        Manifest right;
        right.environment = {{text("AB"), text("C")}};
        QVERIFY(contextDigest(left) != contextDigest(right));
        right.environment = {};
        right.command = text("A");
        QVERIFY(contextDigest(left) != contextDigest(right));
        Manifest zero;
        zero.uid = 0;
        QVERIFY(contextDigest(zero) != contextDigest({}));
    }

    // Files of earlier programs: with which PATH it was looked into is not in them.
    void aRecordWithoutItsContextIsNotReused()
    {
        auto old = earlier(gear("one", "x"), "sha256:same");
        old.audit.context.clear();
        const auto run = audit({gear("two", "x")}, {old}, sameDigest);
        QCOMPARE(run.calls.filter(text("probe")).size(), 1);
    }

    void theNoteAndTheDayOutliveAnyNumberOfCopies()
    {
        auto first = earlier(gear("one", "x"), "sha256:same");
        first.audit.reason = text("/usr/bin/python2 did not answer in time");
        first.audit.auditedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
        const QString reason =
            text("reused: one/x has the same image, examined 2026-01-02T03:04:05Z; "
                 "/usr/bin/python2 did not answer in time");
        auto run = audit({gear("two", "x")}, {first}, sameDigest);
        QCOMPARE(run.records.at(0).audit.reason, reason);
        run = audit({gear("three", "x")}, run.records, sameDigest);
        QVERIFY(run.calls.filter(text("probe")).isEmpty());
        QCOMPARE(run.records.at(0).audit.reason, reason);
    }

    void aLastAnswerIsNotReused()
    {
        auto stale = earlier(gear("one", "x"), "sha256:same");
        stale.audit.lastAnswer = LastAnswer{};
        const auto run = audit({gear("two", "x")}, {stale}, sameDigest);
        QCOMPARE(run.calls.filter(text("probe")).size(), 1);
    }

    void withinOneRunTheSecondWaitsForTheFirst()
    {
        std::vector<Gear> gears;
        for (const char *site : {"a", "b", "c", "d", "e", "f"})
            gears.push_back(gear(site, "x"));
        const auto run = audit(gears, {}, sameDigest);
        QCOMPARE(run.outcome.answered, 6);
        QCOMPARE(run.calls.filter(text("probe")).size(), 1);
        QCOMPARE(run.records.size(), 6u);
    }

    void differentDigestsAreAllLookedInto()
    {
        const auto run = audit({gear("a", "x"), gear("b", "x"), gear("c", "x")}, {},
                               [](const QString &reference) { return reference; });
        QCOMPARE(run.calls.filter(text("probe")).size(), 3);
    }

    void aDigestThatIsKnownAfterThePullSavesTheProbe()
    {
        const auto run = audit({gear("two", "x")}, {earlier(gear("one", "x"), "sha256:same")}, {});
        QVERIFY(run.calls.filter(text("probe")).isEmpty());
        QCOMPARE(run.calls.filter(text("release")), QStringList{text("release two/x:1.0")});
        QVERIFY(run.records.at(0).audit.reason.startsWith(text("reused: one/x")));
    }

    // An Exchange that was audited before serves the instances, and is no part of their results.
    void whatIsKnownElsewhereServesToo()
    {
        const auto exchange = earlier(gear("one", "x"), "sha256:same");
        const auto run = audit({gear("two", "x")}, {}, sameDigest, false, {exchange});
        QVERIFY(run.calls.filter(text("probe")).isEmpty());
        QCOMPARE(run.records.size(), 1u);
        const auto fresh = audit({gear("two", "x")}, {}, sameDigest, true, {exchange});
        QCOMPARE(fresh.calls.filter(text("probe")).size(), 1);
    }

    void aRefreshReusesNothingOfEarlierRuns()
    {
        const auto run = audit({gear("two", "x")}, {earlier(gear("one", "x"), "sha256:same")},
                               sameDigest, true);
        QCOMPARE(run.calls.filter(text("probe")).size(), 1);
    }

    void theSameNameInAnotherCollectionIsAnotherGear()
    {
        auto exchange = earlier(gear("one", "x"), "sha256:same");
        exchange.collection = Collection::Exchange;
        const auto run = audit({gear("one", "x")}, {exchange}, sameDigest);
        QCOMPARE(run.outcome.skipped, 0);
        QCOMPARE(run.records.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestReuse)
#include "tst_reuse.moc"
