#include "core/base/json_reader.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace gearaudit;

class TestJsonReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAndWritesBack_data();
    void readsAndWritesBack();
    void saysWhereItIsWrong_data();
    void saysWhereItIsWrong();
    void saysItInFewWords_data();
    void saysItInFewWords();
    void takesNoTextForANumber();
    void timeGrowsWithTheTextOnly();
};

void TestJsonReader::readsAndWritesBack_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *name, const QByteArray &json, const QByteArray &written) {
        QTest::newRow(name) << json << written;
    };
    const auto same = [&](const QByteArray &json) { row(json.constData(), json, json); };
    same("{}");
    same("[]");
    same("null");
    same("\"x\"");
    same(R"({"b":1,"a":{"z":[1,-2,[],{}],"y":true},"":null})");
    same("[18446744073709551615,-9223372036854775808,1.5,1.0]");
    same("[1.10,1e5,1E+05,1.0e-7,-0,-0.0,0.1000000000000000055,18446744073709551616,-9223372036854775809]");
    same("[1e400,-1E+999,{\"a\":1e400,\"b\":\"1e400 \\\"1e999\"},0.1e-400,1]");
    same('[' + QByteArray(400, '9') + "," + QByteArray(400, '9') + ".5]");
    row("half pairs beside a number too large", R"([1e400,"\udcff"])",
        "[1e400,\"\xef\xbf\xbd\"]");
    same(QByteArray(200, '[') + QByteArray(200, ']'));
    row("spaces and BOM", "\xef\xbb\xbf { \"a\" :\t[ 1 ,\r\n 2 ] }\n", R"({"a":[1,2]})");
    row("escapes", R"(["\u00fc\/\"\\\n\u0000\ud83d\ude00"])",
        "[\"\xc3\xbc/\\\"\\\\\\n\\u0000\xf0\x9f\x98\x80\"]");
    row("of equal keys the last value, in the first place", R"({"a":1,"b":2,"a":3,"c":4,"b":5})",
        R"({"a":3,"b":5,"c":4})");
    row("bytes that are no UTF-8", "{\"a\xff\":\"b\xc3\",\"c\":1}",
        "{\"a\xef\xbf\xbd\":\"b\xef\xbf\xbd\",\"c\":1}");
    row("half pairs", R"(["\udcffx","\ud800","\ud800\u0041","\\ud800","\ud83d\ude00\udc00"])",
        "[\"\xef\xbf\xbdx\",\"\xef\xbf\xbd\",\"\xef\xbf\xbd"
        "A\",\"\\\\ud800\","
        "\"\xf0\x9f\x98\x80\xef\xbf\xbd\"]");
}

void TestJsonReader::readsAndWritesBack()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, written);
    const auto read = parseOrderedJson(json, {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(jsonLine(*read), written);
}

void TestJsonReader::saysWhereItIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("position");
    const auto row = [](const char *name, const QByteArray &json, const char *position) {
        QTest::newRow(name) << json << QString::fromLatin1(position);
    };
    row("empty", "", "line 1, column 1");
    row("cut after a comma", "{\n  \"a\": 1,\n", "line 3, column 1");
    row("cut in a string", "{\n  \"a\": \"\xc3\xbc", "line 2, column 10");
    row("a comma too many", "{\"a\": 1,}", "line 1, column 9");
    row("more after the end", "{}\n{}", "line 2, column 1");
    row("a NUL", QByteArray("{\"a\": 1}\0", 9), "line 1, column 9");
    row("behind a number too large", "[1e400,\n-1e400,1,]", "line 2, column 10");
    row("a number too large that is none", "[1e400.5]", "line 1, column 6");
    row("too deep", QByteArray(100'000, '[') + QByteArray(100'000, ']'), "nested too deeply");
}

void TestJsonReader::saysWhereItIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, position);
    const auto read = parseOrderedJson(json, QStringLiteral("x.json"));
    QVERIFY(!read);
    QCOMPARE(read.error().code, Code::Malformed);
    QCOMPARE(read.error().stage, Stage::Store);
    QCOMPARE(read.error().subject, QStringLiteral("x.json"));
    QVERIFY2(read.error().detail.contains(position), qPrintable(read.error().detail));
    QVERIFY2(!read.error().detail.contains(QStringLiteral("json.exception")),
             qPrintable(read.error().detail));
}

void TestJsonReader::saysItInFewWords_data()
{
    QTest::addColumn<QByteArray>("json");
    // the library's words hold all that it has read of a token
    QTest::newRow("a string without an end") << '"' + QByteArray(3'000'000, 'a');
    QTest::newRow("a number that is none") << '[' + QByteArray(3'000'000, '1') + "x]";
    QTest::newRow("a word") << '[' + QByteArray(3'000'000, 't');
}

void TestJsonReader::saysItInFewWords()
{
    QFETCH(QByteArray, json);
    const auto read = parseOrderedJson(json, {});
    QVERIFY(!read);
    QVERIFY2(read.error().detail.size() < 400, qPrintable(QString::number(read.error().detail.size())));
}

void TestJsonReader::takesNoTextForANumber()
{
    const auto read = parseOrderedJson("[1e400,\"1e400\",\"\\u00011e400\"]", {});
    QVERIFY(read);
    QCOMPARE(jsonText(read->at(0)), QStringLiteral("1e400"));
    QVERIFY(read->at(0).is_binary());
    QVERIFY(read->at(1).is_string());
    QVERIFY(read->at(2).is_string());
}

// With a search for each key this takes longer than any test may.
void TestJsonReader::timeGrowsWithTheTextOnly()
{
    QByteArray json("{\"0\":0");
    constexpr int keys = 500'000;
    for (int key = 1; key < keys; ++key)
        json += ",\"" + QByteArray::number(key) + "\":0";
    json += '}';
    const auto read = parseOrderedJson(json, {});
    QVERIFY(read);
    QCOMPARE(read->size(), std::size_t(keys));
    QCOMPARE(jsonLine(*read), json);
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_json_reader.moc"
