#include "core/sources/exchange_folder.h"
#include "tests/support/hard_times.h"
#include "tests/support/text_files.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <sys/stat.h>

using namespace gearaudit;
using test::writeFile;

namespace
{

/// "site/key: image" or "site/key: !code" of each gear.
QStringList summary(const GearListing &listing)
{
    QStringList lines;
    for (const auto &gear : listing.gears) {
        const auto what = gear.problem          ? QLatin1Char('!') + codeName(gear.problem->code)
                          : gear.images.empty() ? QString()
                                                : gear.images.front().reference;
        lines.append(QStringLiteral("%1/%2: %3").arg(gear.site, gear.key, what));
    }
    return lines;
}

QByteArray manifest(const QByteArray &name, const QByteArray &version, const QByteArray &image)
{
    return R"({"name": ")" + name + R"(", "version": ")" + version +
           R"(", "custom": {"docker-image": ")" + image + R"("}})";
}

/// What a README of an Exchange says of it.
struct Counts {
    std::map<QString, int> organisations;
    int onlyDocker, onlyBuilder, both, differ, neither;
    int apiKey, readOnly;
    int sharedNames, oddFileNames;
    int environment, path, libraryPath;
    int command, poetry, absolute, activate;
};

QString text(const Counts &counts)
{
    QStringList words;
    for (const auto &[name, number] : counts.organisations)
        words.append(QStringLiteral("%1=%2").arg(name).arg(number));
    for (const int number :
         {counts.onlyDocker, counts.onlyBuilder, counts.both, counts.differ, counts.neither,
          counts.apiKey, counts.readOnly, counts.sharedNames, counts.oddFileNames,
          counts.environment, counts.path, counts.libraryPath, counts.command, counts.poetry,
          counts.absolute, counts.activate})
        words.append(QString::number(number));
    return words.join(QLatin1Char(' '));
}

Counts count(const std::vector<Gear> &gears)
{
    Counts counts{};
    std::map<QString, QStringList> sitesOfName;
    const QRegularExpression interpreter(QStringLiteral("(^| )/\\S*/bin/python"));
    for (const auto &gear : gears) {
        const auto &one = gear.manifest;
        ++counts.organisations[gear.site];
        sitesOfName[one.name].append(gear.site);
        const bool docker = !one.dockerImage.isEmpty();
        const bool builder = !one.builderImage.isEmpty();
        counts.onlyDocker += docker && !builder;
        counts.onlyBuilder += builder && !docker;
        counts.both += docker && builder;
        counts.differ += manifestFacts(one).images.size() == 2;
        counts.neither += gear.images.empty();
        counts.apiKey += one.apiKey != ApiKeyUse::None;
        counts.readOnly += one.apiKey == ApiKeyUse::ReadOnly;
        counts.oddFileNames +=
            gear.foundManifest != QStringLiteral("gears/%1/%2.json").arg(gear.site, one.name);
        counts.environment += !one.environment.empty();
        for (const auto &variable : one.environment) {
            counts.path += variable.name == QStringLiteral("PATH");
            counts.libraryPath += variable.name == QStringLiteral("LD_LIBRARY_PATH");
        }
        counts.command += !one.command.isEmpty();
        counts.poetry += one.command.startsWith(QStringLiteral("poetry run"));
        counts.absolute += interpreter.match(one.command).hasMatch();
        counts.activate += one.command.startsWith(QStringLiteral("source "));
    }
    for (const auto &[name, sites] : sitesOfName)
        counts.sharedNames += sites.size() > 1;
    return counts;
}

const Counts sampleCounts{{{QStringLiteral("imaging-demo"), 3},
                           {QStringLiteral("lab-demo"), 3},
                           {QStringLiteral("tools-demo"), 2}},
                          4,
                          2,
                          2,
                          1,
                          0,
                          4,
                          2,
                          0,
                          1,
                          4,
                          2,
                          1,
                          7,
                          1,
                          1,
                          0};
// The copy of 2024-03-21, commit 80136cb, of the public Gear Exchange. 64 have an environment
// there, of which 10 are empty.
const Counts realCounts{{{QStringLiteral("flywheel"), 77},
                         {QStringLiteral("pennbbl"), 2},
                         {QStringLiteral("scitran"), 10},
                         {QStringLiteral("stanfordcni"), 4},
                         {QStringLiteral("vistalab"), 1}},
                        11,
                        68,
                        15,
                        2,
                        0,
                        47,
                        27,
                        3,
                        8,
                        54,
                        51,
                        17,
                        72,
                        22,
                        6,
                        1};

