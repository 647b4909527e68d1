#include "core/settings/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;

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
        settings.authorities = QStringLiteral("/etc/site.pem");
        {
            QSettings store(file(), QSettings::IniFormat);
            saveSettings(settings, store);
        }
        QCOMPARE(loadSettings(QSettings(file(), QSettings::IniFormat)), settings);
    }

    void theRangeIsOfTheNumberThatIsAskedFor()
    {
        QCOMPARE(acceptedRange(&Settings::jobs), (std::pair{1, 16}));
        QCOMPARE(acceptedRange(&Settings::outputMb), (std::pair{1, 1024}));
        QCOMPARE(acceptedRange(&Settings::diskFloorGb), (std::pair{0.0, 100'000.0}));
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
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
