#include "tests/support/english.h"
#include "tests/support/nameless_controls.h"
#include "tests/support/sample_records.h"
#include "tests/support/window_driver.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QTextEdit>
#include <QStackedWidget>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

class WindowWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void tabReachesEverythingAndComesBack()
    {
        m_driver->fixture.stored = sampleRecords();
        m_driver->open();
        QTRY_VERIFY(m_driver->gears().isVisible());
        m_driver->gears().selectRow(0); // with nothing selected there are no details
        m_driver->button("start")->setFocus();
        QStringList reached;
        for (int keys = 0; keys < 400; ++keys) {
            const QString name = m_driver->window().focusWidget()->objectName();
            if (reached.isEmpty() || reached.last() != name) { // the details go from link to link
                if (reached.contains(name))
                    break;
                reached << name;
            }
            QTest::keyClick(m_driver->window().focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(reached.join(QLatin1Char(' ')),
                 QStringLiteral("start filter filters filterHelp export showDetails openResults "
                                "results sources gears detailsText engine bell railPage1"));
    }

    void saysWhyAuditIsDisabled_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("why");
        QTest::newRow("no program")
            << int(EngineState::Kind::NoProgram) << QStringLiteral("Docker was not found.");
        QTest::newRow("no daemon") << int(EngineState::Kind::NoDaemon)
                                   << QStringLiteral("Docker is installed, but not running.");
        QTest::newRow("no permission") << int(EngineState::Kind::NoPermission)
                                       << QStringLiteral("You may not use Docker yet.");
    }
    void saysWhyAuditIsDisabled()
    {
        QFETCH(int, kind);
        QFETCH(QString, why);
        m_driver->fixture.engine = [kind] {
            EngineState state;
            state.kind = static_cast<EngineState::Kind>(kind);
            state.detail = QStringLiteral("<b>Cannot</b> connect");
            return state;
        };
        m_driver->open();
        QVERIFY(!m_driver->button("start")->isEnabled());
        QCOMPARE(m_driver->label("obstacles"), why);
        // Where nothing can run the empty page tells it, with what to do.
        QTRY_COMPARE(m_driver->nothing("emptyHeading") + QLatin1Char('.'), why);
        QVERIFY(m_driver->nothing("emptyText").contains(m_driver->label("engineWhatToDo")));
        QVERIFY(m_driver->button("start")->toolTip().contains(why));
        QCOMPARE(m_driver->button("start")->accessibleDescription(), why);
        QVERIFY(!m_driver->label("engineWhatToDo").isEmpty());
        QVERIFY(m_driver->action("Audit")->toolTip().contains(why));

        m_driver->fixture.engine = WindowFixture().engine;
        QTest::mouseClick(m_driver->button("engine"), Qt::LeftButton);
        QTest::mouseClick(m_driver->button("checkAgain"), Qt::LeftButton);
        QTRY_VERIFY(m_driver->button("start")->isEnabled());
        QCOMPARE(m_driver->label("engineTitle"),
                 QStringLiteral("Docker 20.10.24 is ready, 52 GB free for images"));
    }

    void nothingTickedIsAReasonToo()
    {
        m_driver->fixture.stored = sampleRecords();
        m_driver->open();
        QTRY_COMPARE(dumpShown(*m_driver->view("sources"), 1),
                     QStringLiteral("Gear Exchange\n  brainlife (1)\n  flywheel (3)\n"));
        m_driver->view("sources")->setFocus();
        m_driver->view("sources")->setCurrentIndex(m_driver->view("sources")->model()->index(0, 0));
        QTest::keyClick(m_driver->view("sources"), Qt::Key_Space);
        QCOMPARE(m_driver->label("obstacles"),
                 QStringLiteral("Nothing is ticked under To Audit."));
        QTest::keyClick(m_driver->view("sources"), Qt::Key_Down);
        QTest::keyClick(m_driver->view("sources"), Qt::Key_Space);
        QCOMPARE(m_driver->label("obstacles"), QString());
        QTest::keyClick(&m_driver->window(), Qt::Key_F5);
        QCOMPARE(m_driver->fixture.asked.plan.withoutOrganisations,
                 QStringList{QStringLiteral("flywheel")});
        QTRY_VERIFY(m_driver->button("start")->isEnabled());
    }

    void saysWhatToDoWhereThereIsNothing()
    {
        m_driver->open();
        QTRY_VERIFY(!m_driver->button("stop")->isEnabled());
        QTRY_COMPARE(m_driver->nothing("emptyHeading"), QStringLiteral("No results yet"));
        QVERIFY(m_driver->nothing("emptyText").contains(QStringLiteral("choose Audit")));
        QVERIFY(!m_driver->filter()->isEnabled());
        for (const char *entry : {"Save a Copy of the JSON…", "Open the Results Folder"}) {
            QVERIFY(!m_driver->action(entry)->isEnabled());
            QVERIFY(m_driver->action(entry)->toolTip().contains(
                QStringLiteral("There are no results yet.")));
        }
        keepPicture(m_driver->window(), QStringLiteral("empty"));
        m_driver->fixture.stored = sampleRecords();
        m_driver->controller().readResults();
        QTRY_VERIFY(m_driver->filter()->isEnabled());
        QTest::keyClicks(m_driver->filter(), QStringLiteral("\"<i>none</i>\"\r"));
        QTRY_COMPARE(m_driver->nothing("emptyHeading"),
                     QStringLiteral("Nothing matches “\"<i>none</i>\"”"));
    }

    void everyControlHasANameForAssistance()
    {
        m_driver->fixture.stored = sampleRecords();
        m_driver->open();
        QTRY_VERIFY(m_driver->gears().isVisible());
        auto *pages = m_driver->child<QStackedWidget>("pages");
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            QCOMPARE(namelessControls(m_driver->window()), QStringList());
        }
        m_driver->action("Export…")->trigger();
        for (const QDialog *dialog : m_driver->window().findChildren<QDialog *>())
            QCOMPARE(namelessControls(*dialog), QStringList());
        // The check itself finds one.
        QWidget window;
        new QPushButton(&window);
        window.show();
        QCOMPARE(namelessControls(window), QStringList{QStringLiteral("QPushButton ")});
    }

    void textFromOutsideIsNeverMarkup()
    {
        m_driver->open();
        const auto labels = m_driver->window().findChildren<QLabel *>();
        QVERIFY(!labels.isEmpty());
        for (const QLabel *shown : labels)
            QVERIFY2(shown->textFormat() == Qt::PlainText || shown->text().isEmpty(),
                     qPrintable(shown->text()));
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void pictures()
    {
        QFETCH(bool, dark);
        const QPalette usual = QApplication::palette();
        if (dark)
            QApplication::setPalette(darkPalette());
        m_driver->fixture.stored = sampleRecords();
        m_driver->open();
        QTRY_VERIFY(m_driver->gears().isVisible());
        m_driver->gearsPage().expandAll();
        QTRY_COMPARE(m_driver->gears().model()->rowCount(), 16);
        const auto keep = [this, dark](const char *name) {
            keepPicture(m_driver->window(),
                        QLatin1String(name) + QLatin1String(QTest::currentDataTag()));
            // What is drawn follows the desktop: no page has a ground of its own.
            const int light = lightness(m_driver->window());
            QVERIFY2(dark ? light < 90 : light > 200, qPrintable(QString::number(light)));
        };
        keep("results-");
        QTest::keyClicks(m_driver->filter(), QStringLiteral("numpy\r"));
        QTRY_VERIFY(m_driver->summary().startsWith(QStringLiteral("2 of 4 gears")));
        // The rows come after the numbers.
        QTRY_COMPARE(m_driver->gearsPage().model().forest()->filter, QStringLiteral("numpy"));
        m_driver->gearsPage().showNextMatch(true);
        QCOMPARE(m_driver->gears().currentIndex().data().toString(), QStringLiteral("numpy"));
        auto *details = m_driver->child<QTextEdit>("detailsText");
        QTRY_VERIFY(details->toPlainText().contains(QStringLiteral("numpy")));
        keep("gears-");
        auto *pages = m_driver->child<QStackedWidget>("pages");
        pages->setCurrentIndex(1);
        QTRY_VERIFY(m_driver->view("packages")->model()->rowCount() > 0);
        keep("packages-");
        m_driver->filter()->clear();
        QTRY_COMPARE(m_driver->summary(), QStringLiteral("4 gears"));
        pages->setCurrentIndex(2);
        QTRY_VERIFY(m_driver->child<QWidget>("overview")->isVisible());
        keep("overview-");
        pages->setCurrentIndex(0);
        m_driver->fixture.listing = threeGears();
        m_driver->fixture.gate.shut();
        m_driver->fixture.fetched = [this](const QString &image) {
            m_driver->fixture.gate.pass({});
            FetchedImage fetched;
            fetched.reference = image;
            return fetched;
        };
        m_driver->fixture.listing->notes = {{Stage::Source, Code::Unreachable,
                                             QStringLiteral("https://example.org/exchange.git"),
                                             QStringLiteral("could not resolve host")}};
        QTest::keyClick(&m_driver->window(), Qt::Key_F5);
        QTRY_COMPARE(m_driver->view("inFlight")->model()->rowCount(), 2);
        keepPicture(m_driver->window(),
                    QStringLiteral("running-") + QLatin1String(QTest::currentDataTag()));
        m_driver->fixture.gate.open();
        QTRY_VERIFY(m_driver->button("start")->isEnabled());
        keepPicture(m_driver->window(),
                    QStringLiteral("ended-") + QLatin1String(QTest::currentDataTag()));
        QApplication::setPalette(usual);
    }

private:
    /// Of all that a widget draws, on the whole: 0 is black, 255 is white.
    static int lightness(QWidget &widget)
    {
        const QImage one = widget.grab().toImage().scaled(1, 1, Qt::IgnoreAspectRatio,
                                                          Qt::SmoothTransformation);
        return one.pixelColor(0, 0).lightness();
    }
    static QPalette darkPalette()
    {
        QPalette palette(QColor(0x2b, 0x2d, 0x31));
        palette.setColor(QPalette::Base, QColor(0x1f, 0x20, 0x24));
        palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x27, 0x2b));
        palette.setColor(QPalette::Highlight, QColor(0x3a, 0x7b, 0xd5));
        for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
            palette.setColor(QPalette::Disabled, role, QColor(0x80, 0x82, 0x88));
        return palette;
    }

    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(WindowWordsTest)
#include "tst_main_window_words.moc"
