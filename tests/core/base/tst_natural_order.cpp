#include "core/base/natural_order.h"

#include <QTest>

using namespace gearaudit;

class NaturalOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orders_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *a, const char *b, int expected) {
            QTest::addRow("%s, %s", a, b)
                << QString::fromUtf8(a) << QString::fromUtf8(b) << expected;
        };
        row("", "", 0);
        row("", "a", -1);
        row("1.9", "1.10", -1);
        row("1.10.0", "1.10", 1);
        row("numpy", "NumPy", 0);
        row("a", "B", -1);
        row("a10", "a9b", 1);
        row("007", "7", 0);
        row("007a", "7b", -1);
        row("2", "a", -1);
        row("99999999999999999999999998", "99999999999999999999999999", -1);
        row("Ärger", "ärger", 0);
        row("0", "00", 0);
        row("0.1", "0.01", 0);
    }
    void orders()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(int, expected);
        const auto sign = [](int value) { return value < 0 ? -1 : value > 0 ? 1 : 0; };
        QCOMPARE(sign(compareNaturally(first, second)), expected);
        QCOMPARE(sign(compareNaturally(second, first)), -expected);
    }
};

QTEST_GUILESS_MAIN(NaturalOrderTest)
#include "tst_natural_order.moc"