/// A copy of the public Exchange, if there is one on this machine.
QString realExchange()
{
    const auto named = qEnvironmentVariable("GEAR_AUDIT_EXCHANGE");
    const auto folder =
        named.isEmpty() ? QStringLiteral(GEAR_SOURCE_DIR) + QStringLiteral("/../shared/exchange")
                        : named;
    return QDir(folder).exists(QStringLiteral("gears")) ? folder : QString();
}

} // namespace

class TestExchangeFolder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesThatAreNoUtf8AreSaid();
    void countsAreThoseOfTheExchange_data();
    void countsAreThoseOfTheExchange();
    void readsTheFolderOrItsGears();
    void aFolderCalledGearsIsNoOrganisation();
    void anOrganisationMayBeCalledGears();
    void saysWhatIsMissing();
    void aFileThatIsNoManifestIsARow();
    void namesMayRepeat();
    void theNewestVersionHasThePlainKey_data();
    void theNewestVersionHasThePlainKey();
    void aManifestMayBeInItsWrapper();
    void emptyKeysAreImpossible();
    void linksAreNotFollowedOutOfIt();
    void anOrganisationThatCannotBeReadIsHalfListed_data();
    void anOrganisationThatCannotBeReadIsHalfListed();
    void aFolderWhoseOrganisationsCannotBeSeenIsAnError();
    void aPipeDoesNotBlock();
    void theRootIsWhatHoldsGears();
    void sizeHasALimit();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>();
};

void TestExchangeFolder::countsAreThoseOfTheExchange_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("expected");
    QTest::newRow("our sample") << QStringLiteral(GEAR_SOURCE_DIR) +
                                       QStringLiteral("/resources/exchange")
                                << text(sampleCounts);
    if (const auto real = realExchange(); !real.isEmpty())
        QTest::newRow("the real one") << real << text(realCounts);
}

void TestExchangeFolder::countsAreThoseOfTheExchange()
{
    QFETCH(QString, folder);
    QFETCH(QString, expected);
    const auto listing = readExchangeFolder(folder);
    QVERIFY(listing);
    QCOMPARE(text(count(listing->gears)), expected);
    QVERIFY(listing->notes.empty());
    QSet<QString> keys;
    for (const auto &gear : listing->gears) {
        QVERIFY2(!gear.problem, qPrintable(gear.foundManifest));
        QVERIFY(QFile::exists(QDir(folder).filePath(gear.foundManifest)));
        keys.insert(gear.site + QLatin1Char('/') + gear.key);
    }
    QCOMPARE(keys.size(), qsizetype(listing->gears.size()));
}

void TestExchangeFolder::readsTheFolderOrItsGears()
{
    init();
    writeFile(path("gears/b/z.json"), manifest("y", "1", "i:1"));
    writeFile(path("gears/b/a.json"), manifest("x", "1", "i:2"));
    writeFile(path("gears/a/q.json"), manifest("q", "1", ""));
    writeFile(path("gears/a/README.md"), "none");
    writeFile(path("gears/loose.json"), manifest("loose", "1", "i:3"));
    const QStringList expected{QStringLiteral("a/q: "), QStringLiteral("b/x: i:2"),
                               QStringLiteral("b/y: i:1")};
    for (const auto &folder :
         {m_folder->path(), path("gears"), path("gears/"), path("gears/a/..")}) {
        const auto listing = readExchangeFolder(folder);
        QVERIFY2(listing, qPrintable(folder));
        QCOMPARE(summary(*listing), expected);
        QCOMPARE(listing->gears[1].foundManifest, QStringLiteral("gears/b/a.json"));
    }
}

// discovery.md: the folder `gears` becomes an empty site
void TestExchangeFolder::aFolderCalledGearsIsNoOrganisation()
{
    init();
    writeFile(path("gears/a/x.json"), manifest("x", "1", "i:1"));
    const auto listing = readExchangeFolder(m_folder->path());
    QVERIFY(listing);
    QCOMPARE(summary(*listing), QStringList{QStringLiteral("a/x: i:1")});
}

void TestExchangeFolder::anOrganisationMayBeCalledGears()
{
    init();
    writeFile(path("gears/gears/x.json"), manifest("x", "1", "i:1"));
    const QStringList expected{QStringLiteral("gears/x: i:1")};
    QCOMPARE(summary(*readExchangeFolder(m_folder->path())), expected);
    QCOMPARE(summary(*readExchangeFolder(path("gears"))), expected);
    // A clone in a folder called gears.
    writeFile(path("gears/gears/a/x.json"), manifest("x", "1", "i:2"));
    QFile::remove(path("gears/gears/x.json"));
    QCOMPARE(summary(*readExchangeFolder(path("gears"))), QStringList{QStringLiteral("a/x: i:2")});
}

