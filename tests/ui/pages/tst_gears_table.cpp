#include "core/audit/worker_pool.h"
#include "tests/support/brief_records.h"
#include "tests/support/english.h"
#include "tests/support/gear_rows_fixture.h"
#include "tests/support/sample_records.h"
#include "tests/support/window_fixture.h"
#include "ui/pages/gears_page.h"
#include "ui/views/fitted_columns.h"
#include "ui/views/gears_view.h"
#include "ui/views/held_rows.h"

#include <QAction>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

/// The table of gears: its columns at any size, what is held at its top, and the matches alone.
class GearsTableTest : public QObject
{
    Q_OBJECT

    WorkerPool m_pool;
    LoadedReport m_report;
    std::unique_ptr<GearsPage> m_page;

    GearsView &view() const { return m_page->view(); }
    QAction &only() const { return *m_page->matchesOnlyAction(); }
    HeldRows &held() const { return *view().findChild<HeldRows *>(); }

    void give(const QString &filter = {})
    {
        const ExplorationSnapshot exploration = explored({m_report}, filter);
        m_page->setExploration(exploration);
        QTRY_COMPARE(m_page->shown(), exploration);
        QTRY_COMPARE(m_page->model().isFlat(), m_page->matchesOnly());
    }

    QStringList heldNames() const
    {
        QStringList names;
        for (const int row : held().rows())
            names << view().gears().index(row, 0).data().toString();
        return names;
    }

    /// The cells in sight of a row, from left to right.
    QString line(int row) const
    {
        const QHeaderView &header = *view().horizontalHeader();
        QStringList cells;
        for (int place = 0; place < header.count(); ++place) {
            const int column = header.logicalIndex(place);
            if (!header.isSectionHidden(column))
                cells << view().gears().index(row, column).data().toString();
        }
        cells.removeAll(QString());
        return cells.join(QStringLiteral(" | "));
    }

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void init()
    {
        m_page = std::make_unique<GearsPage>(m_pool);
        m_page->resize(660, 500);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_report = loadedReport(sampleRecords());
    }
    void cleanup() { m_page.reset(); }

    void rowsAre24PixelsHigh()
    {
        give();
        QFont font = view().font();
        font.setPixelSize(12);
        view().setFont(font);
        QCOMPARE(view().rowHeight(0), 24);
        font.setPixelSize(32);
        view().setFont(font);
        QVERIFY(view().rowHeight(0) >= QFontMetrics(font).height() + 4);
    }

    void namesAreSeenInASmallWindow()
    {
        give();
        m_page->expandAll();
        QTRY_COMPARE(m_page->model().rowCount(), 16);
        m_page->resize(330, 300); // what 800 by 560 leaves
        QApplication::processEvents();
        QVERIFY(view().columnWidth(0) >= 16 * QFontInfo(view().font()).pixelSize());
        QVERIFY(view().horizontalHeader()->length() <= view().viewport()->width());
        QVERIFY(!view().horizontalScrollBar()->isVisible());
        keepPicture(*m_page, QStringLiteral("gears-table-small"));
        m_page->resize(660, 500);
        QApplication::processEvents();
        for (const GearsColumn column : {GearsColumn::Version, GearsColumn::Python, GearsColumn::Sdk,
                                         GearsColumn::Faults, GearsColumn::Reason})
            QVERIFY2(!view().isColumnHidden(int(column)), qPrintable(columnTitle(column)));
        QVERIFY(!view().horizontalScrollBar()->isVisible());
        keepPicture(*m_page, QStringLiteral("gears-table-660"));
    }

    void reasonsAreShownWhereSomethingFailed()
    {
        give();
        QVERIFY(!view().isColumnHidden(int(GearsColumn::Reason)));
        m_report = loadedReport({sampleRecords().front()});
        give();
        QVERIFY(view().isColumnHidden(int(GearsColumn::Reason)));
    }

    void theKeyboardIsSeenInTheRows()
    {
        give();
        QVERIFY(!view().currentIndex().isValid());
        view().setFocus(Qt::TabFocusReason);
        QCOMPARE(view().currentIndex().row(), 0);
        QVERIFY(!view().selectionModel()->hasSelection());
        // Also where what was current is gone.
        view().clearFocus();
        view().selectionModel()->clear();
        view().setFocus(Qt::OtherFocusReason);
        QCOMPARE(view().currentIndex().row(), 0);
        view().selectionModel()->clear();
        const QImage focused = view().viewport()->grab().toImage();
        view().clearFocus();
        QVERIFY(focused != view().viewport()->grab().toImage());
    }

    void theSiteAndTheGearAreHeldAtTheTop()
    {
        m_report = loadedReport(manyRecords(20, 60));
        give();
        QVERIFY(!held().isVisible());
        m_page->expandAll();
        QTRY_VERIFY(m_page->model().rowCount() > 1000);
        const int package = view().gears().findName(QStringLiteral("package-0030"), 0);
        view().verticalScrollBar()->setValue(package * view().rowHeight(0));
        QVERIFY(held().isVisible());
        QCOMPARE(heldNames(), (QStringList{QStringLiteral("site-0"), QStringLiteral("gear-0000")}));
        keepPicture(*m_page, QStringLiteral("gears-table-held"));
        // What the keyboard goes to is not below them.
        view().setCurrentIndex(view().model()->index(package, 0));
        QVERIFY(view().visualRect(view().currentIndex()).top() >= 2 * view().rowHeight(0));
        view().verticalScrollBar()->setValue(package * view().rowHeight(0));
        QTest::mouseClick(&held(), Qt::LeftButton, {}, QPoint(80, view().rowHeight(0) * 3 / 2));
        QCOMPARE(view().currentIndex().data().toString(), QStringLiteral("gear-0000"));
        QCOMPARE(view().indexAt(QPoint(0, 0)).data().toString(), QStringLiteral("site-0")); // the first gear's
        view().verticalScrollBar()->setValue(0);
        QVERIFY(!held().isVisible());
    }

