#include "core/audit/audit_session.h"
#include "core/audit/auditor.h"
#include "core/audit/worker_pool.h"
#include "tests/support/fake_inspector.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <latch>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

std::vector<Gear> gears(int count)
{
    std::vector<Gear> result;
    for (int i = 0; i < count; ++i) {
        Gear gear;
        gear.site = text("site");
        gear.key = gear.manifest.name = QStringLiteral("g%1").arg(i, 2, 10, QLatin1Char('0'));
        gear.images = {{QStringLiteral("i:%1").arg(i), text("docker-image")}};
        result.push_back(gear);
    }
    return result;
}

FetchedImage noSpace(const InspectionRequest &request)
{
    FetchedImage fetched;
    fetched.failure = Status::NoSpace;
    fetched.reference = request.candidates.front().reference;
    return fetched;
}

FetchedImage pulled(const InspectionRequest &request)
{
    FetchedImage fetched;
    fetched.pulled = true;
    fetched.reference = request.candidates.front().reference;
    return fetched;
}

/// An audit with fakes all around it.
struct Bench {
    std::shared_ptr<KeptRecords> kept = std::make_shared<KeptRecords>();
    std::function<void(FakeInspector &)> prepare;
    std::optional<Error> noEngine;
    std::function<void(std::stop_token)> onOpen;
    std::vector<std::shared_ptr<GearSource>> sources;
    AuditorOptions options;
    std::shared_ptr<QStringList> calls = std::make_shared<QStringList>();
    std::vector<AuditEvent> events;
    std::mutex mutex;
    WorkerPool pool;

    explicit Bench(const std::vector<Gear> &listed)
    {
        sources.push_back(std::make_shared<FakeSource>(GearListing{text("fake"), listed, {}}));
    }

    std::shared_ptr<Auditor> auditor()
    {
        AuditorParts parts;
        parts.sources = sources;
        parts.openStore = [this](std::vector<Error> &) -> Result<std::unique_ptr<RecordSink>> {
            return std::unique_ptr<RecordSink>(std::make_unique<FakeSink>(kept));
        };
        parts.openInspector = [this](RecordSink &, std::stop_token stop) -> Result<std::unique_ptr<ImageInspector>> {
            if (onOpen)
                onOpen(stop);
            if (noEngine)
                return Unexpected{*noEngine};
            struct Recording : FakeInspector {
                std::shared_ptr<QStringList> out;
                ~Recording() override { *out = calls(); }
            };
            auto made = std::make_unique<Recording>();
            made->out = calls;
            if (prepare)
                prepare(*made);
            return std::unique_ptr<ImageInspector>(std::move(made));
        };
        parts.now = [] { return QDateTime::currentDateTimeUtc(); };
        return std::make_shared<Auditor>(std::move(parts), options);
    }

    AuditOutcome run(std::stop_token stop = {})
    {
        return auditor()->run(pool, [this](AuditEvent event) {
            const std::scoped_lock lock(mutex);
            events.push_back(std::move(event));
        }, stop);
    }
};
} // namespace

class TestAuditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyGearEndsAndIsSaved()
    {
        Bench bench(gears(20));
        const auto outcome = bench.run();
        QVERIFY(!outcome.fatal);
        QCOMPARE(outcome.answered, 20);
        QCOMPARE(bench.kept->appended.size(), 20u);
        QCOMPARE(bench.kept->calls, QStringList{text("merge")});
        for (const char *verb : {"fetch", "probe", "release"})
            QCOMPARE(bench.calls->filter(text(verb)).size(), 20);
        QCOMPARE(bench.calls->first(), text("begin"));
        QCOMPARE(bench.calls->last(), text("end"));
        QCOMPARE(std::count_if(bench.events.begin(), bench.events.end(),
                               [](const AuditEvent &e) { return std::holds_alternative<Planned>(e); }),
                 1);
    }

    // An engine that does not answer is not waited for.
    void aStopReachesTheEnginesCheck()
    {
        Bench bench(gears(1));
        std::stop_source stop;
        bool reached = false;
        bench.onOpen = [&](std::stop_token token) {
            stop.request_stop();
            reached = token.stop_requested();
        };
        bench.noEngine = Error{Stage::Engine, Code::Stopped, {}, {}};
        const auto outcome = bench.run(stop.get_token());
        QVERIFY(reached);
        QVERIFY(outcome.stopped);
        QVERIFY(!outcome.fatal);
    }

    // The next image is fetched while the last one is probed: the probe waits for that fetch.
    void fetchingGoesOnWhileProbing()
    {
        Bench bench(gears(2));
        bench.options.jobs = 1;
        std::latch bothFetched(2);
        bench.prepare = [&](FakeInspector &inspector) {
            inspector.onFetch = [&](const InspectionRequest &request, std::stop_token) {
                bothFetched.count_down();
                return pulled(request);
            };
            inspector.onProbe = [&](const InspectionRequest &request, std::stop_token) {
                bothFetched.wait();
                InspectedImage inspected;
                inspected.status = Status::NoPython;
                inspected.findings.resize(request.contexts.size());
                return inspected;
            };
        };
        QCOMPARE(bench.run().answered, 2);
    }

    void noMoreThanJobsAreProbedAtOnce()
    {
        Bench bench(gears(12));
        bench.options.jobs = 3;
        std::atomic<int> now{0}, most{0}, fetching{0}, mostFetching{0};
        const auto counted = [](std::atomic<int> &current, std::atomic<int> &highest) {
            highest = std::max(highest.load(), ++current);
            QThread::msleep(10);
            --current;
        };
        bench.prepare = [&](FakeInspector &inspector) {
            inspector.onFetch = [&](const InspectionRequest &request, std::stop_token) {
                counted(fetching, mostFetching);
                return pulled(request);
            };
            inspector.onProbe = [&](const InspectionRequest &, std::stop_token) {
                counted(now, most);
                return InspectedImage{Status::NoPython, {}, {}};
            };
        };
        bench.run();
        QVERIFY(most <= 3);
        QVERIFY(mostFetching <= 3);
        QVERIFY(most > 1);
    }

    void aFailedGearIsARow()
    {
        Bench bench(gears(3));
        bench.prepare = [](FakeInspector &inspector) {
            inspector.onFetch = [](const InspectionRequest &request, std::stop_token) {
                auto fetched = pulled(request);
                if (fetched.reference == QLatin1String("i:1")) {
                    fetched.pulled = false;
                    fetched.failure = Status::NotFound;
                    fetched.reason = text("manifest unknown");
                }
                return fetched;
            };
        };
        const auto outcome = bench.run();
        QCOMPARE(outcome.answered, 2);
        QCOMPARE(outcome.failed.size(), 1u);
        QCOMPARE(outcome.failed[0].audit.status, std::optional(Status::NotFound));
        QCOMPARE(outcome.failed[0].audit.reason, text("manifest unknown"));
        QCOMPARE(bench.kept->appended.size(), 3u);
    }

    // Nothing is given up while images of ours are still on the disk.
    void spaceThatOthersFreeIsWaitedFor()
    {
        Bench bench(gears(4));
        std::atomic<int> held{0};
        bench.prepare = [&](FakeInspector &inspector) {
            inspector.onFetch = [&](const InspectionRequest &request, std::stop_token) {
                int none = 0;
                if (!held.compare_exchange_strong(none, 1)) // room for one
                    return noSpace(request);
                return pulled(request);
            };
            inspector.onProbe = [&](const InspectionRequest &, std::stop_token) {
                QThread::msleep(20);
                held = 0;
                return InspectedImage{Status::NoPython, {}, {}};
            };
        };
        const auto outcome = bench.run();
        QCOMPARE(outcome.answered, 4);
        QVERIFY(outcome.failed.empty());
    }

    void noSpaceAtAllIsAStatus()
    {
        Bench bench(gears(4));
        bench.prepare = [](FakeInspector &inspector) {
            inspector.onFetch = [](const InspectionRequest &request, std::stop_token) {
                return noSpace(request);
            };
        };
        const auto outcome = bench.run();
        QCOMPARE(outcome.failed.size(), 4u);
        QCOMPARE(outcome.failed[0].audit.status, std::optional(Status::NoSpace));
    }

    void aStopEndsWhatIsInFlightAndBeginsNothing()
    {
        Bench bench(gears(50));
        std::stop_source source;
        bench.prepare = [&](FakeInspector &inspector) {
            inspector.onProbe = [&](const InspectionRequest &, std::stop_token stop) {
                source.request_stop();
                while (!stop.stop_requested())
                    QThread::msleep(1);
                return InspectedImage{Status::Cancelled, text("stopped"), {}};
            };
        };
        const auto outcome = bench.run(source.get_token());
        QVERIFY(outcome.stopped);
        QVERIFY(!outcome.fatal);
        QVERIFY(bench.kept->appended.size() <= 4u);
        QCOMPARE(bench.calls->filter(text("release")).size(), bench.calls->filter(text("fetch")).size());
        QCOMPARE(bench.kept->calls, QStringList{text("merge")});
    }

    void refreshArchivesOnlyWhenTheRunCanBegin()
    {
        Bench bench(gears(1));
        bench.options.plan.refresh = true;
        bench.noEngine = Error{Stage::Engine, Code::NoDaemon, text("docker"), {}};
        QCOMPARE(bench.run().fatal->code, Code::NoDaemon);
        QVERIFY(bench.kept->calls.isEmpty());
        bench.noEngine.reset();
        QVERIFY(!bench.run().fatal);
        QCOMPARE(bench.kept->calls, (QStringList{text("archive"), text("merge")}));
    }

    // One instance's key fails: what is known of it stays in view, and so does what was left out.
    void aRefreshReplacesOnlyWhatIsPartOfTheRun()
    {
        Bench bench(gears(2));
        for (const char *key : {"g00", "g01", "gone"}) {
            GearRecord record;
            record.site = text("site");
            record.name = record.key = text(key);
            bench.kept->before.push_back(record);
        }
        GearRecord other;
        other.collection = Collection::Instances;
        other.site = text("lab");
        other.key = text("g00");
        bench.kept->before.push_back(other);
        bench.sources.push_back(std::make_shared<FakeSource>(
            Unexpected{Error{Stage::Source, Code::Unauthorized, text("lab"), {}}}, text("lab")));
        bench.options.plan.refresh = true;
        const auto replaced = [&bench](std::size_t index) {
            return bench.kept->before[index].recordKey();
        };
        QCOMPARE(bench.run().answered, 2);
        QVERIFY(bench.kept->replaced == (std::vector{replaced(0), replaced(1), replaced(2)}));
        const auto planned =
            std::find_if(bench.events.begin(), bench.events.end(),
                         [](auto &event) { return std::holds_alternative<Planned>(event); });
        QVERIFY(std::get<Planned>(*planned).plan.replaced == bench.kept->replaced);

        bench.options.plan.only = {text("site/g01")};
        QCOMPARE(bench.run().answered, 1);
        QVERIFY(bench.kept->replaced == std::vector{replaced(1)});
    }

    void aStopBeforeARefreshBeginsLeavesAllAsItIs()
    {
        Bench bench(gears(2));
        bench.options.plan.refresh = true;
        std::stop_source source;
        source.request_stop();
        QVERIFY(bench.run(source.get_token()).stopped);
        QVERIFY(bench.kept->calls.isEmpty());
    }

    void nothingToLookIntoNeedsNoEngine()
    {
        auto listed = gears(1);
        listed[0].images.clear();
        Bench bench(listed);
        bench.noEngine = Error{};
        const auto outcome = bench.run();
        QVERIFY(!outcome.fatal);
        QCOMPARE(outcome.answered, 1);
        QCOMPARE(bench.kept->appended[0].audit.status, std::optional(Status::NoImage));
    }

    void anUnreadableManifestIsNamedAsNotAudited()
    {
        auto listed = gears(1);
        listed[0].images.clear();
        listed[0].problem = Error{Stage::Manifest, Code::Malformed, text("x.json"), text("line 3")};
        Bench bench(listed);
        const auto outcome = bench.run();
        QCOMPARE(outcome.failed.size(), 1u);
        QCOMPARE(outcome.failed[0].audit.reason, text("line 3"));
    }

    void oneSourceThatFailsLeavesTheOthers()
    {
        Bench bench(gears(2));
        const Error gone{Stage::Source, Code::Unreachable, text("x"), {}};
        bench.sources.push_back(std::make_shared<FakeSource>(Unexpected{gone}));
        const auto outcome = bench.run();
        QVERIFY(!outcome.fatal);
        QCOMPARE(outcome.answered, 2);
        QCOMPARE(outcome.failedSources, std::vector{gone});
        QCOMPARE(std::count_if(bench.events.begin(), bench.events.end(),
                               [&](const AuditEvent &event) {
                                   const auto *failed = std::get_if<SourceFailed>(&event);
                                   return failed && failed->error == gone;
                               }),
                 1);
        bench.sources.erase(bench.sources.begin());
        QCOMPARE(bench.run().fatal, std::optional(gone));
    }

    void aStoreThatFailsIsTold()
    {
        Bench bench(gears(2));
        bench.kept->appendError = Error{Stage::Store, Code::NotWritable, text("/x"), {}};
        QCOMPARE(bench.run().fatal->code, Code::NotWritable);
    }

    void theSessionBringsEventsToTheMainThread()
    {
        Bench bench(gears(30));
        AuditSession session(bench.pool);
        std::vector<AuditEvent> got;
        int batches = 0;
        connect(&session, &AuditSession::events, this, [&](const std::vector<AuditEvent> &batch) {
            QCOMPARE(QThread::currentThread(), thread());
            ++batches;
            got.insert(got.end(), batch.begin(), batch.end());
        });
        QSignalSpy finished(&session, &AuditSession::finished);
        session.start(bench.auditor());
        QVERIFY(session.isRunning());
        QVERIFY(finished.wait(20'000));
        QVERIFY(!session.isRunning());
        QCOMPARE(std::count_if(got.begin(), got.end(),
                               [](const AuditEvent &e) { return std::holds_alternative<GearEnded>(e); }),
                 30);
        QVERIFY(batches < int(got.size()));
    }

    void aSessionMayGoWhileItsAuditRuns()
    {
        Bench bench(gears(10));
        bench.prepare = [](FakeInspector &inspector) {
            inspector.onProbe = [](const InspectionRequest &, std::stop_token stop) {
                while (!stop.stop_requested())
                    QThread::msleep(1);
                return InspectedImage{Status::Cancelled, {}, {}};
            };
        };
        {
            AuditSession session(bench.pool);
            session.start(bench.auditor());
            QTest::qWait(50);
        }
        QVERIFY(!bench.kept->appended.empty());
    }
};

QTEST_GUILESS_MAIN(TestAuditor)
#include "tst_auditor.moc"
