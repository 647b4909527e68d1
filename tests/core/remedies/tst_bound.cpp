#include "core/remedies/bound.h"

#include <QTest>

using namespace gearaudit;

class TestBound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("package");
        QTest::addColumn<QStringList>("allowed");
        QTest::addColumn<QStringList>("forbidden");
        const auto row = [](const char *text, const char *package, const char *allowed, const char *forbidden) {
            const auto list = [](const char *words) { return QString::fromLatin1(words).split(QLatin1Char(' ')); };
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(package) << list(allowed)
                                << list(forbidden);
        };
        row("botocore: urllib3<1.27,>=1.25.4", "urllib3", "1.25.4 1.26.18", "1.27 2.0 1.25");
        row("a: Django_Ninja<2", "django-ninja", "1.9", "2");
        row("a: b (>= 1.0, < 2)", "b", "1.5", "2.0");
        row("a: requests[security,socks]<=2.31", "requests", "2.31", "2.32");
        row("a: b==1.4", "b", "1.4.0", "1.4.1");
        row("a: b==1.4.*", "b", "1.4.7", "1.5");
        row("a: b~=1.4", "b", "1.9", "2.0");
        row("a: b===weird", "b", "weird", "1");
    }
    void whatIsAskedIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, package);
        QFETCH(QStringList, allowed);
        QFETCH(QStringList, forbidden);
        const auto bound = parseBound(text);
        QVERIFY(bound);
        QCOMPARE(bound->package, package);
        QCOMPARE(bound->dependant, text.section(QLatin1Char(':'), 0, 0));
        QVERIFY(text.endsWith(bound->text));
        for (const QString &version : allowed)
            QVERIFY2(bound->versions.contains(version), qPrintable(version));
        for (const QString &version : forbidden)
            QVERIFY2(!bound->versions.contains(version), qPrintable(version));
    }

    void whatCannotBeReadForbidsNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "a", "a:", "a: b", "a: b<", "a: b<<1", "a: b<x.y", "b<1", "a: b<1;extra", "a: b<1,,?",
                                 "a: b<1.*"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatCannotBeReadForbidsNothing()
    {
        QFETCH(QString, text);
        QVERIFY(!parseBound(text));
    }
};

QTEST_GUILESS_MAIN(TestBound)
#include "tst_bound.moc"
