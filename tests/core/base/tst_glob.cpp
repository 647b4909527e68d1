#include "core/base/glob.h"

#include <QTest>

using namespace gearaudit;

class TestGlob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("glob");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("does");
        const auto row = [](const char *glob, const char *text, bool does) {
            QTest::addRow("%s of %s", glob, text)
                << QString::fromUtf8(glob) << QString::fromUtf8(text) << does;
        };
        row("", "", true);
        row("", "a", false);
        row("*", "", true);
        row("*", "a/b", true);
        row("a*c", "a/b/c", true);
        row("a*c", "a/b/cd", false);
        row("*ab*ab", "abaab", true);
        row("?", "", false);
        row("a?c", "abc", true);
        row("a?c", "a/c", true);
        row("a.c", "abc", false);
        row("[ab]", "b", true);
        row("[ab]", "c", false);
        row("x[a-c]*", "xb1", true);
        row("x[a-c]", "xd", false);
        row("[!a]", "b", true);
        row("[!a]", "a", false);
        row("[]a]", "]", true);
        row("[a-]", "-", true);
        row("[a", "[a", true);
        row("*[", "x[", true);
        row("[]", "[]", true);
        row("*[!x]", "x", false);
        row("A*", "ab", false);
    }
    void matches()
    {
        QFETCH(QString, glob);
        QFETCH(QString, text);
        QTEST(matchesGlob(glob, text, Qt::CaseSensitive), "does");
    }

    void caseCountsWhereItIsToldTo()
    {
        const auto does = [](const char *glob, const char *text, Qt::CaseSensitivity sensitivity) {
            return matchesGlob(QString::fromUtf8(glob), QString::fromUtf8(text), sensitivity);
        };
        QVERIFY(does("Num*", "nUMPY", Qt::CaseInsensitive));
        QVERIFY(does("[a-c]x", "BX", Qt::CaseInsensitive));
        QVERIFY(!does("[a-c]x", "Bx", Qt::CaseSensitive));
    }

    void aHostilePatternTakesNoTime()
    {
        const QString text(100'000, QLatin1Char('a'));
        QVERIFY(
            !matchesGlob(QStringLiteral("*a*a*a*a*a*a*a*a*a*a*a*a*b"), text, Qt::CaseSensitive));
    }
};

QTEST_GUILESS_MAIN(TestGlob)
#include "tst_glob.moc"
