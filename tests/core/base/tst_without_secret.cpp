#include "core/base/without_secret.h"

using namespace gearaudit;

namespace
{
const Secret key("k+y/of=nobody");
}

class TestWithoutSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTakenOutOfTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &text, const QString &shown) {
            QTest::newRow(name) << text << shown;
        };
        row("none", QStringLiteral("nothing"), QStringLiteral("nothing"));
        row("plain", QStringLiteral("[k+y/of=nobody] k+y/of=nobody"), QStringLiteral("[***] ***"));
        row("in a URL", QStringLiteral("?key=k%2By%2Fof%3Dnobody&x"), QStringLiteral("?key=***&x"));
    }
    void isTakenOutOfTexts()
    {
        QFETCH(QString, text);
        QTEST(withoutSecret(text, key), "shown");
        QCOMPARE(withoutSecret(text, Secret()), text);
    }
};

QTEST_GUILESS_MAIN(TestWithoutSecret)
#include "tst_without_secret.moc"
