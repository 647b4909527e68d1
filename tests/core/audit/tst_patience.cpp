#include "core/audit/patience.h"

#include <QTest>

using namespace gearaudit;
using namespace std::chrono_literals;

namespace
{
const QString registry = QStringLiteral("registry.example");
}

class TestPatience : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksLaterAndLater()
    {
        Patience::Time now = 100s;
        Patience patience(5min, [&now] { return now; });
        QList<int> waits;
        for (int i = 0; i < 7; ++i) {
            const auto advice = patience.failed({registry, 0ms, false});
            QVERIFY(advice.mayWait);
            QCOMPARE(advice.isNew, i == 0);
            waits << int(advice.next / 1s);
            QVERIFY(patience.askIn(registry) > 0ms);
            now += advice.next;
            QCOMPARE(patience.askIn(registry), 0ms);
            QVERIFY(patience.askIn(registry) > 0ms); // another one waits for what this one finds
        }
        QCOMPARE(waits, (QList<int>{1, 2, 4, 8, 16, 30, 30}));
    }

    void failuresOfTheSameTryAreOne()
    {
        Patience::Time now = 0s;
        Patience patience(5min, [&now] { return now; });
        QCOMPARE(patience.failed({registry, 0ms, false}).next, 1000ms);
        now += 200ms;
        QCOMPARE(patience.failed({registry, 0ms, false}).next, 800ms);
    }

    void isGivenUpAtItsLimitAndToldOnce()
    {
        Patience::Time now = 0s;
        Patience patience(10s, [&now] { return now; });
        auto advice = patience.failed({registry, 0ms, false});
        while (advice.mayWait) {
            now += advice.next;
            QCOMPARE(patience.askIn(registry), 0ms);
            advice = patience.failed({registry, 0ms, false});
        }
        QCOMPARE(now, Patience::Time(10s)); // the last time at the very end
        QVERIFY(advice.isNew);
        QVERIFY(!patience.isAway(registry));
        QVERIFY(patience.isHopeless(registry));
        QVERIFY(!patience.failed({registry, 0ms, false}).isNew);
        now += 11s;
        QVERIFY(!patience.isHopeless(registry)); // it may be back: the next image asks
        QVERIFY(patience.answered(registry));
        QVERIFY(!patience.answered(registry));
    }

    void waitsAsItIsTold()
    {
        Patience::Time now = 0s;
        Patience patience(5min, [&now] { return now; });
        QCOMPARE(patience.failed({registry, 45s, false}).next, 45'000ms);
        QCOMPARE(patience.askIn(registry), 45'000ms);
        const auto tooLong = patience.failed({QStringLiteral("hub"), 6h, false});
        QVERIFY(!tooLong.mayWait);
        QVERIFY(tooLong.isNew);
    }

    void aNameThatNobodyKnowsIsWaitedForBriefly()
    {
        Patience::Time now = 0s;
        Patience patience(5min, [&now] { return now; });
        QVERIFY(patience.failed({registry, 0ms, true}).mayWait);
        now = 10s;
        QVERIFY(!patience.failed({registry, 0ms, true}).mayWait);
    }

    void withoutPatienceNothingWaits()
    {
        Patience patience(0ms, [] { return Patience::Time(0); });
        QVERIFY(!patience.failed({registry, 0ms, false}).mayWait);
        QVERIFY(!patience.isAway(registry));
    }

    void outages_data()
    {
        QTest::addColumn<Code>("code");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("what"); // "-": none
        QTest::addColumn<int>("again");
        QTest::newRow("engine") << Code::NoDaemon << QStringLiteral("Cannot connect to the Docker daemon") << QString() << 0;
        QTest::newRow("refused") << Code::Unreachable << QStringLiteral("dial tcp 10.0.0.1:443: connection refused")
                                 << registry << 0;
        QTest::newRow("busy") << Code::RateLimited << QStringLiteral("toomanyrequests: retry-after: 1.5s, allowed: 44000/minute")
                              << registry << 1500;
        QTest::newRow("seconds") << Code::RateLimited << QStringLiteral("Retry-After: 120") << registry << 120'000;
        QTest::newRow("senseless") << Code::RateLimited << QStringLiteral("Retry-After: soon") << registry << 0;
        QTest::newRow("page") << Code::Unreachable << QStringLiteral("invalid character '<' looking for beginning of value")
                              << QStringLiteral("-") << 0;
        QTest::newRow("plain") << Code::Unreachable
                               << QStringLiteral("http: server gave HTTP response to HTTPS client") << QStringLiteral("-") << 0;
        QTest::newRow("certificate") << Code::Certificate << QStringLiteral("x509: unknown") << QStringLiteral("-") << 0;
        QTest::newRow("missing") << Code::NotFound << QStringLiteral("manifest unknown") << QStringLiteral("-") << 0;
    }
    void outages()
    {
        QFETCH(Code, code);
        QFETCH(QString, detail);
        QFETCH(QString, what);
        QFETCH(int, again);
        const auto outage = outageOf({Stage::Pull, code, {}, detail}, registry + QStringLiteral("/a/b:1"));
        QCOMPARE(outage.has_value(), what != QStringLiteral("-"));
        if (outage) {
            QCOMPARE(outage->what, what);
            QCOMPARE(outage->again, std::chrono::milliseconds(again));
        }
    }
};

QTEST_GUILESS_MAIN(TestPatience)
#include "tst_patience.moc"
