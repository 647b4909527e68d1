#include "core/base/json_reader.h"
#include "core/export/export_cyclonedx.h"
#include "tests/support/brief_records.h"
#include "tests/support/fake_advisories.h"
#include "tests/support/record_builder.h"
#include "tests/support/written_export.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <map>
#include <set>

using namespace gearaudit;
using namespace gearaudit::test;

using Json = nlohmann::json;

namespace
{

CycloneDxStamp stamp()
{
    return {QUuid(QStringLiteral("3e671687-395b-41f5-a30f-a58921a69b79")),
            QDateTime({2026, 11, 22}, {18, 33}, Qt::UTC), QStringLiteral("0.1.0")};
}

QByteArray billText(const std::vector<PackedSnapshot> &reports)
{
    ExportedGears gears;
    for (const auto &report : reports) {
        const auto place = static_cast<quint32>(gears.reports.size());
        gears.reports.push_back({report, nullptr});
        for (quint32 number = 0; number < report->gearCount(); ++number)
            gears.gears.push_back({place, number});
    }
    return written([&](QIODevice &device) { return writeCycloneDx(gears, stamp(), device); });
}

/// Of one report, with what is known of its packages.
Json bill(const std::vector<GearRecord> &records, const AdvisoryDatabase &database,
          const std::vector<FaultJudgement> &judgements)
{
    const auto report = PackedReport::pack(records);
    ExportedGears gears;
    gears.reports.push_back({report, nullptr, ReportFaults::of(*report, database, judgements, {2026, 11, 22})});
    for (quint32 number = 0; number < report->gearCount(); ++number)
        gears.gears.push_back({0, number});
    return Json::parse(written([&](QIODevice &device) { return writeCycloneDx(gears, stamp(), device); }).toStdString());
}

Json bill(const std::vector<GearRecord> &records)
{
    return Json::parse(billText({PackedReport::pack(records)}).toStdString());
}

std::vector<Json> components(const Json &json, const char *type)
{
    std::vector<Json> found;
    for (const auto &component : json["components"]) {
        if (component["type"] == type)
            found.push_back(component);
    }
    return found;
}

/// The values of a property, in order.
std::vector<std::string> values(const Json &component, const std::string &name)
{
    std::vector<std::string> found;
    for (const auto &property : component["properties"]) {
        if (property["name"] == "gear-audit:" + name)
            found.push_back(property["value"].get<std::string>());
    }
    return found;
}

using Values = std::vector<std::string>;

} // namespace

