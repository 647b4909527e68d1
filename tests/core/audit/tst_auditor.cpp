#include "core/audit/audit_session.h"
#include "core/audit/auditor.h"
#include "core/audit/worker_pool.h"
#include "tests/support/audit_fixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <barrier>
#include <latch>
#include <semaphore>
#include <new>
#include <stdexcept>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
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

std::vector<Error> notes(const AuditFixture &fixture)
{
    std::vector<Error> errors;
    for (const AuditEvent &event : fixture.events) {
        if (const auto *noted = std::get_if<Noted>(&event))
            errors.push_back(noted->error);
    }
    return errors;
}
} // namespace

class TestAuditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyGearEndsAndIsSaved()
    {
        AuditFixture fixture(gears(20));
        const auto outcome = fixture.run();
        QVERIFY(!outcome.fatal);
        QCOMPARE(outcome.answered, 20);
        QCOMPARE(fixture.kept->appended.size(), 20u);
        QCOMPARE(fixture.kept->calls, QStringList{text("merge")});
        for (const char *verb : {"fetch", "probe", "release"})
            QCOMPARE(fixture.calls->filter(text(verb)).size(), 20);
        QCOMPARE(fixture.calls->first(), text("begin"));
        QCOMPARE(fixture.calls->last(), text("end"));
        QCOMPARE(
            std::count_if(fixture.events.begin(), fixture.events.end(),
                          [](const AuditEvent &e) { return std::holds_alternative<Planned>(e); }),
            1);
    }

    void whatSourceStoreAndImagesSayIsHandedOn()
    {
        AuditFixture fixture({});
        GearListing listing{text("fake"), gears(1), {}};
        listing.notes = {{Stage::Source, Code::Unreachable, text("x.org"), {}}};
        fixture.sources = {std::make_shared<FakeSource>(listing)};
        fixture.kept->appendError = Error{Stage::Store, Code::NotWritable, text("/full"), {}};
        const AuditOutcome outcome = fixture.run();
        QCOMPARE(outcome.masterPath, text("/results/master.json"));
        QStringList noted;
        QList<ImageStage> stages;
        for (const AuditEvent &event : fixture.events) {
            if (const auto *note = std::get_if<Noted>(&event))
                noted << note->error.subject;
            if (const auto *moved = std::get_if<ImageMoved>(&event)) {
                QCOMPARE(moved->image, std::size_t(0));
                stages << moved->progress.stage;
            }
        }
        QCOMPARE(noted, (QStringList{text("x.org"), text("/full")}));
        QCOMPARE(stages.value(0), ImageStage::Waiting);
        QVERIFY(stages.contains(ImageStage::WaitingToProbe));
        QVERIFY(!outcome.fatal); // the merge had it all the same
    }

    // What is thrown ends the gear in whose work it was; the others go on, and images are given back.
    void anExceptionEndsItsOwnGear()
    {
        AuditFixture fixture(gears(5));
        fixture.prepare = [](FakeInspector &inspector) {
            inspector.onFetch = [](const InspectionRequest &request, std::stop_token) {
                if (request.candidates.front().reference == text("i:1"))
                    throw std::bad_alloc();
                return pulled(request);
            };
            inspector.onProbe = [](const InspectionRequest &request, std::stop_token) {
                if (request.candidates.front().reference == text("i:2"))
                    throw std::length_error("much too long");
                if (request.candidates.front().reference == text("i:3"))
                    throw 3;
                InspectedImage inspected;
                inspected.status = Status::NoPython;
                inspected.findings.resize(request.contexts.size());
                return inspected;
            };
        };
        const auto outcome = fixture.run();
        QVERIFY(!outcome.fatal);
        QCOMPARE(outcome.answered, 2);
        QMap<QString, QString> reasons;
        for (const GearRecord &record : outcome.failed) {
            QCOMPARE(record.audit.status, Status::ProbeFailed);
            reasons.insert(record.key, record.audit.reason);
        }
        QCOMPARE(reasons.size(), 3);
        QCOMPARE(reasons[text("g01")], text("there was not enough memory for it"));
        QCOMPARE(reasons[text("g02")], text("the program failed at it: much too long"));
        QCOMPARE(reasons[text("g03")], text("the program failed at it"));
        QCOMPARE(fixture.kept->appended.size(), 5u);
        QCOMPARE(fixture.calls->filter(text("release")).size(), 5);
        QCOMPARE(fixture.calls->last(), text("end"));
    }

    void anExceptionOfASourceOrTheWholeIsAnError()
    {
        struct Throwing : GearSource {
            QString instance() const override { return text("it"); }
            Result<GearListing> list(std::stop_token, const SourceProgress &) override
            {
                throw std::runtime_error("listed wrongly");
            }
        };
        AuditFixture fixture(gears(1));
        fixture.sources.push_back(std::make_shared<Throwing>());
        const auto outcome = fixture.run();
        QVERIFY(!outcome.fatal);
        QCOMPARE(outcome.answered, 1);
        QCOMPARE(outcome.failedSources.size(), 1u);
        QVERIFY(outcome.failedSources[0].detail.contains(text("listed wrongly")));

        AuditFixture whole(gears(2));
        whole.prepare = [](FakeInspector &) { throw std::bad_alloc(); };
        const auto ended = whole.run();
        QVERIFY(ended.fatal);
        QVERIFY(ended.fatal->detail.contains(text("memory")));
    }

    // A sink that throws stands for whatever else may in a worker.
    void anExceptionOfTheSinkEndsTheRunInOrder()
    {
        AuditFixture fixture(gears(3));
        const auto outcome =
            fixture.auditor()->run(fixture.pool,
                                   [](const AuditEvent &event) {
                                       if (std::holds_alternative<GearEnded>(event))
                                           throw std::runtime_error("no room for it");
                                   },
                                   {});
        QVERIFY(outcome.fatal);
        QVERIFY(outcome.fatal->detail.contains(text("no room")));
        QCOMPARE(fixture.calls->last(), text("end"));
        QCOMPARE(fixture.calls->filter(text("release")).size(), 3);
        QCOMPARE(fixture.kept->calls, QStringList{text("merge")});
    }

    // An engine that does not answer is not waited for.
    void aStopReachesTheEnginesCheck()
    {
        AuditFixture fixture(gears(1));
        std::stop_source stop;
        bool reached = false;
        fixture.onOpen = [&](std::stop_token token) {
            stop.request_stop();
            reached = token.stop_requested();
        };
        fixture.noEngine = Error{Stage::Engine, Code::Stopped, {}, {}};
        const auto outcome = fixture.run(stop.get_token());
        QVERIFY(reached);
        QVERIFY(outcome.stopped);
        QVERIFY(!outcome.fatal);
    }

    // The next image is fetched while the last one is probed: the probe waits for that fetch.
    void fetchingGoesOnWhileProbing()
    {
        AuditFixture fixture(gears(2));
        fixture.options.jobs = 1;
        std::latch bothFetched(2);
        fixture.prepare = [&](FakeInspector &inspector) {
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
        QCOMPARE(fixture.run().answered, 2);
    }

    void noMoreThanJobsAreProbedAtOnce()
    {
        AuditFixture fixture(gears(12));
        fixture.options.jobs = 3;
        std::atomic<int> now{0}, most{0}, fetching{0}, mostFetching{0};
        // Three of them wait for each other, so that as many do run at once; and a fourth that
        // ran would be counted.
        std::barrier together(3), fetchedTogether(3);
        const auto counted = [](std::atomic<int> &current, std::atomic<int> &highest,
                                std::barrier<> &meeting) {
            const int here = ++current;
            for (int before = highest; before < here;)
                highest.compare_exchange_weak(before, here);
            meeting.arrive_and_wait();
            --current;
        };
        fixture.prepare = [&](FakeInspector &inspector) {
            inspector.onFetch = [&](const InspectionRequest &request, std::stop_token) {
                counted(fetching, mostFetching, fetchedTogether);
                return pulled(request);
            };
            inspector.onProbe = [&](const InspectionRequest &, std::stop_token) {
                counted(now, most, together);
                return InspectedImage{Status::NoPython, {}, {}};
            };
        };
        fixture.run();
        QCOMPARE(most.load(), 3);
        QCOMPARE(mostFetching.load(), 3);
    }

    void aFailedGearIsARow()
    {
        AuditFixture fixture(gears(3));
        fixture.prepare = [](FakeInspector &inspector) {
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
        const auto outcome = fixture.run();
        QCOMPARE(outcome.answered, 2);
        QCOMPARE(outcome.failed.size(), 1u);
        QCOMPARE(outcome.failed[0].audit.status, std::optional(Status::NotFound));
        QCOMPARE(outcome.failed[0].audit.reason, text("manifest unknown"));
        QCOMPARE(fixture.kept->appended.size(), 3u);
    }

    // Nothing is given up while images of ours are still on the disk.
    void spaceThatOthersFreeIsWaitedFor()
    {
        AuditFixture fixture(gears(4));
        std::atomic<int> held{0};
        std::atomic<bool> wasRefused = false;
        fixture.prepare = [&](FakeInspector &inspector) {
            inspector.onFetch = [&](const InspectionRequest &request, std::stop_token) {
                int none = 0;
                if (!held.compare_exchange_strong(none, 1)) { // room for one
                    wasRefused = true;
                    wasRefused.notify_all();
                    return noSpace(request);
                }
                return pulled(request);
            };
            inspector.onProbe = [&](const InspectionRequest &, std::stop_token) {
                wasRefused.wait(false);
                held = 0;
                return InspectedImage{Status::NoPython, {}, {}};
            };
        };
        const auto outcome = fixture.run();
        QCOMPARE(outcome.answered, 4);
        QVERIFY(outcome.failed.empty());
    }

    void noSpaceAtAllIsAStatus()
    {
        AuditFixture fixture(gears(4));
        fixture.prepare = [](FakeInspector &inspector) {
            inspector.onFetch = [](const InspectionRequest &request, std::stop_token) {
                return noSpace(request);
            };
        };
        const auto outcome = fixture.run();
        QCOMPARE(outcome.failed.size(), 4u);
        QCOMPARE(outcome.failed[0].audit.status, std::optional(Status::NoSpace));
    }

    void aStopEndsWhatIsInFlightAndBeginsNothing()
    {
        AuditFixture fixture(gears(50));
        std::stop_source source;
        fixture.prepare = [&](FakeInspector &inspector) {
            inspector.onProbe = [&](const InspectionRequest &, std::stop_token stop) {
                source.request_stop();
                while (!stop.stop_requested())
                    QThread::msleep(1);
                return InspectedImage{Status::Cancelled, text("stopped"), {}};
            };
        };
        const auto outcome = fixture.run(source.get_token());
        QVERIFY(outcome.stopped);
        QVERIFY(!outcome.fatal);
        QVERIFY(fixture.kept->appended.size() <= 4u);
        QCOMPARE(fixture.calls->filter(text("release")).size(),
                 fixture.calls->filter(text("fetch")).size());
        QCOMPARE(fixture.kept->calls, QStringList{text("merge")});
    }

    void refreshArchivesOnlyWhenTheRunCanBegin()
    {
        AuditFixture fixture(gears(1));
        fixture.options.plan.refresh = true;
        fixture.noEngine = Error{Stage::Engine, Code::NoDaemon, text("docker"), {}};
        QCOMPARE(fixture.run().fatal->code, Code::NoDaemon);
        QVERIFY(fixture.kept->calls.isEmpty());
        fixture.noEngine.reset();
        QVERIFY(!fixture.run().fatal);
        QCOMPARE(fixture.kept->calls, (QStringList{text("archive"), text("merge")}));
    }

    // One instance's key fails: what is known of it stays in view, and so does what was left out.
    void aRefreshReplacesOnlyWhatIsPartOfTheRun()
    {
        AuditFixture fixture(gears(2));
        for (const char *key : {"g00", "g01", "gone"}) {
            GearRecord record;
            record.site = text("site");
            record.name = record.key = text(key);
            fixture.kept->before.push_back(record);
        }
        GearRecord other;
        other.collection = Collection::Instances;
        other.site = text("lab");
        other.key = text("g00");
        fixture.kept->before.push_back(other);
        fixture.sources.push_back(std::make_shared<FakeSource>(
            Unexpected{Error{Stage::Source, Code::Unauthorized, text("lab"), {}}}, text("lab")));
        fixture.options.plan.refresh = true;
        const auto replaced = [&fixture](std::size_t index) {
            return fixture.kept->before[index].recordKey();
        };
        QCOMPARE(fixture.run().answered, 2);
        QVERIFY(fixture.kept->replaced == (std::vector{replaced(0), replaced(1), replaced(2)}));
        const auto planned =
            std::find_if(fixture.events.begin(), fixture.events.end(),
                         [](auto &event) { return std::holds_alternative<Planned>(event); });
        QVERIFY(std::get<Planned>(*planned).plan.replaced == fixture.kept->replaced);

        fixture.options.plan.only = {text("site/g01")};
        QCOMPARE(fixture.run().answered, 1);
        QVERIFY(fixture.kept->replaced == std::vector{replaced(1)});
    }

    void aStopBeforeARefreshBeginsLeavesAllAsItIs()
    {
        AuditFixture fixture(gears(2));
        fixture.options.plan.refresh = true;
        std::stop_source source;
        source.request_stop();
        QVERIFY(fixture.run(source.get_token()).stopped);
        QVERIFY(fixture.kept->calls.isEmpty());
    }

    void nothingToLookIntoNeedsNoEngine()
    {
        auto listed = gears(1);
        listed[0].images.clear();
        AuditFixture fixture(listed);
        fixture.noEngine = Error{};
        const auto outcome = fixture.run();
        QVERIFY(!outcome.fatal);
        QCOMPARE(outcome.answered, 1);
        QCOMPARE(fixture.kept->appended[0].audit.status, std::optional(Status::NoImage));
    }

    void whatAKilledRunLeftIsSettledEvenWithNothingToDo()
    {
        auto listed = gears(1);
        listed[0].images.clear();
        AuditFixture fixture(listed);
        fixture.kept->leftovers = {text("left:1")};
        QVERIFY(!fixture.run().fatal);
        QCOMPARE(*fixture.calls, (QStringList{text("begin"), text("end")}));

        AuditFixture without(listed); // an engine that is away is no reason to fail
        without.kept->leftovers = {text("left:1")};
        without.noEngine = Error{Stage::Engine, Code::NoDaemon, {}, {}};
        const auto outcome = without.run();
        QVERIFY(!outcome.fatal);
        QCOMPARE(outcome.answered, 1);
        QCOMPARE(notes(without).size(), 1u);
    }

    void anUnreadableManifestIsNamedAsNotAudited()
    {
        auto listed = gears(1);
        listed[0].images.clear();
        listed[0].problem = Error{Stage::Manifest, Code::Malformed, text("x.json"), text("line 3")};
        AuditFixture fixture(listed);
        const auto outcome = fixture.run();
        QCOMPARE(outcome.failed.size(), 1u);
        QCOMPARE(outcome.failed[0].audit.reason, text("line 3"));
    }

    void oneSourceThatFailsLeavesTheOthers()
    {
        AuditFixture fixture(gears(2));
        const Error gone{Stage::Source, Code::Unreachable, text("x"), {}};
        fixture.sources.push_back(std::make_shared<FakeSource>(Unexpected{gone}));
        const auto outcome = fixture.run();
        QVERIFY(!outcome.fatal);
        QCOMPARE(outcome.answered, 2);
        QCOMPARE(outcome.failedSources, std::vector{gone});
        QCOMPARE(std::count_if(fixture.events.begin(), fixture.events.end(),
                               [&](const AuditEvent &event) {
                                   const auto *failed = std::get_if<SourceFailed>(&event);
                                   return failed && failed->error == gone;
                               }),
                 1);
        fixture.sources.erase(fixture.sources.begin());
        QCOMPARE(fixture.run().fatal, std::optional(gone));
    }

    void aStoreThatFailsToTheEndIsTold()
    {
        AuditFixture fixture(gears(2));
        fixture.kept->appendError = Error{Stage::Store, Code::NotWritable, text("/x"), {}};
        fixture.kept->mergeError = Error{Stage::Store, Code::NotWritable, text("/y"), {}};
        QCOMPARE(fixture.run().fatal, fixture.kept->mergeError);
    }

    // What could not be appended at its time is in the master JSON at the end.
    void aJournalThatFailsForAWhileIsANote()
    {
        AuditFixture fixture(gears(2));
        fixture.kept->appendError = Error{Stage::Store, Code::NotWritable, text("/x"), {}};
        const auto outcome = fixture.run();
        QVERIFY(!outcome.fatal);
        QCOMPARE(outcome.answered, 2);
        QCOMPARE(notes(fixture), std::vector{*fixture.kept->appendError});
    }

    // All is in the journal, which the next start merges.
    void aMergeThatFailsIsANote()
    {
        AuditFixture fixture(gears(2));
        fixture.kept->mergeError = Error{Stage::Store, Code::NotWritable, text("/y"), {}};
        const auto outcome = fixture.run();
        QVERIFY(!outcome.fatal);
        QCOMPARE(outcome.answered, 2);
        QCOMPARE(notes(fixture), std::vector{*fixture.kept->mergeError});
    }

    void theSessionBringsEventsToTheMainThread()
    {
        AuditFixture fixture(gears(30));
        AuditSession session(fixture.pool);
        std::vector<AuditEvent> got;
        int batches = 0;
        connect(&session, &AuditSession::events, this, [&](const std::vector<AuditEvent> &batch) {
            QCOMPARE(QThread::currentThread(), thread());
            ++batches;
            got.insert(got.end(), batch.begin(), batch.end());
        });
        QSignalSpy finished(&session, &AuditSession::finished);
        session.start(fixture.auditor());
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
        AuditFixture fixture(gears(10));
        std::counting_semaphore<> probing(0);
        fixture.prepare = [&](FakeInspector &inspector) {
            inspector.onProbe = [&](const InspectionRequest &, std::stop_token stop) {
                probing.release();
                while (!stop.stop_requested())
                    QThread::msleep(1);
                return InspectedImage{Status::Cancelled, {}, {}};
            };
        };
        {
            AuditSession session(fixture.pool);
            session.start(fixture.auditor());
            probing.acquire();
        }
        QVERIFY(!fixture.kept->appended.empty());
        for (const GearRecord &record : fixture.kept->appended)
            QCOMPARE(record.audit.status, std::optional(Status::Cancelled));
    }
};

QTEST_GUILESS_MAIN(TestAuditor)
#include "tst_auditor.moc"
