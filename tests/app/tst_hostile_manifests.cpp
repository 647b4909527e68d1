#include "app/exit_status.h"
#include "tests/support/text_files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;

namespace
{
/// An engine that has every image, in which a Python is and says who it is.
const QByteArray engine = R"(#!/bin/sh
case "$1 $2" in
"version "*) echo '{"Client":{},"Server":{"Version":"24.0","ApiVersion":"1.43","Os":"linux","Arch":"amd64"}}' ;;
"info "*) echo '{}' ;;
"context "*) echo 'tcp://engine.test:1' ;;
"image inspect") echo '{"Id":"sha256:11","Size":42,"Os":"linux","Architecture":"amd64"}' ;;
"run "*)
    nonce=$(sed -n "s/^nonce='\(.*\)'\$/\1/p")
    for line in start 'home /root' 'work /flywheel/v0' 'dir gear 0 /usr/bin' \
        'python 1 /usr/bin/python3' 'begin answer 0 1'; do echo "$nonce $line"; done
    echo '{"version":"3.11.2","implementation":"CPython","prefix":"/usr","base":"/usr"}'
    echo "$nonce end answer 0 1"
    echo "$nonce end"
    ;;
esac
)";

struct Run {
    int exitCode = -1;
    bool crashed = true;
    QByteArray said;
    QJsonObject gears; ///< by their names
};
} // namespace

/// The built program, on manifests whose command would take all memory, or the stack.
class TestHostileManifests : public QObject
{
    Q_OBJECT

    static Run audit(const QByteArray &command, const QJsonObject &environment = {},
                     bool hasUnlisted = false)
    {
        const QTemporaryDir folder;
        const auto at = [&folder](const char *name) {
            return folder.filePath(QString::fromLatin1(name));
        };
        test::writeFile(at("docker"), engine);
        QFile::setPermissions(at("docker"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QDir().mkpath(at("exchange/gears/lab"));
        if (hasUnlisted) // out of the folder: it is not followed
            QFile::link(folder.path(), at("exchange/gears/elsewhere"));
        const QJsonObject custom{{QStringLiteral("docker-image"), QStringLiteral("lab/it:1")}};
        const QJsonObject manifest{{QStringLiteral("name"), QStringLiteral("hostile")},
                                   {QStringLiteral("version"), QStringLiteral("1")},
                                   {QStringLiteral("command"), QString::fromLatin1(command)},
                                   {QStringLiteral("environment"), environment},
                                   {QStringLiteral("custom"), custom}};
        test::writeFile(at("exchange/gears/lab/hostile.json"),
                        QJsonDocument(manifest).toJson());
        QProcess program;
        auto variables = QProcessEnvironment::systemEnvironment();
        for (const char *home : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
            variables.insert(QString::fromLatin1(home), folder.path());
        program.setProcessEnvironment(variables);
        program.setProcessChannelMode(QProcess::MergedChannels);
        // The computer's memory is not at stake, whatever a fault would take.
        program.start(QStringLiteral("/bin/sh"),
                      {QStringLiteral("-c"),
                       QStringLiteral("ulimit -v 4000000; exec \"$@\""), QStringLiteral("sh"),
                       QStringLiteral(GEAR_AUDIT_PROGRAM), QStringLiteral("audit"),
                       QStringLiteral("--exchange"), at("exchange"), QStringLiteral("--workdir"),
                       at("work"), QStringLiteral("--engine"), at("docker")});
        Run run;
        if (!program.waitForFinished(120'000))
            program.kill();
        run.crashed = program.exitStatus() != QProcess::NormalExit;
        run.exitCode = program.exitCode();
        run.said = program.readAll();
        const QString master = at("work/exchange_master_json.json");
        const QByteArray json = QFile::exists(master) ? test::fileContent(master) : QByteArray();
        run.gears = QJsonDocument::fromJson(json).object().value(QStringLiteral("lab")).toObject();
        return run;
    }

private Q_SLOTS:
    void anOrganisationThatIsNotListedIsNoSuccess()
    {
        const Run run = audit("python3 run.py", {}, true);
        QVERIFY2(run.exitCode == int(SomeFailed), run.said.constData());
        QVERIFY2(run.said.contains("gears/elsewhere was left out"), run.said.constData());
        QCOMPARE(run.gears.size(), 1);
    }
    void aRowIsTold_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<bool>("isCut");
        QTest::newRow("an ordinary one") << QByteArray("python3 run.py") << false;
        QTest::newRow("doubling") << QByteArray("A=xxxxxxxx\n") + QByteArray("A=$A$A\n").repeated(32)
                                  << true;
        QTest::newRow("a chain") << QByteArray("env ").repeated(16'000) + "python3" << true;
        QTest::newRow("nested texts")
            << QByteArray("eval ").repeated(12'000) + "python3" << true;
        QTest::newRow("adding") << QByteArray("A=xxxxxxxx\n") + QByteArray("A+=$A\n").repeated(40)
                                << true;
        QTest::newRow("a function that calls for more")
            << QByteArray("A='eval $A; eval $A'\neval $A\nX=$A$A$A$A\neval $X$X$X$X$X\n") << true;
    }
    void aRowIsTold()
    {
        QFETCH(QByteArray, command);
        QFETCH(bool, isCut);
        const Run run = audit(command);
        QVERIFY2(!run.crashed, run.said.constData());
        QVERIFY2(run.exitCode == int(Done), run.said.constData());
        const QJsonObject gear = run.gears.value(QStringLiteral("hostile")).toObject();
        const QJsonObject audited = gear.value(QStringLiteral("audit")).toObject();
        QCOMPARE(audited.value(QStringLiteral("status")).toString(), QStringLiteral("audited"));
        QCOMPARE(gear.value(QStringLiteral("Python_Dirs")).toArray().size(), 1);
        const QString reason = audited.value(QStringLiteral("reason")).toString();
        QVERIFY2(reason.contains(QStringLiteral("not read to its end")) == isCut, qPrintable(reason));
    }
};

QTEST_GUILESS_MAIN(TestHostileManifests)
#include "tst_hostile_manifests.moc"
