#include "ui/trees/gears_columns.h"
#include "tests/support/english.h"
#include "tests/support/sample_records.h"
#include "tests/support/window_driver.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/models/results_model.h"
#include "ui/views/fitted_columns.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

using namespace gearaudit;
using namespace gearaudit::test;

class WindowResultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void whatChangedSinceLastTimeIsOneTabAway()
    {
        auto &fixture = m_driver->fixture;
        fixture.stored = sampleRecords();
        auto earlier = sampleRecords();
        earlier[0].findings.pythons[0].pips[0].freeze[1].version = QStringLiteral("1.23.0");
        fixture.files.insert(QStringLiteral("earlier.json"), earlier);
        fixture.archives = {
            {QStringLiteral("/archive/earlier.json"), QDateTime({2026, 10, 1}, {6, 0}, Qt::UTC)}};
        m_driver->open();
        QTRY_VERIFY(m_driver->gears().isVisible());
        auto *pages = m_driver->child<QStackedWidget>("pages");
        pages->setCurrentIndex(3);
        auto *changes = m_driver->view("differences");
        QTRY_VERIFY(changes->isVisible());
        QCOMPARE(m_driver->label("differenceSummary"),
                 QStringLiteral("Different: 1 gear. The same: 3 gears."));
        changes->expandAll();
        const QString shown = dumpShown(*changes, 4);
        QVERIFY2(shown.contains(QStringLiteral("Package numpy in flywheel/dicom-fixer 0.9.0 | ↑ newer | 1.23.0 | 1.24.2")), qPrintable(shown));
        keepPicture(m_driver->window(), QStringLiteral("compare"));
        QCOMPARE(fixture.blockingOnMainThread, 0);

        QTest::keyClicks(m_driver->filter(), QStringLiteral("fsl-bet\r"));
        QTRY_VERIFY(!changes->isVisible());
        m_driver->filter()->clear();
        QTRY_VERIFY(changes->isVisible());
    }

    void theLayoutIsRemembered()
    {
        m_driver->fixture.stored = sampleRecords();
        m_driver->open();
        QTRY_VERIFY(m_driver->gears().isVisible());
        m_driver->window().resize(900, 700);
        QHeaderView *header = m_driver->gears().horizontalHeader();
        header->resizeSection(1, 123);
        header->moveSection(header->visualIndex(4), 1);
        m_driver->gears().columns().choose(3, false);
        header->setSortIndicator(1, Qt::DescendingOrder);
        m_driver->child<QSplitter>("panes")->setSizes({300, 600, 0});
        QTest::keyClicks(m_driver->filter(), QStringLiteral("numpy\r"));
        m_driver->action("Details")->setChecked(false);
        QCOMPARE(m_driver->child<QSplitter>("panes")->sizes()[0], 300);
        m_driver->view("sources")->model()->setData(
            m_driver->view("sources")->model()->index(
                0, 0, m_driver->view("sources")->model()->index(0, 0)),
            Qt::Unchecked, Qt::CheckStateRole);
        m_driver->window().close();
        m_driver->close();

        m_driver->open();
        QTRY_VERIFY(m_driver->gears().isVisible());
        header = m_driver->gears().horizontalHeader();
        QCOMPARE(m_driver->window().size(), QSize(900, 700));
        QTRY_COMPARE(header->sectionSize(1), 123);
        QCOMPARE(header->visualIndex(4), 1);
        QVERIFY(header->isSectionHidden(3));
        QCOMPARE(header->sortIndicatorSection(), 1);
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(m_driver->child<QSplitter>("panes")->sizes()[0], 300);
        QCOMPARE(m_driver->filter()->text(), QStringLiteral("numpy"));
        QVERIFY(!m_driver->action("Details")->isChecked());
        QTRY_VERIFY(m_driver->summary().startsWith(QStringLiteral("2 of 4 gears")));
        QTRY_VERIFY(dumpShown(m_driver->gears()).contains(QStringLiteral("numpy | 1.19.5")));
        m_driver->controller().start();
        QCOMPARE(m_driver->fixture.asked.plan.withoutOrganisations,
                 QStringList{QStringLiteral("brainlife")});
    }

    void aColumnCanBeHidden()
    {
        m_driver->fixture.stored = sampleRecords();
        m_driver->open();
        QVERIFY(!m_driver->action("Name")->isEnabled());
        const auto isHidden = [this](GearsColumn column) {
            return m_driver->gears().horizontalHeader()->isSectionHidden(static_cast<int>(column));
        };
        QVERIFY(!isHidden(GearsColumn::Version));
        m_driver->action("Version")->trigger();
        QVERIFY(isHidden(GearsColumn::Version));
        m_driver->action("Version")->trigger();
        QVERIFY(!isHidden(GearsColumn::Version));
        // Off until it is chosen.
        QVERIFY(isHidden(GearsColumn::Label));
        m_driver->action("Label")->trigger();
        QVERIFY(!isHidden(GearsColumn::Label));
    }

    void whatIsOpenSelectedAndInSightOutlivesAFilterAndAnAudit()
    {
        m_driver->fixture.stored = manyRecords(40, 100);
        m_driver->open();
        QTRY_VERIFY(m_driver->gears().isVisible());
        GearsView &view = m_driver->gears();
        view.gears().openBelow(2);
        const int row = view.gears().findName(QStringLiteral("package-0010"), 0);
        view.setCurrentIndex(view.model()->index(row, 0));
        view.scrollTo(view.currentIndex(), QAbstractItemView::PositionAtTop);

        const auto state = [&] {
            return QStringList{dumpShown(view).remove(QStringLiteral("  aaa | 1.0\n")),
                               view.indexAt(QPoint(0, 0)).data().toString(),
                               view.currentIndex().data().toString(),
                               QString::number(view.selectionModel()->selectedRows().size())};
        };
        const QStringList before = state();
        QCOMPARE(before[1], QStringLiteral("package-0008")); // site and gear are held above it
        // A gear above it ends.
        m_driver->fixture.listing =
            GearListing{{}, {plannedGear(QStringLiteral("site-0"), QStringLiteral("aaa"))}, {}};
        m_driver->controller().start();
        QTRY_COMPARE(m_driver->summary(), QStringLiteral("41 gears"));
        QTRY_VERIFY(dumpShown(view).contains(QStringLiteral("  aaa | 1.0\n")));
        QCOMPARE(state(), before);

        QTest::keyClicks(m_driver->filter(), QStringLiteral("gear-0003 package-0001\r"));
        QTRY_VERIFY(state() != before);
        m_driver->filter()->clear();
        QTRY_COMPARE(state(), before);
        QVERIFY(view.viewport()->rect().contains(view.visualRect(view.currentIndex())));
    }

    // What the window asks of the world it asks elsewhere, and it answers while the audit runs.
    void aLargeResultIsFilteredWhileAnAuditAddsToIt()
    {
        m_driver->fixture.stored = manyRecords(100, 300);
        std::vector<Gear> gears;
        for (int i = 0; i < 40; ++i)
            gears.push_back(plannedGear(QStringLiteral("site-1"), QStringLiteral("new-%1").arg(i)));
        m_driver->fixture.listing = GearListing{{}, gears, {}};
        m_driver->open();
        QTRY_COMPARE(m_driver->summary(), QStringLiteral("100 gears"));
        m_driver->gearsPage().expandAll();
        QTRY_VERIFY(m_driver->gears().model()->rowCount() > 30000);
        m_driver->fixture.gate.shut();
        m_driver->controller().start();
        QTRY_VERIFY(m_driver->controller().progress().isPlanned());
        QTest::keyClicks(m_driver->filter(), QStringLiteral("gear-0007 package-0123\r"));
        QTRY_VERIFY2(m_driver->summary().startsWith(QStringLiteral("1 of 100 gears")),
                     qPrintable(m_driver->summary()));
        QTRY_VERIFY(m_driver->gears().model()->rowCount() < 1000);
        QVERIFY(m_driver->controller().run() == AuditController::Run::Running);
        QVERIFY(m_driver->fixture.kept->appended.empty());
        m_driver->fixture.gate.open();
        QTRY_VERIFY2(m_driver->summary().startsWith(QStringLiteral("1 of 140 gears")),
                     qPrintable(m_driver->summary()));
        m_driver->filter()->clear();
        QTRY_COMPARE(m_driver->summary(), QStringLiteral("140 gears"));
        QTRY_VERIFY(m_driver->gears().model()->rowCount() > 30000);
        QCOMPARE(m_driver->fixture.blockingOnMainThread, 0);
    }

    void whatTheFilterShowsIsExported()
    {
        m_driver->open();
        QTRY_VERIFY(m_driver->action("Export…")->toolTip().contains(QStringLiteral("There are no results yet")));
        QVERIFY(!m_driver->action("Export…")->isEnabled());
        m_driver->fixture.stored = sampleRecords();
        m_driver->open();
        QTRY_COMPARE(m_driver->summary(), QStringLiteral("4 gears"));
        QTest::keyClicks(m_driver->filter(), QStringLiteral("flywheel-sdk"));
        QTRY_VERIFY(m_driver->summary().startsWith(QStringLiteral("1 of 4 gears")));
        m_driver->action("Export…")->trigger();
        auto *dialog = m_driver->window().findChild<ExportDialog *>();
        QVERIFY(dialog->findChild<QRadioButton *>(QStringLiteral("onlyShown"))->isChecked());
        dialog->findChild<QPushButton *>(QStringLiteral("chooseFile"))->click();
        auto *files = dialog->findChild<QFileDialog *>();
        QVERIFY(files);
        const QString path = m_driver->fixture.folder.filePath(QStringLiteral("gears.csv"));
        Q_EMIT files->fileSelected(path);
        QTRY_VERIFY(m_driver->fixture.written.contains(path));
        QCOMPARE(m_driver->fixture.written.value(path).trimmed().count('\n'), 1);
    }

    void filesAreOpenedBesideTheResultsFilteredAndClosed()
    {
        m_driver->fixture.stored = sampleRecords();
        m_driver->fixture.files.insert(
            QStringLiteral("old.json"),
            {sampleGear(QStringLiteral("clinic"), QStringLiteral("tidy"), QStringLiteral("2"),
                        {{QStringLiteral("numpy"), QStringLiteral("1.0")}})});
        m_driver->open();
        QTRY_COMPARE(m_driver->summary(), QStringLiteral("4 gears"));
        const QString before = dumpShown(*m_driver->view("results"), 1);
        QCOMPARE(before, QStringLiteral("Gear Exchange, as audited here\n"
                                        "  brainlife (1)\n"
                                        "  flywheel (3)\n"
                                        "Could not be audited: 1\n"));
        QVERIFY(!m_driver->action("Close All Files")->isEnabled());
        const QString path = m_driver->fixture.folder.filePath(QStringLiteral("old.json"));
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(path)});
        // As file managers do.
        dragged.setText(path);
        // The filter's field takes text, and leaves files to the window.
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_driver->filter(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_driver->filter(), &drop);
        QCOMPARE(m_driver->filter()->text(), QString());
        QTRY_COMPARE(m_driver->summary(), QStringLiteral("5 gears"));
        QVERIFY(dumpShown(*m_driver->view("results"), 1).contains(QStringLiteral("old.json\n  clinic (1)\n")));
        QTRY_VERIFY(dumpShown(m_driver->gears()).contains(QStringLiteral("  tidy | 2\n")));
        QTest::keyClicks(m_driver->filter(), QStringLiteral("numpy==1.0"));
        QTRY_VERIFY(m_driver->summary().startsWith(QStringLiteral("1 of 5 gears")));
        m_driver->filter()->clear();

        QTreeView &results = *m_driver->view("results");
        const QModelIndex close = results.model()->index(1, ResultsModel::CloseColumn);
        QCOMPARE(close.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Close old.json"));
        QTest::mouseClick(results.viewport(), Qt::LeftButton, {}, results.visualRect(close).center());
        QTRY_COMPARE(m_driver->summary(), QStringLiteral("4 gears"));
        QCOMPARE(dumpShown(results, 1), before);

        // It can be opened again from those opened lately.
        QMenu *recent = nullptr;
        for (QMenu *menu : m_driver->window().findChildren<QMenu *>()) {
            if (menu->title().contains(QStringLiteral("Recent")))
                recent = menu;
        }
        QVERIFY(recent);
        Q_EMIT recent->aboutToShow();
        QVERIFY(recent->actions()[0]->text().endsWith(QStringLiteral("old.json")));
        recent->actions()[0]->trigger();
        QTRY_COMPARE(m_driver->summary(), QStringLiteral("5 gears"));
        m_driver->action("Close All Files")->trigger();
        QTRY_COMPARE(m_driver->summary(), QStringLiteral("4 gears"));
    }

    void aFileThatIsNotThereIsTold()
    {
        m_driver->open();
        m_driver->window().openFiles({QStringLiteral("/nowhere/none.json")});
        QTRY_VERIFY(m_driver->notices().contains(QStringLiteral("/nowhere/none.json")));
    }

    void aRowsMenuAsksForMoreLikeIt()
    {
        m_driver->fixture.stored = sampleRecords();
        m_driver->open();
        QTRY_VERIFY(m_driver->gears().isVisible());
        const int row = m_driver->gears().gears().findName(QStringLiteral("curate"), 0);
        const QModelIndex index = m_driver->gears().model()->index(row, 0);
        Q_EMIT m_driver->gears().customContextMenuRequested(
            m_driver->gears().visualRect(index).center());
        auto *menu = m_driver->child<QMenu>("rowMenu");
        QVERIFY(menu);
        QMenu *only = menu->actions()[0]->menu();
        QVERIFY(only);
        QCOMPARE(only->actions()[0]->text(), QStringLiteral("gear:curate"));
        QVERIFY(menu->actions().size() >= 5); // and expanding, and copying
        only->actions()[0]->trigger();
        menu->close();
        QCOMPARE(m_driver->filter()->text(), QStringLiteral("gear:curate"));
        QTRY_VERIFY(m_driver->summary().startsWith(QStringLiteral("1 of 4 gears")));
    }

    void theDetailsAreThoseOfTheSelection()
    {
        m_driver->fixture.stored = sampleRecords();
        m_driver->open();
        QTRY_VERIFY(m_driver->gears().isVisible());
        const int row = m_driver->gears().gears().findName(QStringLiteral("mriqc"), 0);
        m_driver->gears().setCurrentIndex(m_driver->gears().model()->index(row, 0));
        auto *details = m_driver->child<QTextEdit>("detailsText");
        QTRY_VERIFY(details->toPlainText().contains(
            QStringLiteral("manifest for flywheel/mriqc:1.0 not found")));
    }

private:
    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(WindowResultsTest)
#include "tst_main_window_results.moc"
