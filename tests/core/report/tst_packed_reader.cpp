#include "core/master/master_json.h"
#include "core/report/packed_reader.h"
#include "core/store/report_file.h"
#include "core/store/store.h"
#include "tests/support/hard_times.h"
#include "tests/support/record_builder.h"
#include "tests/support/sample_records.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// What the two readers make of a text: empty where that is the same.
QString differenceOf(const QByteArray &json)
{
    const auto expected = MasterDocument::parse(json, str("x.json"));
    const auto actual = parsePackedReport(json, str("x.json"));
    if (bool(expected) != bool(actual))
        return expected ? str("not read: ") + actual.error().detail : str("read, but damaged");
    if (!expected)
        return expected.error() == actual.error() ? QString() : str("another error");
    const auto records = expected->records();
    if (recordsOf(**actual) != records)
        return str("other records");
    if ((*actual)->gearCount() == 0)
        return {};
    // The rows for filters are those of the records, too.
    const auto packed = PackedReport::pack(records);
    if ((*actual)->pythonCount() != packed->pythonCount() ||
        (*actual)->packageCount() != packed->packageCount())
        return str("other rows");
    for (quint32 i = 0; i < packed->packageCount(); ++i) {
        const auto left = (*actual)->packages({i, 1}).front();
        const auto right = packed->packages({i, 1}).front();
        if ((*actual)->text(left.origin) != packed->text(right.origin))
            return str("another origin");
        if ((*actual)->pythonOfPackage(i) != packed->pythonOfPackage(i))
            return str("another python");
    }
    return {};
}

QByteArray masterOf(const std::vector<GearRecord> &records)
{
    MasterDocument document;
    for (const auto &record : records)
        document.setRecord(record);
    return document.serialise();
}

/// A gear with one thing that is not as we write it.
QByteArray withGear(const QByteArray &members)
{
    return "{\"s\": {\"a\": {\"gear-name\": \"a\"}, \"b\": {" + members + "}, \"c\": {}}}";
}

} // namespace

class TestPackedReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLikeTheTolerantReader_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QDir folder(QStringLiteral(GEAR_TEST_DATA "/master_json"));
        for (const auto &file : folder.entryList({str("*.json")}, QDir::Files))
            QTest::newRow(qPrintable(file)) << contentOf(folder.filePath(file));
        const auto row = [](const char *name, const QByteArray &json) {
            QTest::newRow(name) << json;
        };
        auto records = sampleRecords();
        records.push_back(fullRecord());
        records.push_back(staleRecord());
        row("samples", masterOf(records));
        row("many", masterOf(manyRecords(50, 20)));
        row("on one line", masterOf(records).replace("\n", "").replace("  ", ""));
        row("blanks everywhere", masterOf(records).replace(":", " \t: \r\n "));

        row("odd last answers",
            R"({"s": {"a": {"audit": {"last-answer": null}}, "b": {"audit": {"last-answer": 1}},
                "c": {"audit": {"last-answer": {}, "context": null}},
                "d": {"audit": {"last-answer": {"gear-version": 2, "audited-at": "x"}}}}})");
        row("empty object", "{}");
        row("a mark of byte order", "\xef\xbb\xbf" + masterOf(records));
        row("not sorted", R"({"b": {"z": {}, "a": {"gear-name": "1"}}, "a": {"y": {}, "": {}}})");
        row("a site that is none", R"({"note": [1, {"a": null}], "s": {"g": {}}})");
        row("a gear that is none", R"({"s": {"g": 1, "h": {}, "i": [{}]}})");
        row("a site twice", R"({"s": {"g": {}}, "t": {}, "s": {"h": {}}})");
        row("a gear twice", R"({"s": {"g": {"gear-name": "1"}, "h": {}, "g": null}})");

        row("unknown keys",
            withGear(R"("x": {"y": [1.5, true, null, "ü"]}, "gear-name": "b")"));
        row("numbers for texts", withGear(R"("gear-version": 1.0, "gear-label": 1e3)"));
        row("nothing for texts", withGear(R"("gear-version": null, "gear-label": true)"));
        row("objects for texts", withGear(R"("gear-version": {}, "gear-label": ["x"])"));
        row("texts for flags", withGear(R"("api-enabled": "True")"));
        row("texts for lists", withGear(R"("Pip_Dirs": "x", "Python_Dirs": [1, null, "y"])"));
        row("lists for objects", withGear(R"("Pythons": [], "manifest": 1, "audit": "x")"));
        row("a key twice", withGear(R"("gear-name": "1", "gear-label": "x", "gear-name": "2")"));
        row("escapes", withGear("\"gear-n\\u0061me\": \"b\", "
                                "\"gear-label\": \"\\\"\\\\\\/\\n\\ud83d\\ude00\""));
        row("half pairs", withGear(R"("gear-name": "\udcff", "x\ud800": 1)"));
        row("a key with half a pair", R"({"s": {"a": {}, "\udcff": {}}})");
        row("no UTF-8", withGear("\"gear-name\": \"a\xff\""));
        row("a package twice",
            withGear(
                R"("Pythons": {"p": {"pips": {"q": {"freeze": {"x": "1", "y": "2", "x": "3"}}}}})"));
        row("an interpreter twice",
            withGear(R"("Pythons": {"p": {}, "q": {}, "p": {"pips": {}}})"));
        row("a pip twice", withGear(R"("Pythons": {"p": {"pips": {"q": {}, "r": {}, "q": {}}}})"));
        row("packages before pips",
            withGear(R"("Pythons": {"p": {"packages": {"x": "1"}, "pips": {"q": {}}}})"));
        row("interpreters that are none",
            withGear(R"("Pythons": {"p": 1, "q": {"pips": {"r": null}}})"));
        row("direct before freeze", withGear(R"("audit": {}, "Pythons": {"p": {"pips": {"q": {
            "direct": {"x": {"url": "u", "editable": true}, "z": {"url": "v"}}, "pip_version": "3",
            "freeze": {"x": "1", "y": "2"}}, "r": {"freeze": {"x": "1"}}}, "python_version": "3"}})"));
        row("direct of an odd kind", withGear(R"("Pythons": {"p": {"pips": {"q": {
            "direct": {"x": {"url": 1, "editable": "true"}, "x": {}}, "freeze": {"x": "1"}}}}})"));
        row("large numbers", withGear(R"("audit": {"image-bytes": 18446744073709551615,
            "duration-ms": 1.5, "audited-at": "2026-11-22T18:33:00+02:00", "status": "odd",
            "attempts": [{"image": "x"}, {"result": "y", "z": 1}, 2]})"));
        row("a number beyond all", withGear(R"("x": 1e400)"));

        row("empty", "");
        row("blanks", " \n ");
        row("no object", "[1]");
        row("a scalar", "1");
        row("no site", R"({"a": 1})");
        row("a page", "<!DOCTYPE html>\n<html><body>{}</body></html>");
        row("more behind", R"({"s": {}} {"t": {}})");
        row("a brace more", R"({"s": {}}})");
        row("NUL behind", QByteArray(R"({"s": {}})") + '\0');
        row("NUL in a text", QByteArray("{\"s\": {\"g\": {\"gear-name\": \"\0\"}}}", 33));
        row("a comma more", R"({"s": {"g": {"gear-name": "x",}}})");
        row("a colon for a comma", R"({"s": {"g": {"gear-name": "x": "y"}}})");
        row("another bracket", R"({"s": {"g": {"Pip_Dirs": ["x"}]}})");
        row("a bad escape", R"({"s": {"g": {"gear-name": "\x"}}})");
        row("a bad word", R"({"s": {"g": {"api-enabled": truly}}})");
        row("a bad number", R"({"s": {"g": {"x": 01}}})");
        row("nested", withGear("\"x\": " + QByteArray(240, '[') + QByteArray(240, ']')));
        row("nested too deeply", withGear("\"x\": " + QByteArray(260, '[') + QByteArray(260, ']')));
        row("nested enormously", QByteArray(1'000'000, '['));
    }
    void readsLikeTheTolerantReader()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(differenceOf(json), QString());
    }

    void cutAnywhere()
    {
        const auto json = masterOf({fullRecord(), sampleRecords().back()});
        for (qsizetype size = 0; size < json.size(); ++size) {
            const auto difference = differenceOf(json.left(size));
            QVERIFY2(difference.isEmpty(),
                     qPrintable(difference + str(" cut at ") + QString::number(size)));
        }
    }

    void damagedAnywhere()
    {
        const QByteArray characters("{}[]\",:\\ x0-.\n\x01\xff"
                                    "eutn");
        std::mt19937 random(4);
        const auto upTo = [&](qsizetype end) {
            return std::uniform_int_distribution<qsizetype>(0, end - 1)(random);
        };
        for (const auto &whole :
             {masterOf({fullRecord(), sampleRecords().back()}),
              contentOf(QStringLiteral(GEAR_TEST_DATA "/master_json/first_script.json"))}) {
            for (int i = 0; i < 3000; ++i) {
                auto json = whole;
                for (auto changes = upTo(3); changes >= 0; --changes) {
                    const char other = characters[upTo(characters.size())];
                    if (upTo(2) == 0)
                        json[upTo(json.size())] = other;
                    else if (upTo(2) == 0)
                        json.insert(upTo(json.size()), other);
                    else
                        json.remove(upTo(json.size()), 1 + upTo(4));
                }
                const auto difference = differenceOf(json);
                QVERIFY2(difference.isEmpty(),
                         qPrintable(difference + str(" in\n") + QString::fromUtf8(json)));
            }
        }
    }

    void theCollectionIsTheCallers()
    {
        const auto json = R"({"s": {"a": {}, "b": {"gear-version": 1}}})";
        const auto report = parsePackedReport(json, {}, {}, Collection::Instances);
        QVERIFY(report);
        QCOMPARE((*report)->facts(0).collection, Collection::Instances);
        QCOMPARE((*report)->facts(1).collection, Collection::Instances);
        const auto tolerant =
            parsePackedReport("{\"s\": {\"\xff\": {}}}", {}, {}, Collection::Instances);
        QVERIFY(tolerant);
        QCOMPARE((*tolerant)->facts(0).collection, Collection::Instances);
    }

    void aJournalIsReadWithIt()
    {
        const QTemporaryDir folder;
        const auto master = folder.filePath(str("exchange_master_json.json"));
        const auto journal = master + str(".journal");
        QVERIFY(readPackedReport(master));
        QCOMPARE((*readPackedReport(master))->gearCount(), 0U);

        write(journal, recordToLine(fullRecord(str("s"), str("m"))) + '\n');
        QVERIFY(recordsOf(**readPackedReport(master)) == readMaster(master)->records());
        QCOMPARE((*readPackedReport(master))->gearCount(), 1U);

        write(master, masterOf({smallRecord(str("s"), str("m")), smallRecord(str("t"), str("n")),
                                smallRecord(str("s"), str("z"))}));
        write(journal, recordToLine(smallRecord(str("s"), str("m"))) + '\n' +
                           recordToLine(smallRecord(str("s"), str("o"))) + "\nno line\n" +
                           recordToLine(fullRecord(str("s"), str("m"))) + '\n' +
                           recordToLine(fullRecord(str("s"), str("torn"))));
        const auto read = readPackedReport(master, {}, Collection::Instances);
        QVERIFY(read);
        auto expected = readMaster(master)->records();
        QCOMPARE(expected.size(), std::size_t(4));
        for (auto &record : expected)
            record.collection = Collection::Instances;
        QVERIFY(recordsOf(**read) == expected);
    }

    // The master JSON alone would be told as all there is.
    void aJournalThatCannotBeReadIsAnError()
    {
        const QTemporaryDir folder;
        const auto master = folder.filePath(str("exchange_master_json.json"));
        const auto journal = master + str(".journal");
        write(master, masterOf(sampleRecords()));
        QVERIFY(QDir().mkpath(journal)); // a folder, which nobody can read as a file
        const auto read = readPackedReport(master);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Code::NotReadable);
        QCOMPARE(read.error().subject, journal);
        QVERIFY(readMaster(master).error() == read.error());
        QVERIFY(readNamedMaster(master).error() == read.error());
        QVERIFY(copyReport(master, folder.filePath(str("copy.json"))).error() == read.error());
    }

    // Nothing is known of what lies in it, so that it is not one without results.
    void aFolderThatMayNotBeEnteredIsAnError()
    {
        const QTemporaryDir folder;
        const auto master = folder.filePath(str("exchange_master_json.json"));
        write(master, masterOf(sampleRecords()));
        QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x7700));
        const OrdinaryUser ordinary;
        const auto read = readPackedReport(master);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Code::NotReadable);
    }

    void aFileThatCannotBeRead()
    {
        const QTemporaryDir folder;
        const auto read = readPackedReport(folder.path());
        QVERIFY(!read);
        QVERIFY(read.error() == readMaster(folder.path()).error());
        QCOMPARE(read.error().subject, folder.path());
    }

    void stopsWhenAsked()
    {
        std::stop_source source;
        source.request_stop();
        const auto read =
            parsePackedReport(masterOf(sampleRecords()), str("x.json"), source.get_token());
        QVERIFY(!read);
        QCOMPARE(read.error().code, Code::Stopped);
    }
};

QTEST_GUILESS_MAIN(TestPackedReader)
#include "tst_packed_reader.moc"
