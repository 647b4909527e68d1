#include "core/audit/worker_pool.h"
#include "tests/support/exploration_builder.h"
#include "tests/support/sample_records.h"
#include "ui/explore/exporter.h"

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
    static QList<QByteArray> linesOf(const ExplorationSnapshot &shown, const ExportRequest &request)
    {
        return exportOf(*shown, request, {}).trimmed().split('\n');
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

    void writesOnThePoolAndTells()
    {
        WorkerPool pool;
        QByteArray content;
        QThread *thread = nullptr;
        Exporter exporter(pool, [&](const QString &, const QByteArray &bytes) -> Result<void> {
            content = bytes;
            thread = QThread::currentThread();
            return {};
        });
        QSignalSpy written(&exporter, &Exporter::written);
        const ExportRequest request{ExportFormat::Master, false, QStringLiteral("/x/gears.json")};
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
        Exporter exporter(pool, [&](const QString &, const QByteArray &) -> Result<void> {
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
        Exporter exporter(pool, [&](const QString &, const QByteArray &) -> Result<void> {
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
