#include "core/insight/history.h"
#include "core/policy/judgements.h"
#include "core/policy/policy.h"
#include "core/report/packed_reader.h"
#include "core/settings/import/key_import.h"
#include "core/settings/settings_damage.h"
#include "core/sources/exchange_folder.h"
#include "tests/support/text_files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <sys/stat.h>
#include <unistd.h>

using namespace gearaudit;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// Megabytes that this process has taken at most since it began.
qint64 peak()
{
    QFile file(text("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() / 1000;
    }
    return 0;
}

struct Reader {
    const char *name; ///< of the file, in its folder
    std::function<bool(const QString &path)> isRead; ///< false where it was refused
};

std::vector<Reader> readers()
{
    const auto master = [](const QString &path) {
        return readPackedReport(path, {}, Collection::Exchange).has_value();
    };
    return {
        {"exchange_master_json.json", master},
        {"exchange_master_json.json.journal",
         [master](const QString &path) { return master(path.chopped(int(qstrlen(".journal")))); }},
        {"settings.ini", [](const QString &path) { return damageOfSettings(path).isEmpty(); }},
        {"judgements.json", [](const QString &path) { return readJudgements(path).has_value(); }},
        {"policy.json", [](const QString &path) { return readPolicy(path).has_value(); }},
        {"history.jsonl", [](const QString &path) { return readHistory(path).has_value(); }},
        {"site_list.py", [](const QString &path) { return readKeyFile(path).has_value(); }},
        {"gears/a/x.json",
         [](const QString &path) {
             const auto listing = readExchangeFolder(QDir::cleanPath(path + text("/../../..")));
             return listing && listing->gears.size() == 1 && !listing->gears.front().problem;
         }},
    };
}
} // namespace

/// What stands in the place of a file that is read, put there by whoever may write to its folder: a pipe
/// is not waited for, a device not read, and nothing takes more memory than the file has.
class TestHostileFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isRefusedBeforeItIsRead_data()
    {
        QTest::addColumn<int>("reader");
        QTest::addColumn<QString>("kind");
        const auto all = readers();
        for (int i = 0; i < int(all.size()); ++i) {
            for (const char *kind : {"pipe", "device", "folder", "loop"})
                QTest::addRow("%s: %s", all[std::size_t(i)].name, kind) << i << text(kind);
        }
    }
    void isRefusedBeforeItIsRead()
    {
        QFETCH(int, reader);
        QFETCH(QString, kind);
        const QTemporaryDir folder;
        const auto all = readers();
        const Reader &one = all[std::size_t(reader)];
        const QString path = folder.filePath(text(one.name));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        const QByteArray file = QFile::encodeName(path);
        if (kind == u"pipe")
            QCOMPARE(::mkfifo(file.constData(), 0600), 0);
        else if (kind == u"device")
            QCOMPARE(::symlink("/dev/zero", file.constData()), 0);
        else if (kind == u"folder")
            QCOMPARE(::mkdir(file.constData(), 0700), 0);
        else
            QCOMPARE(::symlink(QFileInfo(path).fileName().toLatin1().constData(), file.constData()), 0);
        QVERIFY(!one.isRead(path));
    }

    void takesNoMoreThanItHas_data()
    {
        QTest::addColumn<int>("reader");
        QTest::addColumn<bool>("isString");
        const auto all = readers();
        for (int i = 0; i < int(all.size()); ++i) {
            QTest::addRow("%s: brackets", all[std::size_t(i)].name) << i << false;
            QTest::addRow("%s: a string", all[std::size_t(i)].name) << i << true;
        }
    }
    void takesNoMoreThanItHas()
    {
        QFETCH(int, reader);
        QFETCH(bool, isString);
        constexpr int megabytes = 60;
        const QTemporaryDir folder;
        const auto all = readers();
        const Reader &one = all[std::size_t(reader)];
        const QString path = folder.filePath(text(one.name));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(isString ? "{\"" : "[");
            for (int i = 0; i < megabytes; ++i)
                file.write(QByteArray(1'000'000, isString ? 'x' : '['));
        }
        QFile reset(text("/proc/self/clear_refs"));
        const bool isReset = reset.open(QIODevice::WriteOnly) && reset.write("5") == 1;
        reset.close();
        const qint64 before = peak();
        (void)one.isRead(path);
        const qint64 taken = peak() - before;
        if (!isReset)
            QSKIP("the highest memory cannot be set back here");
        QVERIFY2(taken <= 3 * megabytes, qPrintable(QString::number(taken)));
    }
};

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostile_files.moc"
