#include "app/filter_message.h"
#include "app/terminal_columns.h"
#include "app/text_table.h"

#include <QTest>

using namespace gearaudit;

namespace
{
QString str(const char *text)
{
    return QString::fromUtf8(text);
}
} // namespace

/// Names and labels come from everywhere; a terminal gives 脳 two columns and a mark above none.
class TestTerminalColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columns()
    {
        QCOMPARE(columnsOf(str("abc")), 3);
        QCOMPARE(columnsOf(str("脳スキャン")), 10);
        QCOMPARE(columnsOf(str("e\u0301a")), 2);
        QCOMPARE(columnsOf(str("🧠")), 2);
        QCOMPARE(columnsOf(str("größe…")), 6);
        QCOMPARE(columnsOf(QString()), 0);
    }

    void lettersStayWhole()
    {
        QCOMPARE(firstColumns(str("脳スキャン"), 5), str("脳ス"));
        QCOMPARE(lastColumns(str("脳スキャン"), 5), str("ャン"));
        QCOMPARE(firstColumns(str("e\u0301a"), 1), str("e\u0301"));
        QCOMPARE(lastColumns(str("ae\u0301"), 1), str("e\u0301"));
        QCOMPARE(firstColumns(str("🧠🧠"), 3), str("🧠"));
        QCOMPARE(firstColumns(str("abc"), 10), str("abc"));
        QCOMPARE(lastColumns(str("abc"), 10), str("abc"));
        QCOMPARE(firstColumns(str("abc"), 0), QString());
        QCOMPARE(padded(str("脳"), 4), str("脳  "));
    }

    void tablesStandInTheirColumns()
    {
        const QList<QStringList> rows{{str("脳スキャン"), str("1.0")},
                                      {str("e\u0301"), str("2.0")}};
        QCOMPARE(textTable(rows),
                 (QStringList{str("脳スキャン  1.0"),
                              str("e\u0301") + QString(11, QLatin1Char(' ')) + str("2.0")}));
        for (const QString &line : textTable({{str("脳スキャン脳スキャン"), str("a\tb")}}, 16)) {
            QVERIFY(columnsOf(line) <= 16);
            QVERIFY(line.endsWith(str("  a\\tb")));
        }
    }

    void caretsStandUnderTheirPlace()
    {
        const QString filter = str("脳 eol:x");
        const auto lines =
            filterMessage(filter, parseFilter(filter).error()).split(QLatin1Char('\n'));
        const QString shown = lines[1].left(lines[1].indexOf(QLatin1Char('x')));
        QCOMPARE(lines[2].indexOf(QLatin1Char('^')), qsizetype(columnsOf(shown)));
    }
};

QTEST_GUILESS_MAIN(TestTerminalColumns)
#include "tst_terminal_columns.moc"
