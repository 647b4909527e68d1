#include "core/process/qprocess_runner.h"
#include "core/sources/exchange_source.h"
#include "tests/support/fake_process_runner.h"
#include "tests/support/text_files.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;

namespace
{

QStringList keysOf(const GearListing &listing)
{
    QStringList keys;
    for (const auto &gear : listing.gears)
        keys.append(gear.site + QLatin1Char('/') + gear.key);
    return keys;
}

QByteArray manifest(const QByteArray &name)
{
    return R"({"name": ")" + name + R"(", "custom": {"docker-image": "x:1"}})";
}

} // namespace

/// ExchangeSource with the real git, over file:// and without a network.
class TestExchangeSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aFolderIsReadInPlace();
    void nothingGivenIsAnError();
    void clonesAndFollows();
    void usesTheLastCopyWhenTheAddressIsGone();
    void historyRewrittenIsFollowed();
    void anAbsentAddressIsAnError();
    void aRepositoryWithoutGearsIsAnError();
    void linksInARepositoryAreText();
    void hooksAndSubmodulesAreLeftAlone();
    void aLocalFileInTheCopyDoesNotStay();
    void eachAddressHasItsOwnCopy();
    void refusesCommands();

private:
    void git(const QStringList &arguments);
    void commit(const QString &file, const QByteArray &content);
    QString url() const { return QStringLiteral("file://") + m_repository; }
    Result<GearListing> list(const QString &address)
    {
        return ExchangeSource(address, cache(), m_runner).list({}, [this](const QString &text) {
            m_progress.append(text);
        });
    }
    QString cache() const { return m_folder->filePath(QStringLiteral("work/exchange-cache")); }
    QString copy() const { return cache() + QLatin1Char('/') + folderNameFor(url()); }

    QProcessRunner m_runner;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_repository;
    QStringList m_progress;
};

