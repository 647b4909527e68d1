#include "tests/support/english.h"
#include "tests/support/sample_records.h"
#include "tests/support/stall_detector.h"
#include "tests/support/window_driver.h"

#include <QApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

class WindowResultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void theLayoutIsRemembered()
    {
        m_driver->bench.stored = sampleRecords();
        m_driver->open();
        QTRY_VERIFY(m_driver->view("results")->isVisible());
        m_driver->window().resize(900, 700);
        QHeaderView *header = m_driver->view("results")->header();
        header->resizeSection(1, 123);
        header->moveSection(header->visualIndex(4), 1);
        header->setSectionHidden(3, true);
        m_driver->view("results")->sortByColumn(1, Qt::DescendingOrder);
        m_driver->window().findChild<QSplitter *>()->setSizes({300, 600});
        const QList<int> sizes = m_driver->window().findChild<QSplitter *>()->sizes();
        QTest::keyClicks(m_driver->filter(), QStringLiteral("numpy\r"));
        m_driver->view("sources")->model()->setData(
            m_driver->view("sources")->model()->index(
                0, 0, m_driver->view("sources")->model()->index(0, 0)),
            Qt::Unchecked, Qt::CheckStateRole);
        m_driver->window().close();
        m_driver->close();

        m_driver->open();
        QTRY_VERIFY(m_driver->view("results")->isVisible());
        header = m_driver->view("results")->header();
        QCOMPARE(m_driver->window().size(), QSize(900, 700));
        QCOMPARE(header->sectionSize(1), 123);
        QCOMPARE(header->visualIndex(4), 1);
        QVERIFY(header->isSectionHidden(3));
        QCOMPARE(header->sortIndicatorSection(), 1);
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(m_driver->window().findChild<QSplitter *>()->sizes(), sizes);
        QCOMPARE(m_driver->filter()->text(), QStringLiteral("numpy"));
        QTRY_COMPARE(m_driver->label("count"), QStringLiteral("2 matches"));
        QVERIFY(dumpShown(*m_driver->view("results")).contains(QStringLiteral("numpy | 1.19.5")));
        m_driver->controller().start();
        QCOMPARE(m_driver->bench.asked.plan.withoutOrganisations,
                 QStringList{QStringLiteral("brainlife")});
    }

    void aColumnCanBeHidden()
    {
        m_driver->bench.stored = sampleRecords();
        m_driver->open();
        QVERIFY(!m_driver->action("Name")->isEnabled());
        m_driver->action("Label")->trigger();
        QVERIFY(m_driver->view("results")->header()->isSectionHidden(2));
        m_driver->action("Label")->trigger();
        QVERIFY(!m_driver->view("results")->header()->isSectionHidden(2));
    }

    void expansionSelectionAndPositionSurviveAFilterAndAnAudit()
    {
        m_driver->bench.stored = manyRecords(40, 100);
        m_driver->open();
        QTRY_VERIFY(m_driver->view("results")->isVisible());
        QTreeView &results = *m_driver->view("results");
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
        QSignalSpy changed(&m_driver->controller(), &AuditController::resultsChanged);
        m_driver->bench.listing =
            GearListing{{}, {plannedGear(QStringLiteral("site-0"), QStringLiteral("aaa"))}, {}};
        m_driver->controller().start();
        QTRY_VERIFY(!changed.isEmpty());
        QTRY_COMPARE(m_driver->label("count"), QStringLiteral("41 gears"));
        QCOMPARE(state(), before);

        QTest::keyClicks(m_driver->filter(), QStringLiteral("gear-0003 package-0001\r"));
        QVERIFY(state() != before);
        m_driver->filter()->clear();
        QCOMPARE(state()[0], before[0]);
        QCOMPARE(state()[2], before[2]);
        QCOMPARE(state()[3], before[3]);
        QVERIFY(results.viewport()->rect().contains(results.visualRect(results.currentIndex())));
    }

    void theWindowNeverStandsStill()
    {
        m_driver->bench.stored = manyRecords(100, 300);
        std::vector<Gear> gears;
        for (int i = 0; i < 40; ++i)
            gears.push_back(plannedGear(QStringLiteral("site-1"), QStringLiteral("new-%1").arg(i)));
        m_driver->bench.listing = GearListing{{}, gears, {}};
        m_driver->open();
        QTRY_COMPARE(m_driver->label("count"), QStringLiteral("100 gears"));
        m_driver->view("results")->expandAll();
        QApplication::processEvents();
        StallDetector stalls;
        m_driver->controller().start();
        QTest::keyClicks(m_driver->filter(), QStringLiteral("package-0123\r"));
        QTRY_COMPARE(m_driver->bench.kept->appended.size(), 40U);
        m_driver->filter()->clear();
        QTRY_COMPARE(m_driver->label("count"), QStringLiteral("140 gears"));
        qInfo("longest stall: %d ms", int(stalls.longestStall().count()));
        // Whatever may wait for a disk or another program was asked on other threads.
        QCOMPARE(m_driver->bench.blockingOnMainThread.load(), 0);
    }

private:
    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(WindowResultsTest)
#include "tst_main_window_results.moc"
