#include "core/master/master_files.h"
#include "core/model/gear_facts.h"
#include "core/report/packed_report.h"
#include "tests/support/record_builder.h"
#include "tests/support/sample_records.h"

#include <QDir>
#include <QTest>

#include <thread>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/// What tests have in the way of records, of every shape.
std::vector<GearRecord> allShapes()
{
    auto records = sampleRecords();
    records.push_back(fullRecord(str("flywheel"), str("full")));
    records.push_back(staleRecord());
    records.push_back(GearRecord{});
    records.push_back(fullRecord(str("site"), str("dicom-fixer (0.9.0)")));
    auto &last = records.back();
    last.collection = Collection::Instances;
    auto &pip = last.findings.pythons[0].pips[0];
    pip.direct.insert(str("not-in-freeze"), {{}, str("1f2e"), true});
    pip.freeze.push_back({str("my-tool"), {}});
    last.findings.pythons[0].packages.emplace(); // known to be none
    last.audit.attempts.push_back({str("a"), {}});
    last.audit.imageBytes = -1;
    last.label = QString(70'000, QChar(0x1f4)) + QString::fromUcs4(U"\x1F40D");
    return records;
}

QStringList keysOf(const PackedReport &report)
{
    QStringList keys;
    for (quint32 gear = 0; gear < report.gearCount(); ++gear)
        keys.append(report.facts(gear).key);
    return keys;
}

} // namespace

class TestPackedReport : public QObject
{
    Q_OBJECT

    void verifyPython(const PackedReport &report, quint32 number, const PythonFinding &python,
                      bool isRecorded)
    {
        const auto row = report.python(number);
        QCOMPARE(report.text(row.path), python.path);
        QCOMPARE(report.text(row.version), python.version);
        QCOMPARE(report.text(row.environment), python.kind);
        QCOMPARE(row.inUse, isRecorded ? std::optional(python.inUse) : std::nullopt);
        QCOMPARE(row.knowsPackages, knowsPackages(python));
        QStringList packages;
        const auto add = [&](const Package &package, const QString &origin) {
            packages.append(package.name + str(" ") + package.version + str(" ") + origin);
        };
        QCOMPARE(std::size_t{row.pips.count}, python.pips.size());
        for (std::size_t i = 0; i < python.pips.size(); ++i) {
            const auto &pip = python.pips[i];
            QCOMPARE(report.text(report.pip(row.pips.first + quint32(i)).path), pip.path);
            QCOMPARE(report.text(report.pip(row.pips.first + quint32(i)).version), pip.version);
            for (const auto &package : pip.freeze)
                add(package, pip.direct.value(package.name).url);
        }
        for (const auto &package : python.packages.value_or(std::vector<Package>()))
            add(package, {});
        QStringList rows;
        for (const auto &package : report.packages(row.packages))
            rows.append(report.text(package.name) + str(" ") + report.text(package.version) +
                        str(" ") + report.text(package.origin));
        QCOMPARE(rows, packages);
    }

    void verifyWayUp(const PackedSnapshot &report)
    {
        quint32 pips = 0;
        quint32 packages = 0;
        for (quint32 gear = 0; gear < report->gearCount(); ++gear) {
            const auto pythons = report->gear(gear).pythons;
            for (auto python = pythons.first; python < pythons.end(); ++python) {
                QCOMPARE(report->gearOf(python), gear);
                const auto row = report->python(python);
                const auto range = report->pipsOf(python);
                QCOMPARE(range.first, pips);
                QVERIFY(range == row.pips);
                for (auto pip = range.first; pip < range.end(); ++pip) {
                    QCOMPARE(report->pythonOfPip(pip), python);
                    QCOMPARE(report->packagesOfPip(pip).first, packages);
                    packages += report->packagesOfPip(pip).count;
                }
                pips += range.count;
                const auto metadata = report->packagesByMetadata(python);
                QCOMPARE(metadata.first, packages);
                packages += metadata.count;
                QCOMPARE(row.packages.end(), packages);
                for (auto i = row.packages.first; i < row.packages.end(); ++i)
                    QCOMPARE(report->pythonOfPackage(i), python);
            }
        }
        QCOMPARE(report->pipCount(), pips);
        QCOMPARE(report->packageCount(), packages);
        QVERIFY(packages > 0);
    }

private Q_SLOTS:
    void nothingIsLost()
    {
        const auto records = allShapes();
        const auto report = PackedReport::pack(records);
        QCOMPARE(report->records().size(), records.size());
        for (quint32 i = 0; i < report->gearCount(); ++i) {
            QVERIFY2(report->record(i) == records[i], qPrintable(records[i].key));
            auto facts = records[i];
            facts.findings.pythons.clear();
            QVERIFY2(report->facts(i) == facts, qPrintable(records[i].key));
        }
        QVERIFY(report->records() == records);
    }