void TestExchangeSource::initTestCase()
{
    // Neither the settings of whoever runs this nor a git that runs this from a hook count.
    qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
    qputenv("GIT_CONFIG_NOSYSTEM", "1");
    for (const auto *name : {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"})
        qunsetenv(name);
}

void TestExchangeSource::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_repository = m_folder->filePath(QStringLiteral("the exchange"));
    m_progress.clear();
    QDir().mkpath(m_repository);
    git({QStringLiteral("init"), QStringLiteral("--quiet"), QStringLiteral("-b"),
         QStringLiteral("trunk")});
    commit(QStringLiteral("gears/flywheel/a.json"), manifest("a"));
}

void TestExchangeSource::git(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_repository);
    process.start(QStringLiteral("git"),
                  QStringList{QStringLiteral("-c"), QStringLiteral("user.name=Test"),
                              QStringLiteral("-c"), QStringLiteral("user.email=test@example.org")} +
                      arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void TestExchangeSource::commit(const QString &file, const QByteArray &content)
{
    test::writeFile(m_repository + QLatin1Char('/') + file, content);
    git({QStringLiteral("add"), QStringLiteral("-A")});
    git({QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("change")});
}

void TestExchangeSource::aFolderIsReadInPlace()
{
    test::FakeProcessRunner nothing;
    const auto before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    for (const auto &folder :
         {m_repository, QStringLiteral("the exchange"), QStringLiteral("./the exchange/gears ")}) {
        const auto listing = ExchangeSource(folder, cache(), nothing).list({}, {});
        QVERIFY2(listing, qPrintable(folder));
        QCOMPARE(keysOf(*listing), QStringList{QStringLiteral("flywheel/a")});
    }
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(nothing.requests().empty());
    QVERIFY(!QDir(cache()).exists());
}

void TestExchangeSource::nothingGivenIsAnError()
{
    const auto listing = list(QStringLiteral("  "));
    QVERIFY(!listing);
    QCOMPARE(listing.error().code, Code::NotFound);
}

void TestExchangeSource::clonesAndFollows()
{
    auto listing = list(url());
    QVERIFY2(listing, qPrintable(listing ? QString() : listing.error().detail));
    QCOMPARE(keysOf(*listing), QStringList{QStringLiteral("flywheel/a")});
    QCOMPARE(listing->source, url());
    QVERIFY(listing->notes.empty());
    // In how many pieces git's words come, and so which of its lines is shown, is not ours to say.
    QVERIFY(!m_progress.isEmpty());
    QCOMPARE(listing->gears[0].foundManifest, QStringLiteral("gears/flywheel/a.json"));

    commit(QStringLiteral("gears/scitran/b.json"), manifest("b"));
    git({QStringLiteral("rm"), QStringLiteral("-q"), QStringLiteral("gears/flywheel/a.json")});
    commit(QStringLiteral("gears/scitran/c.json"), manifest("c"));
    git({QStringLiteral("branch"), QStringLiteral("-m"), QStringLiteral("main")});
    listing = list(url());
    QVERIFY2(listing, qPrintable(listing ? QString() : listing.error().detail));
    QCOMPARE(keysOf(*listing),
             (QStringList{QStringLiteral("scitran/b"), QStringLiteral("scitran/c")}));
    QVERIFY(listing->notes.empty());
}

void TestExchangeSource::usesTheLastCopyWhenTheAddressIsGone()
{
    QVERIFY(list(url()));
    QVERIFY(QDir().rename(m_repository, m_repository + QStringLiteral(" moved")));
    // What a killed update can leave: a file changed, one gone, locks.
    test::writeFile(copy() + QStringLiteral("/gears/flywheel/a.json"), "half");
    test::writeFile(copy() + QStringLiteral("/.git/index.lock"), {});
    const auto listing = list(url());
    QVERIFY2(listing, qPrintable(listing ? QString() : listing.error().detail));
    QCOMPARE(keysOf(*listing), QStringList{QStringLiteral("flywheel/a")});
    QVERIFY(!listing->gears[0].problem);
    QCOMPARE(listing->notes.size(), std::size_t(1));
    QCOMPARE(listing->notes[0].stage, Stage::Source);
    QCOMPARE(listing->notes[0].code, Code::Unreachable);
    QCOMPARE(listing->notes[0].subject, url());
    QVERIFY2(listing->notes[0].detail.startsWith(QStringLiteral("fatal:")),
             qPrintable(listing->notes[0].detail));
}

void TestExchangeSource::historyRewrittenIsFollowed()
{
    QVERIFY(list(url()));
    test::writeFile(m_repository + QStringLiteral("/gears/flywheel/z.json"), manifest("z"));
    git({QStringLiteral("add"), QStringLiteral("-A")});
    git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("--amend"),
         QStringLiteral("-m"), QStringLiteral("other")});
    const auto listing = list(url());
    QVERIFY(listing);
    QCOMPARE(keysOf(*listing),
             (QStringList{QStringLiteral("flywheel/a"), QStringLiteral("flywheel/z")}));
}

void TestExchangeSource::anAbsentAddressIsAnError()
{
    const auto listing = list(url() + QStringLiteral("-absent"));
    QVERIFY(!listing);
    QCOMPARE(listing.error().stage, Stage::Source);
    QCOMPARE(listing.error().code, Code::Unreachable);
    QCOMPARE(listing.error().subject, url() + QStringLiteral("-absent"));
    QVERIFY(listing.error().detail.startsWith(QStringLiteral("fatal:")));
}

void TestExchangeSource::aRepositoryWithoutGearsIsAnError()
{
    git({QStringLiteral("mv"), QStringLiteral("gears"), QStringLiteral("other")});
    commit(QStringLiteral("x"), "x");
    const auto listing = list(url());
    QVERIFY(!listing);
    QCOMPARE(listing.error().code, Code::NotFound);
    QCOMPARE(listing.error().subject, url());
}

