#include "tests/support/english.h"
#include "tests/support/sample_records.h"
#include "tests/support/text_files.h"
#include "tests/support/window_driver.h"

#include <QFileDialog>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

/// The window with instances beside the Exchange.
class WindowSourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        WindowFixture &fixture = m_driver->fixture;
        fixture.listing = threeGears();
        fixture.instances = {site(lab), site(clinic)};
        fixture.siteListings = {
            {lab, GearListing{lab, {siteGear(lab, QStringLiteral("sorter"))}, {}}},
            {clinic, GearListing{}}};
    }
    void cleanup() { m_driver.reset(); }

    void theKeyboardTicksWhatIsAudited()
    {
        m_driver->open();
        QTreeView &sources = *m_driver->view("sources");
        QCOMPARE(dumpShown(sources, 1),
                 QStringLiteral("Gear Exchange\nLab (never audited)\nClinic (never audited)\n"));
        sources.setFocus();
        sources.setCurrentIndex(sources.model()->index(0, 0));
        QTest::keyClick(&sources, Qt::Key_Space); // not the Exchange
        QTest::keyClick(&sources, Qt::Key_Down);
        QTest::keyClick(&sources, Qt::Key_Down);
        QTest::keyClick(&sources, Qt::Key_Space); // nor the clinic
        QTest::keyClick(&m_driver->window(), Qt::Key_F5);
        QTRY_COMPARE(m_driver->notices(), QStringLiteral("1 gear audited."));
        QVERIFY(!m_driver->fixture.asked.exchange);
        QCOMPARE(m_driver->fixture.asked.instances, InstanceList{site(lab)});
        QCOMPARE(m_driver->notices(), QStringLiteral("1 gear audited."));
        QTRY_COMPARE(dumpShown(m_driver->gears()), QStringLiteral("Lab | \n  sorter | 1.0\n"));
        QCOMPARE(dumpShown(sources, 1),
                 QStringLiteral("Gear Exchange\nLab (1)\nClinic (never audited)\n"));

        // What was unticked is so in the next window, also before the Exchange is known.
        m_driver->window().close();
        m_driver->open();
        m_driver->controller().start();
        QTRY_VERIFY(m_driver->button("start")->isEnabled());
        QVERIFY(!m_driver->fixture.asked.exchange);
        QCOMPARE(m_driver->fixture.asked.instances, InstanceList{site(lab)});
    }

    void aBadKeyIsSeenWithItsReason()
    {
        m_driver->fixture.keys.insert(
            lab + QStringLiteral("-id"),
            Unexpected{Error{Stage::Keychain, Code::NotFound, lab, QStringLiteral("<i>none</i>")}});
        m_driver->open();
        QTest::mouseClick(m_driver->button("start"), Qt::LeftButton);
        QTRY_VERIFY(m_driver->notices().endsWith(QStringLiteral("3 gears audited.")));
        QVERIFY(m_driver->notices().startsWith(
            QStringLiteral("No key is stored for Lab. (<i>none</i>) Enter its API key again.")));
        QCOMPARE(dumpShown(*m_driver->view("sources"), 1), QStringLiteral("Gear Exchange\n"
                                                                          "  brainlife (1)\n"
                                                                          "  flywheel (2)\n"
                                                                          "Lab\n"
                                                                          "  No key is stored\n"
                                                                          "Clinic (0)\n"));
        keepPicture(m_driver->window(), QStringLiteral("sources"));
    }

    void startingOverSaysWhatStays()
    {
        m_driver->open();
        m_driver->action("Audit Everything Again…")->trigger();
        QVERIFY(m_driver->question()->informativeText().endsWith(
            QStringLiteral("Results of what is not ticked stay.")));
    }

    void lookingForTheKeysCanBeStopped()
    {
        m_driver->fixture.keysHeldUp = true;
        m_driver->open();
        QTest::keyClick(&m_driver->window(), Qt::Key_F5);
        QCOMPARE(m_driver->label("headline"), QStringLiteral("Looking for the keys…"));
        QVERIFY(!m_driver->button("start")->isEnabled());
        QVERIFY(m_driver->button("stop")->isEnabled());
        QVERIFY(!m_driver->view("sources")->isEnabled());
        QTest::keyClick(&m_driver->window(), Qt::Key_F5, Qt::ShiftModifier);
        QTRY_VERIFY(m_driver->button("start")->isEnabled());
        QVERIFY(m_driver->notices().startsWith(QStringLiteral("The audit was stopped.")));

        QTest::keyClick(&m_driver->window(), Qt::Key_F5);
        m_driver->window().stopAndClose();
        QVERIFY(!m_driver->window().isVisible());
    }

    void whereThereIsNoSiteTheSettingsAreOffered()
    {
        m_driver->fixture.instances.clear();
        m_driver->open();
        QAbstractButton *add = m_driver->button("addSite");
        QVERIFY(!add->isVisible()); // there are no settings to be had
        WindowPorts ports = m_driver->fixture.ports();
        QWidget *shownFor = nullptr;
        ports.showSettings = [&shownFor](QWidget *window) { shownFor = window; };
        m_driver->window().setPorts(ports);
        QVERIFY(add->isVisible());
        QCOMPARE(add->text(), QStringLiteral("Add a Flywheel Instance…"));
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        QCOMPARE(shownFor, &m_driver->window());

        ports.instances = {site(lab)};
        ports.instances[0].enabled = false;
        m_driver->window().setPorts(ports);
        QCOMPARE(add->text(), QStringLiteral("Enable a Flywheel Instance…"));
        ports.instances[0].enabled = true;
        m_driver->window().setPorts(ports);
        QVERIFY(!add->isVisible());
        QCOMPARE(dumpShown(*m_driver->view("sources"), 1),
                 QStringLiteral("Gear Exchange\nLab (never audited)\n"));
    }

    void bothFilesAreNamedAndSaved()
    {
        m_driver->fixture.stored = sampleRecords();
        m_driver->open();
        const QString folder = m_driver->fixture.folder.path();
        QCOMPARE(path(), QStringLiteral("Results: %1/exchange_master_json.json").arg(folder));
        m_driver->fixture.stored->push_back(siteRecord());
        m_driver->controller().readResults();
        QTRY_COMPARE(
            path(),
            QStringLiteral("Results: %1/exchange_master_json.json and instance_master_json.json")
                .arg(folder));

        const QString target = m_driver->fixture.folder.filePath(QStringLiteral("copies"));
        writeFile(target + QStringLiteral("/instance_master_json.json"), "{}");
        chooseFolder(target);
        QTRY_VERIFY(m_driver->question());
        QVERIFY(m_driver->question()->informativeText().contains(
            QStringLiteral("instance_master_json.json")));
        QVERIFY(m_driver->fixture.copies.isEmpty());
        QTest::mouseClick(m_driver->question()->buttons().value(0), Qt::LeftButton);
        QTRY_COMPARE(m_driver->fixture.copies.size(), 2);
        QCOMPARE(
            m_driver->fixture.copies[0],
            QStringLiteral("exchange_master_json.json > %1/exchange_master_json.json").arg(target));
        QCOMPARE(
            m_driver->fixture.copies[1],
            QStringLiteral("instance_master_json.json > %1/instance_master_json.json").arg(target));
        QTRY_VERIFY(m_driver->notices().contains(target));
    }

    void tellsASiteFromAnOrganisationOfItsName()
    {
        m_driver->fixture.stored = sampleRecords();
        GearRecord record = siteRecord();
        record.site = QStringLiteral("flywheel");
        m_driver->fixture.stored->push_back(record);
        m_driver->open();
        QTRY_COMPARE(m_driver->summary(), QStringLiteral("5 gears"));
        QTRY_COMPARE(dumpShown(m_driver->gears(), 1), QStringLiteral("brainlife\n"
                                                                     "  fsl-bet\n"
                                                                     "flywheel\n"
                                                                     "  curate\n"
                                                                     "  dicom-fixer\n"
                                                                     "  mriqc\n"
                                                                     "flywheel\n"
                                                                     "  dicom-fixer\n"));
    }

private:
    GearRecord siteRecord() const
    {
        GearRecord record = sampleRecords()[0];
        record.collection = Collection::Instances;
        record.site = lab;
        return record;
    }
    QString path() const
    {
        // An ElidedLabel has all of its text for assistance.
        return m_driver->child<QWidget>("masterPath")->accessibleName();
    }
    void chooseFolder(const QString &folder)
    {
        m_driver->action("Save a Copy of the JSON…")->trigger();
        auto *dialog = m_driver->window().findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->setDirectory(folder);
        dialog->selectFile(folder);
        QMetaObject::invokeMethod(dialog, "accept");
    }

    const QString lab = QStringLiteral("Lab");
    const QString clinic = QStringLiteral("Clinic");
    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(WindowSourcesTest)
#include "tst_main_window_sources.moc"
