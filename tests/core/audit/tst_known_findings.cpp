#include "core/audit/known_findings.h"

#include "core/audit/gear_context.h"

#include <QTest>

#include <future>

using namespace gearaudit;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

Gear gear(const char *site)
{
    Gear result;
    result.site = text(site);
    result.key = result.manifest.name = text("x");
    result.manifest.version = text("1");
    result.images = {{text(site) + text("/x:1"), text("docker-image")}};
    return result;
}

GearRecord record(const char *site, const char *digest)
{
    GearRecord result;
    result.site = text(site);
    result.key = result.name = text("x");
    result.version = text("1");
    result.audit.status = Status::Audited;
    result.audit.imageDigest = text(digest);
    result.audit.context = contextDigest(gear(site).manifest);
    return result;
}

std::vector<PlannedGear> planned(const char *site)
{
    return {{gear(site), PlanReason::New, 0}};
}
} // namespace

class TestKnownFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDigestOfAGearIsKnownAndTheFirstRecordOfEachCounts()
    {
        const KnownFindings known({PackedReport::pack({record("a", "one"), record("b", "two")}),
                                   PackedReport::pack({record("c", "one"), record("d", "")})},
                                  {});
        QCOMPARE(known.find(gear("z"), text("one")).value_or(GearRecord()).site, text("a"));
        QCOMPARE(known.find(gear("z"), text("two")).value_or(GearRecord()).site, text("b"));
        QVERIFY(!known.find(gear("z"), text("three")));
        QVERIFY(!known.find(gear("z"), QString()));
    }

    void whoComesSecondWaitsForTheFirst()
    {
        KnownFindings known({}, {});
        QVERIFY(!known.serves(planned("a"), text("same"), {})); // it is to look
        std::promise<void> begun;
        auto second = std::async(std::launch::async, [&] {
            begun.set_value();
            return known.serves(planned("b"), text("same"), {});
        });
        begun.get_future().wait();
        known.add(record("a", "same"));
        known.release(text("same"));
        QVERIFY(second.get()); // by what the first has found
    }

    void whoComesSecondLooksItselfWhereTheFirstFoundNothing()
    {
        KnownFindings known({}, {});
        QVERIFY(!known.serves(planned("a"), text("same"), {}));
        auto second = std::async(std::launch::async, [&] {
            return known.serves(planned("b"), text("same"), {});
        });
        known.release(text("same"));
        QVERIFY(!second.get());
    }

    // A claim holds until it is released: with nobody to release it only a stop ends the wait.
    void aStopEndsTheWaitWithoutAnAnswer()
    {
        KnownFindings known({}, {});
        QVERIFY(!known.serves(planned("a"), text("same"), {}));
        known.add(record("a", "same"));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!known.serves(planned("b"), text("same"), stop.get_token()));
        known.release(text("same"));
        QVERIFY(known.serves(planned("b"), text("same"), {}));
    }
};

QTEST_GUILESS_MAIN(TestKnownFindings)
#include "tst_known_findings.moc"