void TestExchangeSource::linksInARepositoryAreText()
{
    QVERIFY(QFile::link(QStringLiteral("/etc/hostname"),
                        m_repository + QStringLiteral("/gears/flywheel/link.json")));
    QVERIFY(QFile::link(QStringLiteral("/etc"), m_repository + QStringLiteral("/gears/linked")));
    commit(QStringLiteral("x"), "x");
    const auto listing = list(url());
    QVERIFY(listing);
    QCOMPARE(keysOf(*listing),
             (QStringList{QStringLiteral("flywheel/a"), QStringLiteral("flywheel/link")}));
    QVERIFY(listing->gears[1].problem);
    QCOMPARE(listing->gears[1].problem->code, Code::Malformed);
    QVERIFY(!QFileInfo(copy() + QStringLiteral("/gears/linked")).isSymLink());
}

void TestExchangeSource::hooksAndSubmodulesAreLeftAlone()
{
    // A template with hooks in it is the way in which a user's own settings would add them.
    const auto ran = m_folder->filePath(QStringLiteral("ran"));
    const auto templates = m_folder->filePath(QStringLiteral("templates"));
    for (const auto &name : {QStringLiteral("post-checkout"), QStringLiteral("post-merge"),
                             QStringLiteral("reference-transaction")}) {
        const auto hook = templates + QStringLiteral("/hooks/") + name;
        test::writeFile(hook, "#!/bin/sh\ntouch '" + QFile::encodeName(ran) + "'\n");
        QVERIFY(QFile::setPermissions(hook, QFile::ReadOwner | QFile::ExeOwner));
    }
    const auto config = m_folder->filePath(QStringLiteral("config"));
    test::writeFile(config, "[init]\n\ttemplateDir = " + QFile::encodeName(templates) +
                                "\n[core]\n\thooksPath = " + QFile::encodeName(templates) +
                                "/hooks\n[submodule]\n\trecurse = true\n");
    commit(QStringLiteral(".gitmodules"),
           "[submodule \"s\"]\n\tpath = s\n\turl = file:///nowhere\n");
    qputenv("GIT_CONFIG_GLOBAL", QFile::encodeName(config));
    const auto first = list(url());
    const auto second = list(url());
    qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
    QVERIFY(first);
    QVERIFY(second);
    QVERIFY(second->notes.empty());
    QVERIFY(!QFile::exists(ran));
}

void TestExchangeSource::aLocalFileInTheCopyDoesNotStay()
{
    QVERIFY(list(url()));
    test::writeFile(copy() + QStringLiteral("/gears/flywheel/mine.json"), manifest("mine"));
    test::writeFile(copy() + QStringLiteral("/.git/info/exclude"), "mine.json\n");
    const auto listing = list(url());
    QVERIFY(listing);
    QCOMPARE(keysOf(*listing), QStringList{QStringLiteral("flywheel/a")});
}

void TestExchangeSource::eachAddressHasItsOwnCopy()
{
    QVERIFY(list(url()));
    const auto other = m_folder->filePath(QStringLiteral("mirror/the exchange"));
    QDir().mkpath(QFileInfo(other).path());
    git({QStringLiteral("clone"), QStringLiteral("-q"), QStringLiteral("."), other});
    commit(QStringLiteral("gears/flywheel/new.json"), manifest("new"));
    const auto mirrored = list(QStringLiteral("file://") + other);
    QVERIFY(mirrored);
    QCOMPARE(keysOf(*mirrored), QStringList{QStringLiteral("flywheel/a")});
    const auto updated = list(url());
    QVERIFY(updated);
    QCOMPARE(updated->gears.size(), std::size_t(2));
    QCOMPARE(QDir(cache()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
}

void TestExchangeSource::refusesCommands()
{
    const auto ran = m_folder->filePath(QStringLiteral("ran"));
    for (const auto &bad : {QStringLiteral("ext::sh -c touch% ") + ran,
                            QStringLiteral("--upload-pack=touch ") + ran}) {
        const auto listing = list(bad);
        QVERIFY(!listing);
        QCOMPARE(listing.error().code, Code::Refused);
    }
    QVERIFY(!QFile::exists(ran));
    QVERIFY(!QDir(cache()).exists());
}

QTEST_GUILESS_MAIN(TestExchangeSource)
#include "tst_exchange_source.moc"
