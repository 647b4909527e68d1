#include "tests/support/sample_records.h"
#include "tests/support/stall_detector.h"
#include "tests/support/window_bench.h"
#include "ui/main_window.h"
#include "ui/text/translation.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

using namespace gearaudit;
using namespace gearaudit::test;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        installTranslators(*qApp, QLocale::c());
    }

    void init() { m_bench = std::make_unique<WindowBench>(); }

    void cleanup()
    {
        m_bench->gate.open();
        m_bench->engineGate.open();
        m_window.reset();
        m_bench.reset();
    }

    void anAuditFromItsStartToAFilteredTree()
    {
        listGears();
        m_bench->fetched = [](const QString &image) {
            FetchedImage fetched;
            fetched.reference = image;
            if (image.startsWith(QStringLiteral("brainlife"))) {
                fetched.failure = Status::NotFound;
                fetched.reason = QStringLiteral("manifest unknown");
            }
            return fetched;
        };
        m_bench->gate.shut();
        open();
        QVERIFY(button("start")->isEnabled());
        QVERIFY(!view("inFlight")->isVisible());
        QTest::mouseClick(button("start"), Qt::LeftButton);
        QVERIFY(!button("start")->isEnabled());
        const auto inFlight = [this] {
            QStringList rows =
                dumpShown(*view("inFlight"), 2).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
            rows.sort(); // which of two that are pulled at once is first is chance
            return rows;
        };
        QTRY_COMPARE(inFlight(), (QStringList{QStringLiteral("flywheel/curate | Examining"),
                                              QStringLiteral("flywheel/fixer | Examining")}));
        QTRY_VERIFY(
            label("headline").startsWith(QStringLiteral("1 of 3 gears · 1 could not be audited")));
        auto *progress = m_window->findChild<QProgressBar *>(QStringLiteral("progress"));
        QCOMPARE(progress->maximum(), 3);
        QCOMPARE(progress->value(), 1);
        keepPicture(*m_window, QStringLiteral("running"));

        m_bench->gate.open();
        QTRY_VERIFY(button("start")->isEnabled());
        QVERIFY(!view("inFlight")->isVisible());
        QCOMPARE(label("notice"), QStringLiteral("2 gears audited. 1 gear could not be audited."));
        QTRY_COMPARE(dumpShown(*view("results")), QStringLiteral("brainlife | \n"
                                                                 "  bet | 1.0\n"
                                                                 "flywheel | \n"
                                                                 "  curate | 1.0\n"
                                                                 "  fixer | 1.0\n"));
        QCOMPARE(dumpShown(*view("sources"), 1),
                 QStringLiteral("Gear Exchange\n  brainlife (1)\n  flywheel (2)\n"));

        QTest::keyClicks(filter(), QStringLiteral("curate numpy"));
        QTRY_COMPARE(dumpShown(*view("results")), QStringLiteral("flywheel | \n"
                                                                 "  curate | 1.0\n"
                                                                 "    /usr/bin/python3 | 3.11.2\n"
                                                                 "      /usr/bin/pip3 | 23.0.1\n"
                                                                 "        numpy | 1.24.2\n"));
        QCOMPARE(label("count"), QStringLiteral("1 match"));
    }

    void theKeyboardAloneIsEnough()
    {
        listGears();
        open();
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_COMPARE(m_bench->kept->appended.size(), 3U);
        QTRY_VERIFY(view("results")->isVisible());

        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(m_window->focusWidget(), filter());
        QTest::keyClicks(m_window->focusWidget(), QStringLiteral("fixer sdk"));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Down);
        QCOMPARE(m_window->focusWidget(), view("results"));
        QVERIFY(dumpShown(*view("results")).endsWith(QStringLiteral("flywheel-sdk | 16.8.0\n")));
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Down);
        QCOMPARE(view("results")->currentIndex().data().toString(), QStringLiteral("flywheel-sdk"));

        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QCOMPARE(filter()->text(), QString());
        QVERIFY(dumpShown(*view("results")).startsWith(QStringLiteral("brainlife")));
        QCOMPARE(view("results")->currentIndex().data().toString(), QStringLiteral("flywheel-sdk"));
    }

    void tabReachesEverythingAndComesBack()
    {
        m_bench->stored = sampleRecords();
        open();
        QTRY_VERIFY(view("results")->isVisible());
        button("start")->setFocus();
        QStringList reached;
        do {
            reached << m_window->focusWidget()->objectName();
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        } while (!reached.contains(m_window->focusWidget()->objectName()));
        QCOMPARE(reached, (QStringList{QStringLiteral("start"), QStringLiteral("checkAgain"),
                                       QStringLiteral("sources"), QStringLiteral("filter"),
                                       QStringLiteral("results")}));
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
        m_bench->engine = [kind] {
            EngineState state;
            state.kind = static_cast<EngineState::Kind>(kind);
            state.detail = QStringLiteral("<b>Cannot</b> connect");
            return state;
        };
        open();
        QVERIFY(!button("start")->isEnabled());
        QCOMPARE(label("obstacles"), why + QStringLiteral(" No audit is running."));
        QVERIFY(button("start")->toolTip().contains(why));
        QCOMPARE(button("start")->accessibleDescription(), why);
        QVERIFY(!label("engineWhatToDo").isEmpty());
        QVERIFY(action("Audit")->toolTip().contains(why));

        m_bench->engine = WindowBench().engine;
        QTest::mouseClick(button("checkAgain"), Qt::LeftButton);
        QTRY_VERIFY(button("start")->isEnabled());
        QCOMPARE(label("engineTitle"),
                 QStringLiteral("Docker 20.10.24 is ready, 52 GB free for images"));
    }

    void nothingTickedIsAReasonToo()
    {
        m_bench->stored = sampleRecords();
        open();
        QTRY_COMPARE(dumpShown(*view("sources"), 1),
                     QStringLiteral("Gear Exchange\n  brainlife (1)\n  flywheel (3)\n"));
        view("sources")->setFocus();
        view("sources")->setCurrentIndex(view("sources")->model()->index(0, 0));
        QTest::keyClick(view("sources"), Qt::Key_Space);
        QCOMPARE(label("obstacles"),
                 QStringLiteral("Nothing is ticked under Sources. No audit is running."));
        QTest::keyClick(view("sources"), Qt::Key_Down);
        QTest::keyClick(view("sources"), Qt::Key_Space);
        QCOMPARE(label("obstacles"), QStringLiteral("No audit is running."));
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QCOMPARE(m_bench->asked.only, QStringList{QStringLiteral("brainlife/*")});
        QTRY_VERIFY(button("start")->isEnabled());
    }

    void saysWhatToDoWhereThereIsNothing()
    {
        open();
        QTRY_VERIFY(!button("stop")->isEnabled());
        QCOMPARE(label("emptyHeading"), QStringLiteral("No results yet"));
        QVERIFY(label("emptyText").contains(QStringLiteral("choose Audit")));
        QVERIFY(!filter()->isEnabled());
        keepPicture(*m_window, QStringLiteral("empty"));
        m_bench->stored = sampleRecords();
        m_window->controller().readResults();
        QTRY_VERIFY(filter()->isEnabled());
        QTest::keyClicks(filter(), QStringLiteral("<i>none</i>\r"));
        QCOMPARE(label("emptyHeading"), QStringLiteral("Nothing matches “<i>none</i>”"));
    }

    void stopSaysThatItIsStopping()
    {
        listGears();
        m_bench->gate.shut();
        open();
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_COMPARE(view("inFlight")->model()->rowCount(), 3);
        QVERIFY(button("stop")->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_F5, Qt::ShiftModifier);
        QVERIFY(!button("stop")->isEnabled());
        QCOMPARE(button("stop")->text(), QStringLiteral("Stopping…"));
        QCOMPARE(label("obstacles"), QStringLiteral("The audit is being stopped."));
        QTRY_VERIFY(button("start")->isEnabled());
        QVERIFY(label("notice").startsWith(QStringLiteral("The audit was stopped.")));
    }

    void everythingAgainAsksFirst()
    {
        listGears();
        m_bench->stored = sampleRecords();
        open();
        QTRY_VERIFY(view("results")->isVisible());
        action("Audit Everything Again…")->trigger();
        QTRY_VERIFY(box());
        QVERIFY(box()->informativeText().contains(QStringLiteral("archive")));
        QVERIFY(!m_window->controller().progress().isPlanned());
        QTest::mouseClick(box()->buttons().value(0), Qt::LeftButton);
        QTRY_COMPARE(m_bench->kept->calls.value(0), QStringLiteral("archive"));
        QVERIFY(m_bench->asked.refresh);
        QTRY_COMPARE(label("count"), QStringLiteral("3 gears"));
    }

    void closingDuringAnAuditAsksStopsAndCloses()
    {
        listGears();
        m_bench->gate.shut();
        open();
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_COMPARE(view("inFlight")->model()->rowCount(), 3);
        m_window->close();
        QVERIFY(m_window->isVisible());
        QTRY_VERIFY(box());
        m_window->close(); // asks only once
        QCOMPARE(m_window->findChildren<QMessageBox *>().size(), 1);
        QTest::keyClick(box(), Qt::Key_Escape);
        QTRY_VERIFY(!box());
        QVERIFY(m_window->controller().run() == AuditController::Run::Running);

        m_window->close();
        QTRY_VERIFY(box());
        StallDetector stalls;
        QTest::mouseClick(box()->buttons().value(0), Qt::LeftButton);
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(m_window->controller().run() == AuditController::Run::Idle);
    }

    void theEndOfTheSessionAsksNothing()
    {
        listGears();
        m_bench->gate.shut();
        open();
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_COMPARE(view("inFlight")->model()->rowCount(), 3);
        m_window->stopAndClose();
        QVERIFY(!box());
        QTRY_VERIFY(!m_window->isVisible());

        open();
        m_window->stopAndClose();
        QVERIFY(!m_window->isVisible());
    }

    void anAuditThatEndsMeanwhileLetsTheWindowClose()
    {
        listGears();
        m_bench->gate.shut();
        open();
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_COMPARE(view("inFlight")->model()->rowCount(), 3);
        m_window->close();
        QTRY_VERIFY(box());
        m_bench->gate.open();
        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(m_bench->kept->appended.size(), 3U);
    }

    void theLayoutIsRemembered()
    {
        m_bench->stored = sampleRecords();
        open();
        QTRY_VERIFY(view("results")->isVisible());
        m_window->resize(900, 700);
        QHeaderView *header = view("results")->header();
        header->resizeSection(1, 123);
        header->moveSection(header->visualIndex(4), 1);
        header->setSectionHidden(3, true);
        view("results")->sortByColumn(1, Qt::DescendingOrder);
        m_window->findChild<QSplitter *>()->setSizes({300, 600});
        const QList<int> sizes = m_window->findChild<QSplitter *>()->sizes();
        QTest::keyClicks(filter(), QStringLiteral("numpy\r"));
        view("sources")->model()->setData(
            view("sources")->model()->index(0, 0, view("sources")->model()->index(0, 0)),
            Qt::Unchecked, Qt::CheckStateRole);
        m_window->close();
        m_window.reset();

        open();
        QTRY_VERIFY(view("results")->isVisible());
        header = view("results")->header();
        QCOMPARE(m_window->size(), QSize(900, 700));
        QCOMPARE(header->sectionSize(1), 123);
        QCOMPARE(header->visualIndex(4), 1);
        QVERIFY(header->isSectionHidden(3));
        QCOMPARE(header->sortIndicatorSection(), 1);
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(m_window->findChild<QSplitter *>()->sizes(), sizes);
        QCOMPARE(filter()->text(), QStringLiteral("numpy"));
        QTRY_COMPARE(label("count"), QStringLiteral("2 matches"));
        QVERIFY(dumpShown(*view("results")).contains(QStringLiteral("numpy | 1.19.5")));
        m_window->controller().start();
        QCOMPARE(m_bench->asked.only, QStringList{QStringLiteral("flywheel/*")});
    }

    void aColumnCanBeHidden()
    {
        m_bench->stored = sampleRecords();
        open();
        QVERIFY(!action("Name")->isEnabled());
        action("Label")->trigger();
        QVERIFY(view("results")->header()->isSectionHidden(2));
        action("Label")->trigger();
        QVERIFY(!view("results")->header()->isSectionHidden(2));
    }

    void expansionSelectionAndPositionSurviveAFilterAndAnAudit()
    {
        m_bench->stored = manyRecords(40, 100);
        open();
        QTRY_VERIFY(view("results")->isVisible());
        QTreeView &results = *view("results");
        const QAbstractItemModel &model = *results.model();
        QModelIndex index;
        for (int depth = 0; depth < 4; ++depth) {
            index = model.index(2, 0, index).isValid() ? model.index(2, 0, index)
                                                       : model.index(0, 0, index);
            results.expand(index);
        }
        results.setCurrentIndex(model.index(10, 0, index));
        results.scrollTo(results.currentIndex(), QAbstractItemView::PositionAtTop);
        const QString shown = dumpShown(results);
        const QString top = results.indexAt(QPoint(0, 0)).data().toString();
        QCOMPARE(top, QStringLiteral("package-0010"));

        const auto state = [&] {
            return QStringList{dumpShown(results).remove(QStringLiteral("  aaa | 1.0\n")),
                               results.indexAt(QPoint(0, 0)).data().toString(),
                               results.currentIndex().data().toString(),
                               QString::number(results.selectionModel()->selectedRows().size())};
        };
        const QStringList before = state();
        // A gear above it ends.
        QSignalSpy changed(&m_window->controller(), &AuditController::resultsChanged);
        m_bench->listing =
            GearListing{{}, {plannedGear(QStringLiteral("site-0"), QStringLiteral("aaa"))}, {}};
        m_window->controller().start();
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(label("count"), QStringLiteral("41 gears"));
        QCOMPARE(state(), before);

        QTest::keyClicks(filter(), QStringLiteral("gear-0003 package-0001\r"));
        QVERIFY(state() != before);
        filter()->clear();
        QCOMPARE(state()[0], before[0]);
        QCOMPARE(state()[2], before[2]);
        QCOMPARE(state()[3], before[3]);
        QVERIFY(results.viewport()->rect().contains(results.visualRect(results.currentIndex())));
    }

    void theWindowNeverStandsStill()
    {
        m_bench->stored = manyRecords(100, 300);
        std::vector<Gear> gears;
        for (int i = 0; i < 40; ++i)
            gears.push_back(plannedGear(QStringLiteral("site-1"), QStringLiteral("new-%1").arg(i)));
        m_bench->listing = GearListing{{}, gears, {}};
        open();
        QTRY_COMPARE(label("count"), QStringLiteral("100 gears"));
        view("results")->expandAll();
        QApplication::processEvents();
        StallDetector stalls;
        m_window->controller().start();
        QTest::keyClicks(filter(), QStringLiteral("package-0123\r"));
        QTRY_COMPARE(m_bench->kept->appended.size(), 40U);
        filter()->clear();
        QTRY_COMPARE(label("count"), QStringLiteral("140 gears"));
        qInfo("longest stall: %d ms", int(stalls.longestStall().count()));
        QVERIFY(stalls.longestStall() < std::chrono::milliseconds(2000));
    }

    void savesACopyAndOpensTheFolder()
    {
        m_bench->stored = sampleRecords();
        open();
        QVERIFY(action("Save a Copy of the JSON…")->isEnabled());
        const QString target = m_bench->folder.filePath(QStringLiteral("copy.json"));
        m_window->controller().saveCopy(target);
        QTRY_COMPARE(m_bench->copies, QStringList{target});
        QTRY_COMPARE(label("notice"), QStringLiteral("A copy was saved: ") + target);
        action("Open the Results Folder")->trigger();
        QCOMPARE(m_bench->opened, QStringList{m_bench->folder.path()});
        m_bench->copySaved =
            Unexpected{Error{Stage::Store, Code::NotWritable, target, QStringLiteral("<b>ro</b>")}};
        m_window->controller().saveCopy(target);
        QTRY_VERIFY(label("notice").contains(QStringLiteral("(<b>ro</b>)")));
        auto *close = m_window->findChild<QToolButton *>(QStringLiteral("closeNotice"));
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(!close->isVisible());
    }

    void everyControlHasANameForAssistance()
    {
        m_bench->stored = sampleRecords();
        open();
        QTRY_VERIFY(view("results")->isVisible());
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
                !widget->objectName().size() ||
                widget->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(interface);
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName()));
        }
    }

    void textFromOutsideIsNeverMarkup()
    {
        open();
        for (const QLabel *shown : m_window->findChildren<QLabel *>())
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
        m_bench->stored = sampleRecords();
        open();
        QTRY_VERIFY(view("results")->isVisible());
        view("results")->expandAll();
        keepPicture(*m_window, QStringLiteral("results-") + QLatin1String(QTest::currentDataTag()));
        QTest::keyClicks(filter(), QStringLiteral("numpy\r"));
        keepPicture(*m_window,
                    QStringLiteral("filtered-") + QLatin1String(QTest::currentDataTag()));
        filter()->clear();
        listGears();
        m_bench->gate.shut();
        m_bench->fetched = [this](const QString &image) {
            m_bench->gate.pass({});
            FetchedImage fetched;
            fetched.reference = image;
            return fetched;
        };
        m_bench->listing->notes = {{Stage::Source, Code::Unreachable,
                                    QStringLiteral("https://example.org/exchange.git"),
                                    QStringLiteral("could not resolve host")}};
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_COMPARE(view("inFlight")->model()->rowCount(), 2);
        keepPicture(*m_window, QStringLiteral("running-") + QLatin1String(QTest::currentDataTag()));
        m_bench->gate.open();
        QTRY_VERIFY(button("start")->isEnabled());
        keepPicture(*m_window, QStringLiteral("ended-") + QLatin1String(QTest::currentDataTag()));
        // Words and their ground are far enough apart.
        const QPalette palette = m_window->palette();
        const int distance = palette.color(QPalette::WindowText).lightness() -
                             palette.color(QPalette::Window).lightness();
        QVERIFY(dark ? distance > 120 : distance < -120);
        QApplication::setPalette(usual);
    }

