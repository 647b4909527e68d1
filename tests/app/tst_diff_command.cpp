#include "app/command_line.h"
#include "app/diff_command.h"
#include "core/master/master_json.h"
#include "tests/support/advisory_samples.h"
#include "tests/support/brief_records.h"
#include "tests/support/english.h"
#include "tests/support/recording_terminal.h"
#include "tests/support/text_files.h"

#include <QTemporaryDir>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

Command parse(const QString &line)
{
    return parseCommandLine(QStringList{str("gear-audit"), str("diff")} +
                            line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

} // namespace

class TestDiffCommand : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(str(name)); }

    /// Gears as "site/name=version", each with one package of that version.
    void put(const char *name, std::initializer_list<const char *> gears) const
    {
        MasterDocument document;
        for (const char *text : gears) {
            const QString site = str(text).section(QLatin1Char('/'), 0, 0);
            const QString rest = str(text).section(QLatin1Char('/'), 1);
            const QString version = rest.section(QLatin1Char('='), 1);
            const QByteArray list = "numpy=" + version.toUtf8();
            auto record = gear(rest.section(QLatin1Char('='), 0, 0).toUtf8().constData(),
                               {python("/bin/python", "3.11.1", list.constData())});
            record.site = site;
            document.setRecord(record);
        }
        writeFile(path(name), document.serialise());
    }

    /// Runs it with file names in the folder for %-names.
    int run(const char *line, RecordingTerminal &terminal) const
    {
        const QString arguments = str(line).replace(QLatin1Char('%'), m_folder.path() + str("/"));
        const auto command = parse(arguments);
        if (!std::holds_alternative<DiffCommand>(command))
            qFatal("%s", qPrintable(std::get<PrintCommand>(command).text));
        return runDiffCommand(std::get<DiffCommand>(command), terminal.terminal());
    }

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        put("old.json", {"hub/a=1.0", "hub/b=1.0", "hub/c=1.0", "lab/a=1.0"});
        put("new.json", {"hub/a=2.0", "hub/b=2.0", "hub/d=1.0", "lab/a=1.0"});
        put("exchange.json", {"flywheel/a=3.0", "flywheel/z=1.0"});
    }

    void mistakesSayWhatIsWrong_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *line, const char *named) {
            QTest::newRow(line) << str(line) << str(named);
        };
        row("", "OLD and NEW");
        row("a b c", "only two");
        row("a b --format xml", "text, json, csv, not “xml”");
        row("a b --only up,sideways", "not “sideways”");
        row("a b --only up,,down", "not “up,,down”");
        row("a b --frob", "frob");
    }
    void mistakesSayWhatIsWrong()
    {
        QFETCH(QString, line);
        QFETCH(QString, named);
        const auto printed = std::get<PrintCommand>(parse(line));
        QCOMPARE(printed.exitStatus, 2);
        QVERIFY2(printed.text.contains(named), qPrintable(printed.text));
        QVERIFY(printed.text.contains(str("diff --help")));
    }

    void helpFitsATerminal()
    {
        const auto printed = std::get<PrintCommand>(parse(str("--help")));
        QCOMPARE(printed.exitStatus, 0);
        for (const QString &line : printed.text.split(QLatin1Char('\n')))
            QVERIFY2(line.size() <= 100, qPrintable(line));
        QVERIFY(printed.text.contains(str("image-digest")));
    }

    void whatIsSharedIsToldOnce()
    {
        RecordingTerminal terminal;
        QCOMPARE(run("%old.json %new.json", terminal), 0);
        QCOMPARE(terminal.printed, QByteArray("^ package numpy 1.0 -> 2.0 (/bin/python)\n"
                                              "    hub/a\n"
                                              "    hub/b\n"
                                              "- hub/c 1.0\n"
                                              "+ hub/d 1.0\n"));
        QCOMPARE(terminal.said, QStringList{str("Different: 4 gears. The same: 1 gear.")});
    }

    void theStatusTellsWhenAsked()
    {
        RecordingTerminal terminal;
        QCOMPARE(run("%old.json %new.json --exit-code", terminal), 1);
        QCOMPARE(run("%old.json %old.json --exit-code", terminal), 0);
        QCOMPARE(run("%old.json %new.json --exit-code --only status", terminal), 0);
    }

    void someChangesAlone()
    {
        RecordingTerminal terminal;
        QCOMPARE(run("%old.json %new.json --only removed --format csv", terminal), 0);
        QCOMPARE(terminal.printed.count('\n'), 2);
        QVERIFY(terminal.printed.contains("removed,gear,hub,c"));
        QVERIFY(terminal.said.isEmpty());
        RecordingTerminal both;
        run("%old.json %new.json --in-both", both);
        QVERIFY(!both.printed.contains("hub/c") && both.printed.contains("hub/a"));
    }

    void sitesAreComparedByName()
    {
        RecordingTerminal terminal;
        QCOMPARE(run("%new.json::lab %new.json::hub --in-both", terminal), 0);
        QCOMPARE(terminal.printed,
                 QByteArray("~ hub/a <- lab/a\n    ^ package numpy 1.0 -> 2.0 (/bin/python)\n"));
        RecordingTerminal exchange;
        QCOMPARE(run("%new.json::hub %exchange.json --in-both --format json", exchange), 0);
        QVERIFY2(exchange.printed.contains("\"after\": \"3.0\""), exchange.printed.constData());
    }

    void aSiteThatIsNotThereIsAMistake()
    {
        RecordingTerminal terminal;
        QCOMPARE(run("%new.json::lab %new.json::laboratory", terminal), 2);
        QVERIFY2(terminal.said[0].contains(str("“laboratory”")) &&
                     terminal.said[0].contains(str("It has: hub, lab.")),
                 qPrintable(terminal.said[0]));
    }

    void aFileWithColonsInItsNameIsAFile()
    {
        put("odd::name.json", {"hub/a=1.0"});
        RecordingTerminal terminal;
        QCOMPARE(run("%odd::name.json %odd::name.json", terminal), 0);
    }

    void oneFileIsComparedWithItsNewestArchive()
    {
        RecordingTerminal terminal;
        QCOMPARE(run("%new.json", terminal), 3);
        QVERIFY2(terminal.said[0].contains(str("no earlier result")), qPrintable(terminal.said[0]));
        put("archive/new-2026-01-01T000000Z.json", {"hub/x=1.0"});
        put("archive/new-2026-02-01T000000Z.json", {"hub/a=2.0", "hub/b=2.0", "hub/d=1.0"});
        RecordingTerminal since;
        QCOMPARE(run("%new.json", since), 0);
        QCOMPARE(since.printed, QByteArray("+ lab/a 1.0\n"));
        QVERIFY(since.said[0].contains(str("new-2026-02-01T000000Z.json")));
        RecordingTerminal site;
        QCOMPARE(run("%new.json::hub --exit-code", site), 0);
    }

    void faultsThatCameAndWentAreTold()
    {
        const AdvisorySample now({advisory("PYSEC-1", "numpy", {str("2.0..2.1")}, {str("CVE-2026-1")}),
                                  advisory("PYSEC-2", "numpy", {str("..3.0")}, {str("CVE-2026-2")})});
        const AdvisorySample then({advisory("PYSEC-1", "numpy", {str("2.0..2.1")}, {str("CVE-2026-1")})});
        const auto line = [&](const char *more) {
            return (QStringLiteral("%old.json %new.json --only fault,known-fault --advisories ") + now.path() + str(more)).toUtf8();
        };
        RecordingTerminal terminal;
        QCOMPARE(run(line("").constData(), terminal), 0);
        QCOMPARE(terminal.printed, QByteArray("+ fault numpy CVE-2026-1 unknown (/bin/python)\n    hub/a\n    hub/b\n"));
        RecordingTerminal known;
        QCOMPARE(run(line(" --in-both --advisories-before ").append(then.path().toUtf8()).constData(), known), 0);
        QVERIFY2(known.printed.contains("+ known-fault numpy CVE-2026-2 unknown (/bin/python)\n"), known.printed.constData());
        RecordingTerminal missing;
        QCOMPARE(run("%old.json %new.json --advisories %none.db", missing), 3);
        QCOMPARE(missing.said.size(), 1);
        RecordingTerminal before;
        QCOMPARE(run(line(" --advisories-before %none.db").constData(), before), 3);
        QVERIFY(before.printed.isEmpty());
    }

    void whatCannotBeReadIsSaid()
    {
        RecordingTerminal terminal;
        QCOMPARE(run("%old.json %none.json --exit-code", terminal), 3);
        QVERIFY(terminal.said[0].contains(str("There is no file")));
        QVERIFY(terminal.printed.isEmpty());
        RecordingTerminal full;
        full.isFull = true;
        QCOMPARE(run("%old.json %new.json", full), 3);
    }
};

QTEST_GUILESS_MAIN(TestDiffCommand)
#include "tst_diff_command.moc"