void TestExchangeFolder::saysWhatIsMissing()
{
    init();
    const auto absent = readExchangeFolder(path("nowhere"));
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, Code::NotFound);
    QCOMPARE(absent.error().stage, Stage::Source);
    QCOMPARE(absent.error().subject, path("nowhere"));
    QVERIFY(absent.error().detail.contains(QStringLiteral("no such folder")));
    const auto empty = readExchangeFolder(m_folder->path());
    QVERIFY(!empty);
    QCOMPARE(empty.error().code, Code::NotFound);
    QVERIFY(empty.error().detail.contains(QStringLiteral("gears")));
}

void TestExchangeFolder::aFileThatIsNoManifestIsARow()
{
    init();
    writeFile(path("gears/a/broken.json"), "{\n \"name\": ");
    writeFile(path("gears/a/good.json"), manifest("good", "1", "i:1"));
    QDir().mkpath(path("gears/a/folder.json"));
    const auto listing = readExchangeFolder(m_folder->path());
    QVERIFY(listing);
    QCOMPARE(summary(*listing), (QStringList{QStringLiteral("a/broken: !malformed"),
                                             QStringLiteral("a/folder: !not-readable"),
                                             QStringLiteral("a/good: i:1")}));
    const auto &broken = listing->gears[0];
    QCOMPARE(broken.manifest.name, QStringLiteral("broken"));
    QCOMPARE(broken.problem->subject, QStringLiteral("gears/a/broken.json"));
    QVERIFY(broken.problem->detail.contains(QStringLiteral("line 2")));
}

void TestExchangeFolder::namesMayRepeat()
{
    init();
    writeFile(path("gears/a/1.json"), manifest("x", "1", "i:1"));
    writeFile(path("gears/a/2.json"), manifest("x", "2", "i:2"));
    writeFile(path("gears/a/3.json"), manifest("x", "2", "i:3"));
    writeFile(path("gears/a/4.json"), manifest("x", "2", "i:4"));
    writeFile(path("gears/a/5.json"), manifest("x", "", "i:5"));
    writeFile(path("gears/a/x.json"), "no JSON");
    writeFile(path("gears/b/1.json"), manifest("x", "1", "i:6"));
    const auto listing = readExchangeFolder(m_folder->path());
    QVERIFY(listing);
    QCOMPARE(summary(*listing),
             (QStringList{QStringLiteral("a/x: i:2"), QStringLiteral("a/x (1): i:1"),
                          QStringLiteral("a/x (2): i:3"), QStringLiteral("a/x (2) (2): i:4"),
                          QStringLiteral("a/x (3): i:5"), QStringLiteral("a/x (4): !malformed"),
                          QStringLiteral("b/x: i:6")}));
}

// Whatever the files are called: a folder lists 1.10 before 1.9.
void TestExchangeFolder::theNewestVersionHasThePlainKey_data()
{
    QTest::addColumn<QStringList>("versions"); // in the order of their files
    QTest::addColumn<QString>("newest");
    const auto row = [](const char *name, const char *versions, const char *newest) {
        QTest::newRow(name) << QString::fromLatin1(versions).split(QLatin1Char(' '))
                            << QString::fromLatin1(newest);
    };
    row("numbers, not letters", "1.10.0 1.9.0", "1.10.0");
    row("last of the files", "1.9.0 1.10.0", "1.10.0");
    row("before a release", "2.0.0 2.0.0-rc.1 2.0.0-beta", "2.0.0");
    row("with the tool's version", "1.9.0_7.4 1.10.0_7.3 1.10.0_7.10", "1.10.0_7.10");
    row("beside one without", "1.2.0 1.2.6_4.3.0 1.2.7", "1.2.7");
    row("a letter in front", "v0.9 0.10 v0.8", "0.10");
    row("words are older than versions", "main 0.1 latest", "0.1");
}

void TestExchangeFolder::theNewestVersionHasThePlainKey()
{
    QFETCH(QStringList, versions);
    QFETCH(QString, newest);
    init();
    int number = 0;
    for (const auto &version : versions) {
        const auto name = QStringLiteral("gears/a/%1.json").arg(++number);
        writeFile(m_folder->filePath(name), manifest("x", version.toLatin1(), "i:1"));
    }
    const auto listing = readExchangeFolder(m_folder->path());
    QVERIFY(listing);
    QCOMPARE(listing->gears.size(), std::size_t(versions.size()));
    for (const auto &gear : listing->gears) {
        const auto &version = gear.manifest.version;
        QCOMPARE(gear.key, version == newest ? QStringLiteral("x")
                                             : QStringLiteral("x (%1)").arg(version));
    }
}

