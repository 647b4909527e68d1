#include "app/cache_command.h"

#include "app/exit_status.h"
#include "core/images/layers/layer_cache.h"
#include "core/images/layers/oci_documents.h"
#include "tests/support/recording_terminal.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

class TestCacheCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itsWords()
    {
        const auto parse = [](const char *line) {
            return parseCommandLine(QString::fromLatin1(line).split(u' '));
        };
        QVERIFY(!std::get<CacheCommand>(parse("gear-audit cache status")).clear);
        QVERIFY(std::get<CacheCommand>(parse("gear-audit cache clear")).clear);
        QCOMPARE(std::get<PrintCommand>(parse("gear-audit cache")).exitStatus, int(Done));
        QCOMPARE(std::get<PrintCommand>(parse("gear-audit cache -h")).exitStatus, int(Done));
        QCOMPARE(std::get<PrintCommand>(parse("gear-audit cache empty")).exitStatus, int(WrongUsage));
        QCOMPARE(std::get<PrintCommand>(parse("gear-audit cache clear all")).exitStatus, int(WrongUsage));
    }

    void whatThereIsIsToldAndCleared()
    {
        const QTemporaryDir folder;
        LayerCache(folder.path(), 1'000'000).keepDocument(sha256Of("{}"), "{}");
        RecordingTerminal terminal;
        QCOMPARE(runCacheCommand({false}, folder.path(), terminal.terminal()), int(Done));
        QVERIFY(terminal.printed.startsWith(folder.path().toUtf8() + ": "));
        QCOMPARE(runCacheCommand({true}, folder.path(), terminal.terminal()), int(Done));
        QCOMPARE(cacheSize(folder.path()), CacheSize());
        QCOMPARE(runCacheCommand({true}, folder.path(), terminal.terminal()), int(Done));
    }
};

QTEST_GUILESS_MAIN(TestCacheCommand)
#include "tst_cache_command.moc"
