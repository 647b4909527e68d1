#include "core/settings/settings.h"

#include "tests/support/text_files.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace gearaudit;
using namespace gearaudit::test;

class TestSettings : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(QStringLiteral("s.ini")); }

private Q_SLOTS:
    void init() { QFile::remove(file()); }

    void whatIsSavedIsLoaded()
    {
        Settings settings;
        settings.workdir = QStringLiteral("/w x");
        settings.exchange = QStringLiteral("/e");
        settings.jobs = 3;
        settings.diskFloorGb = 2.5;
        settings.keepImages = true;
        settings.imageSeconds = 61;
        settings.interpreterSeconds = 7;
        settings.pullMinutes = 13;
        settings.memoryMb = 777;
        settings.processes = 99;
        settings.outputMb = 8;
        settings.allVersions = true;
        settings.inspect = QStringLiteral("layers");
        settings.authorities = QStringLiteral("/etc/site.pem");
        settings.cacheMb = 64;
        settings.watchSeconds = 9;
        {
            QSettings store(file(), QSettings::IniFormat);
            saveSettings(settings, store);
        }
        QCOMPARE(loadSettings(QSettings(file(), QSettings::IniFormat)), settings);
    }

    void rangesHoldTheirDefaults()
    {
        for (const Setting &setting : settingsTable()) {
            const SettingRow row = rowOf(setting);
            if (row.kind == SettingRow::Kind::Whole || row.kind == SettingRow::Kind::Real) {
                QVERIFY2(setting.least < setting.most, setting.key);
                QVERIFY2(row.preset.toDouble() >= row.least.toDouble() &&
                             row.preset.toDouble() <= row.most.toDouble(),
                         setting.key);
            }
        }
        const auto jobs = std::find_if(
            settingsTable().begin(), settingsTable().end(),
            [](const Setting &setting) { return qstrcmp(setting.key, "engine/jobs") == 0; });
        QCOMPARE(rowOf(*jobs),
                 (SettingRow{QStringLiteral("engine/jobs"), SettingRow::Kind::Whole,
                             QStringLiteral("1"), QStringLiteral("16"), QStringLiteral("2")}));
    }

    void nothingSavedIsTheDefaults()
    {
        QCOMPARE(loadSettings(QSettings(file(), QSettings::IniFormat)), Settings());
    }

    void whatMakesNoSenseIsTheDefault()
    {
        QSettings store(file(), QSettings::IniFormat);
        store.setValue(QStringLiteral("engine/jobs"), QStringLiteral("many"));
        store.setValue(QStringLiteral("limits/imageSeconds"), -5);
        store.setValue(QStringLiteral("limits/memoryMb"), QStringLiteral("nan"));
        store.setValue(QStringLiteral("limits/processes"), QStringLiteral("1e99"));
        store.setValue(QStringLiteral("engine/diskFloorGb"), 3.5);
        const Settings settings = loadSettings(store);
        QCOMPARE(settings.jobs, Settings().jobs);
        QCOMPARE(settings.imageSeconds, Settings().imageSeconds);
        QCOMPARE(settings.memoryMb, Settings().memoryMb);
        QCOMPARE(settings.processes, Settings().processes);
        QCOMPARE(settings.diskFloorGb, 3.5);
    }

    void aValueIsReadWholeOrNotAtAll_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds"); // 180 is the default
        const auto row = [](const char *value, int seconds) {
            QTest::newRow(value) << QByteArray(value) << seconds;
        };
        row("30", 30);
        row("  30 ", 30);
        row("\"30\"", 30);
        row("030", 30);
        row("86400", 86400);
        row("5", 5);
        for (const char *value :
             {"30.5", "1.5e3", "3e1", "100.0", "0x40", "0", "4", "86401", "-5", "+30", "99999999999",
              "4294967326", "999999999999999999999", "nan", "inf", "many", "30 s", "30,40", "30, 40",
              "", "true", "@Invalid()", "@ByteArray(30)", "@Variant(\\0\\0\\0\\x2\\0\\0\\0\\x1e)",
              "\xd9\xa3\xd9\xa0"})
            row(value, 180);
    }
    void aValueIsReadWholeOrNotAtAll()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, seconds);
        writeFile(file(), "[limits]\nimageSeconds=" + value + '\n');
        const QSettings store(file(), QSettings::IniFormat);
        const bool isTyped = value.startsWith("@Variant"); // QSettings' own way to write a number
        QCOMPARE(loadSettings(store).imageSeconds, isTyped ? 30 : seconds);
        const auto passedOver = settingsPassedOver(store);
        const bool isAbsent = value == "@Invalid()";
        QCOMPARE(passedOver.size(),
                 std::size_t(seconds == 180 && !isTyped && !isAbsent ? 1 : 0));
        if (!passedOver.empty()) {
            QCOMPARE(passedOver[0].row.key, QStringLiteral("limits/imageSeconds"));
            QCOMPARE(passedOver[0].row.preset, QStringLiteral("180"));
            QCOMPARE(passedOver[0].row.least, QStringLiteral("5"));
        }
    }

    // issue 7, A4: each of these became 0, which an engine takes for unlimited
    void fractionsSwitchNoLimitOff()
    {
        writeFile(file(), "[limits]\nimageSeconds=30.5\nmemoryMb=1.5e3\nprocesses=100.5\n"
                          "outputMb=2.5\npullMinutes=1e1\ninterpreterSeconds=2.0\n"
                          "[engine]\njobs=2.5\n");
        const QSettings store(file(), QSettings::IniFormat);
        QCOMPARE(loadSettings(store), Settings());
        QCOMPARE(settingsPassedOver(store).size(), std::size_t(7));
    }

    void yesAndNoAreTrueAndFalse_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("read"); // -1: passed over
        const auto row = [](const char *value, int read) {
            QTest::newRow(value) << QByteArray(value) << read;
        };
        row("true", 1);
        row("True", 1);
        row("1", 1);
        row("false", 0);
        row("0", 0);
        for (const char *value : {"yes", "no", "2", "off", "", "true, false", "0.0"})
            row(value, -1);
    }
    void yesAndNoAreTrueAndFalse()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, read);
        writeFile(file(), "[engine]\nkeepImages=" + value + '\n');
        const QSettings store(file(), QSettings::IniFormat);
        QCOMPARE(loadSettings(store).keepImages, read == 1);
        QCOMPARE(settingsPassedOver(store).size(), std::size_t(read < 0 ? 1 : 0));
    }

    void fractionsAreReadWhereTheyMakeSense()
    {
        for (const auto &[text, number] : {std::pair{"2.5", 2.5}, {"0", 0.0}, {"1e-05", 1e-05},
                                           {"100000", 100'000.0}, {"100001", 10.0}, {"-1", 10.0},
                                           {"2,5", 10.0}, {"nan", 10.0}, {"inf", 10.0},
                                           {"0x10", 10.0}, {"2.5 GB", 10.0}, {"1e999", 10.0}}) {
            // QSettings does not read a file of the same size and second again.
            const QString path = file() + QString::fromLatin1(QByteArray(text).toHex());
            writeFile(path, QByteArray("[engine]\ndiskFloorGb=") + text + '\n');
            const QSettings store(path, QSettings::IniFormat);
            QCOMPARE(loadSettings(store).diskFloorGb, number);
        }
    }

    void ofAKeyThatIsThereTwiceTheLastCounts()
    {
        writeFile(file(), "[limits]\nimageSeconds=30\nimageSeconds=40\n"
                          "memoryMb=512\nmemoryMb=0.5\n");
        const QSettings store(file(), QSettings::IniFormat);
        QCOMPARE(loadSettings(store).imageSeconds, 40);
        QCOMPARE(loadSettings(store).memoryMb, Settings().memoryMb);
    }

    void aTextWithAnUnquotedCommaIsNoPartOfIt()
    {
        writeFile(file(), "[results]\nfolder=/data/a, b\n[engine]\nprogram=\"/opt/a, b\"\n");
        const QSettings store(file(), QSettings::IniFormat);
        QCOMPARE(loadSettings(store).workdir, QString());
        QCOMPARE(loadSettings(store).engine, QStringLiteral("/opt/a, b"));
        const auto passedOver = settingsPassedOver(store);
        QCOMPARE(passedOver.size(), std::size_t(1));
        QCOMPARE(passedOver[0].row.key, QStringLiteral("results/folder"));
        QCOMPARE(passedOver[0].value, QStringLiteral("/data/a, b"));
    }

    void aChoiceIsOneOfItsWords()
    {
        int number = 0;
        for (const char *word : {"docker", "layers", "auto", "Layers", "both", "all", "", "docker, layers"}) {
            const QString path = m_folder.filePath(QString::number(++number)); // QSettings remembers files
            writeFile(path, QByteArray("[engine]\ninspect=") + word + '\n');
            const QSettings store(path, QSettings::IniFormat);
            const QString written = QString::fromLatin1(word);
            const bool isOne = inspectionWays().contains(written);
            QCOMPARE(loadSettings(store).inspect, isOne ? written : QStringLiteral("auto"));
            QCOMPARE(settingsPassedOver(store).size(), std::size_t(isOne ? 0 : 1));
        }
    }

    // The help's table is the program's
    void theHelpHasTheDefaultsAndRanges()
    {
        const QString table = QString::fromUtf8(
            fileContent(QStringLiteral(GEAR_SOURCE_DIR "/resources/help/settings.md")));
        for (const Setting &setting : settingsTable()) {
            const SettingRow row = rowOf(setting);
            const QString line = lineOf(table, row.key);
            QVERIFY2(!line.isEmpty(), qPrintable(row.key));
            if (row.kind == SettingRow::Kind::Text)
                continue;
            QVERIFY2(line.contains(QStringLiteral("| ") + row.preset + QStringLiteral(" |")),
                     qPrintable(line));
            for (const QString &choice : row.choices)
                QVERIFY2(line.contains(QStringLiteral("`") + choice + QLatin1Char('`')) || choice == row.preset,
                         qPrintable(line));
            const QString range = QStringLiteral("%1 to %2").arg(row.least, row.most);
            QVERIFY2(row.least.isEmpty() || line.contains(range), qPrintable(line + range));
        }
    }

private:
    static QString lineOf(const QString &table, const QString &key)
    {
        const QStringList lines = table.split(QLatin1Char('\n'));
        const auto found = std::find_if(lines.begin(), lines.end(), [&](const QString &line) {
            return line.startsWith(QStringLiteral("| `") + key + QLatin1Char('`'));
        });
        return found == lines.end() ? QString() : *found;
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
