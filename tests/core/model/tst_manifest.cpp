#include "core/model/manifest.h"
#include "core/sources/gear_images.h"

#include <QJsonObject>
#include <QTest>

using namespace gearaudit;

namespace
{

/// A manifest with a name and these other members.
Result<Manifest> withMembers(const QByteArray &members)
{
    return parseManifest(R"({"name": "gear", )" + members + "}", QStringLiteral("gear.json"));
}

QString listed(const EnvironmentVariables &environment)
{
    QStringList lines;
    for (const auto &variable : environment)
        lines.append(variable.name + QLatin1Char('=') + variable.value);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestManifest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryPart();
    void numbersAreTakenAsText();
    void aVersionOfDigitsIsAsWritten_data();
    void aVersionOfDigitsIsAsWritten();
    void missingNullAndMistypedPartsAreEmpty_data();
    void missingNullAndMistypedPartsAreEmpty();
    void theKeyIsAnInputNotAWord_data();
    void theKeyIsAnInputNotAWord();
    void refusesWhatIsNoManifest_data();
    void refusesWhatIsNoManifest();
    void aByteOrderMarkIsNoError();
    void imagesByRule_data();
    void imagesByRule();
};

void TestManifest::readsEveryPart()
{
    const auto manifest = parseManifest(R"({
        "name": " dicom-fixer ", "label": "DICOM fixer", "version": "1.2.6_4.3.0",
        "license": "MIT", "author": "A", "maintainer": "M", "source": "S", "url": "U",
        "command": "poetry run python run.py ",
        "environment": {"PATH": "PATH=/a::/b:~/c", "A": " x "},
        "inputs": {"key": {"base": "api-key"}},
        "config": {"fwhm": {"type": "number", "default": 6.5}, "name": {"type": "string"}, "on": {"default": false}, "odd": 1},
        "custom": {"docker-image": "a/b:1", "gear-builder": {"image": "a/b:2", "category": "qa"},
                   "flywheel": {"uid": 1000, "gid": 0, "invalid": true}}
    })",
                                        QStringLiteral("x.json"));
    QVERIFY(manifest);
    Manifest expected;
    expected.name = QStringLiteral("dicom-fixer");
    expected.label = QStringLiteral("DICOM fixer");
    expected.version = QStringLiteral("1.2.6_4.3.0");
    expected.category = QStringLiteral("qa");
    expected.license = QStringLiteral("MIT");
    expected.author = QStringLiteral("A");
    expected.maintainer = QStringLiteral("M");
    expected.source = QStringLiteral("S");
    expected.url = QStringLiteral("U");
    expected.command = QStringLiteral("poetry run python run.py ");
    expected.environment = {{QStringLiteral("A"), QStringLiteral(" x ")},
                            {QStringLiteral("PATH"), QStringLiteral("PATH=/a::/b:~/c")}};
    expected.dockerImage = QStringLiteral("a/b:1");
    expected.builderImage = QStringLiteral("a/b:2");
    expected.apiKey = ApiKeyUse::ReadWrite;
    expected.defaults = R"({"config":{"fwhm":6.5,"on":false},"destination":{},"inputs":{}})";
    expected.uid = 1000;
    expected.gid = 0;
    expected.invalid = true;
    QCOMPARE(manifest->defaults, expected.defaults);
    QCOMPARE(*manifest, expected);

    ManifestFacts facts;
    facts.category = QStringLiteral("qa");
    facts.license = QStringLiteral("MIT");
    facts.author = QStringLiteral("A");
    facts.maintainer = QStringLiteral("M");
    facts.source = QStringLiteral("S");
    facts.url = QStringLiteral("U");
    facts.apiKey = QStringLiteral("read-write");
    facts.command = QStringLiteral("poetry run python run.py ");
    facts.images = {QStringLiteral("a/b:1"), QStringLiteral("a/b:2")};
    QCOMPARE(manifestFacts(*manifest), facts);
}

void TestManifest::numbersAreTakenAsText()
{
    const auto manifest = withMembers(
        R"("version": 3, "environment": {"ONE": 1, "HALF": 0.5, "BIG": 9007199254740993})");
    QVERIFY(manifest);
    QCOMPARE(manifest->version, QStringLiteral("3"));
    QCOMPARE(listed(manifest->environment),
             QStringLiteral("BIG=9007199254740993\nHALF=0.5\nONE=1"));
}

