#include "app/audit_command.h"
#include "app/exit_status.h"
#include "tests/support/english.h"
#include "tests/support/text_files.h"

#include <QTemporaryDir>

#include <cstdio>
#include <unistd.h>

using namespace gearaudit;

namespace
{

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// What this process writes to standard error while it lives goes to a file.
class ErrorsTo
{
public:
    explicit ErrorsTo(const QString &path) : m_before(::dup(STDERR_FILENO))
    {
        std::fflush(stderr);
        std::FILE *file = std::fopen(qPrintable(path), "w");
        ::dup2(::fileno(file), STDERR_FILENO);
        std::fclose(file);
    }
    ~ErrorsTo()
    {
        std::fflush(stderr);
        ::dup2(m_before, STDERR_FILENO);
        ::close(m_before);
    }
    Q_DISABLE_COPY(ErrorsTo)

private:
    int m_before;
};

} // namespace

class TestAuditCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { test::speakEnglish(); }
    void everySourceThatFailsIsNamedOnce()
    {
        const QTemporaryDir folder;
        // Keys that are found at once, and are sent nowhere.
        qputenv("GEAR_AUDIT_KEY_FIRST", "no key at all");
        qputenv("GEAR_AUDIT_KEY_SECOND", "other.test:abcdefghijklmnop");
        AuditCommand command;
        command.exchange = folder.filePath(text("none"));
        command.workdir = folder.filePath(text("work"));
        command.allInstances = true;
        const InstanceList all{
            {text("1"), text("First"), InstanceAddress::of(text("https://first.test")), {}},
            {text("2"), text("Second"), InstanceAddress::of(text("https://second.test")), {}}};
        const QString log = folder.filePath(text("log"));
        {
            const ErrorsTo errors(log);
            QCOMPARE(runAuditCommand(command, {}, all, EnvironmentKeys::take()), int(NothingRan));
        }
        const QString said = QString::fromUtf8(test::fileContent(log));
        for (const QString &source :
             {command.exchange, text("GEAR_AUDIT_KEY_FIRST"), text("GEAR_AUDIT_KEY_SECOND")})
            QVERIFY2(said.count(source) >= 1, qPrintable(said));
        QCOMPARE(said.count(QLatin1Char('\n')), 3);
        QVERIFY(!said.contains(text("abcdefgh")));
    }
};

QTEST_GUILESS_MAIN(TestAuditCommand)
#include "tst_audit_command.moc"
