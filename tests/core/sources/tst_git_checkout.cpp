#include "core/sources/git_address.h"
#include "core/sources/git_checkout.h"
#include "tests/support/fake_process_runner.h"
#include "tests/support/text_files.h"

#include <QDir>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace gearaudit;
using test::ended;
using test::exited;

namespace
{

const QString address = QStringLiteral("https://me:secret@example.org/exchange.git");

/// A clone as git would leave it: the last argument is the folder.
ProcessOutcome pretendClone(const ProcessRequest &request, std::stop_token)
{
    QDir().mkpath(request.arguments.last() + QStringLiteral("/.git"));
    return exited(0);
}

} // namespace

/// GitCheckout with a git that answers as prepared; the real one is in tst_exchange_source.
class TestGitCheckout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingOfTheRepositoryIsRun();
    void nothingAsks();
    void sshAsksNothing_data();
    void sshAsksNothing();
    void aCopyIsBroughtUpToDate();
    void anAddressThatIsRefusedStartsNothing();
    void saysThatGitIsMissing();
    void unreachableWithoutACopyIsAnError();
    void unreachableWithACopyIsANote();
    void reasonsAreTheLineThatTells_data();
    void reasonsAreTheLineThatTells();
    void progressIsTheLastLine();
    void aStopIsAStop();
    void aDamagedCopyIsMadeAnew();
    void whatAKilledRunLeftIsRemoved();
    void anotherProcessIsWaitedFor();
    void aPipeInTheLocksPlaceIsNotWaitedFor();
    void aFolderThatCannotBeMadeIsAnError();

private:
    Result<GitCopy> update(std::stop_token stop = {})
    {
        return GitCheckout(address, m_folder->path(), *m_runner).update(stop, [this](auto &text) {
            m_progress.append(text);
        });
    }
    QString place() const { return m_folder->filePath(folderNameFor(address)); }
    void makeCopy() { QDir().mkpath(place() + QStringLiteral("/.git/refs")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeProcessRunner> m_runner;
    QStringList m_progress;
};

void TestGitCheckout::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_runner = std::make_unique<test::FakeProcessRunner>();
    m_progress.clear();
}

void TestGitCheckout::nothingOfTheRepositoryIsRun()
{
    m_runner->on({QStringLiteral("clone")}, pretendClone);
    const auto copy = update();
    QVERIFY(copy);
    QCOMPARE(copy->folder, place());
    QVERIFY(copy->notes.empty());
    QVERIFY(QDir(place() + QStringLiteral("/.git")).exists());
    QCOMPARE(m_runner->requests().size(), std::size_t(1));
    const auto request = m_runner->requests().front();
    QVERIFY(QDir::isAbsolutePath(request.program));
    const auto line = request.arguments.join(QLatin1Char(' '));
    for (const auto &part :
         {QStringLiteral("-c core.hooksPath=/dev/null "), QStringLiteral("-c core.symlinks=false "),
          QStringLiteral(" --depth 1 "), QStringLiteral(" --no-recurse-submodules "),
          QStringLiteral(" --template= "), QStringLiteral(" --progress "),
          QStringLiteral(" -- ") + address + QLatin1Char(' ')})
        QVERIFY2(line.contains(part), qPrintable(part));
    QCOMPARE(test::variable(request, QStringLiteral("GIT_TERMINAL_PROMPT")), QStringLiteral("0"));
    QCOMPARE(test::variable(request, QStringLiteral("GIT_ALLOW_PROTOCOL")),
             QStringLiteral("file:git:http:https:ssh"));
}

