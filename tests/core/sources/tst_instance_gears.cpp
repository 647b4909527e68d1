#include "core/sources/instance_gears.h"

#include <QJsonObject>

using namespace gearaudit;

namespace
{

const Instance lab{{}, QStringLiteral("lab"), {QStringLiteral("site.example")}, {}};
const QString release = QStringLiteral("19.2.1");

GearDocument document(const char *id, const char *name, const char *version, const char *created,
                      const char *modified = "")
{
    GearDocument document;
    document.id = QLatin1String(id);
    document.manifest = {{QStringLiteral("name"), QLatin1String(name)},
                         {QStringLiteral("version"), QLatin1String(version)}};
    document.created = QLatin1String(created);
    document.modified = QLatin1String(modified);
    return document;
}

/// "key=id" of each gear, in their order.
QString keys(const std::vector<GearDocument> &documents)
{
    QStringList keys;
    for (const auto &gear : instanceGears(documents, lab, release))
        keys << gear.key + QLatin1Char('=') + gear.foundManifest;
    return keys.join(QStringLiteral(", "));
}

} // namespace

class TestInstanceGears : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeDocument()
    {
        GearDocument whole = document("5c0f", "x", "1.0", "2024-03-08T10:00:00.123000+00:00");
        whole.category = QStringLiteral("qa");
        whole.rootfsUrl = QStringLiteral("docker://site.example/x:1.0");
        whole.manifest[QStringLiteral("custom")] =
            QJsonObject{{QStringLiteral("gear-builder"),
                         QJsonObject{{QStringLiteral("category"), QStringLiteral("utility")}}}};
        whole.manifest[QStringLiteral("inputs")] = QJsonValue::Null;
        const auto gears = instanceGears({whole}, lab, release);
        QCOMPARE(gears.size(), std::size_t(1));
        const Gear &gear = gears.front();
        QCOMPARE(gear.collection, Collection::Instances);
        QCOMPARE(gear.site, QStringLiteral("lab"));
        QCOMPARE(gear.key, QStringLiteral("x"));
        QCOMPARE(gear.foundManifest, QStringLiteral("5c0f"));
        QCOMPARE(gear.created, QStringLiteral("2024-03-08T10:00:00.123000+00:00"));
        QCOMPARE(gear.siteRelease, QStringLiteral("19.2.1"));
        QCOMPARE(gear.manifest.category, QStringLiteral("qa"));
        QCOMPARE(gear.manifest.apiKey, ApiKeyUse::None);
        QCOMPARE(gear.images.size(), std::size_t(1));
        QCOMPARE(gear.images.front().from, QStringLiteral("rootfs-url"));
        QVERIFY(!gear.problem);
    }

    void theManifestsCategoryWhereTheDocumentHasNone()
    {
        GearDocument bare = document("1", "x", "1", "");
        bare.manifest[QStringLiteral("custom")] =
            QJsonObject{{QStringLiteral("gear-builder"),
                         QJsonObject{{QStringLiteral("category"), QStringLiteral("utility")}}}};
        QCOMPARE(instanceGears({bare}, lab, release).front().manifest.category,
                 QStringLiteral("utility"));
    }

    void whatIsNoGearIsARowWithItsReason()
    {
        GearDocument nameless;
        nameless.id = QStringLiteral("5bad");
        nameless.manifest = {{QStringLiteral("version"), QStringLiteral("1")}};
        const auto gears = instanceGears({nameless, GearDocument(), GearDocument()}, lab, release);
        QCOMPARE(gears.size(), std::size_t(3));
        for (const auto &gear : gears) {
            QVERIFY(gear.problem);
            QCOMPARE(gear.problem->code, Code::Malformed);
            QVERIFY(gear.images.empty());
            QCOMPARE(gear.site, QStringLiteral("lab"));
        }
        QCOMPARE(gears[0].key, QStringLiteral("5bad"));
        QCOMPARE(gears[0].problem->subject, QStringLiteral("5bad"));
        QVERIFY(gears[1].key != gears[2].key);
    }

    void theNewestHasTheName_data()
    {
        QTest::addColumn<QList<QStringList>>("documents"); // id, version, created, modified
        QTest::addColumn<QString>("wanted");
        const auto row = [](const char *name, const QList<QStringList> &documents,
                            const char *wanted) {
            QTest::newRow(name) << documents << QString::fromLatin1(wanted);
        };
        const auto list = [](std::initializer_list<const char *> texts) {
            QStringList strings;
            for (const char *text : texts)
                strings << QString::fromLatin1(text);
            return strings;
        };
        row("created decides, not the version",
            {list({"1", "9.0", "2024-01-01T00:00:00Z", ""}),
             list({"2", "1.0", "2024-01-02T00:00:00Z", ""})},
            "x=2, x (9.0)=1");
        row("in instants, not as text",
            {list({"1", "1", "2024-01-01T09:00:00+00:00", ""}),
             list({"2", "2", "2024-01-01T10:00:00+02:00", ""})},
            "x=1, x (2)=2");
        row("within a second",
            {list({"1", "1", "2024-01-01T09:00:00.123000+00:00", ""}),
             list({"2", "2", "2024-01-01T09:00:00.456000+00:00", ""})},
            "x=2, x (1)=1");
        row("then modified",
            {list({"2", "1", "2024-01-01T00:00:00Z", "2024-02-01T00:00:00Z"}),
             list({"1", "2", "2024-01-01T00:00:00Z", "2024-02-02T00:00:00Z"})},
            "x=1, x (1)=2");
        row("a date before none",
            {list({"1", "1", "", "2025-01-01T00:00:00Z"}),
             list({"2", "2", "2020-01-01T00:00:00Z", ""}), list({"3", "3", "long ago", ""})},
            "x=2, x (1)=1, x (3)=3");
        row("then the id",
            {list({"5a", "1", "", ""}), list({"5c", "2", "", ""}), list({"5b", "3", "", ""})},
            "x=5c, x (1)=5a, x (3)=5b");
        row("one version twice",
            {list({"1", "1", "2024-01-01T00:00:00Z", ""}),
             list({"2", "1", "2024-01-02T00:00:00Z", ""}),
             list({"3", "1", "2024-01-03T00:00:00Z", ""})},
            "x=3, x (1)=2, x (1) (2)=1");
        row("no version", {list({"1", "", "", ""}), list({"2", "", "", ""})}, "x=2, x (2)=1");
    }
    void theNewestHasTheName()
    {
        QFETCH(QList<QStringList>, documents);
        std::vector<GearDocument> read;
        for (const auto &fields : documents) {
            GearDocument made = document("", "x", "", "");
            made.id = fields[0];
            made.manifest[QStringLiteral("version")] = fields[1];
            made.created = fields[2];
            made.modified = fields[3];
            read.push_back(made);
        }
        QTEST(keys(read), "wanted");
        std::reverse(read.begin(), read.end()); // whatever the server's order
        QTEST(keys(read), "wanted");
    }

    void gearsAreSortedByKey()
    {
        QCOMPARE(keys({document("1", "b", "1", "2024-01-01"), document("2", "a", "1", "2020-01-01"),
                       document("3", "a", "2", "2021-01-01")}),
                 QStringLiteral("a=3, a (1)=2, b=1"));
    }
};

QTEST_GUILESS_MAIN(TestInstanceGears)
#include "tst_instance_gears.moc"
