#include "tests/support/english.h"
#include "tests/support/sample_records.h"
#include "tests/support/window_driver.h"
#include "ui/frame/page_rail.h"
#include "ui/frame/popover.h"
#include "ui/frame/status_strip.h"
#include "ui/frame/tool_row.h"

#include <QApplication>
#include <QMenuBar>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace gearaudit;
using namespace gearaudit::test;

/// How much room the frame leaves, and how it is gone through by keys.
class FrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        m_font = QApplication::font();
    }
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        m_driver->fixture.stored = sampleRecords();
    }
    void cleanup()
    {
        m_driver.reset();
        QApplication::setFont(m_font);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void theAnswerHasTheRoom()
    {
        m_driver->fixture.listing = threeGears();
        m_driver->fixture.gate.shut();
        open();
        const int idle = firstRow();
        QVERIFY2(idle <= 90, qPrintable(QString::number(idle)));
        QCOMPARE(m_driver->window().size(), QSize(1320, 820));
        const QWidget &rows = *m_driver->gears().viewport();
        QVERIFY2(rows.height() >= 29 * 24, qPrintable(QString::number(rows.height())));
        const QRect before = rows.rect().translated(rows.mapTo(&m_driver->window(), QPoint()));
        const QRect status = placeOf(*m_driver->child<StatusStrip>("statusStrip"));
        QVERIFY(status.height() <= 24);

        // Nothing moves when a run begins, tells something and ends.
        QTest::keyClick(&m_driver->window(), Qt::Key_F5);
        QTRY_VERIFY(m_driver->controller().progress().isPlanned());
        QVERIFY(m_driver->button("stop")->isVisible());
        m_driver->controller().checkEngine();
        QCOMPARE(firstRow(), idle);
        QCOMPARE(rows.rect().translated(rows.mapTo(&m_driver->window(), QPoint())), before);
        QCOMPARE(placeOf(*m_driver->child<StatusStrip>("statusStrip")), status);
        m_driver->fixture.gate.open();
        QTRY_VERIFY(m_driver->notices().contains(QStringLiteral("gears audited")));
        QTRY_VERIFY(m_driver->button("start")->isEnabled());
        QVERIFY(!m_driver->button("stop")->isVisible());
        QCOMPARE(rows.rect().translated(rows.mapTo(&m_driver->window(), QPoint())), before);
    }

    void everythingIsWithinTheWindow_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("mirrored");
        const QSize small(800, 560);
        const QSize usual(1320, 820);
        QTest::newRow("small") << 9 << small << false;
        QTest::newRow("small, large font") << 24 << small << false;
        QTest::newRow("small, right to left") << 14 << small << true;
        QTest::newRow("usual") << 9 << usual << false;
        QTest::newRow("usual, right to left") << 9 << usual << true;
        QTest::newRow("usual, large font") << 24 << usual << false;
        QTest::newRow("usual, small font") << 8 << usual << false;
        QTest::newRow("large") << 9 << QSize(2560, 1440) << false;
    }
    void everythingIsWithinTheWindow()
    {
        QFETCH(int, points);
        QFETCH(QSize, size);
        QFETCH(bool, mirrored);
        QFont font = m_font;
        font.setPointSize(points);
        QApplication::setFont(font);
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        m_driver->fixture.listing = threeGears();
        m_driver->fixture.gate.shut();
        open();
        m_driver->window().resize(size);
        QTRY_COMPARE(m_driver->window().size(), size);
        QTest::keyClick(&m_driver->window(), Qt::Key_F5);
        QTRY_VERIFY(m_driver->controller().progress().isPlanned());
        QTest::keyClick(&m_driver->window(), Qt::Key_J, Qt::ControlModifier);
        const QRect window = m_driver->window().rect();
        for (const char *part : {"rail", "tools", "statusStrip", "progressPopover"}) {
            auto *widget = m_driver->child<QWidget>(part);
            QVERIFY2(widget->isVisible() && window.contains(placeOf(*widget)), part);
            std::vector<QWidget *> controls;
            for (auto *control : widget->findChildren<QWidget *>()) {
                if (control->isVisible() && (control->focusPolicy() & Qt::TabFocus) && control->width() > 0)
                    controls.push_back(control);
            }
            for (std::size_t i = 0; i < controls.size(); ++i) {
                const QRect place = placeOf(*controls[i]);
                QVERIFY2(placeOf(*widget).contains(place), qPrintable(controls[i]->objectName()));
                QVERIFY2(place.width() >= 12 && place.height() >= 12, qPrintable(controls[i]->objectName()));
                for (std::size_t j = 0; j < i; ++j) {
                    QVERIFY2(controls[i]->isAncestorOf(controls[j]) || controls[j]->isAncestorOf(controls[i]) ||
                                 !place.intersects(placeOf(*controls[j])),
                             qPrintable(controls[i]->objectName() + QStringLiteral(" over ") + controls[j]->objectName()));
                }
            }
        }
        // The table keeps its room: what stands beside it goes first.
        const int em = QFontInfo(m_driver->window().font()).pixelSize();
        QVERIFY(m_driver->gears().width() >= qMin(40 * em, m_driver->window().width() * 9 / 10));
        keepPicture(m_driver->window(), QStringLiteral("frame-") + QString::fromLatin1(QTest::currentDataTag()).replace(QLatin1String(", "), QLatin1String("-")).replace(QLatin1Char(' '), QLatin1Char('-')));
        QTest::keyClick(&m_driver->window(), Qt::Key_J, Qt::ControlModifier);
    }

    void paneComesBackWithTheRoom()
    {
        open();
        auto *side = m_driver->child<QWidget>("sideBar");
        auto *details = m_driver->child<QTextEdit>("detailsText");
        m_driver->gears().setCurrentIndex(m_driver->gears().model()->index(1, 0)); // something to tell
        QTRY_VERIFY(side->isVisible() && details->isVisible());
        m_driver->window().resize(800, 560);
        QTRY_VERIFY(!side->isVisible() && !details->isVisible());
        // Who wants it all the same has it.
        QTest::keyClick(&m_driver->window(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(side->isVisible());
        m_driver->window().resize(1320, 820);
        QTRY_VERIFY(side->isVisible() && details->isVisible());
        QTest::keyClick(&m_driver->window(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!side->isVisible());
        m_driver->window().resize(800, 560);
        m_driver->window().resize(1320, 820);
        QTRY_VERIFY(details->isVisible());
        QVERIFY(!side->isVisible()); // it was put away where there was room
    }

    void theRailAndItsKeysShowPages()
    {
        open();
        for (int page = 4; page >= 0; --page) {
            QTest::keyClick(&m_driver->window(), Qt::Key(Qt::Key_1 + page), Qt::ControlModifier);
            QCOMPARE(m_driver->pages().currentIndex(), page);
            QVERIFY(railButton(page)->isChecked());
        }
        QTest::mouseClick(railButton(2), Qt::LeftButton);
        QCOMPARE(m_driver->pages().currentIndex(), 2);
        railButton(2)->setFocus();
        QTest::keyClick(railButton(2), Qt::Key_Down);
        QCOMPARE(m_driver->pages().currentIndex(), 3);
        QCOMPARE(railButton(3)->accessibleName(), QStringLiteral("Compare"));
        auto *rail = m_driver->child<PageRail>("rail");
        QVERIFY(rail->showsWords());
        QVERIFY(railButton(4)->toolTip().isEmpty());
        m_driver->window().resize(760, 560);
        QTRY_VERIFY(!rail->showsWords());
        QVERIFY(railButton(4)->toolTip().contains(QStringLiteral("Rebuild First")));
    }

    void f6GoesThroughThePanes()
    {
        open();
        m_driver->gears().setFocus();
        m_driver->gears().setCurrentIndex(m_driver->gears().model()->index(1, 0));
        QStringList panes;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&m_driver->window(), Qt::Key_F6);
            panes << m_driver->window().focusWidget()->objectName();
        }
        QCOMPARE(panes.join(QLatin1Char(' ')), QStringLiteral("detailsText results filter gears"));
        QTest::keyClick(&m_driver->window(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(m_driver->window().focusWidget(), m_driver->filter());
        QTest::keyClick(&m_driver->window(), Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(&m_driver->window(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(m_driver->window().focusWidget()->objectName(), QStringLiteral("detailsText"));
    }

    void whatIsInProgressIsOpenedAndKept()
    {
        m_driver->fixture.listing = threeGears();
        m_driver->fixture.gate.shut();
        open();
        m_driver->gears().setFocus();
        auto *popover = m_driver->child<Popover>("progressPopover");
        QTest::keyClick(&m_driver->window(), Qt::Key_J, Qt::ControlModifier);
        QVERIFY(popover->isVisible());
        QCOMPARE(m_driver->label("headline"), QStringLiteral("No audit is running."));
        // Escape puts it away and gives the keyboard back.
        QTest::keyClick(m_driver->window().focusWidget(), Qt::Key_Escape);
        QVERIFY(!popover->isVisible());
        QCOMPARE(m_driver->window().focusWidget(), &m_driver->gears());

        QTest::keyClick(&m_driver->window(), Qt::Key_F5);
        QTRY_COMPARE(m_driver->view("inFlight")->model()->rowCount(), 3);
        QTest::mouseClick(m_driver->button("runWords"), Qt::LeftButton);
        QVERIFY(popover->isVisible());
        QTest::mouseClick(m_driver->filter(), Qt::LeftButton);
        QVERIFY(!popover->isVisible());
        QCOMPARE(m_driver->window().focusWidget(), m_driver->filter());
        QTest::keyClick(&m_driver->window(), Qt::Key_J, Qt::ControlModifier);
        m_driver->button("keepProgress")->click();
        QTest::mouseClick(m_driver->filter(), Qt::LeftButton);
        QVERIFY(popover->isVisible());
        m_driver->fixture.gate.open();
        QTRY_VERIFY(m_driver->button("start")->isEnabled());
        QVERIFY(popover->isVisible());
        QTest::mouseClick(popover->findChild<QToolButton *>(QStringLiteral("closePopover")), Qt::LeftButton);
        QVERIFY(!popover->isVisible());
        m_driver->window().close();
        open();
        QVERIFY(m_driver->child<Popover>("progressPopover")->isPinned());
    }

    void aLongAuditThatEndsUnseenIsToldOnTheDesktop()
    {
        m_driver->fixture.listing = threeGears();
        open();
        QStringList told;
        WindowPorts ports = m_driver->fixture.ports();
        ports.tellDesktop = [&told](const QString &title, const QString &text) { told << title + QLatin1String(": ") + text; };
        ports.longAudit = std::chrono::milliseconds(1);
        m_driver->window().setPorts(ports);
        QTRY_VERIFY(m_driver->button("start")->isEnabled());
        m_driver->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
        QTest::keyClick(&m_driver->window(), Qt::Key_F5);
        QTRY_VERIFY(m_driver->notices().contains(QStringLiteral("3 gears audited.")));
        QVERIFY(told.isEmpty()); // it was seen

        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        m_driver->controller().startOver();
        QTRY_COMPARE(told, QStringList{QStringLiteral("The audit has ended: 3 gears audited.")});
        ports.longAudit = std::chrono::minutes(1);
        m_driver->window().setPorts(ports);
        QTRY_VERIFY(m_driver->button("start")->isEnabled());
        m_driver->controller().startOver();
        QTRY_VERIFY(m_driver->controller().run() == AuditController::Run::Idle);
        QCOMPARE(told.size(), 1);
    }

    void theTaskbarShowsHowFarAnAuditIs()
    {
        m_driver->fixture.listing = threeGears();
        open();
        std::vector<std::optional<double>> shown;
        WindowPorts ports = m_driver->fixture.ports();
        ports.showOnTaskbar = [&shown](std::optional<double> progress) { shown.push_back(progress); };
        m_driver->window().setPorts(ports);
        QTRY_VERIFY(m_driver->button("start")->isEnabled());
        QVERIFY(shown.empty());
        m_driver->controller().start();
        QTRY_VERIFY(m_driver->controller().run() == AuditController::Run::Idle && !shown.empty());
        QVERIFY(shown.front().has_value());
        QVERIFY(!shown.back().has_value());
        for (std::size_t i = 1; i + 1 < shown.size(); ++i)
            QVERIFY(*shown[i - 1] < *shown[i]);
    }

    void theEngineTellsMoreWhenItIsPressed()
    {
        m_driver->fixture.engine = [] {
            EngineState state;
            state.kind = EngineState::Kind::NoDaemon;
            state.detail = QStringLiteral("Cannot connect");
            return state;
        };
        open();
        QAbstractButton *engine = m_driver->button("engine");
        QCOMPARE(engine->text(), QStringLiteral("No Docker"));
        QVERIFY(engine->accessibleDescription().startsWith(QStringLiteral("Docker is installed, but not running")));
        QTest::mouseClick(engine, Qt::LeftButton);
        auto *popover = m_driver->child<Popover>("enginePopover");
        QVERIFY(popover->isVisible());
        QVERIFY(m_driver->label("engineWhatToDo").contains(QStringLiteral("systemctl start docker")));
        keepPicture(m_driver->window(), QStringLiteral("engine"));
        m_driver->fixture.engine = WindowFixture().engine;
        QTest::mouseClick(m_driver->button("checkAgain"), Qt::LeftButton);
        QTRY_COMPARE(engine->text(), QStringLiteral("Docker 52 GB"));
        QTest::mouseClick(engine, Qt::LeftButton); // it puts away, too
        QVERIFY(!popover->isVisible());
    }

    void theSideBarShowsAndHidesResults()
    {
        m_driver->fixture.files.insert(
            QStringLiteral("old.json"),
            {sampleGear(QStringLiteral("clinic"), QStringLiteral("tidy"), QStringLiteral("2"), {})});
        open();
        m_driver->window().openFiles({m_driver->fixture.folder.filePath(QStringLiteral("old.json"))});
        QTRY_COMPARE(m_driver->summary(), QStringLiteral("5 gears"));
        QTreeView &results = *m_driver->view("results");
        results.setFocus();
        results.setCurrentIndex(results.model()->index(0, 0));
        QTest::keyClick(&results, Qt::Key_Space);
        QTRY_COMPARE(m_driver->summary(), QStringLiteral("1 gears").replace(QStringLiteral("gears"), QStringLiteral("gear")));
        QTRY_COMPARE(dumpShown(m_driver->gears(), 1), QStringLiteral("clinic\n  tidy\n"));
        QCOMPARE(dumpShown(results, 1), QStringLiteral("Gear Exchange, as audited here\n"
                                                       "  brainlife (1)\n"
                                                       "  flywheel (3)\n"
                                                       "old.json\n"
                                                       "  clinic (1)\n"));
        QCOMPARE(results.currentIndex().row(), 0); // it stays where it was
        // One site of it again.
        results.setCurrentIndex(results.model()->index(0, 0, results.model()->index(0, 0)));
        QTest::keyClick(&results, Qt::Key_Space);
        QTRY_COMPARE(m_driver->summary(), QStringLiteral("5 gears"));
        QTest::keyClick(&results, Qt::Key_Space);
        QTRY_COMPARE(m_driver->summary(), QStringLiteral("4 gears"));
        QCOMPARE(results.model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QTRY_VERIFY(!dumpShown(m_driver->gears(), 1).contains(QStringLiteral("brainlife")));

        // What could not be audited is one key away.
        const QModelIndex failed = results.model()->index(2, 0);
        QCOMPARE(failed.data().toString(), QStringLiteral("Could not be audited: 1"));
        results.setCurrentIndex(failed);
        QTest::keyClick(&results, Qt::Key_Return);
        QCOMPARE(m_driver->filter()->text(), QStringLiteral("status:failed"));
        QTRY_VERIFY(m_driver->summary().startsWith(QStringLiteral("1 of 4 gears")));
        m_driver->filter()->clear();

        results.setCurrentIndex(results.model()->index(1, 0));
        QTest::keyClick(&results, Qt::Key_Delete);
        QTRY_COMPARE(m_driver->summary(), QStringLiteral("3 gears"));
        QTest::keyClick(&results, Qt::Key_Delete); // not what is audited here
        results.setCurrentIndex(results.model()->index(0, 0));
        QTest::keyClick(&results, Qt::Key_Space); // all of it
        QTest::keyClick(&results, Qt::Key_Space); // nothing
        QTRY_COMPARE(m_driver->nothing("emptyHeading"), QStringLiteral("Nothing is ticked under Results"));
    }

private:
    void open()
    {
        m_driver->open();
        QTRY_VERIFY(m_driver->gears().isVisible());
    }
    QAbstractButton *railButton(int page) const
    {
        return m_driver->button(QByteArray("railPage" + QByteArray::number(page + 1)).constData());
    }
    QRect placeOf(const QWidget &widget) const
    {
        return widget.rect().translated(widget.mapTo(&m_driver->window(), QPoint()));
    }
    int firstRow() const
    {
        return m_driver->gears().viewport()->mapTo(&m_driver->window(), QPoint()).y();
    }

    QFont m_font;
    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(FrameTest)
#include "tst_frame.moc"