// A question in a dialog would hold a run that nobody looks at.
void TestGitCheckout::nothingAsks()
{
    m_runner->on({QStringLiteral("clone")}, pretendClone);
    QVERIFY(update());
    const auto request = m_runner->requests().front();
    const auto isSet = [&](const char *name) {
        return std::any_of(request.environment.begin(), request.environment.end(),
                           [&](const auto &pair) { return pair.first == QLatin1String(name); });
    };
    QVERIFY(isSet("GIT_ASKPASS")); // empty, it stands before core.askPass and SSH_ASKPASS
    QCOMPARE(test::variable(request, QStringLiteral("GIT_ASKPASS")), QString());
    QCOMPARE(test::variable(request, QStringLiteral("GCM_INTERACTIVE")), QStringLiteral("never"));
    QCOMPARE(test::variable(request, QStringLiteral("SSH_ASKPASS_REQUIRE")),
             QStringLiteral("never"));
    for (const char *name : {"SSH_ASKPASS", "DISPLAY", "WAYLAND_DISPLAY"})
        QVERIFY2(request.unset.contains(QLatin1String(name)), name);
    const auto line = request.arguments.join(QLatin1Char(' '));
    QVERIFY(line.contains(QStringLiteral("-c core.askPass= ")));
    QVERIFY(line.contains(QStringLiteral("-c credential.interactive=false ")));
    QVERIFY(request.silence.count() > 0);
}

void TestGitCheckout::sshAsksNothing_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("configured");
    QTest::addColumn<QString>("begin");
    QTest::newRow("plain") << QByteArray() << QByteArray() << QStringLiteral("ssh -o BatchMode=yes");
    QTest::newRow("own key") << QByteArray("/usr/bin/ssh -i key") << QByteArray("ssh -x")
                             << QStringLiteral("/usr/bin/ssh -i key -o BatchMode=yes");
    QTest::newRow("configured") << QByteArray() << QByteArray("ssh -i 'my key'\n")
                                << QStringLiteral("ssh -i 'my key' -o BatchMode=yes");
    QTest::newRow("another program") << QByteArray("plink -i key") << QByteArray() << QString();
}

void TestGitCheckout::sshAsksNothing()
{
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, configured);
    QFETCH(QString, begin);
    m_runner->on({QStringLiteral("clone")}, pretendClone);
    m_runner->on({QStringLiteral("config")}, exited(configured.isEmpty() ? 1 : 0, configured));
    qputenv("GIT_SSH_COMMAND", variable);
    for (const auto &way : {QStringLiteral("git@example.org:a/b.git"),
                            QStringLiteral("ssh://git@example.org/a/b.git")}) {
        QVERIFY(GitCheckout(way, m_folder->path(), *m_runner).update({}, {}));
        const QString command =
            test::variable(m_runner->requests().back(), QStringLiteral("GIT_SSH_COMMAND"));
        QVERIFY2(command.startsWith(begin), qPrintable(command));
        QCOMPARE(command.isEmpty(), begin.isEmpty());
    }
    qunsetenv("GIT_SSH_COMMAND");
}

void TestGitCheckout::aCopyIsBroughtUpToDate()
{
    makeCopy();
    m_runner->on({QStringLiteral("git")}, exited(0));
    const auto copy = update();
    QVERIFY(copy);
    QVERIFY(copy->notes.empty());
    const auto lines = m_runner->commandLines();
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].contains(QStringLiteral(" fetch --progress --depth 1 ")));
    QVERIFY(lines[0].endsWith(QStringLiteral(" -- %1 HEAD").arg(address)));
    QVERIFY(lines[1].endsWith(QStringLiteral(" reset --hard --quiet FETCH_HEAD")));
    QVERIFY(lines[2].contains(QStringLiteral(" clean -ffdx")));
    for (const auto &line : lines)
        QVERIFY(line.contains(QStringLiteral("core.hooksPath=/dev/null")));
}

void TestGitCheckout::anAddressThatIsRefusedStartsNothing()
{
    for (const auto &bad : {QStringLiteral("ext::sh -c x"), QStringLiteral("--upload-pack=x")}) {
        const auto copy = GitCheckout(bad, m_folder->path(), *m_runner).update({}, {});
        QVERIFY(!copy);
        QCOMPARE(copy.error().code, Code::Refused);
    }
    QVERIFY(m_runner->requests().empty());
}