class TestExportCycloneDx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFrame()
    {
        const auto json = bill({fullRecord()});
        QCOMPARE(json["bomFormat"].get<std::string>(), std::string("CycloneDX"));
        QCOMPARE(json["specVersion"].get<std::string>(), std::string("1.6"));
        QCOMPARE(json["version"].get<int>(), 1);
        QCOMPARE(json["serialNumber"].get<std::string>(),
                 std::string("urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79"));
        QCOMPARE(json["metadata"]["timestamp"].get<std::string>(),
                 std::string("2026-11-22T18:33:00Z"));
        QCOMPARE(json["metadata"]["tools"][0]["name"].get<std::string>(),
                 std::string("gear-audit"));
    }

    void anImageAndItsPackages()
    {
        const auto json = bill({fullRecord()});
        const auto images = components(json, "container");
        QCOMPARE(images.size(), std::size_t(1));
        QCOMPARE(images[0]["name"].get<std::string>(), std::string("flywheel/dicom-fixer"));
        QCOMPARE(images[0]["version"].get<std::string>(), std::string("0.9.0"));
        QCOMPARE(images[0]["purl"].get<std::string>(),
                 std::string("pkg:docker/flywheel/dicom-fixer@0.9.0"));
        QCOMPARE(values(images[0], "gear"), Values{"flywheel/dicom-fixer"});
        QCOMPARE(values(images[0], "image-digest"), Values{"sha256:0123"});
        QCOMPARE(values(images[0], "python-in-use"), Values{"/opt/venv/bin/python 3.11.3"});
        QCOMPARE(values(images[0], "status"), Values{"audited"});

        const auto libraries = components(json, "library");
        QCOMPARE(libraries.size(), std::size_t(3));
        QCOMPARE(libraries[0]["purl"].get<std::string>(),
                 std::string("pkg:pypi/flywheel-sdk@16.8.0"));
        QCOMPARE(values(libraries[0], "python"), Values{"/opt/venv/bin/python"});
        QCOMPARE(values(libraries[0], "python-version"), Values{"3.11.3"});
        QCOMPARE(values(libraries[0], "environment"), Values{"venv"});
        QCOMPARE(values(libraries[1], "origin"), Values{"git+https://example.org/my-tool@1f2e3d"});

        QCOMPARE(json["dependencies"].size(), std::size_t(1));
        QCOMPARE(json["dependencies"][0]["ref"].dump(), images[0]["bom-ref"].dump());
        std::set<std::string> expected;
        for (const auto &library : libraries)
            expected.insert(library["bom-ref"].get<std::string>());
        const auto dependsOn = json["dependencies"][0]["dependsOn"].get<std::set<std::string>>();
        QCOMPARE(dependsOn, expected);
        QVERIFY(!json.contains("compositions"));
    }

    void gearsOfOneImageShareIt()
    {
        auto other = fullRecord(QStringLiteral("lab"), QStringLiteral("copy"));
        other.image = fullRecord().image;
        const auto json = bill({fullRecord(), other});
        const auto images = components(json, "container");
        QCOMPARE(images.size(), std::size_t(1));
        QCOMPARE(values(images[0], "gear"), (Values{"flywheel/dicom-fixer", "lab/copy"}));
        QCOMPARE(components(json, "library").size(), std::size_t(3));
        other.audit.imageDigest = QStringLiteral("sha256:9999"); // the tag has moved
        QCOMPARE(components(bill({fullRecord(), other}), "container").size(), std::size_t(2));
    }

    void imagesShareWhatIsTheSame()
    {
        const auto json = bill({gear("a", {python("/p", "3.9.2", "x=1 y=1")}),
                                gear("b", {python("/p", "3.9.2", "x=1 y=2")}),
                                gear("c", {python("/q", "3.9.2", "x=1")})});
        QCOMPARE(components(json, "library").size(), std::size_t(4)); // x, y1, y2 of /p; x of /q
        QCOMPARE(json["dependencies"].size(), std::size_t(3));
        QVERIFY(json["dependencies"][0]["dependsOn"][0] == json["dependencies"][1]["dependsOn"][0]);
    }

    void whatDiffersInDetailIsTwo()
    {
        auto first = gear("a", {python("/p", "3.9.2", "x=1")});
        auto second = gear("b", {python("/p", "3.9.2", "x=1")});
        second.findings.pythons[0].kind = QStringLiteral("venv");
        const auto libraries = components(bill({first, second}), "library");
        QCOMPARE(libraries.size(), std::size_t(2));
        QVERIFY(libraries[0]["bom-ref"] != libraries[1]["bom-ref"]);
        QCOMPARE(components(bill({second, first, second}), "library").size(), std::size_t(2));
    }

    void aLastAnswerIsInTheImageThatGaveIt()
    {
        auto stale = staleRecord();
        auto json = bill({stale});
        auto images = components(json, "container");
        QCOMPARE(images.size(), std::size_t(2));
        QCOMPARE(images[0]["version"].get<std::string>(), std::string("0.9.0"));
        QCOMPARE(values(images[0], "gear-version"), Values{"0.9.0"});
        QCOMPARE(values(images[0], "image-digest"), Values{"sha256:0123"});
        QCOMPARE(values(images[0], "status"), Values{});
        QCOMPARE(images[1]["version"].get<std::string>(), std::string("0.9.1"));
        QCOMPARE(values(images[1], "status"), Values{"timed-out"});
        QCOMPARE(values(images[1], "python"), Values{});
        QCOMPARE(json["dependencies"].size(), std::size_t(1));
        QCOMPARE(json["dependencies"][0]["ref"].dump(), images[0]["bom-ref"].dump());
        QCOMPARE(json["dependencies"][0]["dependsOn"].size(), std::size_t(3));
        QCOMPARE(json["compositions"][0]["dependencies"][0].dump(), images[1]["bom-ref"].dump());

        // one tag for both, of which no digest is known
        stale.image = stale.audit.lastAnswer->image;
        stale.audit.lastAnswer->imageDigest.clear();
        json = bill({stale});
        images = components(json, "container");
        QCOMPARE(images.size(), std::size_t(2));
        QVERIFY(images[0]["bom-ref"] != images[1]["bom-ref"]);
        QCOMPARE(json["dependencies"].size(), std::size_t(1));
    }

    // discovery.md: for no image it runs the image `unknown`
    void anUnknownImageIsNoComponent()
    {
        GearRecord none;
        none.site = none.key = QStringLiteral("a");
        none.image = QStringLiteral("unknown");
        QVERIFY(components(bill({none}), "container").empty());
    }

    void unknownIsNotNone()
    {
        auto lost = gear("lost", {});
        lost.audit.status = Status::NotFound;
        auto nameless = gear("nameless", {});
        nameless.image.clear();
        const auto json = bill({lost, gear("bare", {}), nameless});
        QCOMPARE(components(json, "container").size(), std::size_t(2));
        QCOMPARE(json["dependencies"].size(), std::size_t(1)); // bare has none, and that is known
        QCOMPARE(json["dependencies"][0]["dependsOn"].size(), std::size_t(0));
        QCOMPARE(json["compositions"][0]["aggregate"].get<std::string>(), std::string("unknown"));
        QCOMPARE(json["compositions"][0]["dependencies"][0].get<std::string>(),
                 std::string("image:registry/lost:1.0"));
    }

    void equalInputGivesEqualBytes()
    {
        const std::vector<GearRecord> records{fullRecord(),
                                              gear("b", {python("/p", "3", "z=1 a=1")})};
        QCOMPARE(billText({PackedReport::pack(records)}), billText({PackedReport::pack(records)}));
    }

    /// However the gears are spread over reports, whose texts have numbers of their own.
    void severalReportsAreOneBill()
    {
        const auto a = gear("a", {python("/p", "3.9.2", "x=1 y=1")});
        const auto b = gear("b", {python("/p", "3.9.2", "y=1 z=1 x=1")});
        const auto both = billText({PackedReport::pack({a, b})});
        QCOMPARE(billText({PackedReport::pack({a}), PackedReport::pack({b})}), both);
        const auto first = PackedReport::pack({a});
        QCOMPARE(components(Json::parse(billText({first, first->with({b})}).toStdString()),
                            "library").size(),
                 std::size_t(3));
    }

    /// Piece by piece as the whole would be written.
    /// What a distribution may have mended is neither a fault that counts nor one that is done with.
    void whatMayBePatchedIsInTriage()
    {
        testing::FakeAdvisories database;
        Fault fault = testing::faultOf(QStringLiteral("CVE-2020-14343"), Severity::Critical, QStringLiteral("5.4"));
        database.add(QStringLiteral("pyyaml"), QStringLiteral("5.3"), fault);
        auto debian = gear("debian", {python("/usr/bin/python3", "3.11.2", "PyYAML=5.3")});
        debian.findings.pythons[0].ofDistribution = {QStringLiteral("PyYAML")};
        const auto own = gear("own", {python("/opt/python3", "3.11.2", "PyYAML=5.3")});
        FaultJudgement judgement;
        judgement.fault = fault.name;
        judgement.gears = {QStringLiteral("judged")};
        judgement.status = QStringLiteral("not_affected");
        judgement.justification = QStringLiteral("vulnerable_code_not_present");
        judgement.reason = QStringLiteral("no YAML of others is read");
        const auto judged = gear("judged", {python("/judged/python3", "3.11.2", "PyYAML=5.3")});

        const auto json = bill({debian, own, judged}, database, {judgement});
        std::map<std::string, Json> byState;
        for (const auto &each : json["vulnerabilities"]) {
            QCOMPARE(each["id"].get<std::string>(), std::string("CVE-2020-14343"));
            byState[each.contains("analysis") ? each["analysis"]["state"].get<std::string>() : "none"] = each;
        }
        QCOMPARE(byState.size(), std::size_t(3));
        QVERIFY(byState.contains("in_triage"));
        QVERIFY(byState["in_triage"]["analysis"].contains("detail"));
        QVERIFY(!byState["in_triage"]["analysis"].contains("justification"));
        QCOMPARE(byState["not_affected"]["analysis"]["justification"].get<std::string>(), std::string("code_not_present"));
        QVERIFY(byState.contains("none"));
        // each is of its own gear's package alone
        std::set<std::string> affected;
        for (const auto &[state, each] : byState) {
            QCOMPARE(each["affects"].size(), std::size_t(1));
            affected.insert(each["affects"][0]["ref"].get<std::string>());
        }
        QCOMPARE(affected.size(), std::size_t(3));
    }

    void isIndentedLikeEveryJsonOfOurs()
    {
        auto record = fullRecord();
        record.label = QStringLiteral("\"q\" \\ \n\t\u0001 \u00e9\u2028");
        record.image += record.label;
        const QByteArray text = billText({PackedReport::pack({record, gear("b", {})})});
        const auto parsed = parseOrderedJson(text, {});
        QVERIFY(parsed);
        QCOMPARE(text, jsonIndented(*parsed) + '\n');
    }

    void nothingAtAll()
    {
        const auto json = bill({});
        QVERIFY(json["components"].is_array() && json["components"].empty());
        QVERIFY(json["dependencies"].is_array());
    }
};

QTEST_GUILESS_MAIN(TestExportCycloneDx)
#include "tst_export_cyclonedx.moc"
