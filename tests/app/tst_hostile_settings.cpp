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
        return runWith(home, {QStringLiteral("instances"), QStringLiteral("list")});
    }
    static Run runWith(const QString &home, const QStringList &arguments)
    {
        QProcess program;
        auto variables = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
            variables.insert(QString::fromLatin1(name), home);
        program.setProcessEnvironment(variables);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(GEAR_AUDIT_PROGRAM), arguments);
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
        const bool isTold = run.said.contains(
            QByteArray("settings in " + file + " cannot be read as a whole"));
        QTEST(isTold, "isTold");
        QCOMPARE(run.exitCode, isTold ? 3 : 0); // an answer would be that there are no instances
    }

    void whatIsDamagedIsToldAndKept_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("exitCode");
        const QByteArray sound("[engine]\njobs=3\n\n[instances]\n1\\address=https://a.example\n1\\enabled=true\n"
                               "1\\id=x\n1\\name=hub\n1\\username=ada\nsize=1\n");
        const auto row = [](const char *name, const QByteArray &content, int exitCode = 3) {
            QTest::newRow(name) << content << exitCode;
        };
        row("sound", sound, 0);
        row("byte order mark", "\xef\xbb\xbf" + sound);
        QByteArray wide("\xff\xfe");
        for (const char c : sound)
            wide += QByteArray(1, c) + QByteArray(1, '\0');
        row("UTF-16", wide);
        row("NUL bytes", QByteArray(500, '\0'));
        row("NUL bytes behind", sound + QByteArray(500, '\0'));
        row("cut in a section's name", sound.left(sound.indexOf("nces]")));
        row("cut in a key", sound.left(sound.indexOf("abled=")));
        row("cut in a value", sound.left(sound.indexOf("a.example")));
        row("cut between lines", sound.left(sound.indexOf("1\\name")) + "size=3\n");
        row("huge", sound + QByteArray("; nothing\n").repeated(500'000));
        row("binary", QByteArray("\x7f" "ELF\x02\x01\x01\x00\x00", 9) + sound);
        row("equal keys", "[engine]\njobs=3\njobs=4\n" + sound.mid(sound.indexOf("[instances]")));
        row("equal sections", sound + sound.mid(sound.indexOf("[instances]")));
        row("no UTF-8", QByteArray(sound).replace("hub", "caf\xe9"));
        row("another language", "{\"instances\": []}\n");
    }
    void whatIsDamagedIsToldAndKept()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, exitCode);
        const QTemporaryDir home;
        const QString folder = home.filePath(QStringLiteral("gear-audit"));
        QVERIFY(QDir().mkpath(folder));
        const QString file = folder + QStringLiteral("/settings.ini");
        test::writeFile(file, content);
        const QStringList listing{QStringLiteral("instances"), QStringLiteral("list")};
        const Run run = runWith(home.path(), listing);
        QVERIFY2(run.ended, run.said.constData());
        QVERIFY2(run.exitCode == exitCode, run.said.constData());
        QCOMPARE(run.said.contains("cannot be read as a whole"), exitCode != 0);
        QVERIFY2(!run.said.contains("no instances"), run.said.constData());
        if (exitCode == 0)
            return;
        const QStringList adding{QStringLiteral("instances"), QStringLiteral("add"),     QStringLiteral("other"),
                                 QStringLiteral("--address"), QStringLiteral("https://b.example"),
                                 QStringLiteral("--without-key")};
        const Run added = runWith(home.path(), adding);
        QVERIFY2(added.exitCode != 0, added.said.constData());
        QCOMPARE(test::fileContent(file), content);
    }

    void oneThatMayNotBeReadIsToldAndKept()
    {
        if (::geteuid() == 0)
            QSKIP("for root there is no such file");
        const QTemporaryDir home;
        const QString folder = home.filePath(QStringLiteral("gear-audit"));
        QVERIFY(QDir().mkpath(folder));
        const QString file = folder + QStringLiteral("/settings.ini");
        test::writeFile(file, "[engine]\njobs=3\n");
        QVERIFY(QFile::setPermissions(file, {}));
        QCOMPARE(list(home.path()).exitCode, 3);
    }

    void aLoopOfLinksIsTold()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(QStringLiteral("gear-audit"));
        QVERIFY(QDir().mkpath(folder));
        const QByteArray file = (folder + QStringLiteral("/settings.ini")).toLocal8Bit();
        QCOMPARE(::symlink("settings.ini", file.constData()), 0);
        const Run run = list(home.path());
        QVERIFY2(run.exitCode == 3, run.said.constData());
    }
};

QTEST_GUILESS_MAIN(TestHostileSettings)
#include "tst_hostile_settings.moc"