void TestGitCheckout::saysThatGitIsMissing()
{
    const auto path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(m_folder->path()));
    const auto copy = update();
    qputenv("PATH", path);
    QVERIFY(!copy);
    QCOMPARE(copy.error().code, Code::NoProgram);
    QCOMPARE(copy.error().subject, QStringLiteral("git"));
    QVERIFY(copy.error().detail.contains(QStringLiteral("install")));
    QVERIFY(m_runner->requests().empty());

    ProcessOutcome unable; // found, and yet it does not start
    unable.startError = QStringLiteral("Exec format error");
    m_runner->on({QStringLiteral("git")}, unable);
    const auto broken = update();
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, Code::NoProgram);
    QVERIFY(broken.error().detail.contains(QStringLiteral("Exec format error")));
}

void TestGitCheckout::unreachableWithoutACopyIsAnError()
{
    m_runner->on({QStringLiteral("clone")}, [](const ProcessRequest &request, std::stop_token) {
        QDir().mkpath(request.arguments.last() + QStringLiteral("/.git"));
        return exited(128, {}, "Cloning into 'x'...\nfatal: unable to access: no host\n");
    });
    const auto copy = update();
    QVERIFY(!copy);
    QCOMPARE(copy.error().stage, Stage::Source);
    QCOMPARE(copy.error().code, Code::Unreachable);
    QCOMPARE(copy.error().subject, QStringLiteral("https://example.org/exchange.git"));
    QCOMPARE(copy.error().detail, QStringLiteral("fatal: unable to access: no host"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
}

void TestGitCheckout::unreachableWithACopyIsANote()
{
    makeCopy();
    m_runner->on({QStringLiteral("git")}, exited(0));
    m_runner->on({QStringLiteral("fetch")}, exited(128, {}, "fatal: no host\r\n"));
    auto copy = update();
    QVERIFY(copy);
    QCOMPARE(copy->folder, place());
    QCOMPARE(copy->notes.size(), std::size_t(1));
    QCOMPARE(copy->notes[0].code, Code::Unreachable);
    QCOMPARE(copy->notes[0].subject, QStringLiteral("https://example.org/exchange.git"));
    QCOMPARE(copy->notes[0].detail, QStringLiteral("fatal: no host"));
    // A run killed between two commits may have left files of both.
    QVERIFY(m_runner->commandLines()[1].endsWith(QStringLiteral("reset --hard --quiet HEAD")));

    copy->lock.reset();
    m_runner->on({QStringLiteral("fetch")}, ended(ProcessEnd::TimedOut));
    const auto late = update();
    QVERIFY(late);
    QCOMPARE(late->notes.size(), std::size_t(1));
    QCOMPARE(late->notes[0].code, Code::TimedOut);
}

void TestGitCheckout::reasonsAreTheLineThatTells_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("reason");
    QTest::newRow("the last line")
        << QByteArray("a\nsomething odd\n\n") << QStringLiteral("something odd");
    QTest::newRow("git's reason, not its advice")
        << QByteArray("fatal: repository 'x' not found\nhint: look elsewhere\n")
        << QStringLiteral("fatal: repository 'x' not found");
    QTest::newRow("ssh's reason")
        << QByteArray("Cloning into 'x'...\ngit@example.org: Permission denied (publickey).\r\n"
                      "fatal: Could not read from remote repository.\n\n"
                      "Please make sure you have the correct access rights\n"
                      "and the repository exists.\n")
        << QStringLiteral("git@example.org: Permission denied (publickey).");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("git failed without a word");
}

void TestGitCheckout::reasonsAreTheLineThatTells()
{
    QFETCH(QByteArray, said);
    QFETCH(QString, reason);
    m_runner->on({QStringLiteral("clone")}, exited(128, {}, said));
    const auto copy = update();
    QVERIFY(!copy);
    QCOMPARE(copy.error().detail, reason);
}

void TestGitCheckout::progressIsTheLastLine()
{
    m_runner->on({QStringLiteral("clone")},
                 [](const ProcessRequest &request, std::stop_token stop) {
                     request.onError("Cloning into 'x'...\n");
                     request.onError("Receiving objects:  10%\rReceiving obj");
                     request.onError("ects:  20%\r");
                     return pretendClone(request, stop);
                 });
    QVERIFY(update());
    QCOMPARE(m_progress,
             (QStringList{QStringLiteral("Cloning into 'x'..."), QStringLiteral("Receiving obj"),
                          QStringLiteral("Receiving objects: 20%")}));
}

void TestGitCheckout::aStopIsAStop()
{
    m_runner->on({QStringLiteral("clone")}, ended(ProcessEnd::Stopped));
    const auto stopped = update();
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Code::Stopped);

    makeCopy();
    m_runner->on({QStringLiteral("fetch")}, ended(ProcessEnd::Stopped));
    const auto again = update();
    QVERIFY(!again);
    QCOMPARE(again.error().code, Code::Stopped);
    QVERIFY(QDir(place() + QStringLiteral("/.git")).exists());
}