// As gears are released and served: {"gear", "exchange", "invocation-schema"}
void TestExchangeFolder::aManifestMayBeInItsWrapper()
{
    init();
    const auto wrapped = [](const QByteArray &gear, const QByteArray &exchange,
                            const QByteArray &others) {
        return R"({"category": "qa", "gear": )" + gear + R"(, "exchange": )" + exchange +
               R"(, "invocation-schema": {"name": "no gear"})" + others + "}";
    };
    writeFile(path("gears/a/x-1.json"),
              wrapped(manifest("x", "1", "i:1"), R"({"rootfs-url": "https://e.org/x.tgz"})", ""));
    writeFile(path("gears/a/x-2.json"), manifest("x", "2", "docker://r.example.org/x:2"));
    writeFile(path("gears/a/y-1.json"), wrapped(manifest("y", "1", "i:3"), "null",
                                                R"(, "created": "2023-05-01T00:00:00Z")"));
    writeFile(path("gears/a/y-2.json"),
              wrapped(manifest("y", "1", "i:4"), R"({"rootfs-url": "docker://r.example.org/y:1"})",
                      R"(, "created": "2024-05-01T00:00:00+00:00")"));
    writeFile(path("gears/a/z.json"), wrapped("{}", "{}", ""));
    const auto listing = readExchangeFolder(m_folder->path());
    QVERIFY(listing);
    QCOMPARE(summary(*listing),
             (QStringList{QStringLiteral("a/x: r.example.org/x:2"), QStringLiteral("a/x (1): i:1"),
                          QStringLiteral("a/y: r.example.org/y:1"), QStringLiteral("a/y (1): i:3"),
                          QStringLiteral("a/z: !malformed")}));
    QCOMPARE(listing->gears[1].manifest.category, QStringLiteral("qa"));
    QCOMPARE(listing->gears[2].created, QStringLiteral("2024-05-01T00:00:00+00:00"));
    QCOMPARE(listing->gears[2].images.size(), std::size_t(2));
    QCOMPARE(listing->gears[2].images[1].reference, QStringLiteral("i:4"));
}

void TestExchangeFolder::emptyKeysAreImpossible()
{
    init();
    writeFile(path("gears/a/.json"), "no JSON");
    writeFile(path("gears/a/x.json"), R"({"name": " "})");
    const auto listing = readExchangeFolder(m_folder->path());
    QVERIFY(listing);
    QCOMPARE(summary(*listing), (QStringList{QStringLiteral("a/.json: !malformed"),
                                             QStringLiteral("a/x: !malformed")}));
}

void TestExchangeFolder::linksAreNotFollowedOutOfIt()
{
    init();
    writeFile(path("secret.json"), manifest("secret", "1", "i:1"));
    writeFile(path("outside/x.json"), manifest("outside", "1", "i:1"));
    writeFile(path("gears/a/good.json"), manifest("good", "1", "i:1"));
    const auto link = [](const QString &target, const QString &name) {
        QVERIFY(QFile::link(target, name));
    };
    link(path("secret.json"), path("gears/a/absolute.json"));
    link(QStringLiteral("../../secret.json"), path("gears/a/relative.json"));
    link(QStringLiteral("../nothing.json"), path("gears/a/dangling.json"));
    link(QStringLiteral("good.json"), path("gears/a/inside.json"));
    link(path("outside"), path("gears/linked"));
    const auto listing = readExchangeFolder(m_folder->path());
    QVERIFY(listing);
    QCOMPARE(
        summary(*listing),
        (QStringList{QStringLiteral("a/absolute: !refused"), QStringLiteral("a/dangling: !refused"),
                     QStringLiteral("a/good: i:1"), QStringLiteral("a/good (1): i:1"),
                     QStringLiteral("a/relative: !refused")}));
    QCOMPARE(listing->notes.size(), std::size_t(1));
    QCOMPARE(listing->notes[0].code, Code::Refused);
    QCOMPARE(listing->halfListed, QStringList{QStringLiteral("linked")});
    QVERIFY(listing->notes[0].subject.endsWith(QStringLiteral("gears/linked")));
}

void TestExchangeFolder::anOrganisationThatCannotBeReadIsHalfListed_data()
{
    QTest::addColumn<int>("rights");
    QTest::newRow("nothing") << 0x0000;
    QTest::newRow("names alone") << 0x4444;
    QTest::newRow("no names") << 0x1111;
}

void TestExchangeFolder::anOrganisationThatCannotBeReadIsHalfListed()
{
    QFETCH(int, rights);
    init();
    writeFile(path("gears/a/good.json"), manifest("good", "1", "i:1"));
    writeFile(path("gears/locked/x.json"), manifest("x", "1", "i:1"));
    QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7755));
    QFile::setPermissions(path("gears/locked"), QFileDevice::Permissions(rights));
    const auto listing = [this] {
        const test::OrdinaryUser ordinary;
        return readExchangeFolder(m_folder->path());
    }();
    QFile::setPermissions(path("gears/locked"), QFileDevice::Permissions(0x7755));
    QVERIFY(listing);
    QCOMPARE(summary(*listing), QStringList{QStringLiteral("a/good: i:1")});
    QCOMPARE(listing->halfListed, QStringList{QStringLiteral("locked")});
    QCOMPARE(listing->notes.size(), std::size_t(1));
    QCOMPARE(listing->notes[0].code, Code::NotReadable);
    QVERIFY(readExchangeFolder(m_folder->path())->halfListed.isEmpty());
}

