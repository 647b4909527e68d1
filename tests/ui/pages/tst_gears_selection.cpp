#include "core/audit/worker_pool.h"
#include "tests/support/english.h"
#include "tests/support/gear_rows_fixture.h"
#include "tests/support/sample_records.h"
#include "ui/pages/gears_page.h"
#include "ui/views/gears_delegate.h"
#include "ui/views/gears_view.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

/// What is selected and current in the gears' tree: by mouse and key, and when rows are exchanged.
class GearsSelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void init()
    {
        m_page = std::make_unique<GearsPage>(m_pool);
        m_page->resize(1000, 500);
        m_page->show();
        m_report = loadedReport(sampleRecords());
    }

    void cleanup() { m_page.reset(); }

    void aLargeSelectionIsWholeAndStaysSo()
    {
        std::vector<GearRecord> records = manyRecords(1500, 2);
        m_report = loadedReport(records);
        give();
        view().selectAll();
        QCOMPARE(m_page->selection().size(), 1505U);

        // As a batch of a running audit: one more, one that has changed.
        records.push_back(
            sampleGear(QStringLiteral("site-0"), QStringLiteral("aaa"), QStringLiteral("1"), {}));
        records[7].version = QStringLiteral("9.9");
        m_report = loadedReport(records);
        QSignalSpy told(m_page.get(), &GearsPage::selected);
        give();
        QCOMPARE(m_page->model().rowCount(), 1506);
        QCOMPARE(selectedRows(), 1505);
        QVERIFY(!view().selectionModel()->isRowSelected(rowOf(QStringLiteral("aaa"))));
        QCOMPARE(told.last()[1].value<Selection>().size(), 1505U);

        // What a filter hides is not given up.
        give(QStringLiteral("gear:gear-0007"));
        QCOMPARE(selectedRows(), 2);
        give(QStringLiteral("gear:gear-0007 or gear:gear-0008"));
        QCOMPARE(selectedRows(), 4);
        give();
        QCOMPARE(selectedRows(), 1505);
    }

    void packagesStaySelectedInANewReport()
    {
        std::vector<GearRecord> records = manyRecords(4, 300);
        m_report = loadedReport(records);
        give();
        m_page->expandAll();
        waitForRows();
        view().selectAll();
        const int all = m_page->model().rowCount();
        QCOMPARE(all, 4 * (3 + 300) + 4);
        QCOMPARE(selectedRows(), all);
        // One package is gone, one is new, one has another version.
        auto &freeze = records[2].findings.pythons[0].pips[0].freeze;
        freeze.erase(freeze.begin() + 10);
        freeze[20].version = QStringLiteral("99");
        freeze.insert(freeze.begin() + 5, {QStringLiteral("new-one"), QStringLiteral("1")});
        m_report = loadedReport(records);
        give();
        QCOMPARE(m_page->model().rowCount(), all);
        QCOMPARE(selectedRows(), all - 1);
        QVERIFY(!view().selectionModel()->isRowSelected(rowOf(QStringLiteral("new-one"))));
    }

    /// Hundreds of ranges go another way than a few, and come to the same.
    void aScatteredSelectionGivesWayToAnother()
    {
        m_report = loadedReport(manyRecords(300, 2));
        give();
        view().selectAll();
        m_page->expandAll();
        waitForRows();
        QCOMPARE(selectedRows(), 305);
        QVERIFY(view().selectionModel()->selection().size() > 200);
        QSignalSpy told(m_page.get(), &GearsPage::selected);
        view().selectAll();
        QCOMPARE(told.size(), 1);
        QCOMPARE(m_page->selection().size(), std::size_t(m_page->model().rowCount()));
        m_page->collapseAll();
        waitForRows();
        QCOMPARE(selectedRows(), 5);
        m_page->expandAll();
        waitForRows();
        QCOMPARE(selectedRows(), m_page->model().rowCount());
        const QModelIndex third = view().model()->index(2, 0);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(third).center());
        QCOMPARE(selectedRows(), 1);
        QCOMPARE(m_page->selection().size(), 1U);
    }

    void whatIsGivenUpUnderAFilterIsNotSelectedWithoutIt()
    {
        give();
        view().selectAll();
        give(QStringLiteral("gear:curate or gear:mriqc"));
        QCOMPARE(selectedRows(), 3);
        view().setCurrentIndex(view().model()->index(rowOf(QStringLiteral("mriqc")), 0));
        QCOMPARE(selectedRows(), 1);
        give();
        QCOMPARE(selectedRows(), 1);
        QCOMPARE(current(), QStringLiteral("mriqc"));
    }

    /// As from Packages, which still shows what was there before a file was closed or read again.
    void whatIsRevealedIsTheGearThatWasMeant()
    {
        const LoadedReport other = loadedReport(
            {sampleGear(QStringLiteral("clinic"), QStringLiteral("tidy"), QStringLiteral("2"), {})},
            QStringLiteral("/data/other.json"));
        const ExplorationSnapshot before = explored({other, m_report});
        const auto numberOf = [](const LoadedReport &report, const char *name) {
            quint32 gear = 0;
            while (report.report->text(report.report->gear(gear).name) != QLatin1String(name))
                ++gear;
            return gear;
        };
        const SelectedNode tidy{0, SelectedNode::Kind::Gear, 0};
        const SelectedNode mriqc{1, SelectedNode::Kind::Gear, numberOf(m_report, "mriqc")};
        // The other file is closed, and this one is read again: with other numbers.
        std::vector<GearRecord> records = sampleRecords();
        std::reverse(records.begin(), records.end());
        m_report = loadedReport(records);
        QVERIFY(numberOf(m_report, "mriqc") != mriqc.number);
        give();
        select(QStringLiteral("fsl-bet"));
        QVERIFY(!m_page->reveal(*before, tidy));
        QCOMPARE(current(), QStringLiteral("fsl-bet"));
        view().gears().setOpen(rowOf(QStringLiteral("flywheel")), false);
        QVERIFY(m_page->reveal(*before, mriqc));
        QCOMPARE(current(), QStringLiteral("mriqc"));
        QVERIFY(!m_page->reveal(*before, {1, SelectedNode::Kind::Gear, 99}));
        QVERIFY(!m_page->reveal(*before, {9, SelectedNode::Kind::Gear, 0}));
        QCOMPARE(current(), QStringLiteral("mriqc"));

        // What is on its way is waited for, and no longer.
        const ExplorationSnapshot both = explored({other, m_report});
        m_page->setExploration(both);
        QVERIFY(m_page->reveal(*before, tidy));
        QTRY_COMPARE(m_page->shown(), both);
        QCOMPARE(current(), QStringLiteral("tidy"));
        give(QStringLiteral("gear:curate"));
        select(QStringLiteral("curate"));
        m_page->reveal(*before, mriqc); // is hidden, and does not come up minutes later
        give();
        QCOMPARE(current(), QStringLiteral("curate"));
    }

    void openingEverythingBelowKeepsWhatIsSelectedThere()
    {
        give();
        view().gears().openBelow(rowOf(QStringLiteral("curate")));
        const int six = rowOf(QStringLiteral("numpy"));
        QVERIFY(six >= 0);
        view().setCurrentIndex(view().model()->index(six, 0));
        view().gears().openBelow(rowOf(QStringLiteral("flywheel")));
        QCOMPARE(selectedRows(), 1);
        QCOMPARE(current(), QStringLiteral("numpy"));
    }

    void aSmallMovementOnAnArrowSelectsNothing_data()
    {
        QTest::addColumn<bool>("isDouble");
        QTest::newRow("press") << false;
        QTest::newRow("double click") << true;
    }

    void aSmallMovementOnAnArrowSelectsNothing()
    {
        QFETCH(bool, isDouble);
        give();
        const QPoint fsl =
            view().visualRect(view().model()->index(rowOf(QStringLiteral("fsl-bet")), 0)).center();
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, fsl);
        QCOMPARE(current(), QStringLiteral("fsl-bet"));
        const QModelIndex curate = view().model()->index(rowOf(QStringLiteral("curate")), 0);
        const QPoint arrow =
            GearsDelegate::arrow(curate, view().visualRect(curate), Qt::LeftToRight).center();
        if (isDouble)
            QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, arrow);
        send(isDouble ? QEvent::MouseButtonDblClick : QEvent::MouseButtonPress, arrow);
        send(QEvent::MouseMove, arrow + QPoint(2, 1));
        send(QEvent::MouseMove, arrow + QPoint(3, 14));
        send(QEvent::MouseButtonRelease, arrow + QPoint(3, 14));
        QCOMPARE(selectedRows(), 1);
        QCOMPARE(current(), QStringLiteral("fsl-bet"));
        // The next press is one like any other, and may draw a selection.
        send(QEvent::MouseButtonPress, fsl);
        send(QEvent::MouseMove, fsl + QPoint(0, view().rowHeight(0)));
        send(QEvent::MouseMove, fsl + QPoint(2, view().rowHeight(0)));
        send(QEvent::MouseButtonRelease, fsl + QPoint(2, view().rowHeight(0)));
        QCOMPARE(selectedRows(), 2);
    }

    void theCurrentRowIsSeen_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << QPalette(QColor(0xef, 0xef, 0xef), Qt::white);
        QTest::newRow("dark") << QPalette(QColor(0x32, 0x32, 0x32), QColor(0x20, 0x20, 0x20));
    }

    void theCurrentRowIsSeen()
    {
        QFETCH(QPalette, palette);
        view().setPalette(palette);
        give();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        select(QStringLiteral("curate"));
        view().setFocus();
        const int row = rowOf(QStringLiteral("flywheel"));
        const QImage before = picture(row);
        QTest::keyClick(&view(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(view().currentIndex().row(), row);
        QVERIFY(!view().selectionModel()->isRowSelected(row));
        QVERIFY(picture(row) != before);
        const QString folder = qEnvironmentVariable("GEAR_AUDIT_PICTURES");
        if (!folder.isEmpty())
            m_page->grab().save(
                folder +
                QStringLiteral("/current-row-%1.png").arg(QLatin1String(QTest::currentDataTag())));
        // It is what the keys act on, so without the keyboard it is not marked.
        view().clearFocus();
        QCOMPARE(picture(row), before);
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

    int rowOf(const QString &name) const { return view().gears().findName(name, 0); }
    int selectedRows() const
    {
        return static_cast<int>(view().selectionModel()->selectedRows().size());
    }
    QString current() const { return view().currentIndex().siblingAtColumn(0).data().toString(); }

    void select(const QString &name)
    {
        view().setCurrentIndex(view().model()->index(rowOf(name), 0));
    }

    /// As it comes from a mouse whose left button is down.
    void send(QEvent::Type type, const QPoint &at)
    {
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        const Qt::MouseButtons down =
            type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, view().viewport()->mapToGlobal(at), button, down, {});
        QCoreApplication::sendEvent(view().viewport(), &event);
    }

    QImage picture(int row)
    {
        QRect rect = view().visualRect(view().model()->index(row, 0));
        rect.setWidth(view().viewport()->width());
        return view().viewport()->grab(rect).toImage();
    }

    WorkerPool m_pool;
    LoadedReport m_report;
    std::unique_ptr<GearsPage> m_page;
};

QTEST_MAIN(GearsSelectionTest)
#include "tst_gears_selection.moc"
