#include "tests/support/english.h"
#include "tests/support/nameless_controls.h"
#include "tests/support/sample_advisories.h"
#include "tests/support/settings_fixture.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

/// The settings' page of known faults, driven as in its dialog, and the keeper behind it.
class AdvisoriesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init() { m_fixture = std::make_unique<SettingsFixture>(); }
    void cleanup()
    {
        m_fixture->advisoryWorld.release();
        m_driver.reset();
        m_fixture.reset();
    }

    void saysThatThereIsNoneAndFetchesNothing()
    {
        open();
        QTRY_VERIFY(m_driver->said("advisoriesState").startsWith(QStringLiteral("There is no database")));
        QVERIFY(m_fixture->advisoryWorld.asked().isEmpty());
        QVERIFY(m_driver->button("updateAdvisories")->isEnabled());
        QVERIFY(!m_driver->button("removeAdvisories")->isEnabled());
        QVERIFY(!m_driver->button("stopAdvisories")->isEnabled());
        QCOMPARE(namelessControls(m_driver->dialog()), QStringList());
        keepPicture(m_driver->dialog(), QStringLiteral("settings-advisories-none"));
    }

    void saysWhatThereIs()
    {
        m_fixture->advisoryWorld.facts = sampleAdvisories()->facts();
        open();
        QTRY_VERIFY(m_driver->said("advisoriesState").contains(QStringLiteral("20,123 advisories")));
        QVERIFY(m_driver->said("advisoriesParts").startsWith(QStringLiteral("known faults (OSV): 20,123")));
        QVERIFY(m_driver->button("removeAdvisories")->isEnabled());
    }

    void updatesWithWhatIsEnteredAndCanBeStopped()
    {
        open();
        m_fixture->advisoryWorld.hold();
        m_driver->type("osv", QStringLiteral("https://mirror.example.org/all.zip"));
        m_driver->click("updateAdvisories");
        QTRY_COMPARE(m_fixture->advisoryWorld.asked(),
                     QStringList{QStringLiteral("https://mirror.example.org/all.zip")});
        QTRY_VERIFY(m_driver->said("advisoriesDoing").contains(QStringLiteral("Fetching known faults (OSV)")));
        QCOMPARE(m_driver->child<QProgressBar>("advisoriesProgress")->value(), 500);
        keepPicture(m_driver->dialog(), QStringLiteral("settings-advisories"));
        QVERIFY(!m_driver->button("updateAdvisories")->isEnabled());
        m_driver->click("stopAdvisories");
        QTRY_VERIFY(m_driver->button("updateAdvisories")->isEnabled());
        QCOMPARE(m_driver->said("advisoriesDoing"), QString()); // who stops it needs no message
    }

    void aFailureIsSaidAndTheOldOneStays()
    {
        m_fixture->advisoryWorld.facts = sampleAdvisories()->facts();
        m_fixture->advisoryWorld.updated =
            Unexpected{Error{Stage::Advisories, Code::Unreachable, QStringLiteral("https://osv"), {}}};
        open();
        QTRY_VERIFY(m_driver->said("advisoriesState").contains(QStringLiteral("20,123")));
        m_driver->click("updateAdvisories");
        QTRY_VERIFY(!m_driver->said("advisoriesDoing").isEmpty());
        QTRY_VERIFY(m_driver->button("updateAdvisories")->isEnabled());
        QVERIFY(m_driver->said("advisoriesState").contains(QStringLiteral("20,123")));
    }

    void importsAndRemoves()
    {
        m_fixture->advisoryWorld.updated = sampleAdvisories()->facts();
        open();
        m_driver->click("importAdvisories");
        auto *files = m_driver->dialog().findChild<QFileDialog *>();
        QVERIFY(files);
        Q_EMIT files->filesSelected({QStringLiteral("/x/all.zip")});
        files->close();
        QTRY_VERIFY(m_driver->said("advisoriesState").contains(QStringLiteral("20,123")));
        QCOMPARE(m_fixture->advisoryWorld.asked(), QStringList{QStringLiteral("/x/all.zip")});
        m_driver->click("removeAdvisories");
        m_driver->answer("Remove");
        QTRY_VERIFY(m_driver->said("advisoriesState").startsWith(QStringLiteral("There is no database")));
    }

    void anAddressThatCannotBeFetchedFromIsMarked()
    {
        open();
        for (const char *bad : {"http://osv.example.org/all.zip", "ftp://x/y", "nonsense"}) {
            m_driver->type("osv", QLatin1String(bad));
            m_driver->click("updateAdvisories");
            QVERIFY2(m_driver->note("osv").contains(QStringLiteral("https://")), bad);
            m_driver->click("ok");
            QVERIFY(m_driver->dialog().isVisible());
        }
        QVERIFY(m_fixture->advisoryWorld.asked().isEmpty());
        m_driver->type("osv", QStringLiteral("http://127.0.0.1:8080/all.zip"));
        m_driver->child<QCheckBox>("daily")->click();
        m_driver->click("ok");
        QTRY_COMPARE(m_fixture->saved.size(), 1U);
        QCOMPARE(m_fixture->saved.front().settings.osv, QStringLiteral("http://127.0.0.1:8080/all.zip"));
        QVERIFY(m_fixture->saved.front().settings.advisoriesDaily);
    }

private:
    void open()
    {
        m_driver = std::make_unique<SettingsDriver>(*m_fixture);
        m_driver->dialog().showPage(SettingsDialog::Page::Advisories);
    }

    std::unique_ptr<SettingsFixture> m_fixture;
    std::unique_ptr<SettingsDriver> m_driver;
};

QTEST_MAIN(AdvisoriesPageTest)
#include "tst_advisories_page.moc"
