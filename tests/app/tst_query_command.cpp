#include "app/command_line.h"
#include "app/exit_status.h"
#include "app/filter_message.h"
#include "app/query_command.h"
#include "app/text_table.h"
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

Command parse(const QStringList &words)
{
    return parseCommandLine(QStringList{str("gear-audit"), str("query")} + words);
}

QStringList words(const char *line)
{
    return str(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QueryCommand parsed(const char *line)
{
    return std::get<QueryCommand>(parse(words(line)));
}

} // namespace

class TestQueryCommand : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(str("a.json"));

    int run(QStringList arguments, RecordingTerminal &terminal)
    {
        const auto command = std::get<QueryCommand>(parse(arguments));
        return runQueryCommand(command, terminal.terminal(), {2026, 11, 22});
    }

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        qputenv("XDG_DATA_HOME", m_folder.filePath(str("data")).toUtf8()); // where no database is yet
        MasterDocument document;
        document.setRecord(gear("one", {python("/bin/python", "3.8.1", "numpy=1.19.5")}));
        document.setRecord(gear("two", {python("/bin/python", "3.12.1", "numpy=1.26.0")}));
        writeFile(m_file, document.serialise());
    }

    void theWordsAreUnderstood()
    {
        const auto plain = parsed("a.json numpy");
        QCOMPARE(plain.files, QStringList{str("a.json")});
        QCOMPARE(plain.expression, str("numpy"));
        QVERIFY(plain.format == QueryCommand::Format::Table && !plain.onlyCount);
        const auto full = parsed("--format json a.json --count b.json numpy");
        QCOMPARE(full.files, (QStringList{str("a.json"), str("b.json")}));
        QVERIFY(full.format == QueryCommand::Format::Json && full.onlyCount);
        QVERIFY(parsed("a.json numpy --format=csv").format == QueryCommand::Format::Csv);
    }

    void aFilterMayBeginWithAMinus()
    {
        QCOMPARE(parsed("a.json -numpy").expression, str("-numpy"));
        QCOMPARE(parsed("a.json --count -- --x").expression, str("--x"));
    }

    void mistakesSayWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *line, const char *named) {
            QTest::newRow(line) << QByteArray(line) << str(named);
        };
        row("", "FILE");
        row("a.json", "filter");
        row("a.json x --format", "format");
        row("a.json x --format=", "--format needs");
        row("a.json x --format xml", "table, json, csv, not “xml”");
        row("a.json x --frob", "frob");
    }
    void mistakesSayWhatIsWrong()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, named);
        const auto printed = std::get<PrintCommand>(parse(words(line.constData())));
        QCOMPARE(printed.exitStatus, 2);
        QVERIFY2(printed.text.contains(named), qPrintable(printed.text));
        QVERIFY(printed.text.contains(str("query --help")));
    }

    void helpFitsATerminal()
    {
        const auto printed = std::get<PrintCommand>(parse(words("a.json --help")));
        QCOMPARE(printed.exitStatus, 0);
        QVERIFY(printed.text.startsWith(str("Usage: gear-audit query")));
        for (const QString &line : printed.text.split(QLatin1Char('\n')))
            QVERIFY2(line.size() <= 100, qPrintable(line));
        for (const FilterKeyInfo &info : filterKeys())
            QVERIFY2(printed.text.contains(str("\n  %1: ").arg(QLatin1String(info.name))), info.name);
    }

    void withoutADatabaseFaultsAreNoQuestion()
    {
        RecordingTerminal terminal;
        QCOMPARE(run({m_file, str("severity>=high")}, terminal), 3);
        QVERIFY(terminal.printed.isEmpty());
        QVERIFY(terminal.said.join(QLatin1Char(' ')).contains(str("gear-audit advisories update")));
        RecordingTerminal other;
        QCOMPARE(run({m_file, str("numpy"), str("--format"), str("json")}, other), 0);
        QVERIFY(!other.printed.contains("advisories"));
        QVERIFY(other.said.isEmpty());
        RecordingTerminal named;
        QCOMPARE(run({m_file, str("numpy"), str("--advisories"), str("/nowhere")}, named), 3);
        QVERIFY(named.said.join(QLatin1Char(' ')).contains(str("/nowhere")));
    }

    void aDatabaseIsAsked()
    {
        AdvisoryInput input;
        input.advisories = {advisory("PYSEC-1", "numpy", {str("..1.22")}, {str("CVE-2021-1")})};
        input.facts.made = QDateTime({2026, 11, 20}, {10, 0}, Qt::UTC);
        const AdvisorySample fresh(input);
        RecordingTerminal terminal;
        QCOMPARE(run({m_file, str("vulnerable:yes"), str("--advisories"), fresh.path()}, terminal), 0);
        QVERIFY(terminal.printed.contains("CVE-2021-1"));
        QVERIFY(terminal.printed.contains("1.22"));
        QCOMPARE(terminal.said, QStringList{str("1 of 2 gears match.")});
        input.facts.made = QDateTime({2026, 11, 1}, {10, 0}, Qt::UTC);
        const AdvisorySample old(input);
        RecordingTerminal later;
        QCOMPARE(run({m_file, str("severity>=high"), str("--advisories"), old.path()}, later), 1);
        QVERIFY(later.said.front().contains(str("21 days old")));
        writeFile(m_folder.filePath(str("broken")), "x");
        RecordingTerminal broken;
        QCOMPARE(run({m_file, str("numpy"), str("--advisories"), m_folder.filePath(str("broken"))}, broken), 3);
        QVERIFY(broken.said.front().contains(str("broken")));
    }

    void whatMatchesIsPrinted()
    {
        RecordingTerminal terminal;
        QCOMPARE(run({m_file, str("numpy<1.24")}, terminal), 0);
        QCOMPARE(terminal.printed,
                 QByteArray("site  gear     python  eol  in use  path         package\n"
                            "hub   one 1.0  3.8.1   yes  no      /bin/python  numpy 1.19.5\n"));
        QCOMPARE(terminal.said, QStringList{str("1 of 2 gears match.")});
    }

    void aTerminalsWidthIsKept()
    {
        RecordingTerminal terminal;
        terminal.width = 44;
        QCOMPARE(run({m_file, str("numpy")}, terminal), 0);
        for (const QString &line : QString::fromUtf8(terminal.printed).split(QLatin1Char('\n')))
            QVERIFY2(line.size() <= 44, qPrintable(line));
        QVERIFY(terminal.printed.contains("\xe2\x80\xa6"));
    }

    void nothingFoundIsAStatusOfItsOwn()
    {
        RecordingTerminal terminal;
        QCOMPARE(run({m_file, str("scipy")}, terminal), 1);
        QCOMPARE(terminal.printed, QByteArray());
        QCOMPARE(terminal.said, QStringList{str("0 of 2 gears match.")});
        RecordingTerminal json;
        QCOMPARE(run({m_file, str("scipy"), str("--format=json")}, json), 1);
        QCOMPARE(json.printed.simplified(), QByteArray("{ \"gears\": 0, \"matches\": [] }"));
        QVERIFY(json.said.isEmpty());
    }

    void onlyTheCountIsPrinted()
    {
        RecordingTerminal terminal;
        QCOMPARE(run({m_file, m_file, str("numpy"), str("--count")}, terminal), 0);
        QCOMPARE(terminal.printed, QByteArray("4\n"));
        QVERIFY(terminal.said.isEmpty());
        RecordingTerminal none;
        QCOMPARE(run({m_file, str("scipy"), str("--count")}, none), 1);
        QCOMPARE(none.printed, QByteArray("0\n"));
    }

    void aMistakeInTheFilterIsShownInItsPlace()
    {
        RecordingTerminal terminal;
        QCOMPARE(run({m_file, str("numpy>=1<2")}, terminal), 2);
        QVERIFY(terminal.printed.isEmpty());
        QCOMPARE(terminal.said.size(), 1);
        QVERIFY2(terminal.said[0].contains(str("\n    numpy>=1<2\n            ^\nA comma")),
                 qPrintable(terminal.said[0]));
    }

    void oneFileThatCannotBeReadEndsIt()
    {
        RecordingTerminal terminal;
        QCOMPARE(run({m_file, str("sdk:yes"), str("numpy")}, terminal), 3);
        QVERIFY(terminal.printed.isEmpty());
        QCOMPARE(terminal.said[0], str("There is no file sdk:yes."));
        QVERIFY(terminal.said[1].contains(str("quotes")));
        const QString broken = m_folder.filePath(str("broken.json"));
        writeFile(broken, "{");
        RecordingTerminal other;
        QCOMPARE(run({broken, str("numpy")}, other), 3);
        QVERIFY2(other.said[0].contains(str("holds no results")), qPrintable(other.said[0]));
    }

    void aResultThatCannotBeWrittenIsAnError()
    {
        RecordingTerminal terminal;
        terminal.isFull = true;
        QCOMPARE(run({m_file, str("numpy")}, terminal), 3);
        QVERIFY(terminal.said[0].contains(str("could not be written")));
    }

    void aJournalThatCannotBeReadIsNotPassedOver()
    {
        const QString file = m_folder.filePath(str("torn.json"));
        QVERIFY(QFile::copy(m_file, file) && QDir().mkpath(file + str(".journal")));
        RecordingTerminal terminal;
        QCOMPARE(run({file, str("numpy")}, terminal), int(NothingRan));
        QVERIFY(terminal.printed.isEmpty());
        QVERIFY2(terminal.said.join(QChar()).contains(str("torn.json.journal cannot be read")),
                 qPrintable(terminal.said.join(QChar())));
    }

    void aLongFilterIsShownAroundItsMistake_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("at the end") << QString(str("word ").repeated(60) + str("(x"));
        QTest::newRow("at the beginning") << QString(str("(x ") + str("word ").repeated(60));
        QTest::newRow("in the middle")
            << QString(str("word ").repeated(60) + str("numpy<< ") + str("word ").repeated(60));
        QTest::newRow("past the end") << QString(str("word ").repeated(60) + str("or"));
        QTest::newRow("too long") << QString(20000, QLatin1Char('x'));
        QTest::newRow("line breaks") << str("a\nb\t\033[31m (");
    }
    void aLongFilterIsShownAroundItsMistake()
    {
        QFETCH(QString, filter);
        const auto error = parseFilter(filter).error();
        const auto lines = filterMessage(filter, error, 60).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines[1].size() <= 60 && lines[2].size() <= 60, qPrintable(lines[2]));
        QCOMPARE(lines[1].indexOf(QLatin1Char('\033')), -1);
        const auto first = lines[2].indexOf(QLatin1Char('^'));
        QVERIFY(first >= 4 && first <= lines[1].size());
        if (error.range.end() <= filter.size() && error.range.length < 5)
            QCOMPARE(lines[1].mid(first, error.range.length),
                     filter.mid(error.range.start, error.range.length));
    }

    void columnsThatDoNotFitLoseTheirMiddle()
    {
        const QList<QStringList> rows{{str("a"), str("/usr/local/lib/python"), str("end")},
                                      {str("bb"), str("/x"), QString()}};
        QCOMPARE(textTable(rows),
                 (QStringList{str("a   /usr/local/lib/python  end"), str("bb  /x")}));
        QCOMPARE(textTable(rows, 20), (QStringList{str("a   /usr/…ython  end"), str("bb  /x")}));
        QCOMPARE(textTable({{str("a\nb\033c"), str("d")}}), QStringList{str("a\\nb\\u001bc  d")});
        QCOMPARE(textTable({}), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestQueryCommand)
#include "tst_query_command.moc"