    void nothingOfAFileIsLost()
    {
        const QDir folder(QStringLiteral(GEAR_TEST_DATA "/master_json"));
        const auto files = folder.entryList({str("*.json")}, QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const auto &file : files) {
            const auto document = readMaster(folder.filePath(file));
            QVERIFY(document);
            const auto records = document->records();
            QVERIFY2(PackedReport::pack(records)->records() == records, qPrintable(file));
        }
    }

    void aFilterSeesWhatWasPacked()
    {
        const auto records = allShapes();
        const auto report = PackedReport::pack(records);
        const auto isText = [&](TextId id, const QString &text) {
            const auto utf8 = report->utf8(id);
            return report->text(id) == text &&
                   QByteArray(utf8.data(), qsizetype(utf8.size())) == text.toUtf8();
        };
        QCOMPARE(std::size_t(report->gearCount()), records.size());
        for (quint32 i = 0; i < report->gearCount(); ++i) {
            const auto row = report->gear(i);
            const auto &record = records[i];
            QVERIFY(isText(row.site, record.site));
            QVERIFY(isText(row.name, record.key.isEmpty() ? record.name : record.key));
            QVERIFY(isText(row.label, record.label) && isText(row.image, record.image));
            QVERIFY(isText(row.version, record.version));
            QVERIFY(isText(row.siteRelease, record.audit.siteRelease));
            QCOMPARE(row.status, record.audit.status);
            QCOMPARE(row.sdkEnabled, record.apiEnabled);
            QCOMPARE(row.isKnown, isKnown(record));
            const auto &facts = record.manifest;
            // in the order of the table of fields
            const auto &image = record.findings.image;
            const QStringList others{record.name,      image.os.name,  image.base.name,
                                     facts.category, facts.license,
                                     facts.author,     facts.maintainer, facts.source,
                                     facts.url,        facts.command,  record.audit.reason};
            QVERIFY(std::equal(row.otherTexts.begin(), row.otherTexts.end(), others.begin(),
                               others.end(), isText));
            QVERIFY(isText(row.osId, image.os.id) && isText(row.osVersion, image.os.version));
            QVERIFY(isText(row.baseDigest, image.base.digest));
            const auto tools = report->texts(row.tools);
            QCOMPARE(tools.size(), image.tools.size() * 3);
            for (std::size_t k = 0; k < image.tools.size(); ++k)
                QVERIFY(isText(tools[k * 3], image.tools[k].name) && isText(tools[k * 3 + 1], image.tools[k].version));
            QCOMPARE(report->texts(row.layers).size(), image.layers.size() * 2);
            QCOMPARE(std::size_t(row.pythons.count), record.findings.pythons.size());
            for (quint32 k = 0; k < row.pythons.count; ++k)
                verifyPython(*report, row.pythons.first + k, record.findings.pythons[k],
                             record.audit.status.has_value());
        }
    }

    void theWayUp()
    {
        const auto records = allShapes();
        const auto report = PackedReport::pack(records);
        verifyWayUp(report);
        // A gear that has less of everything, one that has more, and one that goes.
        auto less = smallRecord(records[0].site, records[0].key);
        less.findings.pythons.clear();
        verifyWayUp(report->with({less}));
        auto more = fullRecord(records[0].site, records[0].key);
        more.findings.pythons.push_back(more.findings.pythons[0]);
        const auto moved = report->with({more});
        verifyWayUp(moved);
        auto expected = records;
        expected[0] = more;
        QVERIFY(moved->records() == expected);

        auto twice = records;
        twice.insert(twice.begin(), 2, more);
        const auto once = PackedReport::pack(twice)->with({more});
        QVERIFY(once->records() == expected);
        verifyWayUp(once);
    }

