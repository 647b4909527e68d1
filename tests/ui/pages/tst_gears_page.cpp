#include "core/audit/worker_pool.h"
#include "tests/support/brief_records.h"
#include "tests/support/english.h"
#include "tests/support/gear_rows_fixture.h"
#include "tests/support/sample_records.h"
#include "ui/pages/gears_page.h"
#include "ui/views/fitted_columns.h"
#include "ui/views/gears_delegate.h"
#include "ui/views/gears_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

class GearsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void init()
    {
        m_page = std::make_unique<GearsPage>(m_pool);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_page->view().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_page->resize(1000, 500);
        m_page->show();
        m_report = loadedReport(sampleRecords());
    }

    void cleanup()
    {
        m_tester.reset();
        m_page.reset();
    }

    void showsSitesAndGearsAtFirst()
    {
        give();
        QCOMPARE(shown(), QStringLiteral("- brainlife\n"
                                         "  fsl-bet\n"
                                         "- flywheel\n"
                                         "  + curate\n"
                                         "  + dicom-fixer\n"
                                         "  mriqc\n"));
    }

    void aFilterRevealsAndClearingItBringsBackWhatWasOpen()
    {
        give();
        select(QStringLiteral("dicom-fixer"));
        QTest::keyClick(&view(), Qt::Key_Right);
        const QString before = shown();
        QVERIFY(before.contains(QStringLiteral("    + /usr/bin/python3.9\n")));

        give(QStringLiteral("my-tool"));
        QVERIFY(shown().contains(QStringLiteral("        my-tool *\n")));
        QCOMPARE(current(), QStringLiteral("dicom-fixer"));
        // What is closed under a filter is opened again by another one.
        QTest::keyClick(&view(), Qt::Key_Left);
        QVERIFY(!shown().contains(QStringLiteral("my-tool")));
        give(QStringLiteral("my-tool sdk:yes"));
        QVERIFY(shown().contains(QStringLiteral("my-tool *\n")));

        give();
        QCOMPARE(shown(), before);
        QCOMPARE(current(), QStringLiteral("dicom-fixer"));
    }

    void whatIsChosenUnderAFilterStaysInSightWithoutIt()
    {
        give();
        give(QStringLiteral("six"));
        select(QStringLiteral("six"));
        give(QStringLiteral("curate")); // hides it
        QCOMPARE(current(), QString());
        give(QStringLiteral("six"));
        QCOMPARE(current(), QStringLiteral("six"));
        give();
        QCOMPARE(current(), QStringLiteral("six"));
        QCOMPARE(shown().count(QLatin1Char('\n')), 6 + 2 + 1);
    }

    void theSameFilterOverNewResultsKeepsWhatWasClosed()
    {
        give(QStringLiteral("numpy"));
        select(QStringLiteral("curate"));
        QTest::keyClick(&view(), Qt::Key_Left);
        const QString closed = shown();
        std::vector<GearRecord> records = sampleRecords();
        records.push_back(sampleGear(QStringLiteral("flywheel"), QStringLiteral("aaa"),
                                     QStringLiteral("1"), packages("numpy=1.0")));
        m_report = loadedReport(records);
        give(QStringLiteral("numpy"));
        QVERIFY(shown().contains(QStringLiteral("  - aaa\n")));
        QVERIFY(shown().contains(QStringLiteral("  + curate\n")));
        QCOMPARE(current(), QStringLiteral("curate"));
    }

    void selectionAndPositionOutliveNewResults()
    {
        m_report = loadedReport(manyRecords(40, 100));
        give();
        m_page->expandAll();
        waitForRows();
        const int row = view().gears().findName(QStringLiteral("package-0050"), 1000);
        view().setCurrentIndex(view().model()->index(row, 2));
        view().scrollTo(view().currentIndex(), QAbstractItemView::PositionAtTop);
        view().verticalScrollBar()->setValue(view().verticalScrollBar()->value() - 7);
        const int y = view().rowViewportPosition(row);
        const GearPath path = pathAt(row);

        std::vector<GearRecord> records = manyRecords(40, 100);
        records.push_back(sampleGear(QStringLiteral("site-0"), QStringLiteral("aaa"),
                                     QStringLiteral("1"), packages("numpy=1.0")));
        m_report = loadedReport(records);
        give();
        const QModelIndex now = view().currentIndex();
        QCOMPARE(now.row(), row + 4);
        QCOMPARE(now.column(), 2);
        QCOMPARE(pathAt(now.row()), path);
        QCOMPARE(view().rowViewportPosition(now.row()), y);
        QCOMPARE(view().selectionModel()->selectedRows().size(), 1);
        QCOMPARE(view().selectionModel()->selectedRows().first().row(), now.row());
    }

    void theFormerPositionComesBackWithTheFilterGone()
    {
        m_report = loadedReport(manyRecords(200, 3));
        give();
        view().verticalScrollBar()->setValue(1234);
        give(QStringLiteral("gear-0007"));
        QCOMPARE(view().verticalScrollBar()->value(), 0);
        give();
        QCOMPARE(view().verticalScrollBar()->value(), 1234);
    }

    void expandsAndCollapsesEverything()
    {
        give();
        m_page->expandAll();
        waitForRows();
        QCOMPARE(shown().count(QLatin1Char('\n')), 16);
        m_page->collapseAll();
        waitForRows();
        QCOMPARE(shown(), QStringLiteral("+ brainlife\n+ flywheel\n"));
    }

    void whatIsOpenedWhileRowsAreMadeStaysOpen()
    {
        give();
        m_page->setExploration(explored({m_report}, QString())); // on its way
        view().gears().setOpen(3, true);
        waitForRows();
        QVERIFY(shown().contains(QStringLiteral("  - curate\n")));
    }

    void theKeysAreATrees()
    {
        give();
        select(QStringLiteral("flywheel"));
        QTest::keyClick(&view(), Qt::Key_Right); // is open: to the first gear
        QCOMPARE(current(), QStringLiteral("curate"));
        QTest::keyClick(&view(), Qt::Key_Asterisk);
        QVERIFY(shown().contains(QStringLiteral("        numpy\n")));
        QTest::keyClick(&view(), Qt::Key_Space);
        QVERIFY(!shown().contains(QStringLiteral("numpy")));
        QTest::keyClick(&view(), Qt::Key_Return);
        QVERIFY(shown().contains(QStringLiteral("numpy")));
        QTest::keyClick(&view(), Qt::Key_Minus);
        QVERIFY(!shown().contains(QStringLiteral("numpy")));
        QTest::keyClick(&view(), Qt::Key_Plus);
        QTest::keyClick(&view(), Qt::Key_End);
        QCOMPARE(current(), QStringLiteral("mriqc"));
        QTest::keyClick(&view(), Qt::Key_Left); // has nothing to close: to its site
        QCOMPARE(current(), QStringLiteral("flywheel"));
        QTest::keyClick(&view(), Qt::Key_Home);
        QCOMPARE(current(), QStringLiteral("brainlife"));
        QTest::keyClicks(&view(), QStringLiteral("dic"));
        QCOMPARE(current(), QStringLiteral("dicom-fixer"));
    }

    void theArrowOpensAndLeavesTheSelection()
    {
        give();
        select(QStringLiteral("mriqc"));
        const QModelIndex curate = view().model()->index(3, 0);
        const QRect arrow =
            GearsDelegate::arrow(curate, view().visualRect(curate), Qt::LeftToRight);
        QVERIFY(!arrow.isEmpty());
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, arrow.center());
        QVERIFY(shown().contains(QStringLiteral("  - curate\n")));
        QCOMPARE(current(), QStringLiteral("mriqc"));
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {},
                           view().visualRect(curate).center());
        QVERIFY(shown().contains(QStringLiteral("  + curate\n")));
    }

    void aClickOnATitleSorts()
    {
        give();
        QHeaderView &header = *view().horizontalHeader();
        const QPoint name(header.sectionViewportPosition(0) + 20, header.height() / 2);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, name);
        waitForRows();
        QCOMPARE(shown().section(QLatin1Char('\n'), 0, 1), QStringLiteral("- flywheel\n  mriqc"));
        const QPoint version(header.sectionViewportPosition(1) + 20, header.height() / 2);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, version);
        waitForRows();
        QVERIFY(shown().indexOf(QStringLiteral("dicom-fixer")) <
                shown().indexOf(QStringLiteral("curate")));
    }

    void tellsWhatIsSelected()
    {
        give();
        QSignalSpy told(m_page.get(), &GearsPage::selected);
        select(QStringLiteral("dicom-fixer"));
        QCOMPARE(told.size(), 1);
        const Selection selection = m_page->selection();
        QCOMPARE(selection.size(), 1U);
        QCOMPARE(selection[0].kind, SelectedNode::Kind::Gear);
        QCOMPARE(m_report.report->text(m_report.report->gear(selection[0].number).name),
                 QStringLiteral("dicom-fixer"));
        select(QStringLiteral("flywheel"));
        QCOMPARE(m_page->selection()[0].kind, SelectedNode::Kind::Site);
        QCOMPARE(m_report.report->text(m_page->selection()[0].number), QStringLiteral("flywheel"));
    }

    void whatIsRevealedIsOpenedChosenAndInSight()
    {
        m_report = loadedReport(manyRecords(40, 100));
        give();
        const PackedReport &packed = *m_report.report;
        const quint32 last = packed.gearCount() - 1;
        m_page->reveal(*m_page->shown(), {0, SelectedNode::Kind::Gear, last});
        QTRY_COMPARE(current(), packed.text(packed.gear(last).name));
        QCOMPARE(view().gears().data(view().currentIndex(), GearsModel::DepthRole).toInt(), 1);
        QVERIFY(view().viewport()->rect().contains(view().visualRect(view().currentIndex())));
        // Once: what is chosen afterwards stays chosen.
        view().setCurrentIndex(view().model()->index(0, 0));
        const QString first = current();
        give();
        QCOMPARE(current(), first);
        m_page->focusRows();
        QVERIFY(view().hasFocus());
    }

    void goesFromMatchToMatch()
    {
        give(QStringLiteral("numpy"));
        m_page->showNextMatch(true);
        const int first = view().currentIndex().row();
        QCOMPARE(current(), QStringLiteral("numpy"));
        m_page->showNextMatch(true);
        QVERIFY(view().currentIndex().row() > first);
        m_page->showNextMatch(false);
        QCOMPARE(view().currentIndex().row(), first);
    }

    void saysWhatToDoWhereThereIsNothing()
    {
        m_page->setNothing(QStringLiteral("Nothing"), QStringLiteral("Do this."));
        give(QStringLiteral("scipy"));
        QVERIFY(!view().isVisible());
        give();
        QVERIFY(view().isVisible());
    }

    void theLayoutIsRemembered()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_page->resize(1300, 500);
        view().horizontalHeader()->resizeSection(1, 134);
        view().horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
        view().columns().choose(int(GearsColumn::Label), true);
        view().columns().choose(int(GearsColumn::Sdk), false);
        m_page->saveLayout(settings);
        GearsPage other(m_pool);
        other.resize(m_page->size());
        other.show();
        other.restoreLayout(settings);
        other.setExploration(explored({m_report}));
        QTRY_COMPARE(other.model().rowCount(), 6);
        QTRY_COMPARE(other.view().horizontalHeader()->sectionSize(1), 134);
        QVERIFY(other.view().horizontalHeader()->isSectionHidden(int(GearsColumn::Sdk)));
        QVERIFY(!other.view().horizontalHeader()->isSectionHidden(int(GearsColumn::Label)));
        QCOMPARE(other.model().forest()->column(), GearsColumn::Version);
        QVERIFY(!other.model().forest()->upwards);
    }

    void aScreenReaderHearsTheTree()
    {
        give();
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&view());
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Gears"));
        QAccessibleInterface *cell = table->tableInterface()->cellAt(3, 0);
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("curate, Audited"));
        QCOMPARE(cell->text(QAccessible::Description), QStringLiteral("level 2"));
    }

private:
    GearsView &view() const { return m_page->view(); }

    void give(const QString &filter = {})
    {
        const ExplorationSnapshot exploration = explored({m_report}, filter);
        m_page->setExploration(exploration);
        QTRY_COMPARE(m_page->shown(), exploration);
    }

    void waitForRows()
    {
        QSignalSpy shownNow(m_page.get(), &GearsPage::shownNow);
        QVERIFY(shownNow.wait());
    }

    void select(const QString &name)
    {
        const int row = view().gears().findName(name, 0);
        QVERIFY(row >= 0);
        view().setFocus();
        view().setCurrentIndex(view().model()->index(row, 0));
    }

    QString current() const { return view().currentIndex().siblingAtColumn(0).data().toString(); }

    GearPath pathAt(int row) const
    {
        return m_page->model().forest()->path(m_page->model().node(row));
    }

    QString shown() const
    {
        const GearsModel &model = m_page->model();
        std::vector<GearForest::Node> rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.push_back(model.node(row));
        return rowsText(*model.forest(), model.expansion(), rows);
    }

    WorkerPool m_pool;
    LoadedReport m_report;
    std::unique_ptr<GearsPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(GearsPageTest)
#include "tst_gears_page.moc"
