#include "app/command_line.h"
#include "app/exit_status.h"
#include "app/merge_command.h"
#include "core/insight/history.h"
#include "core/store/store_set.h"
#include "tests/support/english.h"
#include "tests/support/record_builder.h"
#include "tests/support/recording_terminal.h"
#include "tests/support/text_files.h"

#include <QDir>
#include <QTemporaryDir>
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
    return parseCommandLine(QStringList{str("gear-audit"), str("merge")} + words);
}
} // namespace

class TestMergeCommand : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(str(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        QVERIFY(QDir().mkpath(path("1")) && QDir().mkpath(path("2"))); }

    void itsWordsAreUnderstood()
    {
        const auto command = parse({path("1"), path("2"), str("--into"), path("all")});
        QVERIFY(std::holds_alternative<MergeCommand>(command));
        QCOMPARE(std::get<MergeCommand>(command).folders.size(), 2);
        QCOMPARE(std::get<MergeCommand>(command).into, path("all"));
    }

    void wrongUsageSaysWhatIsWrong()
    {
        const auto said = [](const Command &command) {
            const auto *print = std::get_if<PrintCommand>(&command);
            return print && print->exitStatus == WrongUsage ? print->text : QString();
        };
        QVERIFY(said(parse({})).contains(str("folders")));
        QVERIFY(said(parse({path("1")})).contains(str("--into")));
        QVERIFY(said(parse({path("none"), str("--into"), path("all")})).contains(path("none")));
    }

    void whatCameOfItIsSaid()
    {
        for (const char *folder : {"1", "2"}) {
            auto store = Store::open(path(folder), str("exchange"));
            QVERIFY((*store)->append(smallRecord(str("flywheel"), str("gear-") + str(folder))).has_value());
            QVERIFY((*store)->merge().has_value());
        }
        RecordingTerminal terminal;
        QCOMPARE(runMergeCommand({{path("1"), path("2")}, path("all")}, terminal.terminal()), int(Done));
        QCOMPARE(terminal.printed, masterPathOf(path("all"), Collection::Exchange).toUtf8() + '\n');
        QCOMPARE(terminal.said.join(QLatin1Char('\n')),
                 str("2 gears: 2 new, 0 replaced by a newer answer, 0 that were there already."));
        QCOMPARE(readHistory(historyPath(path("all")))->lines.size(), 1U);
        QCOMPARE(runMergeCommand({{path("2")}, path("all")}, terminal.terminal()), int(Done));
        QCOMPARE(readHistory(historyPath(path("all")))->lines.size(), 1U);
    }

    void aFolderWithoutResultsIsNamed()
    {
        QVERIFY(QDir().mkpath(path("empty")));
        RecordingTerminal terminal;
        QCOMPARE(runMergeCommand({{path("empty")}, path("none")}, terminal.terminal()), int(NothingRan));
        QVERIFY(terminal.said.join(QLatin1Char(' ')).contains(path("empty")));
        QVERIFY(terminal.printed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMergeCommand)
#include "tst_merge_command.moc"