    void theSameTextIsThereOnce()
    {
        const auto once = PackedReport::pack({fullRecord(str("site"), str("a"))});
        const auto again = once->with({fullRecord(str("site"), str("b"))});
        // what b has of its own: its name, its image, its manifest
        QCOMPARE(again->textCount(), once->textCount() + 3);
        QSet<QString> texts;
        for (TextId id = 0; id < again->textCount(); ++id)
            texts.insert(again->text(id));
        QCOMPARE(quint32(texts.size()), again->textCount());
        QVERIFY(again->text(0).isEmpty());
    }

    void manyTexts()
    {
        auto record = fullRecord();
        auto &packages = record.findings.pythons[0].pips[0].freeze;
        for (int i = 0; i < 200'000; ++i)
            packages.push_back({QString::number(i), QString::number(i / 2)});
        QVERIFY(PackedReport::pack({record})->record(0) == record);
    }

    void addedInPlaceOfTheirOwn()
    {
        auto records = allShapes();
        const auto report = PackedReport::pack(records);
        auto changed = fullRecord(records[1].site, records[1].key);
        auto other = records[0];
        other.collection = Collection::Instances; // another gear, for all that
        auto last = records.back();
        last.findings.pythons.clear();
        const auto isNew = smallRecord(str("new"), str("gear"));
        const auto updated = report->with({last, other, changed, isNew});

        records[1] = changed;
        records.back() = last;
        records.push_back(other);
        records.push_back(isNew);
        QVERIFY(updated->records() == records);
        QVERIFY(report->records() == allShapes());
        QVERIFY(updated->with({})->records() == records);
    }

    void gearsLeave()
    {
        auto records = allShapes();
        const auto report = PackedReport::pack(records);
        auto other = records[1].recordKey();
        other.collection = Collection::Instances; // another gear, for all that
        const auto kept = report->without(
            {records.front().recordKey(), records[2].recordKey(), records.back().recordKey(), other});
        QCOMPARE(report->recordKey(1), records[1].recordKey());
        QVERIFY(report->records() == records);
        records.pop_back();
        records.erase(records.begin() + 2);
        records.erase(records.begin());
        QVERIFY(kept->records() == records);
        QVERIFY(kept->without({})->records() == records);
    }

    void theOrderOfAFileIsHadAgain()
    {
        const std::vector records{smallRecord(str("b"), str("a")), smallRecord(str("a"), str("b")),
                                  fullRecord(str("a"), str("a"))};
        const auto ordered = PackedReport::pack(records)->inFileOrder();
        QVERIFY(ordered->records() == (std::vector{records[2], records[1], records[0]}));
    }

    void ofTheSameGearTwiceTheLastHolds()
    {
        const auto first = smallRecord(str("site"), str("gear"));
        auto second = first;
        second.version = str("2");
        const auto report = PackedReport::pack({})->with({first, second});
        QVERIFY(report->records() == std::vector{second});
        const auto twice = PackedReport::pack({first, second, smallRecord(str("s"), str("b"))});
        QCOMPARE(keysOf(*twice), QStringList({str("gear"), str("gear"), str("b")}));
        QCOMPARE(keysOf(*twice->with({first})), QStringList({str("gear"), str("b")}));
    }

    void textsOfAnEarlierReportAreReadWhileOthersAreAdded()
    {
        const auto records = manyRecords(20, 50);
        const auto report = PackedReport::pack(records);
        std::thread adder([&] {
            auto latest = report;
            for (int i = 0; i < 200; ++i)
                latest = latest->with({smallRecord(QString::number(i), QString::number(-i))});
        });
        bool same = true;
        for (int i = 0; i < 50; ++i)
            same = same && report->records() == records;
        adder.join();
        QVERIFY(same);
    }
};

QTEST_GUILESS_MAIN(TestPackedReport)
#include "tst_packed_report.moc"
