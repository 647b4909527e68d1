#include "app/command_line.h"
#include "app/complete_command.h"
#include "app/told_options.h"
#include "tests/support/english.h"
#include "tests/support/recording_terminal.h"

#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString str(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList wordsOf(const Completions &completions)
{
    QStringList words;
    for (const auto &one : completions.words)
        words << one.word;
    return words;
}

Completions complete(const QStringList &words, const InstanceList &instances = {})
{
    return completionsFor(words, instances);
}

/// Whether the parser takes the option for one it does not know.
bool isUnknown(const QString &command, const ToldWord &option)
{
    QStringList arguments{str("gear-audit")};
    arguments += command.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    arguments << option.word;
    if (!option.value.isEmpty())
        arguments << str("1");
    const Command parsed = parseCommandLine(arguments);
    const auto *print = std::get_if<PrintCommand>(&parsed);
    return print && print->text.contains(str("nknown option"));
}
} // namespace

class TestCompleteCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void everyToldOptionIsOne_data()
    {
        QTest::addColumn<QString>("name");
        for (const ToldCommand &command : toldCommands())
            QTest::newRow(qPrintable(command.name)) << command.name;
    }
    void everyToldOptionIsOne()
    {
        QFETCH(QString, name);
        for (const ToldCommand &command : toldCommands()) {
            if (command.name != name)
                continue;
            QVERIFY2(!command.usage.isEmpty(), qPrintable(name));
            bool hasHelp = name == QLatin1String("help");
            for (const ToldWord &option : command.options) {
                QVERIFY2(!isUnknown(name, option), qPrintable(name + QLatin1Char(' ') + option.word));
                QVERIFY2(!option.text.isEmpty(), qPrintable(option.word));
                hasHelp = hasHelp || (option.word == QLatin1String("--help") && option.shortForm == QLatin1String("-h"));
            }
            QVERIFY2(hasHelp, qPrintable(name));
        }
        // The parser does say it of one that it does not know.
        if (name == QLatin1String("query"))
            QVERIFY(isUnknown(name, {str("--no-such"), {}, {}, {}}));
    }

    void commandsComeFirst()
    {
        const Completions all = complete({QString()});
        QVERIFY(all.paths == Completions::Paths::Files);
        for (const char *command : {"audit", "instances", "query", "diff", "fixes", "export", "verify", "check",
                                    "advisories", "history", "merge", "cache", "help"})
            QVERIFY2(wordsOf(all).contains(str(command)), command);
        QCOMPARE(wordsOf(complete({str("ex")})), QStringList{str("export")});
        QCOMPARE(complete({str("ex")}).words.front().meaning, str("write results as CSV, CycloneDX, requirements or JSON"));
    }

    void optionsAndTheirValues()
    {
        QCOMPARE(wordsOf(complete({str("query"), str("--f")})), QStringList{str("--format")});
        QCOMPARE(wordsOf(complete({str("query"), str("--format"), QString()})),
                 (QStringList{str("table"), str("json"), str("csv")}));
        QCOMPARE(wordsOf(complete({str("audit"), str("--inspect"), str("l")})), QStringList{str("layers")});
        QVERIFY(wordsOf(complete({str("export"), str("a.json"), str("--format"), QString()})).contains(str("spdx-json")));
        QVERIFY(wordsOf(complete({str("fixes"), str("--by"), QString()})).contains(str("owner")));
        QVERIFY(complete({str("query"), str("--ignore"), QString()}).paths == Completions::Paths::Files);
        QVERIFY(complete({str("audit"), str("--workdir"), QString()}).paths == Completions::Paths::Folders);
        QVERIFY(complete({str("merge"), QString()}).paths == Completions::Paths::Folders);
        QVERIFY(complete({str("merge"), str("a"), str("--into"), QString()}).paths == Completions::Paths::Folders);
    }

    void filesThenTheFilter()
    {
        const Completions first = complete({str("query"), str("res")});
        QVERIFY(first.paths == Completions::Paths::Files);
        QVERIFY(first.words.empty());
        const Completions second = complete({str("query"), str("a.json"), str("in-u")});
        QVERIFY(wordsOf(second).contains(str("in-use:")));
        QVERIFY(!second.words.front().meaning.isEmpty());
        QVERIFY(wordsOf(complete({str("query"), str("a.json"), str("eol:yes in-use:y")}))
                    .contains(str("eol:yes in-use:yes")));
        QVERIFY(wordsOf(complete({str("export"), str("a.json"), str("--filter"), str("explo")}))
                    .contains(str("exploited:")));
    }

    void instancesByName()
    {
        Instance lab;
        lab.name = str("lab");
        lab.address.host = str("lab.example.org");
        Instance hub;
        hub.name = str("hub");
        QCOMPARE(wordsOf(complete({str("audit"), str("--instance"), QString()}, {lab, hub})),
                 (QStringList{str("lab"), str("hub")}));
        QCOMPARE(wordsOf(complete({str("instances"), str("test"), str("l")}, {lab, hub})), QStringList{str("lab")});
        QCOMPARE(wordsOf(complete({str("instances"), str("re")}, {lab, hub})), QStringList{str("remove")});
    }

    void helpTopics() { QVERIFY(wordsOf(complete({str("help"), str("fil")})).contains(str("filter"))); }

    void itIsPrintedForAShell()
    {
        const Command command =
            parseCommandLine({str("gear-audit"), str("complete"), str("--"), str("cache"), str("st")});
        QVERIFY(std::holds_alternative<CompleteCommand>(command));
        RecordingTerminal terminal;
        QCOMPARE(runCompleteCommand(std::get<CompleteCommand>(command), {}, terminal.terminal()), 0);
        QCOMPARE(terminal.printed, QByteArray("words\nstatus\tshow where it is and what it takes\n"));
    }

    void wordsThatNobodyWouldWriteAreNoTrouble()
    {
        for (const QStringList &words : {QStringList{}, QStringList{str("no-such"), str("x")},
                                         QStringList{str("query"), str("--"), QString()},
                                         QStringList{QString(100000, QLatin1Char('('))},
                                         QStringList{str("query"), str("a"), QString(100000, QLatin1Char('('))}})
            complete(words);
    }
};

QTEST_GUILESS_MAIN(TestCompleteCommand)
#include "tst_complete_command.moc"
