#include "app/command_line.h"
#include "app/export_command.h"
#include "tests/support/advisory_samples.h"
#include "tests/support/brief_records.h"
#include "tests/support/english.h"
#include "tests/support/recording_terminal.h"
#include "tests/support/text_files.h"

#include <QDir>
#include <QFile>
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
    return parseCommandLine(QStringList{str("gear-audit"), str("export")} + words);
}

QStringList words(const char *line)
{
    return str(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestExportCommand : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(str("a.json"));
    QByteArray m_content;

    int run(const QStringList &arguments, RecordingTerminal &terminal) const
    {
        const auto command = parse(arguments);
        if (!std::holds_alternative<ExportCommand>(command))
            qFatal("%s", qPrintable(std::get<PrintCommand>(command).text));
        const CycloneDxStamp stamp{QUuid(), QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC), str("1")};
        return runExportCommand(std::get<ExportCommand>(command), terminal.terminal(),
                                {2026, 11, 22}, stamp);
    }

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        qputenv("XDG_DATA_HOME", m_folder.filePath(str("data")).toUtf8()); // where no database is
        MasterDocument document;
        document.setRecord(gear("one", {python("/bin/python2", "2.7.18", "numpy=1.16.0 six=1.0"),
                                        python("/bin/python3", "3.12.1", "numpy=1.26.0")}));
        document.setRecord(gear("two", {python("/bin/python3", "3.12.1", "scipy=1.0")}));
        m_content = document.serialise();
        writeFile(m_file, m_content);
    }

    void mistakesSayWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *line, const char *named) {
            QTest::newRow(line) << QByteArray(line) << str(named);
        };
        row("", "FILE");
        row("a.json", "--format master, original");
        row("a.json --format xml", "not “xml”");
        row("a.json --format master --output=", "--output needs");
        row("a.json --format master --frob", "frob");
    }
    void mistakesSayWhatIsWrong()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, named);
        const auto printed = std::get<PrintCommand>(parse(words(line.constData())));
        QCOMPARE(printed.exitStatus, 2);
        QVERIFY2(printed.text.contains(named), qPrintable(printed.text));
        QVERIFY(printed.text.contains(str("export --help")));
    }

    void helpNamesEveryFormat()
    {
        const auto printed = std::get<PrintCommand>(parse(words("--help")));
        QCOMPARE(printed.exitStatus, 0);
        for (const QString &line : printed.text.split(QLatin1Char('\n')))
            QVERIFY2(line.size() <= 100, qPrintable(line));
        for (const QString &name : exportFormatNames())
            QVERIFY2(printed.text.contains(str("\n  ") + name), qPrintable(name));
    }

    void everythingIsPrinted_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("master") << str("master") << m_content;
        QTest::newRow("original") << str("original") << QByteArray("\"gear-name\": \"two\"");
        QTest::newRow("inventory") << str("inventory-csv") << QByteArray("\r\nhub,two,");
        QTest::newRow("packages") << str("packages-csv") << QByteArray(",scipy,1.0,");
        QTest::newRow("cyclonedx") << str("cyclonedx") << QByteArray("pkg:pypi/scipy@1.0");
    }
    void everythingIsPrinted()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, part);
        RecordingTerminal terminal;
        QCOMPARE(run({m_file, str("--format"), format}, terminal), 0);
        QVERIFY2(terminal.printed.contains(part), terminal.printed.constData());
        QCOMPARE(terminal.said, QStringList{str("Exported: 2 of 2 gears.")});
    }

    void aFilterLeavesOutTheRest()
    {
        RecordingTerminal terminal;
        QCOMPARE(
            run({m_file, str("--format=packages-csv"), str("--filter"), str("-numpy")}, terminal),
            0);
        QCOMPARE(terminal.printed.count('\n'), 2);
        QVERIFY(terminal.printed.contains("scipy"));
        RecordingTerminal none;
        QCOMPARE(run({m_file, str("--format=inventory-csv"), str("--filter=torch")}, none), 1);
        QCOMPARE(none.printed.count('\n'), 1);
        RecordingTerminal wrong;
        QCOMPARE(run({m_file, str("--format=inventory-csv"), str("--filter=numpy<")}, wrong), 2);
        QVERIFY(wrong.said[0].contains(str("     ^\n")));
        QVERIFY(wrong.printed.isEmpty());
    }

    void aFilterMayAskOfKnownFaults()
    {
        RecordingTerminal terminal;
        const QStringList asked{m_file, str("--format"), str("inventory-csv"), str("--filter"), str("vulnerable:yes")};
        QCOMPARE(run(asked, terminal), 3); // there is no database
        QVERIFY(terminal.printed.isEmpty());
        QVERIFY(terminal.said.join(QLatin1Char(' ')).contains(str("advisories update")));
        const AdvisorySample sample({advisory("PYSEC-1", "scipy", {str("..1.5")})});
        RecordingTerminal other;
        QCOMPARE(run(asked + QStringList{str("--advisories"), sample.path()}, other), 0);
        QVERIFY(other.printed.contains("two") && !other.printed.contains("one"));
    }

    void aFileIsWritten()
    {
        const QString output = m_folder.filePath(str("out.csv"));
        RecordingTerminal terminal;
        QCOMPARE(run({m_file, str("--format=inventory-csv"), str("--output"), output}, terminal),
                 0);
        QVERIFY(fileContent(output).startsWith("site,gear"));
        QVERIFY(terminal.printed.isEmpty());
        RecordingTerminal missing;
        QCOMPARE(run({m_file, str("--format=master"), str("--output=/no/such/folder/x")}, missing),
                 3);
        QVERIFY2(missing.said[0].contains(str("/no/such/folder")), qPrintable(missing.said[0]));
    }

    void theInputIsNeverWrittenOver()
    {
        const QString link = m_folder.filePath(str("link.json"));
        QVERIFY(QFile::link(m_file, link));
        for (const QString &output : {m_file, link, m_folder.filePath(str("./x/../a.json"))}) {
            QDir(m_folder.path()).mkpath(str("x"));
            RecordingTerminal terminal;
            QCOMPARE(run({m_file, str("--format=original"), str("--output"), output}, terminal), 2);
            QVERIFY(terminal.said[0].contains(str("not written over")));
            QCOMPARE(fileContent(m_file), m_content);
        }
    }

    void severalFilesAreOne()
    {
        const QString other = m_folder.filePath(str("b.json"));
        MasterDocument document;
        document.setRecord(gear("three", {}));
        writeFile(other, document.serialise());
        RecordingTerminal terminal;
        QCOMPARE(run({m_file, other, str("--format=master")}, terminal), 0);
        QCOMPARE(MasterDocument::parse(terminal.printed, {})->records().size(), 3u);
        RecordingTerminal missing;
        QCOMPARE(run({m_file, str("/none"), str("--format=master")}, missing), 3);
        QVERIFY(missing.printed.isEmpty());
    }

    // issue 7, B3
    void theExchangeAndAnInstanceOfOneNameKeepTheirGears()
    {
        const QString exchange = m_folder.filePath(str("exchange_master_json.json"));
        const QString instance = m_folder.filePath(str("instance_master_json.json"));
        writeFile(exchange, "{\"hub\": {\"one\": {\"gear-name\": \"one\", \"gear-version\": "
                            "\"1.1\", \"of\": \"exchange\"}}}");
        writeFile(instance, "{\"hub\": {\"one\": {\"gear-name\": \"one\", \"gear-version\": "
                            "\"2.2\", \"of\": \"instance\"}}}");
        for (const char *format : {"master", "original", "inventory-csv"}) {
            for (const QStringList &files : {QStringList{exchange, instance},
                                             QStringList{instance, exchange}}) {
                RecordingTerminal terminal;
                QCOMPARE(run(files + QStringList{str("--format"), str(format)}, terminal), 0);
                QVERIFY2(terminal.printed.contains("1.1") && terminal.printed.contains("2.2"),
                         terminal.printed.constData());
                QCOMPARE(terminal.said.size(), 2);
                QVERIFY2(terminal.said[0].contains(str("exported as “hub (instance)”")),
                         qPrintable(terminal.said[0]));
                QCOMPARE(terminal.said[1], str("Exported: 2 of 2 gears."));
                if (str(format) == str("master"))
                    QVERIFY(terminal.printed.contains("\"of\": \"exchange\"") &&
                            terminal.printed.contains("\"of\": \"instance\""));
            }
        }
        // The same gear in two files of one kind is one gear, which is said.
        RecordingTerminal terminal;
        QCOMPARE(run({m_file, m_file, str("--format=master")}, terminal), 0);
        QVERIFY(terminal.said[0].startsWith(str("2 gear")) &&
                terminal.said[0].contains(str("in several of the files; the last one counts")));
    }

    void requirementsAreOfOnePython()
    {
        RecordingTerminal terminal;
        QCOMPARE(run({m_file, str("--format=requirements"), str("--filter=python:2.7")}, terminal),
                 0);
        QCOMPARE(terminal.printed, QByteArray("numpy==1.16.0\nsix==1.0\n"));
        RecordingTerminal several;
        QCOMPARE(run({m_file, str("--format=requirements")}, several), 2);
        QVERIFY2(several.said[0].contains(str("hub/one  2.7.18  /bin/python2")),
                 qPrintable(several.said[0]));
        QVERIFY(several.printed.isEmpty());
        RecordingTerminal none;
        QCOMPARE(run({m_file, str("--format=requirements"), str("--filter=torch")}, none), 1);
    }

    void aFullDiskIsAnError()
    {
        RecordingTerminal terminal;
        terminal.isFull = true;
        QCOMPARE(run({m_file, str("--format=master")}, terminal), 3);
    }
};

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_export_command.moc"