void TestExchangeFolder::aFolderWhoseOrganisationsCannotBeSeenIsAnError()
{
    init();
    writeFile(path("gears/a/good.json"), manifest("good", "1", "i:1"));
    QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7755));
    QFile::setPermissions(path("gears"), QFileDevice::Permissions(0x4444));
    const auto listing = [this] {
        const test::OrdinaryUser ordinary;
        return readExchangeFolder(m_folder->path());
    }();
    QFile::setPermissions(path("gears"), QFileDevice::Permissions(0x7755));
    QVERIFY(!listing);
    QCOMPARE(listing.error().code, Code::NotReadable);
}

void TestExchangeFolder::aPipeDoesNotBlock()
{
    init();
    QDir().mkpath(path("gears/a"));
    QCOMPARE(mkfifo(qPrintable(path("gears/a/pipe.json")), 0600), 0);
    const auto listing = readExchangeFolder(m_folder->path());
    QVERIFY(listing);
    QCOMPARE(summary(*listing), QStringList{QStringLiteral("a/pipe: !not-readable")});
}

void TestExchangeFolder::theRootIsWhatHoldsGears()
{
    init();
    QDir().mkpath(path("gears/gears"));
    QCOMPARE(exchangeRoot(m_folder->path()), m_folder->path());
    QDir().rmdir(path("gears/gears"));
    QCOMPARE(exchangeRoot(path("gears")), m_folder->path());
    QCOMPARE(exchangeRoot(path("gears/")), m_folder->path());
    QCOMPARE(exchangeRoot(path("nothing")), path("nothing"));
}

void TestExchangeFolder::namesThatAreNoUtf8AreSaid()
{
    init();
    writeFile(path("gears/a/fits.json"), manifest("fits", "1", "i:1"));
    const QByteArray folder = QFile::encodeName(path("gears"));
    const QByteArray file = folder + "/a/caf\xe9.json";
    std::FILE *const made = std::fopen(file.constData(), "w");
    if (made == nullptr)
        QSKIP("this disk takes no such name");
    std::fclose(made);
    QCOMPARE(::mkdir((folder + "/b\xff").constData(), 0700), 0);
    const auto listing = readExchangeFolder(m_folder->path());
    QVERIFY(listing);
    QCOMPARE(summary(*listing), QStringList{QStringLiteral("a/fits: i:1")});
    QCOMPARE(listing->halfListed, QStringList{QStringLiteral("a")});
    QCOMPARE(listing->notes.size(), 2u);
    for (const Error &note : listing->notes) {
        QCOMPARE(note.code, Code::NotReadable);
        QVERIFY2(note.subject.contains(QChar::ReplacementCharacter), qPrintable(note.subject));
    }
}

void TestExchangeFolder::sizeHasALimit()
{
    init();
    auto fits = manifest("fits", "1", "i:1");
    fits += QByteArray(manifestSizeLimit - fits.size(), ' ');
    writeFile(path("gears/a/fits.json"), fits);
    writeFile(path("gears/a/large.json"), fits + ' ');
    const auto listing = readExchangeFolder(m_folder->path());
    QVERIFY(listing);
    QCOMPARE(summary(*listing),
             (QStringList{QStringLiteral("a/fits: i:1"), QStringLiteral("a/large: !too-large")}));
}

QTEST_GUILESS_MAIN(TestExchangeFolder)
#include "tst_exchange_folder.moc"
