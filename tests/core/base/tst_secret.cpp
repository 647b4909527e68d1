#include "core/base/secret.h"

#include <QTest>

#include <type_traits>

using namespace gearaudit;

// Nothing makes a key's text of a Secret by accident.
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);

class TestSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecretIsAValue()
    {
        const Secret key(QByteArray("abc"));
        Secret copy = key;
        QVERIFY(copy == key);
        QCOMPARE(copy.reveal(), QByteArray("abc"));
        copy = Secret(QByteArray("other"));
        QVERIFY(!(copy == key));
        QCOMPARE(key.reveal(), QByteArray("abc"));
        QVERIFY(Secret().isEmpty());
        QVERIFY(!key.isEmpty());
    }

    void whatIsMovedIsGone()
    {
        Secret key(QByteArray("abc"));
        const Secret taken = std::move(key);
        QVERIFY(key.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
        QCOMPARE(taken.reveal(), QByteArray("abc"));
    }

    void whatOthersHoldIsLeftToThem()
    {
        char bytes[] = "raw data";
        const QByteArray shared("shared", 6);
        {
            const Secret raw(QByteArray::fromRawData(bytes, 8));
            const Secret key(shared);
        }
        QCOMPARE(QByteArray(bytes), QByteArray("raw data"));
        QCOMPARE(shared, QByteArray("shared"));
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