// A version given as a number keeps its text.
void TestManifest::aVersionOfDigitsIsAsWritten_data()
{
    QTest::addColumn<QByteArray>("written");
    for (const char *number : {"1.10", "1.0", "0.20", "2", "10.00", "18446744073709551616", "1e3"})
        QTest::newRow(number) << QByteArray(number);
}

void TestManifest::aVersionOfDigitsIsAsWritten()
{
    QFETCH(QByteArray, written);
    const auto manifest =
        withMembers(R"("version": )" + written + R"(, "environment": {"V": )" + written + "}");
    QVERIFY(manifest);
    QCOMPARE(manifest->version, QString::fromLatin1(written));
    QCOMPARE(listed(manifest->environment), QStringLiteral("V=") + QString::fromLatin1(written));
}

void TestManifest::missingNullAndMistypedPartsAreEmpty_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("missing") << QByteArray(R"("x": 1)");
    QTest::newRow("null") << QByteArray(
        R"("label": null, "version": null, "inputs": null, "environment": null, "command": null,
           "custom": null, "license": null)");
    QTest::newRow("mistyped") << QByteArray(
        R"("label": {}, "version": [1], "inputs": ["api-key"], "environment": "PATH=/bin",
           "command": ["python"], "custom": "image", "author": true)");
    QTest::newRow("mistyped inside") << QByteArray(
        R"("inputs": {"a": "api-key", "b": null, "c": ["base", "api-key"], "d": {"base": ["api-key"]}},
           "environment": {"A": null, "B": ["x"], "C": {}},
           "custom": {"docker-image": null, "gear-builder": "a/b:1", "flywheel": [1]})");
    QTest::newRow("impossible user ids") << QByteArray(
        R"("custom": {"flywheel": {"uid": -1, "gid": 99999999999}, "docker-image": "  "})");
}

void TestManifest::missingNullAndMistypedPartsAreEmpty()
{
    QFETCH(QByteArray, members);
    const auto manifest = withMembers(members);
    QVERIFY(manifest);
    Manifest bare;
    bare.name = QStringLiteral("gear");
    QCOMPARE(*manifest, bare);
}

// discovery.md: "api-key" anywhere in the manifest's text counts → an input whose base is api-key
void TestManifest::theKeyIsAnInputNotAWord_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("use");
    QTest::newRow("none") << QByteArray(R"("inputs": {})") << QStringLiteral("none");
    QTest::newRow("mentioned only") << QByteArray(R"("description": "needs an api-key", "inputs":
                         {"api-key": {"base": "file"}, "x": {"base": "api-keys"}})")
                                    << QStringLiteral("none");
    QTest::newRow("read-write") << QByteArray(R"("inputs": {"k": {"base": "api-key"}})")
                                << QStringLiteral("read-write");
    QTest::newRow("not read-only")
        << QByteArray(R"("inputs": {"k": {"base": "api-key", "read-only": false}})")
        << QStringLiteral("read-write");
    QTest::newRow("read-only is no truth value")
        << QByteArray(R"("inputs": {"k": {"base": "api-key", "read-only": "yes"}})")
        << QStringLiteral("read-write");
    QTest::newRow("read-only") << QByteArray(
                                      R"("inputs": {"k": {"base": "api-key", "read-only": true}})")
                               << QStringLiteral("read-only");
    QTest::newRow("one of each") << QByteArray(
                                        R"("inputs": {"a": {"base": "api-key", "read-only": true},
                                    "b": {"base": "api-key"}})")
                                 << QStringLiteral("read-write");
}

void TestManifest::theKeyIsAnInputNotAWord()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, use);
    const auto manifest = withMembers(members);
    QVERIFY(manifest);
    QCOMPARE(manifestFacts(*manifest).apiKey, use);
}

