#include "tests/support/audit_fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <chrono>

using namespace gearaudit;
using namespace gearaudit::test;
using namespace std::chrono_literals;

// What a run does while its engine or a registry is away.

namespace
{
const QString host = QStringLiteral("registry.example");

std::vector<Gear> gearsAt(const QString &registry, int count, const QString &site)
{
    auto made = gears(count);
    for (std::size_t i = 0; i < made.size(); ++i) {
        made[i].site = site;
        made[i].images = {{QStringLiteral("%1/g:%2").arg(registry).arg(i), {}}};
    }
    return made;
}

FetchedImage away(const InspectionRequest &request, const QString &what)
{
    FetchedImage fetched;
    fetched.reference = request.candidates.front().reference;
    fetched.failure = what.isEmpty() ? Status::EngineFailed : Status::Unreachable;
    fetched.reason = QStringLiteral("connection refused");
    fetched.outage = Outage{what, 0ms, false};
    return fetched;
}

FetchedImage there(const InspectionRequest &request)
{
    FetchedImage fetched;
    fetched.reference = request.candidates.front().reference;
    return fetched;
}

std::vector<Awaited> told(const AuditFixture &fixture)
{
    std::vector<Awaited> list;
    for (const AuditEvent &event : fixture.events) {
        if (const auto *awaited = std::get_if<Awaited>(&event))
            list.push_back(*awaited);
    }
    return list;
}
} // namespace

class TestOutages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEngineThatIsAwayIsWaitedFor()
    {
        AuditFixture fixture(gears(12));
        fixture.options.patience = 1min;
        QElapsedTimer since;
        std::atomic_int asked = 0;
        fixture.prepare = [&](FakeInspector &fake) {
            since.start();
            fake.onFetch = [&](const InspectionRequest &request, std::stop_token) {
                ++asked;
                return since.elapsed() < 1500 ? away(request, {}) : there(request);
            };
        };
        const auto outcome = fixture.run();
        QCOMPARE(outcome.answered, 12);
        QVERIFY(outcome.failed.empty());
        QVERIFY2(asked < 24, qPrintable(QString::number(asked))); // not each image again and again
        const auto words = told(fixture);
        QCOMPARE(words.size(), 2u);
        QCOMPARE(words[0].state, Awaited::State::Away);
        QCOMPARE(words[1].state, Awaited::State::Back);
        QCOMPARE(fixture.kept->appended.size(), 12u);
    }

    void otherRegistriesGoOnMeanwhile()
    {
        auto all = gearsAt(host, 6, QStringLiteral("a"));
        for (const Gear &gear : gearsAt(QStringLiteral("other.example"), 6, QStringLiteral("b")))
            all.push_back(gear);
        AuditFixture fixture(all);
        fixture.options.patience = 1min;
        fixture.options.jobs = 1;
        QElapsedTimer since;
        fixture.prepare = [&](FakeInspector &fake) {
            since.start();
            fake.onFetch = [&](const InspectionRequest &request, std::stop_token) {
                const bool isAway = request.candidates.front().reference.startsWith(host) && since.elapsed() < 1200;
                return isAway ? away(request, host) : there(request);
            };
        };
        const auto outcome = fixture.run();
        QCOMPARE(outcome.answered, 12);
        for (std::size_t i = 0; i < 6; ++i)
            QCOMPARE(fixture.kept->appended[i].site, QStringLiteral("b")); // they did not wait for the others
    }

    void whatNeverComesBackEndsWithItsReason()
    {
        AuditFixture fixture(gearsAt(host, 40, QStringLiteral("a")));
        fixture.options.patience = 2s;
        std::atomic_int asked = 0;
        fixture.prepare = [&](FakeInspector &fake) {
            fake.onFetch = [&](const InspectionRequest &request, std::stop_token) {
                ++asked;
                return away(request, host);
            };
        };
        const auto outcome = fixture.run();
        QCOMPARE(outcome.failed.size(), 40u);
        for (const GearRecord &record : outcome.failed) {
            QCOMPARE(record.audit.status, std::optional(Status::Unreachable));
            QCOMPARE(record.audit.reason, QStringLiteral("connection refused"));
        }
        QVERIFY2(asked < 20, qPrintable(QString::number(asked)));
        QCOMPARE(told(fixture).back().state, Awaited::State::GivenUp);
    }

    void anEngineThatGoesWhileItLooksCostsNoGear()
    {
        AuditFixture fixture(gears(3));
        fixture.options.patience = 1min;
        std::atomic_int probed = 0;
        fixture.prepare = [&](FakeInspector &fake) {
            fake.onProbe = [&](const InspectionRequest &request, std::stop_token) {
                InspectedImage inspected;
                inspected.findings.resize(request.contexts.size());
                inspected.status = Status::NoPython;
                if (++probed == 1) {
                    inspected.status = Status::EngineFailed;
                    inspected.outage = Outage{};
                }
                return inspected;
            };
        };
        const auto outcome = fixture.run();
        QCOMPARE(outcome.answered, 3);
        QCOMPARE(probed, 4);
        QCOMPARE(fixture.calls->filter(QStringLiteral("release")).size(), 4); // given back before it waits
    }

    void stopEndsAWait()
    {
        AuditFixture fixture(gears(4));
        fixture.options.patience = 10min;
        std::stop_source stop;
        std::atomic_int asked = 0;
        fixture.prepare = [&](FakeInspector &fake) {
            fake.onFetch = [&](const InspectionRequest &request, std::stop_token) {
                if (++asked < 3)
                    return away(request, {});
                stop.request_stop();
                FetchedImage cancelled = there(request);
                cancelled.failure = Status::Cancelled;
                return cancelled;
            };
        };
        const auto outcome = fixture.run(stop.get_token());
        QVERIFY(outcome.stopped);
        QCOMPARE(outcome.answered, 0);
        for (const Awaited &awaited : told(fixture))
            QVERIFY(awaited.state != Awaited::State::Back); // the stop is no answer
    }
};

QTEST_GUILESS_MAIN(TestOutages)
#include "tst_outages.moc"
