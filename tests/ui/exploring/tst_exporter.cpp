#include "core/audit/worker_pool.h"
#include "tests/support/exploration_builder.h"
#include "tests/support/sample_records.h"
#include "tests/support/text_files.h"
#include "ui/exploring/exporter.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

class ExporterTest : public QObject
{
    Q_OBJECT

    static std::vector<GearRecord> twoGears()
    {
        return {sampleGear(QStringLiteral("clinic"), QStringLiteral("tidy"), QStringLiteral("2"),
                           {{QStringLiteral("numpy"), QStringLiteral("1.0")}}),
                sampleGear(QStringLiteral("clinic"), QStringLiteral("sorter"), QStringLiteral("1"),
                           {{QStringLiteral("scipy"), QStringLiteral("1.0")}})};
    }
    static std::vector<GearRecord> laterGear()
    {
        return {sampleGear(QStringLiteral("clinic"), QStringLiteral("tidy"), QStringLiteral("3"),
                           {{QStringLiteral("numpy"), QStringLiteral("2.0")}})};
    }
    static QByteArray contentOf(const Export &chosen)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        chosen.write(buffer);
        return buffer.data();
    }
    static QList<QByteArray> linesOf(const ExplorationSnapshot &shown, const FileExport &request)
    {
        return contentOf(exportOf(*shown, request, {})).trimmed().split('\n');
    }

private Q_SLOTS:
    void everythingOrWhatTheFilterShows()
    {
        const auto shown = exploration({twoGears()}, QStringLiteral("numpy"));
        QCOMPARE(linesOf(shown, {ExportFormat::InventoryCsv, false, {}}).size(), 3);
        const auto some = linesOf(shown, {ExportFormat::InventoryCsv, true, {}});
        QCOMPARE(some.size(), 2);
        QVERIFY(some[1].startsWith("clinic,tidy,"));
    }

    void ofAGearInTwoReportsTheLastOneCounts()
    {
        const auto shown = exploration({twoGears(), laterGear()});
        const auto lines = linesOf(shown, {ExportFormat::PackagesCsv, false, {}});
        QCOMPARE(lines.size(), 3);
        const QByteArray all = lines.join('\n');
        QVERIFY(all.contains("numpy,2.0"));
        QVERIFY(!all.contains("numpy,1.0"));
    }

    // issue 7, B3: what is open holds only what the program knows
    void aMasterJsonKeepsWhatOtherProgramsAdded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("gears.json"));
        MasterDocument ours;
        for (const GearRecord &record : twoGears())
            ours.setRecord(record);
        QByteArray json = ours.serialise();
        json.replace("{\n  \"clinic\"", "{\n  \"about\": \"mine\",\n  \"clinic\"");
        json.replace("\"gear-name\"", "\"owner\": \"ada\",\n      \"gear-name\"");
        json.replace("\"python_dir\"", "\"looked-at\": [1, 2],\n          \"python_dir\"");
        writeFile(path, json);
        const auto document = MasterDocument::parse(json, path);
        QVERIFY(document);
        QVERIFY(json.contains("\"about\"") && json.contains("\"looked-at\""));

        Exploration shown = *exploration({twoGears()}, QStringLiteral("numpy"));
        shown.reports[0].loaded.path = path;
        const Export all = exportOf(shown, {ExportFormat::Master, false, {}}, {});
        QCOMPARE(contentOf(all), document->serialise());
        QVERIFY(all.notes.empty());
        const Export some = exportOf(shown, {ExportFormat::Master, true, {}}, {});
        const QByteArray found = contentOf(some);
        QVERIFY(found.contains("\"owner\": \"ada\"") && found.contains("\"about\""));
        QVERIFY(found.contains("\"tidy\"") && !found.contains("\"sorter\""));

        // What is shown counts where the file has gone on: a newer record, and a gear more.
        MasterDocument newer = *document;
        auto more = laterGear();
        newer.setRecord(more[0]);
        more[0].key = QStringLiteral("added");
        newer.setRecord(more[0]);
        writeFile(path, newer.serialise());
        const QByteArray asShown = contentOf(exportOf(shown, {ExportFormat::Master, false, {}}, {}));
        QVERIFY(!asShown.contains("\"added\"") && !asShown.contains("\"2.0\""));
        QCOMPARE(asShown.count("\"owner\": \"ada\""), 2);

        QVERIFY(QFile::remove(path));
        const Export left = exportOf(shown, {ExportFormat::Master, false, {}}, {});
        QVERIFY(contentOf(left).contains("\"tidy\""));
        QCOMPARE(left.notes,
                 (std::vector<ExportNote>{{ExportNote::Kind::WithoutKeys, 0, path, {}}}));
    }

    void anInstanceAndAnOrganisationOfOneNameKeepTheirGears()
    {
        auto ofInstance = laterGear();
        ofInstance[0].collection = Collection::Instances;
        const auto shown = exploration({laterGear(), ofInstance});
        for (const ExportFormat format : {ExportFormat::Master, ExportFormat::InventoryCsv}) {
            const Export all = exportOf(*shown, {format, false, {}}, {});
            QCOMPARE(all.gears.gears.size(), std::size_t(2));
            const QByteArray content = contentOf(all);
            QVERIFY2(content.contains("clinic (instance)"), content.constData());
        }
    }

    void writesOnThePoolAndTells()
    {
        WorkerPool pool;
        QByteArray content;
        QThread *thread = nullptr;
        Exporter exporter(pool, [&](const QString &, const auto &write) -> Result<void> {
            QBuffer buffer(&content);
            buffer.open(QIODevice::WriteOnly);
            write(buffer);
            thread = QThread::currentThread();
            return {};
        });
        QSignalSpy written(&exporter, &Exporter::written);
        const FileExport request{ExportFormat::Master, false, QStringLiteral("/x/gears.json")};
        exporter.start(exploration({twoGears()}), request);
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(written[0][0].toString(), request.path);
        QVERIFY(thread != QThread::currentThread());
        QVERIFY(content.contains("\"tidy\""));
    }

    void whatFailsIsTold()
    {
        WorkerPool pool;
        const Error full{Stage::Store, Code::NoSpace, QStringLiteral("/x/gears.json"), {}};
        Exporter exporter(pool, [&](const QString &, const auto &) -> Result<void> {
            return Unexpected{full};
        });
        QSignalSpy failed(&exporter, &Exporter::failed);
        exporter.start(exploration({twoGears()}),
                       {ExportFormat::Master, false, QStringLiteral("/x/gears.json")});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>(), full);
    }

    void anOpenFileIsNotWrittenOver()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("open.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Exploration shown = *exploration({twoGears()});
        shown.reports[0].loaded.path = path;
        WorkerPool pool;
        int writes = 0;
        Exporter exporter(pool, [&](const QString &, const auto &) -> Result<void> {
            ++writes;
            return {};
        });
        QSignalSpy failed(&exporter, &Exporter::failed);
        exporter.start(
            std::make_shared<const Exploration>(shown),
            {ExportFormat::Master, false, folder.filePath(QStringLiteral("./open.json"))});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().code, Code::Taken);
        QCOMPARE(writes, 0);
    }
};

QTEST_GUILESS_MAIN(ExporterTest)
#include "tst_exporter.moc"
