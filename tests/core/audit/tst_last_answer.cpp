#include "core/audit/auditor.h"
#include "core/audit/worker_pool.h"
#include "tests/support/fake_inspector.h"

#include <QTest>

#include <algorithm>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

const QDateTime day(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);

Gear gear(const char *name, const char *version)
{
    Gear result;
    result.site = text("org");
    result.key = result.manifest.name = text(name);
    result.manifest.version = text(version);
    result.images = {{QStringLiteral("%1:%2").arg(text(name), text(version)), text("docker-image")}};
    return result;
}

/// What an audit of a gear has found.
GearRecord answer(const Gear &gear)
{
    GearRecord record;
    record.site = gear.site;
    record.key = record.name = gear.manifest.name;
    record.version = gear.manifest.version;
    record.image = gear.images.front().reference;
    record.findings.pythonDirs = {text("/usr/bin/python3")};
    record.findings.pipDirs = {text("/usr/bin/pip")};
    PythonFinding python;
    python.key = text("python_3.11.3");
    python.path = text("/usr/bin/python3");
    python.version = text("3.11.3");
    record.findings.pythons = {python};
    record.audit.status = Status::Audited;
    record.audit.imageDigest = text("sha256:old");
    record.audit.auditedAt = day;
    return record;
}

const LastAnswer ofVersion1{text("1"), text("x:1"), text("sha256:old"), day};

FetchedImage refused(const InspectionRequest &request, std::stop_token)
{
    FetchedImage fetched;
    fetched.failure = Status::EngineFailed;
    fetched.reason = text("the registry is down");
    fetched.reference = request.candidates.front().reference;
    return fetched;
}

FetchedImage fetched(const InspectionRequest &request, std::stop_token)
{
    FetchedImage image;
    image.reference = request.candidates.front().reference;
    image.digest = text("sha256:old");
    return image;
}

/// Audits these gears; the image's way is given by the two functions.
struct Run {
    std::shared_ptr<KeptRecords> kept = std::make_shared<KeptRecords>();
    std::function<FetchedImage(const InspectionRequest &, std::stop_token)> onFetch = refused;
    std::function<InspectedImage(const InspectionRequest &, std::stop_token)> onProbe;
    std::vector<GearRecord> ended;
    int jobs = 2;
    bool refresh = false;

    AuditOutcome of(const std::vector<Gear> &gears, const std::vector<GearRecord> &before,
                    std::stop_token stop = {})
    {
        kept->before = before;
        kept->appended.clear();
        AuditorPorts ports;
        ports.sources = {std::make_shared<FakeSource>(GearListing{text("fake"), gears, {}})};
        ports.openStore = [this](std::vector<Error> &) -> Result<std::unique_ptr<RecordSink>> {
            return std::unique_ptr<RecordSink>(std::make_unique<FakeSink>(kept));
        };
        ports.openInspector = [this](RecordSink &, std::vector<Error> &, std::stop_token) -> Result<std::unique_ptr<ImageInspector>> {
            auto inspector = std::make_unique<FakeInspector>();
            inspector->onFetch = onFetch;
            inspector->onProbe = onProbe;
            return std::unique_ptr<ImageInspector>(std::move(inspector));
        };
        ports.now = [] { return QDateTime(QDate(2026, 11, 27), QTime(9, 0), Qt::UTC); };
        AuditorOptions options;
        options.plan.refresh = refresh;
        options.jobs = jobs;
        WorkerPool pool;
        std::mutex mutex;
        const auto sink = [&](const AuditEvent &event) {
            const std::scoped_lock lock(mutex);
            if (const auto *end = std::get_if<GearEnded>(&event))
                ended.push_back(end->record);
        };
        return Auditor(std::move(ports), options).run(pool, sink, stop);
    }
    const GearRecord &record() const { return kept->appended.at(0); }
};
} // namespace

class TestLastAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFailureKeepsTheLastAnswer()
    {
        Run run;
        const GearRecord before = answer(gear("x", "1"));
        const auto outcome = run.of({gear("x", "2")}, {before});
        const GearRecord &record = run.record();
        QCOMPARE(record.findings, before.findings);
        QVERIFY(record.audit.lastAnswer == ofVersion1);
        QCOMPARE(record.version, text("2"));
        QCOMPARE(record.image, text("x:2"));
        QVERIFY(record.audit.status == Status::EngineFailed);
        QCOMPARE(record.audit.reason, text("the registry is down"));
        QCOMPARE(outcome.answered, 0);
        QVERIFY(outcome.failed == std::vector{record});
        QVERIFY(run.ended == outcome.failed);
    }

    void aSecondFailureKeepsTheSame()
    {
        Run run;
        run.of({gear("x", "2")}, {answer(gear("x", "1"))});
        const GearRecord once = run.record();
        run.of({gear("x", "3")}, {once});
        QCOMPARE(run.record().version, text("3"));
        QCOMPARE(run.record().findings, once.findings);
        QVERIFY(run.record().audit.lastAnswer == ofVersion1);
    }

    void anAnswerClearsIt()
    {
        Run run;
        run.of({gear("x", "2")}, {answer(gear("x", "1"))});
        const GearRecord stale = run.record();
        run.onFetch = fetched;
        run.onProbe = [](const InspectionRequest &, std::stop_token) {
            return InspectedImage{Status::NoPython, {}, {}};
        };
        const auto outcome = run.of({gear("x", "2")}, {stale});
        QCOMPARE(outcome.answered, 1); // it was tried again, and not reused
        QVERIFY(!run.record().audit.lastAnswer);
        QVERIFY(run.record().findings.pythonDirs.isEmpty());
    }

    void theFirstScriptsAnswerIsOneToo()
    {
        GearRecord before = answer(gear("x", "1"));
        before.audit = {};
        Run run;
        run.of({gear("x", "2")}, {before});
        QCOMPARE(run.record().findings, before.findings);
        QCOMPARE(run.record().audit.lastAnswer->version, text("1"));
        QVERIFY(!run.record().audit.lastAnswer->auditedAt.isValid());
    }

    void whereNothingWasKnownNothingIsKept()
    {
        GearRecord failed = answer(gear("x", "1"));
        failed.findings = {};
        failed.audit.status = Status::TimedOut;
        Run run;
        run.of({gear("x", "2"), gear("y", "1")}, {failed});
        for (const GearRecord &record : run.kept->appended)
            QVERIFY(!record.audit.lastAnswer);
    }

    void aManifestThatCannotBeReadKeepsIt()
    {
        Gear unreadable = gear("x", "");
        unreadable.images.clear();
        unreadable.problem = Error{Stage::Manifest, Code::NotReadable, text("x.json"), {}};
        Run run;
        const auto outcome = run.of({unreadable}, {answer(gear("x", "1"))});
        QVERIFY(run.record().audit.lastAnswer == ofVersion1);
        QCOMPARE(outcome.failed.size(), 1U);
    }

    // The same version and the same image by its digest, under another name: nothing newer is there.
    void aStopInFlightLeavesWhatStillAnswers()
    {
        Gear renamed = gear("x", "1");
        renamed.images[0].reference = text("mirror/x:1");
        Run run;
        run.onFetch = fetched;
        run.onProbe = [](const InspectionRequest &, std::stop_token) {
            return InspectedImage{Status::Cancelled, text("stopped by the user"), {}};
        };
        const GearRecord before = answer(gear("x", "1"));
        auto outcome = run.of({renamed}, {before});
        QVERIFY(run.kept->appended.empty());
        QVERIFY(outcome.failed.empty());
        QVERIFY(run.ended == std::vector{before});

        outcome = run.of({gear("x", "2")}, {before}); // of another version nothing is known
        QVERIFY(run.record().audit.lastAnswer == ofVersion1);
        QVERIFY(run.record().audit.status == Status::Cancelled);
    }

    void aRefreshThatFailsKeepsIt()
    {
        Run run;
        run.refresh = true;
        run.of({gear("x", "1")}, {answer(gear("x", "1"))});
        QVERIFY(run.record().audit.lastAnswer == ofVersion1);
        QVERIFY(run.record().audit.status == Status::EngineFailed);
    }

    // The archive made room for all of them before the first began.
    void aRefreshThatIsStoppedKeepsThemAll()
    {
        Run run;
        run.refresh = true;
        run.jobs = 1;
        std::stop_source stop;
        run.onFetch = [&](const InspectionRequest &request, std::stop_token token) {
            stop.request_stop();
            FetchedImage image = refused(request, token);
            image.failure = Status::Cancelled;
            return image;
        };
        std::vector<Gear> gears;
        std::vector<GearRecord> before;
        for (const char *name : {"a", "b", "c", "d", "e", "f"}) {
            gears.push_back(gear(name, "1"));
            before.push_back(answer(gears.back()));
        }
        gears.push_back(gear("new", "1"));
        const auto outcome = run.of(gears, before, stop.get_token());
        QVERIFY(outcome.stopped);
        QCOMPARE(run.kept->replaced.size(), 6U);
        QVERIFY(outcome.failed.size() < 6U); // some had not been begun
        QStringList kept;
        for (const GearRecord &record : run.kept->appended) {
            QVERIFY(record.audit.status == Status::Cancelled); // the next run completes it
            if (record.audit.lastAnswer)
                kept << record.key;
        }
        kept.sort();
        QCOMPARE(kept.join(QString()), text("abcdef"));
    }
};

QTEST_GUILESS_MAIN(TestLastAnswer)
#include "tst_last_answer.moc"