void TestManifest::refusesWhatIsNoManifest_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("not valid JSON");
    QTest::newRow("cut") << QByteArray("{\n  \"name\": \"ü\", x")
                         << QStringLiteral("line 2, column 16");
    QTest::newRow("text") << QByteArray("../elsewhere.json") << QStringLiteral("line 1, column 1");
    QTest::newRow("array") << QByteArray("[{\"name\": \"x\"}]") << QStringLiteral("no JSON object");
    QTest::newRow("no name") << QByteArray("{\"label\": \"x\"}") << QStringLiteral("no name");
    QTest::newRow("empty name") << QByteArray("{\"name\": \"  \"}") << QStringLiteral("no name");
    QTest::newRow("name of another type")
        << QByteArray("{\"name\": []}") << QStringLiteral("no name");
    const QString comment = QStringLiteral("a comment at ");
    QTest::newRow("comment line")
        << QByteArray("{\n  // our gear\n  \"name\": \"x\"\n}") << comment + QStringLiteral("line 2, column 3");
    QTest::newRow("comment of the shell")
        << QByteArray("# our gear\n{\"name\": \"x\"}") << comment + QStringLiteral("line 1, column 1");
    QTest::newRow("comment behind a value")
        << QByteArray("{\"url\": \"https://x#y\", /* our\ngear */ \"name\": \"x\"}")
        << comment + QStringLiteral("line 1, column 24");
    QTest::newRow("comments, and a mistake behind them")
        << QByteArray("{\"name\": \"x\", // our gear\n \"label\": }") << comment + QStringLiteral("line 1, column 15");
    QTest::newRow("a mistake before a comment")
        << QByteArray("{\"name\": ,\n \"label\": 1 // our gear\n}") << QStringLiteral("line 1, column 10");
    QTest::newRow("deep") << QByteArray(5000, '[') << QStringLiteral("not valid JSON");
    QTest::newRow("not UTF-8") << QByteArray("{\"name\": \"\xff\xfe\"}")
                               << QStringLiteral("not valid JSON");
}

void TestManifest::refusesWhatIsNoManifest()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    const auto manifest = parseManifest(json, QStringLiteral("gears/a/b.json"));
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().stage, Stage::Manifest);
    QCOMPARE(manifest.error().code, Code::Malformed);
    QCOMPARE(manifest.error().subject, QStringLiteral("gears/a/b.json"));
    QVERIFY2(manifest.error().detail.contains(said), qPrintable(manifest.error().detail));
}

void TestManifest::aByteOrderMarkIsNoError()
{
    const auto manifest = parseManifest("\xef\xbb\xbf{\"name\": \"x\"}", QStringLiteral("x.json"));
    QVERIFY(manifest);
    QCOMPARE(manifest->name, QStringLiteral("x"));
}

// discovery.md: for no image it runs the image `unknown` → a status, and no container
void TestManifest::imagesByRule_data()
{
    QTest::addColumn<QByteArray>("custom");
    QTest::addColumn<QStringList>("tried");
    QTest::addColumn<QStringList>("kept");
    const auto list = [](std::initializer_list<const char *> names) {
        QStringList texts;
        for (const auto *name : names)
            texts.append(QLatin1String(name));
        return texts;
    };
    QTest::newRow("none") << QByteArray("{}") << list({}) << list({});
    QTest::newRow("docker-image") << QByteArray(R"({"docker-image": "a:1"})")
                                  << list({"docker-image a:1"}) << list({"a:1"});
    QTest::newRow("gear-builder") << QByteArray(R"({"gear-builder": {"image": "b:1"}})")
                                  << list({"gear-builder b:1"}) << list({"b:1"});
    QTest::newRow("both, one image")
        << QByteArray(R"({"docker-image": "a:1", "gear-builder": {"image": " a:1 "}})")
        << list({"docker-image a:1"}) << list({"a:1"});
    QTest::newRow("both, two images")
        << QByteArray(R"({"docker-image": "a:1", "gear-builder": {"image": "b:1"}})")
        << list({"docker-image a:1"}) << list({"a:1", "b:1"});
    QTest::newRow("with a scheme") << QByteArray(R"({"docker-image": "docker://a/b:1"})")
                                   << list({"docker-image a/b:1"}) << list({"docker://a/b:1"});
    QTest::newRow("of the engine")
        << QByteArray(R"({"gear-builder": {"image": "docker-daemon:b:1"}})")
        << list({"gear-builder docker-daemon:b:1"}) << list({"docker-daemon:b:1"});
    QTest::newRow("a host of that name")
        << QByteArray(R"({"docker-image": "docker-daemon:5000/b:1"})")
        << list({"docker-image docker-daemon:5000/b:1"}) << list({"docker-daemon:5000/b:1"});
    QTest::newRow("empty docker-image")
        << QByteArray(R"({"docker-image": "", "gear-builder": {"image": "b:1"}})")
        << list({"gear-builder b:1"}) << list({"b:1"});
}

void TestManifest::imagesByRule()
{
    QFETCH(QByteArray, custom);
    QFETCH(QStringList, tried);
    QFETCH(QStringList, kept);
    const auto manifest = withMembers("\"custom\": " + custom);
    QVERIFY(manifest);
    QStringList candidates;
    for (const auto &image : exchangeImages(*manifest))
        candidates.append(image.from + QLatin1Char(' ') + image.reference);
    QCOMPARE(candidates, tried);
    QCOMPARE(manifestFacts(*manifest).images, kept);
}

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