    void aFilterThatNamesPackagesShowsTheMatchesAlone()
    {
        give();
        QVERIFY(!only().isEnabled());
        give(QStringLiteral("numpy")); // a word may be about anything
        QVERIFY(!m_page->matchesOnly());
        QVERIFY(only().isEnabled() && !only().isChecked());
        give(QStringLiteral("numpy<2"));
        QVERIFY(m_page->matchesOnly() && only().isChecked());
        QCOMPARE(m_page->model().rowCount(), 2);
        QCOMPARE(line(0), QStringLiteral("curate | 3.8.10 | numpy | 1.19.5 | flywheel"));
        QCOMPARE(line(1), QStringLiteral("dicom-fixer | 3.11.3 | numpy | 1.24.2 | flywheel"));
        QCOMPARE(view().gears().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Gear"));
        keepPicture(*m_page, QStringLiteral("gears-table-matches"));
        give();
        QVERIFY(!m_page->model().isFlat());
        QCOMPARE(m_page->model().rowCount(), 6);
        QVERIFY(!view().isColumnHidden(int(GearsColumn::Sdk)));
    }

    void whatIsChosenByHandIsRemembered()
    {
        give(QStringLiteral("numpy<2"));
        only().trigger();
        QTRY_VERIFY(!m_page->model().isFlat());
        give(QStringLiteral("six<2")); // holds for other filters
        QVERIFY(!m_page->matchesOnly());
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_page->saveLayout(settings);
        GearsPage other(m_pool);
        other.restoreLayout(settings);
        other.setExploration(explored({m_report}, QStringLiteral("six<2")));
        QVERIFY(!other.matchesOnly());
        // As it is by itself: nothing is held on to any more.
        only().trigger();
        QTRY_VERIFY(m_page->model().isFlat());
        give(QStringLiteral("numpy"));
        QVERIFY(!m_page->matchesOnly());
        m_page->setMatchesOnly(true);
        QTRY_VERIFY(m_page->model().isFlat());
        QVERIFY(only().isChecked());
        QCOMPARE(m_page->model().rowCount(), 2);
        give(QStringLiteral("eol:yes"));
        QVERIFY(m_page->matchesOnly());
        QCOMPARE(line(0), QStringLiteral("curate | 3.8.10 | flywheel"));
    }

    void aLineIsSelectedAndGoneToLikeARow()
    {
        give(QStringLiteral("numpy<2"));
        QSignalSpy told(m_page.get(), &GearsPage::selected);
        m_page->showNextMatch(true);
        QCOMPARE(view().currentIndex().row(), 0);
        m_page->showNextMatch(true);
        QCOMPARE(view().currentIndex().row(), 1);
        QCOMPARE(m_page->selection().size(), 1U);
        const SelectedNode chosen = m_page->selection().front();
        QCOMPARE(chosen.kind, SelectedNode::Kind::Package);
        QCOMPARE(m_page->selectionWith(0).front().kind, SelectedNode::Kind::Package);
        // The same thing is selected in the tree, and back.
        m_page->setMatchesOnly(false);
        QTRY_VERIFY(!m_page->model().isFlat());
        QCOMPARE(m_page->selection(), Selection{chosen});
        QCOMPARE(view().currentIndex().data().toString(), QStringLiteral("numpy"));
        m_page->setMatchesOnly(true);
        QTRY_VERIFY(m_page->model().isFlat());
        QCOMPARE(m_page->selection(), Selection{chosen});
        QTest::keyClick(&view(), Qt::Key_Left); // there is nothing to open or to close
        QTest::keyClick(&view(), Qt::Key_Right);
        QCOMPARE(m_page->model().rowCount(), 2);
    }

    void aTitleSortsTheLines()
    {
        give(QStringLiteral("numpy<2 or six<2"));
        QCOMPARE(m_page->model().rowCount(), 3);
        view().horizontalHeader()->setSortIndicator(int(GearsColumn::Version), Qt::AscendingOrder);
        QTRY_COMPARE(m_page->model().forest()->column(), GearsColumn::Version);
        QCOMPARE(line(0), QStringLiteral("dicom-fixer | 3.9.2 | six | 1.16.0 | flywheel"));
        // The tree keeps its own.
        give();
        QCOMPARE(m_page->model().forest()->column(), GearsColumn::Name);
        give(QStringLiteral("numpy<2 or six<2"));
        QCOMPARE(m_page->model().forest()->column(), GearsColumn::Version);
        QCOMPARE(view().horizontalHeader()->sortIndicatorSection(), int(GearsColumn::Version));
    }

    void aLineTellsAloudWhatItShows()
    {
        give(QStringLiteral("six<2"));
        const auto said = [this](GearsColumn column) {
            return view().gears().index(0, int(column)).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(said(GearsColumn::Name), QStringLiteral("dicom-fixer, 0.9.0, Audited"));
        QCOMPARE(said(GearsColumn::Python), QStringLiteral("3.9.2, past its end of life, not started"));
        QCOMPARE(said(GearsColumn::Package), QStringLiteral("six"));
        QCOMPARE(said(GearsColumn::Site), QStringLiteral("flywheel"));
    }
};

QTEST_MAIN(GearsTableTest)
#include "tst_gears_table.moc"
