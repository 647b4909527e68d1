#include "app/advisories_command.h"

#include "app/exit_status.h"
#include "tests/support/http_server.h"
#include "tests/support/recording_terminal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
using Action = AdvisoriesCommand::Action;

const QByteArray record =
    "{\"id\":\"PYSEC-1\",\"modified\":\"2026-11-01T00:00:00Z\",\"affected\":[{\"package\":{\"name\":\"six\","
    "\"ecosystem\":\"PyPI\"},\"versions\":[\"1.0\"]}]}";

struct World {
    QTemporaryDir dir;
    RecordingTerminal terminal;
    Settings settings;
    QDateTime now{QDate(2026, 11, 10), QTime(12, 0), Qt::UTC};

    QString write(const QByteArray &content) const
    {
        QFile file(dir.filePath(QStringLiteral("given")));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }
    int run(Action action, const QStringList &files = {})
    {
        terminal.printed.clear();
        terminal.said.clear();
        AdvisoryUpdates::Ports ports;
        ports.database = dir.filePath(QStringLiteral("known/faults.db"));
        ports.now = [this] { return now; };
        return runAdvisoriesCommand({action, files}, settings, ports, terminal.terminal());
    }
    QString said() const { return terminal.said.join(u'\n'); }
};
} // namespace

class TestAdvisoriesCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itsWords()
    {
        const auto parse = [](const char *line) {
            return parseCommandLine(QString::fromLatin1(line).split(u' '));
        };
        const auto action = [&](const char *line) { return std::get<AdvisoriesCommand>(parse(line)).action; };
        QCOMPARE(action("gear-audit advisories update"), Action::Update);
        QCOMPARE(action("gear-audit advisories status"), Action::Status);
        QCOMPARE(action("gear-audit advisories remove"), Action::Remove);
        const auto import = std::get<AdvisoriesCommand>(parse("gear-audit advisories import a.zip b"));
        QCOMPARE(import.action, Action::Import);
        QCOMPARE(import.files, (QStringList{QStringLiteral("a.zip"), QStringLiteral("b")}));
        QCOMPARE(std::get<PrintCommand>(parse("gear-audit advisories -h")).exitStatus, int(Done));
        for (const char *wrong : {"gear-audit advisories import", "gear-audit advisories fetch",
                                  "gear-audit advisories update now", "gear-audit advisories status --x"})
            QCOMPARE(std::get<PrintCommand>(parse(wrong)).exitStatus, int(WrongUsage));
    }

    void fromNothingToNothing()
    {
        World world;
        QCOMPARE(world.run(Action::Status), int(SomeFailed));
        QVERIFY(world.said().contains(QStringLiteral("gear-audit advisories update")));
        QVERIFY(world.terminal.printed.isEmpty());

        QCOMPARE(world.run(Action::Import, {world.write('[' + record + ",{}]")}), int(Done));
        QVERIFY(world.terminal.printed.startsWith("Known faults: 1 record"));
        QVERIFY(world.said().contains(QStringLiteral("1 record"))); // that was passed over
        QVERIFY(world.said().startsWith(QStringLiteral("Putting them together")));

        QCOMPARE(world.run(Action::Status), int(Done));
        QVERIFY(world.terminal.printed.contains("9 day"));
        QVERIFY(world.terminal.printed.contains("from given"));
        QVERIFY(!world.terminal.printed.contains("two weeks"));
        world.now = world.now.addDays(6);
        QCOMPARE(world.run(Action::Status), int(Done));
        QVERIFY(world.terminal.printed.contains("more than two weeks old"));

        QCOMPARE(world.run(Action::Import, {world.write("<html>")}), int(NothingRan));
        QVERIFY(world.said().contains(QStringLiteral("web page")));
        QCOMPARE(world.run(Action::Status), int(Done)); // still there

        QCOMPARE(world.run(Action::Remove), int(Done));
        QCOMPARE(world.run(Action::Status), int(SomeFailed));
        QCOMPARE(world.run(Action::Remove), int(Done));
    }

    void updatesFromWhereTheSettingsSay()
    {
        World world;
        HttpServer server([](const ServerRequest &request) {
            ServerReply reply;
            if (request.path == QLatin1String("/osv"))
                reply.body = record;
            else
                reply.status = 404;
            return reply;
        });
        const QString base = QStringLiteral("http://127.0.0.1:%1").arg(server.port());
        world.settings.osv = base + QStringLiteral("/osv");
        world.settings.kev = world.settings.epss = QString();
        QCOMPARE(world.run(Action::Update), int(Done));
        QVERIFY(world.said().contains(QStringLiteral("Fetching OSV’s records")));
        world.settings.kev = base + QStringLiteral("/kev");
        QCOMPARE(world.run(Action::Update), int(SomeFailed)); // a part could not be had
        QVERIFY(world.said().contains(QStringLiteral("/kev")));
        world.settings.osv = QStringLiteral("http://a.example/osv");
        QCOMPARE(world.run(Action::Update), int(NothingRan));
        QCOMPARE(world.run(Action::Status), int(Done));
    }

    void aFullDiskIsNoSuccess()
    {
        World world;
        world.terminal.isFull = true;
        QCOMPARE(world.run(Action::Import, {world.write(record)}), int(NothingRan));
    }
};

QTEST_GUILESS_MAIN(TestAdvisoriesCommand)
#include "tst_advisories_command.moc"