void TestGitCheckout::aDamagedCopyIsMadeAnew()
{
    makeCopy();
    test::writeFile(place() + QStringLiteral("/gears/a/old.json"), "{}");
    m_runner->on({QStringLiteral("git")}, exited(128, {}, "fatal: not a git repository\n"));
    m_runner->on({QStringLiteral("clone")}, pretendClone);
    const auto copy = update();
    QVERIFY(copy);
    QVERIFY(copy->notes.empty());
    QCOMPARE(test::namesIn(place()), QStringList{QStringLiteral(".git")});
}

void TestGitCheckout::whatAKilledRunLeftIsRemoved()
{
    makeCopy();
    const auto other = m_folder->filePath(QStringLiteral("other.partial-1"));
    QDir().mkpath(place() + QStringLiteral(".partial-12345678/.git"));
    QDir().mkpath(other);
    test::writeFile(place() + QStringLiteral("/.git/shallow.lock"), {});
    test::writeFile(place() + QStringLiteral("/.git/refs/heads/main.lock"), {});
    test::writeFile(place() + QStringLiteral("/gears/a/poetry.lock"), {});
    m_runner->on({QStringLiteral("git")}, exited(0));
    QVERIFY(update());
    QVERIFY(!QDir(place() + QStringLiteral(".partial-12345678")).exists());
    QVERIFY(QDir(other).exists());
    QCOMPARE(test::namesIn(place() + QStringLiteral("/.git")), QStringList{QStringLiteral("refs")});
    QVERIFY(test::namesIn(place() + QStringLiteral("/.git/refs/heads")).isEmpty());
    QVERIFY(QFile::exists(place() + QStringLiteral("/gears/a/poetry.lock")));
}

void TestGitCheckout::anotherProcessIsWaitedFor()
{
    m_runner->on({QStringLiteral("clone")}, pretendClone);
    auto first = update();
    QVERIFY(first);
    // The first copy's user still reads it: nobody changes it meanwhile.
    std::stop_source stop;
    stop.request_stop();
    const auto waiting = update(stop.get_token());
    QVERIFY(!waiting);
    QCOMPARE(waiting.error().code, Code::Stopped);
    first->lock.reset();
    m_runner->on({QStringLiteral("git")}, exited(0));
    QVERIFY(update(stop.get_token()));
}

void TestGitCheckout::aPipeInTheLocksPlaceIsNotWaitedFor()
{
    makeCopy();
    QCOMPARE(::mkfifo(qPrintable(place() + QStringLiteral(".lock")), 0600), 0);
    const auto copy = update();
    QVERIFY(!copy);
    QCOMPARE(copy.error().code, Code::NotWritable);
}

void TestGitCheckout::aFolderThatCannotBeMadeIsAnError()
{
    test::writeFile(m_folder->filePath(QStringLiteral("file")), {});
    const auto inFile = m_folder->filePath(QStringLiteral("file/cache"));
    const auto copy = GitCheckout(address, inFile, *m_runner).update({}, {});
    QVERIFY(!copy);
    QCOMPARE(copy.error().code, Code::NotWritable);
    QCOMPARE(copy.error().subject, inFile);
}

QTEST_GUILESS_MAIN(TestGitCheckout)
#include "tst_git_checkout.moc"
