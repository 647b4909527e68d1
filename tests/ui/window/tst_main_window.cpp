#include "tests/support/english.h"
#include "tests/support/sample_records.h"
#include "tests/support/window_driver.h"

#include <QDialog>
#include <QProgressBar>
#include <QTest>
#include <QToolButton>

using namespace gearaudit;
using namespace gearaudit::test;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void anAuditFromItsStartToAFilteredTree()
    {
        m_driver->fixture.listing = threeGears();
        m_driver->fixture.fetched = [](const QString &image) {
            FetchedImage fetched;
            fetched.reference = image;
            if (image.startsWith(QStringLiteral("brainlife"))) {
                fetched.failure = Status::NotFound;
                fetched.reason = QStringLiteral("manifest unknown");
            }
            return fetched;
        };
        m_driver->fixture.gate.shut();
        m_driver->open();
        QVERIFY(m_driver->button("start")->isEnabled());
        QVERIFY(!m_driver->view("inFlight")->isVisible());
        QTest::mouseClick(m_driver->button("start"), Qt::LeftButton);
        QVERIFY(!m_driver->button("start")->isEnabled());
        QTRY_COMPARE(m_driver->inFlight(),
                     (QStringList{QStringLiteral("flywheel/curate | Examining"),
                                  QStringLiteral("flywheel/fixer | Examining")}));
        QTRY_VERIFY(m_driver->label("headline")
                        .startsWith(QStringLiteral("1 of 3 gears · 1 could not be audited")));
        auto *progress = m_driver->child<QProgressBar>("progress");
        QCOMPARE(progress->maximum(), 3);
        QCOMPARE(progress->value(), 1);
        QVERIFY(m_driver->button("runWords")->text().startsWith(QStringLiteral("1/3 · 1 failed")));
        QTest::keyClick(&m_driver->window(), Qt::Key_J, Qt::ControlModifier);
        QVERIFY(m_driver->view("inFlight")->isVisible());
        keepPicture(m_driver->window(), QStringLiteral("running"));

        m_driver->fixture.gate.open();
        QTRY_VERIFY(m_driver->button("start")->isEnabled());
        QVERIFY(!m_driver->view("inFlight")->isVisible());
        QCOMPARE(m_driver->notices(),
                 QStringLiteral("2 gears audited. 1 gear could not be audited."));
        QTRY_COMPARE(dumpShown(m_driver->gears()), QStringLiteral("brainlife | \n"
                                                                  "  bet | 1.0\n"
                                                                  "flywheel | \n"
                                                                  "  curate | 1.0\n"
                                                                  "  fixer | 1.0\n"));
        QCOMPARE(dumpShown(*m_driver->view("sources"), 1),
                 QStringLiteral("Gear Exchange\n  brainlife (1)\n  flywheel (2)\n"));

        QTest::keyClicks(m_driver->filter(), QStringLiteral("curate numpy"));
        QTRY_COMPARE(dumpShown(m_driver->gears()), QStringLiteral("flywheel | \n"
                                                                  "  curate | 1.0\n"
                                                                  "    /usr/bin/python3 | 3.11.2\n"
                                                                  "      /usr/bin/pip3 | 23.0.1\n"
                                                                  "        flywheel-sdk | 16.8.0\n"
                                                                  "        numpy | 1.24.2\n"));
        QVERIFY(m_driver->summary().startsWith(QStringLiteral("1 of 3 gears")));
    }

    void f1IsTheHelpOfWhereItIsPressed()
    {
        m_driver->fixture.stored = sampleRecords();
        m_driver->open();
        QTRY_VERIFY(m_driver->gears().isVisible());
        m_driver->filter()->setFocus();
        QTest::keyClick(m_driver->filter(), Qt::Key_F1);
        QVERIFY(m_driver->child<QDialog>("filterHelpWindow"));
        QVERIFY(!m_driver->child<QDialog>("helpWindow"));
        m_driver->child<QDialog>("filterHelpWindow")->close();
        m_driver->window().activateWindow();
        QTest::keyClick(m_driver->button("start"), Qt::Key_F1);
        QTRY_VERIFY(m_driver->child<QDialog>("helpWindow"));
        QVERIFY(m_driver->child<QDialog>("helpWindow")->isVisible());
        m_driver->child<QDialog>("helpWindow")->close();
        QTRY_VERIFY(!m_driver->child<QDialog>("helpWindow")); // a new one next time
    }

    void theKeyboardAloneIsEnough()
    {
        m_driver->fixture.listing = threeGears();
        m_driver->open();
        QTest::keyClick(&m_driver->window(), Qt::Key_F5);
        QTRY_COMPARE(m_driver->fixture.kept->appended.size(), 3U);
        QTRY_VERIFY(m_driver->gears().isVisible());

        QTest::keyClick(&m_driver->window(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(m_driver->window().focusWidget(), m_driver->filter());
        QTest::keyClicks(m_driver->window().focusWidget(), QStringLiteral("fixer flywheel-sdk "));
        QTRY_VERIFY(m_driver->summary().startsWith(QStringLiteral("1 of 3 gears")));
        // This platform leaves a list of offers active that has been closed; desktops do not.
        m_driver->window().activateWindow();
        QTRY_VERIFY(m_driver->window().isActiveWindow());
        QTRY_VERIFY(
            dumpShown(m_driver->gears()).contains(QStringLiteral("flywheel-sdk | 16.8.0\n")));
        QTest::keyClick(m_driver->window().focusWidget(), Qt::Key_Down);
        QCOMPARE(m_driver->window().focusWidget(), &m_driver->gears());
        QTRY_COMPARE(m_driver->gears().currentIndex().row(), 0);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(m_driver->window().focusWidget(), Qt::Key_Down);
        QCOMPARE(m_driver->gears().currentIndex().data().toString(),
                 QStringLiteral("flywheel-sdk"));

        QTest::keyClick(&m_driver->window(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClick(m_driver->window().focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_driver->filter()->text(), QString());
        QTRY_VERIFY(dumpShown(m_driver->gears()).startsWith(QStringLiteral("brainlife")));
        QCOMPARE(m_driver->gears().currentIndex().data().toString(),
                 QStringLiteral("flywheel-sdk"));
    }

    void stopSaysThatItIsStopping()
    {
        m_driver->fixture.listing = threeGears();
        m_driver->fixture.gate.shut();
        m_driver->open();
        QTest::keyClick(&m_driver->window(), Qt::Key_F5);
        QTRY_COMPARE(m_driver->view("inFlight")->model()->rowCount(), 3);
        QVERIFY(m_driver->button("stop")->isEnabled());
        QTest::keyClick(&m_driver->window(), Qt::Key_F5, Qt::ShiftModifier);
        QVERIFY(!m_driver->button("stop")->isEnabled());
        QCOMPARE(m_driver->button("stop")->text(), QStringLiteral("Stopping…"));
        QCOMPARE(m_driver->button("stop")->accessibleDescription(), QStringLiteral("The audit is being stopped."));
        QTRY_VERIFY(m_driver->button("start")->isEnabled());
        QVERIFY(m_driver->notices().startsWith(QStringLiteral("The audit was stopped.")));
    }

    void everythingAgainAsksFirst()
    {
        m_driver->fixture.listing = threeGears();
        m_driver->fixture.stored = sampleRecords();
        m_driver->open();
        QTRY_VERIFY(m_driver->gears().isVisible());
        m_driver->action("Audit Everything Again…")->trigger();
        QTRY_VERIFY(m_driver->question());
        QVERIFY(m_driver->question()->informativeText().contains(QStringLiteral("archive")));
        QVERIFY(!m_driver->controller().progress().isPlanned());
        QTest::mouseClick(m_driver->question()->buttons().value(0), Qt::LeftButton);
        QTRY_COMPARE(m_driver->fixture.kept->calls.value(0), QStringLiteral("archive"));
        QVERIFY(m_driver->fixture.asked.plan.refresh);
        QTRY_COMPARE(m_driver->summary(), QStringLiteral("3 gears"));
    }

    void closingDuringAnAuditAsksStopsAndCloses()
    {
        m_driver->fixture.listing = threeGears();
        m_driver->fixture.gate.shut();
        m_driver->open();
        QTest::keyClick(&m_driver->window(), Qt::Key_F5);
        QTRY_COMPARE(m_driver->view("inFlight")->model()->rowCount(), 3);
        m_driver->window().close();
        QVERIFY(m_driver->window().isVisible());
        QTRY_VERIFY(m_driver->question());
        m_driver->window().close(); // asks only once
        QCOMPARE(m_driver->window().findChildren<QMessageBox *>().size(), 1);
        QTest::keyClick(m_driver->question(), Qt::Key_Escape);
        QTRY_VERIFY(!m_driver->question());
        QVERIFY(m_driver->controller().run() == AuditController::Run::Running);

        m_driver->window().close();
        QTRY_VERIFY(m_driver->question());
        QTest::mouseClick(m_driver->question()->buttons().value(0), Qt::LeftButton);
        QTRY_VERIFY(!m_driver->window().isVisible());
        QVERIFY(m_driver->controller().run() == AuditController::Run::Idle);
    }

    void theEndOfTheSessionAsksNothing()
    {
        m_driver->fixture.listing = threeGears();
        m_driver->fixture.gate.shut();
        m_driver->open();
        QTest::keyClick(&m_driver->window(), Qt::Key_F5);
        QTRY_COMPARE(m_driver->view("inFlight")->model()->rowCount(), 3);
        m_driver->window().stopAndClose();
        QVERIFY(!m_driver->question());
        QTRY_VERIFY(!m_driver->window().isVisible());

        m_driver->open();
        m_driver->window().stopAndClose();
        QVERIFY(!m_driver->window().isVisible());
    }

    void anAuditThatEndsMeanwhileLetsTheWindowClose()
    {
        m_driver->fixture.listing = threeGears();
        m_driver->fixture.gate.shut();
        m_driver->open();
        QTest::keyClick(&m_driver->window(), Qt::Key_F5);
        QTRY_COMPARE(m_driver->view("inFlight")->model()->rowCount(), 3);
        m_driver->window().close();
        QTRY_VERIFY(m_driver->question());
        m_driver->fixture.gate.open();
        QTRY_VERIFY(!m_driver->window().isVisible());
        QCOMPARE(m_driver->fixture.kept->appended.size(), 3U);
    }

    void savesACopyAndOpensTheFolder()
    {
        m_driver->fixture.stored = sampleRecords();
        m_driver->open();
        QVERIFY(m_driver->action("Save a Copy of the JSON…")->isEnabled());
        const QString target = m_driver->fixture.folder.filePath(QStringLiteral("copy.json"));
        const QString master =
            m_driver->fixture.folder.filePath(QStringLiteral("exchange_master_json.json"));
        QCOMPARE(m_driver->controller().mastersWithResults(), QStringList{master});
        m_driver->controller().saveCopies({{master, target}});
        QTRY_COMPARE(m_driver->fixture.copies,
                     QStringList{QStringLiteral("exchange_master_json.json > ") + target});
        QTRY_COMPARE(m_driver->notices(), QStringLiteral("A copy was saved: ") + target);
        m_driver->action("Open the Results Folder")->trigger();
        QCOMPARE(m_driver->fixture.opened, QStringList{m_driver->fixture.folder.path()});
        m_driver->fixture.copySaved =
            Unexpected{Error{Stage::Store, Code::NotWritable, target, QStringLiteral("<b>ro</b>")}};
        m_driver->controller().saveCopies({{master, target}});
        QTRY_VERIFY(m_driver->notices().contains(QStringLiteral("(<b>ro</b>)")));
        auto *close = m_driver->child<QToolButton>("closeNotice");
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(!close->isVisible());
        QVERIFY(m_driver->notices().contains(QStringLiteral("(<b>ro</b>)"))); // it is kept
    }

private:
    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
