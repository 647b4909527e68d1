#include "app/command_line.h"
#include "app/diff_command.h"
#include "app/export_command.h"
#include "app/fixes_command.h"
#include "app/query_command.h"
#include "core/advisories/database_writer.h"
#include "core/advisories/update/advisory_file.h"
#include "tests/support/english.h"
#include "tests/support/recording_terminal.h"
#include "tests/support/text_files.h"
#include "ui/words/help_pages.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

struct Example {
    QString command; ///< behind "$ "
    QString output;
};

/// The commands in a text that ask results, with what is said to come of them.
std::vector<Example> examplesIn(const QString &text)
{
    std::vector<Example> found;
    const auto lines = text.split(QLatin1Char('\n'));
    bool isInExample = false;
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("$ gear-audit "))) {
            found.push_back({line.mid(2), {}});
            isInExample = true;
        } else if (line.isEmpty() || line.startsWith(QLatin1String("```"))) {
            isInExample = false;
        } else if (isInExample) {
            found.back().output += line + QLatin1Char('\n');
        }
    }
    return found;
}

/// As a shell would; QProcess' own rules know only double quotes.
QStringList words(QString command)
{
    return QProcess::splitCommand(command.replace(QLatin1Char('\''), QLatin1Char('"')));
}

int run(const Command &command, const Terminal &terminal)
{
    const QDate today(2026, 11, 22);
    if (const auto *query = std::get_if<QueryCommand>(&command))
        return runQueryCommand(*query, terminal, today);
    if (const auto *diff = std::get_if<DiffCommand>(&command))
        return runDiffCommand(*diff, terminal);
    if (const auto *fixes = std::get_if<FixesCommand>(&command))
        return runFixesCommand(*fixes, terminal, today);
    if (const auto *wanted = std::get_if<ExportCommand>(&command))
        return runExportCommand(*wanted, terminal, today, {});
    return -1;
}

} // namespace

/// The database that the questions about known faults go by, in the place where it is looked for.
void makeDatabase()
{
    const QDateTime now({2026, 11, 22}, {12, 0}, Qt::UTC);
    AdvisoryInput input;
    for (const char *path : {"advisories/records", "advisories/known_exploited_vulnerabilities.json"}) {
        const auto read = readAdvisoryFile(QString::fromLatin1(path), {}, now, {});
        if (!read)
            qFatal("%s: %s", path, qPrintable(read.error().detail));
        input.advisories.insert(input.advisories.end(), read->advisories.begin(), read->advisories.end());
        input.exploited.unite(read->exploited);
        AdvisorySource source;
        source.kind = advisoryKindName(read->kind);
        source.date = read->date;
        input.facts.sources.push_back(source);
    }
    if (const auto written = writeAdvisoryDatabase(input, advisoriesPath()); !written)
        qFatal("%s", qPrintable(written.error().detail));
}

/// What README and the help show is what the program prints.
class TestToldExamples : public QObject
{
    Q_OBJECT
    QTemporaryDir m_data;

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        QVERIFY(QDir::setCurrent(QStringLiteral(GEAR_TEST_DATA "/questions")));
        qputenv("XDG_DATA_HOME", m_data.path().toUtf8());
        makeDatabase();
    }

    void everyQuestionHasItsAnswer_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("output");
        const auto readme = examplesIn(
            QString::fromUtf8(fileContent(QStringLiteral(GEAR_SOURCE_DIR "/README.md"))));
        QVERIFY(!readme.empty());
        for (const Example &example : readme)
            QTest::newRow(qPrintable(QStringLiteral("README: ") + example.command))
                << example.command << example.output;
        std::size_t inHelp = 0;
        for (const HelpPage &page : helpPages()) {
            for (const Example &example : examplesIn(page.text)) {
                ++inHelp;
                QTest::newRow(qPrintable(page.topic + QStringLiteral(": ") + example.command))
                    << example.command << example.output;
            }
        }
        QVERIFY(inHelp >= 8); // the questions that an audit is made for
    }
    void everyQuestionHasItsAnswer()
    {
        QFETCH(QString, command);
        QFETCH(QString, output);
        RecordingTerminal terminal;
        const auto parsed = parseCommandLine(words(command));
        QVERIFY2(!std::holds_alternative<PrintCommand>(parsed), qPrintable(command));
        QCOMPARE(run(parsed, terminal.terminal()), 0);
        // Where the words for one and for several are not in translations/ yet.
        QCOMPARE(QString::fromUtf8(terminal.printed).replace(QStringLiteral("(s)"), QStringLiteral("s")), output);
    }
};

QTEST_GUILESS_MAIN(TestToldExamples)
#include "tst_told_examples.moc"
