#include "app/exit_status.h"
#include "app/help_command.h"
#include "app/plain_page.h"
#include "app/terminal_columns.h"
#include "core/export/export.h"
#include "core/filter/filter_key.h"
#include "core/model/gear_record.h"
#include "core/settings/settings.h"
#include "tests/support/english.h"
#include "tests/support/recording_terminal.h"
#include "ui/words/help_pages.h"

#include <QTest>

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
    return parseCommandLine(QStringList{str("gear-audit"), str("help")} + words);
}

QStringList linesOf(const QString &text)
{
    return text.split(QLatin1Char('\n'));
}

} // namespace

/// The help in the terminal; and that no page falls behind what the program has.
class TestHelp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void theTopicsAreListed()
    {
        const auto printed = std::get<PrintCommand>(parse({}));
        QCOMPARE(printed.exitStatus, 0);
        for (const HelpPage &page : helpPages()) {
            QVERIFY2(printed.text.contains(str("\n  ") + page.topic), qPrintable(page.topic));
            QVERIFY2(printed.text.contains(page.title), qPrintable(page.title));
        }
    }

    void whatIsNoTopicGetsTheList()
    {
        const auto printed = std::get<PrintCommand>(parse({str("frob")}));
        QCOMPARE(printed.exitStatus, 2);
        QVERIFY(printed.text.startsWith(str("gear-audit: There is no help on “frob”.\n")));
        QVERIFY(printed.text.contains(std::get<PrintCommand>(parse({})).text));
        QCOMPARE(std::get<PrintCommand>(parse({str("audit"), str("query")})).exitStatus, 2);
    }

    void everyCommandHasAPage_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"audit", "instances", "query", "diff", "export", "fixes"})
            QTest::newRow(command) << str(command);
    }
    void everyCommandHasAPage()
    {
        QFETCH(QString, command);
        RecordingTerminal terminal;
        QCOMPARE(runHelpCommand(std::get<HelpCommand>(parse({command})), terminal.terminal()), 0);
        QVERIFY(QString::fromUtf8(terminal.printed).contains(str("gear-audit ") + command));
    }

    void aPageFitsTheTerminal_data()
    {
        QTest::addColumn<int>("columns");
        for (const int columns : {40, 80, 100})
            QTest::newRow(qPrintable(QString::number(columns))) << columns;
    }
    void aPageFitsTheTerminal()
    {
        QFETCH(int, columns);
        for (const HelpPage &page : helpPages()) {
            const QString text = plainPage(page.text, columns);
            for (const QString &line : linesOf(text)) {
                // What is printed as it is, or is one word.
                if (line.startsWith(str("    ")) || !line.trimmed().contains(QLatin1Char(' ')))
                    continue;
                QVERIFY2(columnsOf(line) <= columns, qPrintable(line));
            }
            QVERIFY(text.startsWith(page.title + str("\n=")));
            QVERIFY2(!text.contains(str("](")) && !text.contains(str("**")), qPrintable(text));
        }
    }

    void markupIsTakenAway()
    {
        QCOMPARE(
            plainPage(str("# Title\n\nOne **bold `a*b` word** and\n*File › Open*, `x * y * z`.\n"
                          "\n* an entry of\n  two lines, see [it](filter.md)\n* another\n\n"
                          "```\n$ as  **it** is\n```\n\n"
                          "| key | default | meaning |\n|---|---|---|\n| `a` | | the first |\n"),
                      60),
            str("Title\n=====\n\nOne bold a*b word and File › Open, x * y * z.\n\n"
                "  * an entry of two lines, see it (gear-audit help filter)\n  * another\n\n"
                "    $ as  **it** is\n\n"
                "  key  default  meaning\n  a             the first\n"));
    }

    void aNarrowTableHasLinesForItsLastColumn()
    {
        QCOMPARE(
            plainPage(str("| key | meaning |\n|---|---|\n| `limits/imageSeconds` | for one |\n"),
                      40),
            str("  key\n      meaning\n  limits/imageSeconds\n      for one\n"));
    }

    void everySettingIsTold()
    {
        for (const Setting &row : settingsTable())
            expectRow("settings", QString::fromLatin1(row.key));
    }

    void everyStatusIsTold()
    {
        for (int i = 0; i <= static_cast<int>(Status::Cancelled); ++i)
            expectRow("results", statusName(static_cast<Status>(i)));
    }

    void everyStatusHasARemedy()
    {
        for (int i = 0; i <= static_cast<int>(Status::Cancelled); ++i)
            expectRow("trouble", statusName(static_cast<Status>(i)));
    }

    void everyExportFormatIsTold()
    {
        for (const QString &name : exportFormatNames())
            expectRow("export", name);
    }

    void everyFilterKeyIsTold()
    {
        for (const FilterKeyInfo &info : filterKeys())
            expectRow("filter", QLatin1String(info.name) + QLatin1Char(':'));
    }

    void everyExitStatusIsTold()
    {
        const QString text = helpPage(str("terminal"))->text;
        for (const ExitStatus status : exitStatuses)
            QVERIFY2(text.contains(str("\n| %1 | ").arg(int(status))),
                     qPrintable(QString::number(status)));
    }

private:
    static void expectRow(const char *topic, const QString &name)
    {
        const QString row = str("\n| `%1` | ").arg(name);
        QVERIFY2(helpPage(QLatin1String(topic))->text.contains(row), qPrintable(row));
    }
};

QTEST_GUILESS_MAIN(TestHelp)
#include "tst_help.moc"
