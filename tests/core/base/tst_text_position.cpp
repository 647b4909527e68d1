#include "core/base/text_position.h"

#include <QTest>

using namespace gearaudit;

class TestTextPosition : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsAsEditorsDo_data();
    void countsAsEditorsDo();
};

void TestTextPosition::countsAsEditorsDo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("position");
    const auto row = [](const char *name, const char *text, int offset, const char *position) {
        QTest::newRow(name) << QByteArray(text) << offset << QString::fromLatin1(position);
    };
    row("nothing", "", 0, "line 1, column 1");
    row("the beginning", "ab\ncd", 0, "line 1, column 1");
    row("a line's end", "ab\ncd", 2, "line 1, column 3");
    row("the next line", "ab\ncd", 3, "line 2, column 1");
    row("the end", "ab\ncd", 5, "line 2, column 3");
    row("after a last line break", "ab\n", 3, "line 2, column 1");
    row("past the end", "ab", 99, "line 1, column 3");
    row("before the beginning", "ab", -1, "line 1, column 1");
    row("characters, not bytes",
        "\xc3\xbc\xe2\x82\xac"
        "x",
        5, "line 1, column 3");
}

void TestTextPosition::countsAsEditorsDo()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    QFETCH(QString, position);
    QCOMPARE(positionText(text, offset), position);
}

QTEST_GUILESS_MAIN(TestTextPosition)
#include "tst_text_position.moc"
