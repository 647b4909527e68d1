#include "core/export/csv.h"
#include "core/export/export_csv.h"
#include "core/export/export_original.h"
#include "core/export/export_requirements.h"
#include "core/export/package_url.h"
#include "core/master/master_json.h"
#include "tests/support/brief_records.h"
#include "tests/support/record_builder.h"
#include "tests/support/written_export.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

std::vector<std::string> keysOf(const nlohmann::ordered_json &object)
{
    std::vector<std::string> keys;
    for (const auto &[key, value] : object.items())
        keys.push_back(key);
    return keys;
}

using Keys = std::vector<std::string>;

} // namespace

class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvCells_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        const auto row = [](const QString &cell, const char *written) {
            QTest::newRow(qPrintable(cell)) << cell << str(written);
        };
        row(str(""), "");
        row(str("plain"), "plain");
        row(str("a b"), "a b");
        row(str("a,b"), "\"a,b\"");
        row(str("say \"hi\""), "\"say \"\"hi\"\"\"");
        row(str("two\nlines"), "\"two\nlines\"");
        row(str("two\r\nlines"), "\"two\r\nlines\"");
        row(str(" edge"), "\" edge\"");
        row(str("edge "), "\"edge \"");
        row(str("Größe"), "Größe");
        row(str("1.0-1"), "1.0-1");
        row(str("a=b"), "a=b");
        // what a spreadsheet would run
        row(str("=1+1"), "'=1+1");
        row(str("+1"), "'+1");
        row(str("-1"), "'-1");
        row(str("@SUM(1)"), "'@SUM(1)");
        row(str("=HYPERLINK(\"x\",1)"), "\"'=HYPERLINK(\"\"x\"\",1)\"");
        row(str(" =1"), "' =1");
        row(str("\t=1"), "'\t=1");
        row(str("\r\n=1"), "\"'\r\n=1\"");
        row(QChar(0xfeff) + str("=1"), "'\xef\xbb\xbf=1");
        row(QChar(0xff1d) + str("1"), "'＝1");
        row(str("'=1"), "'=1");
    }
    void csvCells()
    {
        QFETCH(QString, cell);
        QFETCH(QString, written);
        QCOMPARE(QString::fromUtf8(csvRecord({cell})), written + str("\r\n"));
        QCOMPARE(QString::fromUtf8(csvRecord({cell, str("x")})), written + str(",x\r\n"));
    }

    void inventory()
    {
        auto record = fullRecord();
        record.label = str("=cmd");
        auto failed = gear("lost", {});
        failed.audit.status = Status::NotFound;
        failed.audit.reason = str("not there, sorry");
        failed.audit.started = CommandStart{{}, {}, {}, str("late")};
        auto first = gear("first", {python("/p", "3.9.2", "numpy=1")});
        first.audit.status.reset();
        QCOMPARE(
            QString::fromUtf8(writtenOf({record, failed, first}, writeInventoryCsv)),
            str("site,gear,label,version,category,image,sdk-enabled,api-key,license,author,"
                "maintainer,source,url,pythons,python-in-use,flywheel-sdk,status,reason,"
                "answers-for,answers-of,os,base,tools,image-bytes,started,started-why\r\n"
                "flywheel,dicom-fixer,'=cmd,0.9.0,utility,flywheel/dicom-fixer:0.9.0,yes,"
                "read-write,MIT,Ada Example,Ben Example,https://example.org/source,"
                "https://example.org/,3.11.3 3.11.3,3.11.3,16.8.0,audited,"
                "one interpreter did not answer,,,debian 12,docker.io/library/python:3.11,"
                "\"FSL 6.0.5, R\",12345678901,,\r\n"
                "hub,lost,,1.0,,registry/lost:1.0,no,,,,,,,,,,not-found,\"not there, sorry\",,,,,,,unknown,late\r\n"
                "hub,first,,1.0,,registry/first:1.0,no,,,,,,,3.9.2,,,,,,,,,,,,\r\n"));
    }

    // What was found is never credited to the version that could not be looked at.
    void aLastAnswerIsToldApart()
    {
        const auto line = QString::fromUtf8(writtenOf({staleRecord()}, writeInventoryCsv))
                              .section(QLatin1Char('\n'), 1, 1);
        QVERIFY2(line.startsWith(str("flywheel,stale,")) && line.contains(str(",0.9.1,")) &&
                     line.contains(str(",timed-out,the pull took too long,0.9.0,"
                                       "2026-11-20T08:01:02Z,debian 12,")),
                 qPrintable(line));
        const auto packages = QString::fromUtf8(writtenOf({staleRecord()}, writePackagesCsv));
        QVERIFY(packages.contains(str("flywheel,stale,0.9.0,/opt/venv/bin/python,3.11.3,venv,yes,"
                                      "/opt/venv/bin/pip,flywheel-sdk,16.8.0,,no,yes,,,\r\n")));
        QVERIFY(!packages.contains(str("0.9.1")));
        // the first script has no key to say so
        const auto original = QString::fromUtf8(writtenOf({staleRecord()}, writeOriginalJson));
        QVERIFY(original.contains(str("\"gear-version\": \"0.9.0\"")));
        QVERIFY(original.contains(str("\"custom-docker-image\": \"flywheel/stale:0.9.0\"")));
        QVERIFY(!original.contains(str("0.9.1")) && !original.contains(str("last-answer")));
    }

    void theOneInUseComesFirst()
    {
        auto record = gear("a", {python("/p", "3.8.1", "Flywheel_SDK=9.0"),
                                 python("/q", "3.9.1", "flywheel-sdk=16.1")});
        record.findings.pythons[1].inUse = true;
        const auto line =
            QString::fromUtf8(writtenOf({record}, writeInventoryCsv)).section(QLatin1Char('\n'), 1, 1);
        QVERIFY2(line.contains(str(",3.9.1 3.8.1,3.9.1,16.1 9.0,")), qPrintable(line));
    }

    void packagesOfEachInterpreter()
    {
        QCOMPARE(QString::fromUtf8(writtenOf({fullRecord()}, writePackagesCsv)),
                 str("site,gear,gear-version,python,python-version,environment,in-use,pip,package,"
                     "version,origin,editable,stale,advisories,severity,fixed-in\r\n"
                     "flywheel,dicom-fixer,0.9.0,/opt/venv/bin/python,3.11.3,venv,yes,"
                     "/opt/venv/bin/pip,flywheel-sdk,16.8.0,,no,no,,,\r\n"
                     "flywheel,dicom-fixer,0.9.0,/opt/venv/bin/python,3.11.3,venv,yes,"
                     "/opt/venv/bin/pip,my-tool,1.2.3,git+https://example.org/my-tool@1f2e3d,no,no,,,\r\n"
                     "flywheel,dicom-fixer,0.9.0,/usr/bin/python3.11,3.11.3,system,no,,six,1.16.0,,"
                     "no,no,,,\r\n"));
        auto first = smallRecord(str("s"), str("g"));
        first.audit.status.reset();
        QVERIFY(writtenOf({first}, writePackagesCsv).contains(",system,,/usr/bin/pip3,"));
    }

    /// ../README of the first script: exactly these keys, in this order, on every level.
    void theFirstScriptsFile()
    {
        const auto bytes =
            writtenOf({smallRecord(str("b"), str("x")), fullRecord(str("a"), str("z")),
                          fullRecord(str("a"), str("y"))}, writeOriginalJson);
        const auto json = nlohmann::ordered_json::parse(bytes.toStdString());
        QCOMPARE(keysOf(json), (Keys{"a", "b"}));
        QCOMPARE(keysOf(json["a"]), (Keys{"y", "z"}));
        for (const auto &site : json) {
            for (const auto &gear : site) {
                QCOMPARE(
                    keysOf(gear),
                    (Keys{"gear-name", "gear-label", "custom-docker-image", "gear-version", "site",
                          "api-enabled", "found-manifest", "Python_Dirs", "Pip_Dirs", "Pythons"}));
                for (const auto &python : gear["Pythons"]) {
                    QCOMPARE(keysOf(python), (Keys{"python_dir", "python_version", "pips"}));
                    for (const auto &pip : python["pips"])
                        QCOMPARE(keysOf(pip), (Keys{"freeze", "pip_dir", "pip_version"}));
                }
            }
        }
        QCOMPARE(
            json["a"]["z"]["Pythons"]["python_3.11.3"]["pips"]["pip_3.11"]["freeze"]["flywheel-sdk"]
                .get<std::string>(),
            std::string("16.8.0"));
        QVERIFY(json["a"]["z"]["api-enabled"].get<bool>());
        QVERIFY(bytes.startsWith("{\n  \"a\": {\n    \"y\": {\n"));
        // it is read again with what it has
        const auto again = MasterDocument::parse(bytes, str("original"));
        QVERIFY(again);
        QCOMPARE(again->records().size(), std::size_t(3));
        QCOMPARE(again->records()[0].findings.pythons[0].pips, [] {
            auto pips = fullRecord().findings.pythons[0].pips;
            for (auto &pip : pips)
                pip.direct.clear();
            return pips;
        }());
    }

    void requirements()
    {
        auto found = python("/p", "3.9", "zlib=1.0 Alpha=2.0rc1 odd=unknown bad=a;b");
        auto &pip = found.pips[0];
        pip.freeze.push_back({str("tool"), str("0.1")});
        pip.direct.insert(str("tool"), {str("git+https://e.org/t"), str("1f2e"), false});
        pip.freeze.push_back({str("mine"), str("0.1")});
        pip.direct.insert(str("mine"), {str("file:///src/mine"), {}, true});
        pip.freeze.push_back({str("evil"), str("0.1")});
        pip.direct.insert(str("evil"), {str("--index-url http://x"), {}, false});
        pip.freeze.push_back({str("-r x"), str("1")});
        pip.freeze.push_back({str("x\x1c--pre"), str("1")});
        QCOMPARE(QString::fromUtf8(requirementsText(found)), str("# -r x 1\n"
                                                                 "Alpha==2.0rc1\n"
                                                                 "# bad a;b\n"
                                                                 "# evil 0.1\n"
                                                                 "-e file:///src/mine#egg=mine\n"
                                                                 "odd===unknown\n"
                                                                 "tool @ git+https://e.org/t@1f2e\n"
                                                                 "# x --pre 1\n"
                                                                 "zlib==1.0\n"));
    }

    void packageUrls()
    {
        const auto url = [](const char *name, const char *version,
                            const DirectOrigin &origin = {}) {
            return packageUrl({{str(name), str(version)}, {}, origin});
        };
        QCOMPARE(url("numpy", "1.24.2"), str("pkg:pypi/numpy@1.24.2"));
        QCOMPARE(url("Flywheel_SDK", "16.8.0"), str("pkg:pypi/flywheel-sdk@16.8.0"));
        QCOMPARE(url("zope.interface", "5"), str("pkg:pypi/zope.interface@5"));
        QCOMPARE(url("torch", "2.0+cu118"), str("pkg:pypi/torch@2.0%2Bcu118"));
        QCOMPARE(url("a b/c@d", "1?2#3"), str("pkg:pypi/a%20b%2Fc%40d@1%3F2%233"));
        QCOMPARE(url("tool", "", {}), str("pkg:pypi/tool"));
        QCOMPARE(url("tool", "1", {str("git+https://e.org/t"), str("1f"), false}),
                 str("pkg:pypi/tool@1?vcs_url=git%2Bhttps://e.org/t%401f"));
        QCOMPARE(url("tool", "1", {str("https://e.org/t.whl"), {}, false}),
                 str("pkg:pypi/tool@1?download_url=https://e.org/t.whl"));
        QCOMPARE(url("tool", "1", {str("file:///src"), {}, true}), str("pkg:pypi/tool@1"));
        QCOMPARE(imageUrl(str("flywheel/dicom-fixer:0.9.0")),
                 str("pkg:docker/flywheel/dicom-fixer@0.9.0"));
        QCOMPARE(imageUrl(str("debian")), str("pkg:docker/library/debian@latest"));
        QCOMPARE(imageUrl(str("localhost:5000/x:1")),
                 str("pkg:docker/x@1?repository_url=localhost:5000"));
        QCOMPARE(imageUrl(str("not an image")), QString());
        QCOMPARE(imageUrl(str("docker-archive:it.tar")), QString()); // of a file
        QCOMPARE(imageUrl(str("oci:images/it:1")), QString());
        QCOMPARE(imageUrl(str("docker-daemon:lab/x:1")), str("pkg:docker/lab/x@1"));
    }
};

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
