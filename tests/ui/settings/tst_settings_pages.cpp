#include "core/settings/settings.h"
#include "tests/support/settings_fixture.h"
#include "tests/support/settle.h"
#include "tests/support/test_authority.h"
#include "ui/words/translation.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QSpinBox>

#include <atomic>

using namespace gearaudit;
using namespace gearaudit::test;
using Page = SettingsDialog::Page;

/// The pages of everything but instances, driven as in their dialog.
class SettingsPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        installTranslators(*qApp, QLocale::c());
    }
    void init() { m_fixture = std::make_unique<SettingsFixture>(); }
    void cleanup()
    {
        m_fixture->engineGate.open();
        m_driver.reset();
        m_fixture.reset();
    }

    void showsWhatIsSetAndSavesWhatIsEntered()
    {
        m_fixture->settings = {m_fixture->folder.path(),
                             QStringLiteral("/srv/exchange"),
                             QStringLiteral("podman"),
                             QStringLiteral("layers"),
                             3,
                             12.5,
                             100,
                             11,
                             30,
                             6,
                             2048,
                             99,
                             16,
                             true,
                             true,
                             QStringLiteral("/srv/ca.pem")};
        open();
        QCOMPARE(m_driver->field("workdir")->text(), m_fixture->folder.path());
        QCOMPARE(m_driver->field("exchange")->text(), QStringLiteral("/srv/exchange"));
        QCOMPARE(m_driver->field("engine")->text(), QStringLiteral("podman"));
        QCOMPARE(m_driver->child<QDoubleSpinBox>("diskFloorGb")->text(), QStringLiteral("12.5 GB"));
        QCOMPARE(number("jobs")->text(), QStringLiteral("3"));
        QVERIFY(m_driver->child<QCheckBox>("keepImages")->isChecked());
        QVERIFY(m_driver->child<QCheckBox>("allVersions")->isChecked());
        QCOMPARE(m_driver->field("authorities")->text(), QStringLiteral("/srv/ca.pem"));
        QCOMPARE(number("imageSeconds")->text(), QStringLiteral("100 s"));
        QCOMPARE(number("interpreterSeconds")->text(), QStringLiteral("11 s"));
        QCOMPARE(number("pullMinutes")->text(), QStringLiteral("30 min"));
        QCOMPARE(number("memoryMb")->text(), QStringLiteral("2,048 MB"));
        QCOMPARE(number("processes")->text(), QStringLiteral("99"));
        QCOMPARE(number("outputMb")->text(), QStringLiteral("16 MB"));
        QVERIFY(!m_driver->button("apply")->isEnabled());

        m_driver->type("workdir", m_fixture->folder.filePath(QStringLiteral("other")));
        m_driver->type("exchange", QStringLiteral("git@example.org:exchange.git"));
        m_driver->type("engine", QStringLiteral("docker"));
        m_driver->child<QDoubleSpinBox>("diskFloorGb")->setValue(20);
        m_driver->child<QCheckBox>("keepImages")->click();
        m_driver->child<QCheckBox>("allVersions")->click();
        m_driver->type("authorities", {});
        int value = 0;
        for (const char *name : numbers)
            number(name)->setValue(number(name)->minimum() + ++value);
        m_driver->click("ok");
        QTRY_COMPARE(m_fixture->saved.size(), std::size_t(1));
        Settings expected{m_fixture->folder.filePath(QStringLiteral("other")),
                                QStringLiteral("git@example.org:exchange.git"),
                                QStringLiteral("docker"),
                                QStringLiteral("layers"),
                                2,
                                20,
                                7,
                                4,
                                5,
                                6,
                                69,
                                14,
                                8,
                                false,
                                false,
                                {}};
        expected.watchSeconds = 8;
        QVERIFY(m_fixture->saved[0].settings == expected);
    }

    void everyNumberAndEveryYesOrNoOfTheTableHasItsField()
    {
        open();
        for (const Setting &setting : settingsTable()) {
            if (rowOf(setting).kind == SettingRow::Kind::Text)
                continue;
            const QString name = QString::fromLatin1(setting.key).section(QLatin1Char('/'), -1);
            const auto fields = m_driver->dialog().findChildren<QWidget *>(name);
            QVERIFY2(fields.size() == 1, setting.key);
        }
    }

    void rangesAreThoseThatAreAccepted()
    {
        open();
        for (const char *name : numbers) {
            QSpinBox *box = number(name);
            for (const int value : {box->minimum(), box->maximum()}) {
                box->setValue(value);
                m_driver->click("apply");
                QCOMPARE(reloaded(m_fixture->saved.back().settings),
                         m_fixture->saved.back().settings);
            }
            const bool mayBeOff = QLatin1String(name) == QLatin1String("watchSeconds");
            QVERIFY(box->minimum() >= (mayBeOff ? 0 : 1) && box->maximum() < std::numeric_limits<int>::max());
        }
        const auto *floor = m_driver->child<QDoubleSpinBox>("diskFloorGb");
        QCOMPARE(std::pair(floor->minimum(), floor->maximum()), std::pair(0.0, 100'000.0));
        QCOMPARE(std::pair(number("jobs")->minimum(), number("jobs")->maximum()), std::pair(1, 16));
    }

    void aValueWithMoreDecimalsStaysUntilItIsChanged()
    {
        m_fixture->settings.diskFloorGb = 7.125;
        open();
        QVERIFY(!m_driver->button("apply")->isEnabled());
        number("jobs")->setValue(5);
        m_driver->click("apply");
        QCOMPARE(m_fixture->saved.back().settings.diskFloorGb, 7.125);
        m_driver->child<QDoubleSpinBox>("diskFloorGb")->setValue(8);
        m_driver->click("apply");
        QCOMPARE(m_fixture->saved.back().settings.diskFloorGb, 8.0);
    }

    void restoresDefaultsPageByPage()
    {
        m_fixture->settings.jobs = 5;
        m_fixture->settings.exchange = QStringLiteral("/srv/exchange");
        m_fixture->settings.memoryMb = 2048;
        open();
        m_driver->click("restoreGeneral");
        QCOMPARE(number("jobs")->value(), Settings().jobs);
        QCOMPARE(m_driver->field("exchange")->text(), Settings().exchange);
        QCOMPARE(m_driver->field("workdir")->text(), QString());
        QCOMPARE(number("memoryMb")->value(), 2048);
        m_driver->dialog().showPage(Page::Limits);
        m_driver->click("restoreLimits");
        m_driver->click("ok");
        QTRY_COMPARE(m_fixture->saved.size(), std::size_t(1));
        QVERIFY(m_fixture->saved[0].settings == Settings());
    }

    void theDefaultAddressIsOneButtonAway()
    {
        m_fixture->settings.exchange = QStringLiteral("ext::sh -c true");
        open();
        m_driver->click("exchangeDefault");
        QCOMPARE(m_driver->field("exchange")->text(), Settings().exchange);
        QCOMPARE(m_driver->note("exchange"), QString());
    }

    void whatCannotBeUsedIsSaidAndNotSaved_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        const QString exchange = QStringLiteral("exchange");
        const QString workdir = QStringLiteral("workdir");
        QTest::newRow("no exchange") << exchange << QString();
        QTest::newRow("an option") << exchange << QStringLiteral("--upload-pack=x");
        QTest::newRow("a command") << exchange << QStringLiteral("ext::sh -c true");
        QTest::newRow("a folder from nowhere") << exchange << QStringLiteral("exchange");
        QTest::newRow("results nowhere") << workdir << QStringLiteral("results");
        const QString authorities = QStringLiteral("authorities");
        QTest::newRow("no file") << authorities << QStringLiteral("/nowhere/ca.pem");
        QTest::newRow("a file from nowhere") << authorities << QStringLiteral("ca.pem");
        QTest::newRow("no certificate")
            << authorities << QStringLiteral(GEAR_SOURCE_DIR "/LICENSE");
    }
    void whatCannotBeUsedIsSaidAndNotSaved()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        open();
        m_driver->type(field.toLatin1().constData(), text);
        m_driver->dialog().showPage(Page::Limits);
        m_driver->click("ok");
        // A file is read first.
        QTRY_VERIFY(m_driver->field(field.toLatin1().constData())->hasFocus());
        QVERIFY(m_driver->dialog().isVisible());
        QVERIFY(m_fixture->saved.empty());
        QVERIFY(!m_driver->note(field.toLatin1().constData()).isEmpty());
        QCOMPARE(m_driver->field(field.toLatin1().constData())->text(), text);
    }

    void foldersThatAreNotThereAreOnlyMentioned()
    {
        open();
        m_driver->type("workdir", m_fixture->folder.filePath(QStringLiteral("none")));
        m_driver->type("exchange", m_fixture->folder.filePath(QStringLiteral("none")));
        m_driver->press(Qt::Key_Tab);
        QTRY_VERIFY(m_driver->note("workdir").contains(QStringLiteral("no such folder yet")));
        QTRY_VERIFY(m_driver->note("exchange").contains(QStringLiteral("no such folder now")));
        m_driver->click("ok");
        QTRY_COMPARE(m_fixture->saved.size(), std::size_t(1));
    }

    void countsTheCertificatesOfAFile()
    {
        const TestAuthority authority;
        open();
        m_driver->type("authorities", authority.file());
        m_driver->press(Qt::Key_Tab);
        QTRY_COMPARE(m_driver->note("authorities"), QStringLiteral("Certificates in this file: 1."));
        m_driver->click("ok");
        QTRY_COMPARE(m_fixture->saved.size(), std::size_t(1));
        QCOMPARE(m_fixture->saved[0].settings.authorities, authority.file());
    }

    void choosesAFolder()
    {
        open();
        m_driver->click("workdirChoose");
        auto *dialog = m_driver->dialog().findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->fileMode(), QFileDialog::Directory);
        Q_EMIT dialog->fileSelected(QStringLiteral("/tmp"));
        QCOMPARE(m_driver->field("workdir")->text(), QStringLiteral("/tmp"));
    }

    void saysWhetherTheEngineIsReady()
    {
        m_fixture->engine = [](const QString &program) {
            EngineState state;
            state.kind =
                program.isEmpty() ? EngineState::Kind::Ready : EngineState::Kind::NoProgram;
            state.program = program;
            return state;
        };
        open();
        QTRY_COMPARE(m_driver->said("engineTitle"), QStringLiteral("Docker is ready"));
        m_driver->type("engine", QStringLiteral("podmann"));
        m_driver->press(Qt::Key_Tab);
        const QString withoutEngine = QStringLiteral("Images are read layer by layer, without an engine");
        QTRY_COMPARE(m_driver->said("engineTitle"), withoutEngine);
        QVERIFY(m_driver->said("engineWhatToDo").startsWith(QStringLiteral("podmann was not found. ")));
        auto *inspect = m_driver->child<QComboBox>("inspect");
        inspect->setCurrentIndex(inspect->findData(QStringLiteral("docker")));
        QCOMPARE(m_driver->said("engineTitle"), QStringLiteral("podmann was not found"));
        QVERIFY(!m_driver->said("engineWhatToDo").isEmpty());
        inspect->setCurrentIndex(inspect->findData(QStringLiteral("layers")));
        QCOMPARE(m_driver->said("engineTitle"), QStringLiteral("Images are read layer by layer"));
    }

    void theLatestEngineCounts()
    {
        std::atomic<bool> isHeld = true;
        m_fixture->engine = [&isHeld](const QString &program) {
            while (isHeld && program != QLatin1String("third")) // those before answer last
                QThread::msleep(1);
            EngineState state;
            state.kind = EngineState::Kind::Ready;
            state.version = program;
            return state;
        };
        open();
        QCOMPARE(m_driver->said("engineTitle"), QStringLiteral("Looking for Docker…"));
        QVERIFY(!m_driver->button("checkAgain")->isEnabled());
        m_driver->type("engine", QStringLiteral("second"));
        m_driver->press(Qt::Key_Tab);
        QCOMPARE(m_driver->said("engineTitle"), QStringLiteral("Looking for Docker…"));
        m_driver->type("engine", QStringLiteral("third"));
        m_driver->press(Qt::Key_Tab);
        QTRY_COMPARE(m_driver->said("engineTitle"), QStringLiteral("Docker third is ready"));
        isHeld = false;
        settle(m_fixture->pool);
        QCOMPARE(m_driver->said("engineTitle"), QStringLiteral("Docker third is ready"));
    }

    void theEngineIsNotAskedUntilThePageIsSeen()
    {
        std::atomic<int> asked = 0;
        m_fixture->engine = [&asked](const QString &) {
            ++asked;
            return EngineState();
        };
        m_driver = std::make_unique<SettingsDriver>(*m_fixture);
        settle(m_fixture->pool);
        QCOMPARE(asked.load(), 0);
        m_driver->dialog().showPage(Page::General);
        QTRY_COMPARE(asked.load(), 1);
        m_driver->dialog().showPage(Page::Limits);
        m_driver->dialog().showPage(Page::General);
        settle(m_fixture->pool);
        QCOMPARE(asked.load(), 1);
        m_driver.reset();
    }

private:
    static constexpr const char *numbers[] = {"jobs",        "imageSeconds", "interpreterSeconds",
                                              "pullMinutes", "memoryMb",     "processes",
                                              "outputMb",    "watchSeconds"};

    void open()
    {
        m_driver = std::make_unique<SettingsDriver>(*m_fixture);
        m_driver->dialog().showPage(Page::General);
    }
    QSpinBox *number(const char *name) { return m_driver->child<QSpinBox>(name); }
    Settings reloaded(const Settings &settings) const
    {
        QSettings store(m_fixture->folder.filePath(QStringLiteral("again.ini")),
                        QSettings::IniFormat);
        saveSettings(settings, store);
        return loadSettings(store);
    }

    std::unique_ptr<SettingsFixture> m_fixture;
    std::unique_ptr<SettingsDriver> m_driver;
};

QTEST_MAIN(SettingsPagesTest)
#include "tst_settings_pages.moc"
