#include "tests/support/text_files.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace gearaudit;

/// The built program, with something else in the place of its settings' file.
class TestHostileSettings : public QObject
{
    Q_OBJECT

    struct Run {
        bool ended = false;
        int exitCode = -1;
        QByteArray said;
    };

    static Run list(const QString &home)
    {
        QProcess program;
        auto variables = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
            variables.insert(QString::fromLatin1(name), home);
        program.setProcessEnvironment(variables);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(GEAR_AUDIT_PROGRAM),
                      {QStringLiteral("instances"), QStringLiteral("list")});
        Run run;
        run.ended = program.waitForFinished(20'000) && program.exitStatus() == QProcess::NormalExit;
        if (!run.ended) {
            program.kill();
            program.waitForFinished();
        }
        run.exitCode = program.exitCode();
        run.said = program.readAll();
        return run;
    }

private Q_SLOTS:
    void itIsNotWaitedForAndTold_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("isTold");
        for (const char *kind : {"pipe", "device", "folder"})
            QTest::newRow(kind) << QString::fromLatin1(kind) << true;
        for (const char *kind : {"nothing", "dangling"}) // it is made when something is saved
            QTest::newRow(kind) << QString::fromLatin1(kind) << false;
    }
    void itIsNotWaitedForAndTold()
    {
        QFETCH(QString, kind);
        const QTemporaryDir home;
        const QString folder = home.filePath(QStringLiteral("gear-audit"));
        QVERIFY(QDir().mkpath(folder));
        const QByteArray file = (folder + QStringLiteral("/settings.ini")).toLocal8Bit();
        if (kind == QLatin1String("pipe"))
            QCOMPARE(::mkfifo(file.constData(), 0600), 0);
        else if (kind == QLatin1String("device"))
            QCOMPARE(::symlink("/dev/zero", file.constData()), 0);
        else if (kind == QLatin1String("folder"))
            QCOMPARE(::mkdir(file.constData(), 0700), 0);
        else if (kind == QLatin1String("dangling"))
            QCOMPARE(::symlink("nowhere", file.constData()), 0);
        const Run run = list(home.path());
        QVERIFY2(run.ended, run.said.constData());
        QCOMPARE(run.exitCode, 0);
        const bool isTold = run.said.contains(
            QByteArray("settings in " + file + " cannot be read as a whole"));
        QTEST(isTold, "isTold");
    }
};

QTEST_GUILESS_MAIN(TestHostileSettings)
#include "tst_hostile_settings.moc"
