#include "core/flywheel/retry_policy.h"

using namespace gearaudit;
using namespace std::chrono_literals;

namespace
{

const QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-22T18:00:00Z"), Qt::ISODate);

/// In milliseconds; -1 for none.
qint64 number(const std::optional<std::chrono::milliseconds> &wait)
{
    return wait ? wait->count() : -1;
}

} // namespace

class TestRetryPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "America/New_York"); } // no local time may get in

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("wait");
        const auto row = [](const char *header, qint64 wait) {
            QTest::newRow(header) << QByteArray(header) << wait;
        };
        row("0", 0);
        row("7", 7000);
        row(" 120 ", 120'000);
        row("99999999999999999999999999", 1'000'000'000'000);
        row("Sun, 22 Nov 2026 18:00:20 GMT", 20'000);
        row("Sun, 22 Nov 2026 17:00:00 GMT", 0);
        row("Sun, 08 Mar 2026 02:30:00 GMT", 0); // an hour that New York left out
        row("Sun, 14 Mar 2027 02:30:00 GMT", 9'621'000'000);
        row("Sun, 22 Nov 2026 18:00:20", -1);
        row("", -1);
        row("-1", -1);
        row("1.5", -1);
        row("soon", -1);
        row("Sun, 22 Nov 2026 18:00:20 +0100", -1);
    }
    void retryAfter()
    {
        QFETCH(QByteArray, header);
        QTEST(number(parseRetryAfter(header, now)), "wait");
    }

    void waitsForPassingFailuresAlone()
    {
        for (const int status : {429, 502, 503, 504})
            QCOMPARE(number(retryDelay({}, 1, status, {}, now)), 1000);
        for (const int status : {200, 301, 400, 401, 402, 403, 404, 408, 409, 422, 500, 501})
            QCOMPARE(number(retryDelay({}, 1, status, "1", now)), -1);
    }

    void doublesUpToTheCapAndEnds()
    {
        const RetryPolicy policy{7, 1s, 10s};
        QList<qint64> waits;
        for (int made = 1; made <= 8; ++made)
            waits << number(retryDelay(policy, made, 503, {}, now));
        QCOMPARE(waits, (QList<qint64>{1000, 2000, 4000, 8000, 10'000, 10'000, -1, -1}));
    }

    void theServersWishCountsUpToTheCap()
    {
        const RetryPolicy policy{4, 1s, 60s};
        QCOMPARE(number(retryDelay(policy, 2, 429, "5", now)), 5000);
        QCOMPARE(number(retryDelay(policy, 1, 429, "0", now)), 0);
        QCOMPARE(number(retryDelay(policy, 1, 429, "86400", now)), 60'000);
        QCOMPARE(number(retryDelay(policy, 1, 503, "Sun, 22 Nov 2026 18:00:20 GMT", now)), 20'000);
        QCOMPARE(number(retryDelay(policy, 2, 503, "nonsense", now)), 2000);
        QCOMPARE(number(retryDelay(policy, 4, 429, "5", now)), -1);
    }
};

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retry_policy.moc"