private:
    void open()
    {
        m_window = std::make_unique<MainWindow>(m_bench->parts());
        if (!m_bench->layout.contains(QStringLiteral("window/geometry")))
            m_window->resize(1320, 820);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(m_window->controller().engine().kind != EngineState::Kind::Checking);
        QTRY_VERIFY(!m_window->controller().isReading());
        QApplication::processEvents();
    }
    void listGears()
    {
        const QString flywheel = QStringLiteral("flywheel");
        m_bench->listing =
            GearListing{{},
                        {plannedGear(QStringLiteral("brainlife"), QStringLiteral("bet")),
                         plannedGear(flywheel, QStringLiteral("curate")),
                         plannedGear(flywheel, QStringLiteral("fixer"))},
                        {}};
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
    template <class Widget> Widget *child(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }
    QPushButton *button(const char *name) const { return child<QPushButton>(name); }
    QTreeView *view(const char *name) const { return child<QTreeView>(name); }
    QLineEdit *filter() const { return child<QLineEdit>("filter"); }
    QString label(const char *name) const { return child<QLabel>(name)->text(); }
    QMessageBox *box() const { return m_window->findChild<QMessageBox *>(); }
    QAction *action(const char *text) const
    {
        const QString wanted = QString::fromUtf8(text);
        QList<QAction *> actions = m_window->menuBar()->actions();
        while (!actions.isEmpty()) {
            QAction *next = actions.takeFirst();
            if (next->menu())
                actions << next->menu()->actions();
            else if (next->text().remove(QLatin1Char('&')) == wanted)
                return next;
        }
        return nullptr;
    }

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
