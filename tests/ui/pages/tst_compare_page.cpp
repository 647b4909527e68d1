#include "core/audit/worker_pool.h"
#include "core/base/atomic_file.h"
#include "core/filter/filter_parser.h"
#include "core/store/archives.h"
#include "core/report/packed_reader.h"
#include "core/store/report_file.h"
#include "tests/support/brief_records.h"
#include "tests/support/english.h"
#include "tests/support/model_dump.h"
#include "tests/support/report_records.h"
#include "tests/support/settle.h"
#include "tests/support/text_files.h"
#include "tests/support/window_fixture.h"
#include "ui/pages/compare_page.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

GearRecord of(const char *site, const char *name, const char *packageList)
{
    auto record = gear(name, {python("/bin/python", "3.11.1", packageList)});
    record.site = str(site);
    return record;
}

} // namespace

class ComparePageTest : public QObject
{
    Q_OBJECT

    const std::vector<GearRecord> m_old{of("hub", "x", "numpy=1.0"), of("hub", "y", "numpy=1.0"),
                                        of("hub", "gone", "six=1.0"), of("lab", "x", "numpy=1.0")};
    const std::vector<GearRecord> m_new{of("hub", "x", "numpy=2.0"), of("hub", "y", "numpy=2.0"),
                                        of("hub", "added", "six=1.0"), of("lab", "x", "numpy=1.0")};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkerPool> m_pool;
    std::unique_ptr<ComparePage> m_page;
    QString m_master;

    void save(const QString &path, const std::vector<GearRecord> &records) const
    {
        MasterDocument document;
        for (const auto &record : records)
            document.setRecord(record);
        writeFile(path, document.serialise());
    }

    QString archive(const char *date) const
    {
        return m_folder->filePath(str("archive/results-%1.json").arg(str(date)));
    }

    static LoadedReport loaded(const QString &path, const char *title,
                               const std::vector<GearRecord> &records)
    {
        return {path, str(title), {}, true, PackedReport::pack(records)};
    }

    void show(const std::vector<LoadedReport> &reports, const char *filter = "")
    {
        auto exploration = std::make_shared<Exploration>();
        for (const auto &report : reports)
            exploration->reports.push_back({report, std::make_shared<FilterMatches>()});
        exploration->expression = *parseFilter(str(filter));
        exploration->today = {2026, 11, 22};
        m_page->setExploration(exploration);
    }

    template <class Widget> Widget *child(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }
    QComboBox *box(const char *side, const char *name) const
    {
        return child<QWidget>(side)->findChild<QComboBox *>(QLatin1String(name));
    }
    void choose(const char *side, const char *name, const QString &text) const
    {
        QComboBox *combo = box(side, name);
        const int found = combo->findText(text);
        QVERIFY2(found >= 0, qPrintable(text));
        combo->setCurrentIndex(found);
        Q_EMIT combo->activated(found);
    }
    QString rows() const { return dumpModel(*child<QTreeView>("differences")->model(), 4); }
    QString summary() const { return child<QLabel>("differenceSummary")->text(); }
    bool showsRows() const { return child<QTreeView>("differences")->isVisible(); }
    /// What stands where there are no rows.
    QString empty() const
    {
        QStringList texts;
        const auto labels =
            m_page->findChild<QStackedWidget *>()->currentWidget()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_pool = std::make_unique<WorkerPool>();
        m_master = m_folder->filePath(str("results.json"));
        Comparer::Ports ports;
        ports.pool = m_pool.get();
        ports.read = [](const QString &path, std::stop_token) -> Result<PackedSnapshot> {
            if (const auto checked = checkNamedReport(path); !checked)
                return Unexpected{checked.error()};
            return readPackedReport(path);
        };
        ports.listArchives = archivesOf;
        ports.write = writeAtomicallyBy;
        m_page = std::make_unique<ComparePage>(ports);
        m_page->resize(1100, 500);
        child<QComboBox>("grouping")->setCurrentIndex(1); // by gear
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_pool.reset();
    }

    void saysWhatThereIsToCompare()
    {
        QVERIFY(empty().startsWith(str("Nothing to compare yet\nOpen a second file")));
        show({loaded(m_master, "Results", m_new)});
        QTRY_VERIFY(!child<QPushButton>("sinceLastTime")->isEnabled());
        QVERIFY(!child<QPushButton>("copyDifference")->isEnabled());
        show({loaded(m_master, "Results", m_new), loaded(str("/b.json"), "Others", m_old)});
        QVERIFY(empty().contains(str("Choose what to compare")));
    }

    void sinceLastTimeIsThereAtOnce()
    {
        save(archive("2026-03-01T100000Z"), {});
        save(archive("2026-04-01T100000Z"), m_old);
        show({loaded(m_master, "Results", m_new)});
        QTRY_COMPARE(summary(), str("Different: 4 gears. The same: 1 gear."));
        QCOMPARE(rows(), str("Package numpy in 2 gears | ↑ newer | 1.0 | 2.0\n"
                             "  hub/x 1.0\n"
                             "  hub/y 1.0\n"
                             "hub/added 1.0 | + new\n"
                             "hub/gone 1.0 | − gone\n"));
        QVERIFY(showsRows());
        QCOMPARE(box("before", "reports")->count(), 3);
        QVERIFY(box("before", "reports")->currentText().startsWith(str("Results, until ")));
        QCOMPARE(box("after", "reports")->currentText(), str("Results"));
    }

    /// One package that moved in many gears is one row, with a row for each pair of versions.
    void packagesAreRowsWithTheirGearsBeneath()
    {
        auto late = m_old;
        late.push_back(of("lab", "z", "numpy=1.5"));
        auto now = m_new;
        now.push_back(of("lab", "z", "Numpy=2.0"));
        child<QComboBox>("grouping")->setCurrentIndex(0);
        show({loaded(str("/a"), "A", late), loaded(str("/b"), "B", now)});
        choose("before", "reports", str("A"));
        choose("after", "reports", str("B"));
        QTRY_VERIFY(showsRows());
        // The words for one and for many come from the translation.
        QCOMPARE(rows().replace(str("way(s)"), str("ways")), str("Package numpy in 3 gears | ↑ newer, 2 ways\n"
                             "  2 gears | ↑ newer | 1.0 | 2.0\n"
                             "    hub/x 1.0\n"
                             "    hub/y 1.0\n"
                             "  lab/z 1.0 | ↑ newer | 1.5 | 2.0\n"
                             "2 gears | 2 ways\n"
                             "  hub/added 1.0 | + new\n"
                             "  hub/gone 1.0 | − gone\n"));
        QCOMPARE(child<QToolButton>("kind-up")->text(), str("↑3"));
        QCOMPARE(child<QToolButton>("kind-added")->text(), str("+1"));
        QCOMPARE(child<QToolButton>("kind-down")->text(), str("↓0"));
        child<QToolButton>("kind-up")->click(); // its number stays
        QTRY_VERIFY(!rows().contains(str("numpy")));
        QCOMPARE(child<QToolButton>("kind-up")->text(), str("↑3"));
    }

    void beforeProposesItsAfter()
    {
        save(archive("2026-03-01T100000Z"), m_old);
        save(archive("2026-04-01T100000Z"), m_old);
        show({loaded(str("/b.json"), "Others", m_old), loaded(m_master, "Results", m_new)});
        QTRY_VERIFY(showsRows());
        QCOMPARE(box("after", "reports")->currentText(), str("Results"));
        auto *before = box("before", "reports");
        QCOMPARE(before->count(), 4);
        choose("after", "reports", str("Others"));
        choose("before", "reports", before->itemText(3)); // the oldest
        QCOMPARE(box("after", "reports")->currentText(), before->itemText(2));
        choose("before", "reports", before->itemText(2));
        QCOMPARE(box("after", "reports")->currentText(), str("Results"));
        choose("before", "reports", before->itemText(3)); // it is later already
        QCOMPARE(box("after", "reports")->currentText(), str("Results"));
        choose("before", "reports", str("Results"));
        QCOMPARE(box("after", "reports")->currentText(), str("Others"));
    }

    void theLastOpenedFileIsTheDefault()
    {
        show({loaded(str("/a"), "A", m_old), loaded(str("/b"), "B", m_new)});
        QCOMPARE(box("after", "reports")->currentText(), str("B"));
        QCOMPARE(box("before", "reports")->currentIndex(), -1);
    }

    void rightOnALeafLeavesTheTextInSight()
    {
        show({loaded(str("/a"), "A", m_old), loaded(str("/b"), "B", m_new)});
        choose("before", "reports", str("A"));
        choose("after", "reports", str("B"));
        QTRY_VERIFY(showsRows());
        m_page->resize(420, 500);
        auto *view = child<QTreeView>("differences");
        QCoreApplication::processEvents();
        QVERIFY(view->horizontalScrollBar()->maximum() > 0);
        view->setFocus();
        const QModelIndex leaf = view->model()->index(1, 0);
        view->setCurrentIndex(leaf);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(view->horizontalScrollBar()->value(), 0);
        QCOMPARE(view->currentIndex(), leaf);
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Right);
        QVERIFY(view->isExpanded(view->model()->index(0, 0)));
    }

    void sidesBeneathEachOtherAreInLine()
    {
        SideChooser before(str("Vorher"));
        SideChooser after(str("Nachher, weit danach"));
        SideChooser::align({&before, &after});
        for (SideChooser *side : {&before, &after}) {
            side->resize(500, 30);
            side->ensurePolished();
            side->layout()->activate();
        }
        QCOMPARE(before.findChild<QComboBox *>(str("reports"))->x(),
                 after.findChild<QComboBox *>(str("reports"))->x());
    }

    /// One row where there is room; else as many as it needs, with nothing cut and nothing outside.
    void theRowWraps_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << 9 << QSize(1320, 700);
        QTest::newRow("narrow") << 9 << QSize(560, 460);
        QTest::newRow("large letters") << 24 << QSize(780, 460);
    }
    void theRowWraps()
    {
        QFETCH(int, points);
        QFETCH(QSize, size);
        QFont font = QApplication::font();
        font.setPointSize(points);
        m_page->setFont(font);
        m_page->resize(size);
        show({loaded(str("/a"), "A", m_old), loaded(str("/b"), "B", m_new)});
        choose("before", "reports", str("A"));
        QTRY_VERIFY(showsRows());
        QCoreApplication::processEvents();
        QVERIFY2(m_page->width() <= size.width(), qPrintable(QString::number(m_page->width())));
        QList<QRect> places;
        for (const char *name : {"before", "after", "swapSides", "kind-added", "kind-changed", "inBoth",
                                 "grouping", "sinceLastTime"}) {
            const auto *widget = child<QWidget>(name);
            const QRect place(widget->mapTo(m_page.get(), QPoint()), widget->size());
            QVERIFY2(m_page->rect().contains(place), name);
            QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), name);
            for (const QRect &other : places)
                QVERIFY2(!other.intersects(place), name);
            places << place;
        }
        if (points == 9 && size.width() > 1000) {
            QCOMPARE(places[0].center().y(), places.last().center().y());
        }
        keepPicture(*m_page, str("compare-%1-%2").arg(points).arg(size.width()));
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    /// Of the results that the README asks.
    void pictures()
    {
        QFETCH(bool, dark);
        const QPalette usual = QApplication::palette();
        if (dark)
            QApplication::setPalette(QPalette(QColor(53, 53, 53), QColor(43, 43, 43)));
        const QString path = str(GEAR_TEST_DATA "/questions/instance_master_json.json");
        show({loaded(path, "Flywheel instances", recordsIn(path))});
        QTRY_COMPARE(summary(), str("Different: 5 gears. The same: 2 gears."));
        child<QTreeView>("differences")->expandAll();
        keepPicture(*m_page, dark ? str("compare-page-dark") : str("compare-page-light"));
        QApplication::setPalette(usual);
    }

    void sinceLastTimeIsOneClick()
    {
        save(archive("2026-04-01T100000Z"), m_old);
        show({loaded(m_master, "Results", m_new), loaded(str("/b.json"), "Others", m_old)});
        QTRY_VERIFY(showsRows());
        choose("before", "reports", str("Results"));
        choose("after", "reports", str("Others"));
        QTRY_VERIFY(rows().contains(str("↓ older")));
        QTest::mouseClick(child<QPushButton>("sinceLastTime"), Qt::LeftButton);
        QTRY_VERIFY(rows().contains(str("↑ newer")));
    }

    void sitesAreCompared()
    {
        show({loaded(m_master, "Results", m_new)});
        choose("before", "reports", str("Results"));
        choose("after", "reports", str("Results"));
        QTRY_VERIFY(empty().contains(str("No differences\nBoth sides hold the same.")));
        QCOMPARE(box("before", "sites")->itemText(0), str("All sites"));
        choose("before", "sites", str("lab"));
        choose("after", "sites", str("hub"));
        QTRY_VERIFY(rows().contains(str("hub/x 1.0, was lab/x 1.0")));
        QTest::mouseClick(child<QToolButton>("swapSides"), Qt::LeftButton);
        QTRY_VERIFY(rows().contains(str("lab/x 1.0, was hub/x 1.0")));
        QCOMPARE(box("before", "sites")->currentText(), str("hub"));
        QCOMPARE(box("after", "sites")->currentText(), str("lab"));
    }

    void kindsAreHidden()
    {
        show({loaded(str("/a"), "A", m_old), loaded(str("/b"), "B", m_new)});
        choose("before", "reports", str("A"));
        choose("after", "reports", str("B"));
        QTRY_VERIFY(showsRows());
        child<QToolButton>("kind-up")->click();
        QTRY_COMPARE(rows(), str("hub/added 1.0 | + new\nhub/gone 1.0 | − gone\n"));
        QVERIFY(child<QToolButton>("kind-up")->font().strikeOut());
        QVERIFY(!child<QToolButton>("kind-down")->font().strikeOut());
        QVERIFY(box("before", "reports")->toolTip().contains(str("A")));
        child<QCheckBox>("inBoth")->click();
        QTRY_VERIFY(empty().startsWith(str("No such differences")));
        child<QToolButton>("kind-up")->click();
        QTRY_VERIFY(rows().startsWith(str("Package numpy in 2 gears")));
        for (const char *kind :
             {"kind-added", "kind-removed", "kind-up", "kind-down", "kind-changed"})
            child<QToolButton>(kind)->setChecked(false);
        QTRY_VERIFY(empty().startsWith(str("No such differences")));
    }

    void theFilterShowsSomeGears()
    {
        const std::vector<LoadedReport> both{loaded(str("/a"), "A", m_old),
                                             loaded(str("/b"), "B", m_new)};
        show(both);
        choose("before", "reports", str("A"));
        choose("after", "reports", str("B"));
        QTRY_VERIFY(showsRows());
        show(both, "six");
        QTRY_COMPARE(rows(), str("hub/added 1.0 | + new\nhub/gone 1.0 | − gone\n"));
        QTRY_COMPARE(summary(), str("Different, of those that match: 2 gears"));
    }

    void whatIsReadStaysWhileAnAuditAddsToIt()
    {
        show({loaded(str("/a"), "A", m_old), loaded(str("/b"), "B", m_old)});
        choose("before", "reports", str("A"));
        choose("after", "reports", str("B"));
        QTRY_VERIFY(empty().startsWith(str("No differences")));
        QVERIFY(!child<QPushButton>("compareAgain")->isVisible());
        show({loaded(str("/a"), "A", m_old), loaded(str("/b"), "B", m_new)});
        QTRY_VERIFY(child<QPushButton>("compareAgain")->isVisible());
        QVERIFY(empty().startsWith(str("No differences")));
        child<QPushButton>("compareAgain")->click();
        QTRY_VERIFY(showsRows());
        QVERIFY(!child<QPushButton>("compareAgain")->isVisible());
    }

    void openRowsStayOpen()
    {
        show({loaded(str("/a"), "A", m_old), loaded(str("/b"), "B", m_new)});
        choose("before", "reports", str("A"));
        choose("after", "reports", str("B"));
        QTRY_VERIFY(showsRows());
        auto *view = child<QTreeView>("differences");
        view->expand(view->model()->index(0, 0));
        child<QToolButton>("kind-added")->click();
        QTRY_VERIFY(!rows().contains(str("added")));
        QVERIFY(view->isExpanded(view->model()->index(0, 0)));
    }

    void aFileThatCannotBeReadIsSaid()
    {
        writeFile(archive("2026-04-01T100000Z"), "{");
        show({loaded(m_master, "Results", m_new)});
        QTRY_VERIFY2(empty().contains(str("holds no results of an audit")), qPrintable(empty()));
    }

    void aClosedReportIsNoLongerCompared()
    {
        show({loaded(str("/a"), "A", m_old), loaded(str("/b"), "B", m_new)});
        choose("before", "reports", str("A"));
        choose("after", "reports", str("B"));
        QTRY_VERIFY(showsRows());
        show({loaded(str("/b"), "B", m_new)});
        QTRY_VERIFY(empty().startsWith(str("Nothing to compare yet")));
    }

    void rowsAndAllOfThemAreCopied()
    {
        show({loaded(str("/a"), "A", m_old), loaded(str("/b"), "B", m_new)});
        choose("before", "reports", str("A"));
        choose("after", "reports", str("B"));
        QTRY_VERIFY(child<QPushButton>("copyDifference")->isEnabled());
        child<QPushButton>("copyDifference")->click();
        QTRY_VERIFY(QApplication::clipboard()->text().contains(str("+ hub/added 1.0\n")));
        auto *view = child<QTreeView>("differences");
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QSignalSpy wanted(m_page.get(), &Page::copyWanted);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
        const QString text = m_page->details().about.copies.at(CopyForm::Text)();
        QVERIFY2(text.endsWith(str("\n  hub/x 1.0\n  hub/y 1.0")), qPrintable(text));
    }

    /// What stands beside the page, and what its menu does, is about the change that is selected.
    void tellsWhatIsSelected()
    {
        show({loaded(str("/a"), "A", m_old), loaded(str("/b"), "B", m_new)});
        choose("before", "reports", str("A"));
        choose("after", "reports", str("B"));
        QTRY_VERIFY(showsRows());
        QVERIFY(m_page->details().isEmpty());
        auto *view = child<QTreeView>("differences");
        view->setCurrentIndex(view->model()->index(0, 0));
        const PageDetails told = m_page->details();
        QCOMPARE(told.title, str("Package numpy in 2 gears"));
        QCOMPARE(told.about.selection.size(), std::size_t(2));
        QCOMPARE(told.about.selection[0].report, 1u); // as it is now
        QCOMPARE(told.about.terms.value(0), str("package:numpy"));
        QCOMPARE(told.about.versions, str("package:numpy"));
        QStringList lines;
        for (const auto &section : told.details) {
            for (const auto &line : section.lines)
                lines << line.name + str("=") + line.value;
        }
        QVERIFY2(lines.contains(str("Before=1.0")) && lines.contains(str("After=2.0")) &&
                     lines.contains(str("=hub/x 1.0")), qPrintable(lines.join(QLatin1Char('|'))));
        QSignalSpy menu(m_page.get(), &Page::menuWanted);
        Q_EMIT view->customContextMenuRequested(view->visualRect(view->model()->index(0, 0)).center());
        QCOMPARE(menu.size(), 1);
        child<QToolButton>("kind-up")->click(); // it is gone
        QTRY_VERIFY(m_page->details().isEmpty());
        child<QToolButton>("kind-up")->click();
        view->expand(view->model()->index(0, 0));
        QTRY_VERIFY(rows().contains(str("numpy")));
        view->setCurrentIndex(view->model()->index(1, 0));
        QCOMPARE(m_page->details().title, str("hub/added 1.0"));
        QCOMPARE(m_page->details().about.selection.size(), std::size_t(1));
    }

    void theDifferenceIsSaved()
    {
        show({loaded(str("/a"), "A", m_old), loaded(str("/b"), "B", m_new)});
        choose("before", "reports", str("A"));
        choose("after", "reports", str("B"));
        QTRY_VERIFY(child<QPushButton>("saveDifference")->isEnabled());
        QSignalSpy said(m_page.get(), &ComparePage::said);
        const auto saved = [&](const char *name) {
            said.clear();
            const QString path = m_folder->filePath(str(name));
            m_page->save(path);
            if (!said.wait() || !said.constFirst().constFirst().toString().contains(path))
                return QByteArray("not said");
            return fileContent(path);
        };
        QVERIFY(saved("d.txt").contains("^ package numpy"));
        QVERIFY(saved("d.csv").startsWith("change,subject"));
        QVERIFY(saved("d.JSON").startsWith("{\n  \"gears\""));
        said.clear();
        m_page->save(str("/no/such/folder/x.txt"));
        QVERIFY(said.wait());
        QVERIFY(said[0][0].toString().contains(str("/no/such/folder")));
        child<QPushButton>("saveDifference")->click();
        QVERIFY(m_page->findChild<QFileDialog *>() != nullptr);
    }

    /// While a person chooses from a list, batches of a running audit leave it alone.
    void anOpenListStaysAsItIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("sites") << str("sites");
        QTest::newRow("reports") << str("reports");
    }
    void anOpenListStaysAsItIs()
    {
        QFETCH(QString, name);
        show({loaded(str("/a"), "A", m_old), loaded(str("/b"), "B", m_old)});
        choose("before", "reports", str("A"));
        choose("after", "reports", str("B"));
        QTRY_VERIFY(empty().startsWith(str("No differences")));
        QComboBox *list = box("before", qPrintable(name));
        list->showPopup();
        QTRY_VERIFY(list->view()->isVisible());
        const int last = list->count() - 1;
        list->view()->setCurrentIndex(list->model()->index(last, 0));
        const QString wanted = list->itemText(last);
        QSignalSpy removed(list->model(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(list->model(), &QAbstractItemModel::modelReset);
        auto more = m_old;
        more.push_back(of("attic", "z", "six=1.0"));
        for (int batch = 0; batch < 3; ++batch) {
            more.push_back(of("hub", qPrintable(str("late%1").arg(batch)), "six=1.0"));
            show({loaded(str("/a"), "A", more), loaded(str("/b"), "B", more),
                  loaded(str("/c"), "C", m_new)});
            child<QPushButton>("compareAgain")->click();
            QTRY_VERIFY(empty().startsWith(str("No differences")));
        }
        QCOMPARE(removed.size() + reset.size(), 0);
        QVERIFY(list->view()->isVisible());
        QCOMPARE(list->view()->currentIndex().data().toString(), wanted);
        QSignalSpy chosen(list, &QComboBox::activated);
        QTest::keyClick(list->view(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(list->currentText(), wanted);
        // What came meanwhile is there once it is closed.
        QTRY_VERIFY(list->findText(name == str("sites") ? str("attic") : str("C")) >= 0);
        QCOMPARE(list->currentText(), wanted);
    }

    void everythingHasAName()
    {
        for (const char *side : {"before", "after"}) {
            for (const char *name : {"reports", "sites"})
                QVERIFY(!box(side, name)->accessibleName().isEmpty());
        }
        QVERIFY(box("before", "sites")->accessibleName() !=
                box("after", "sites")->accessibleName());
        QCOMPARE(child<QTreeView>("differences")->accessibleName(), str("Differences"));
        QCOMPARE(child<QToolButton>("kind-up")->text(), str("↑0"));
        QVERIFY(child<QToolButton>("kind-up")->toolTip().contains(str("newer")));
        QVERIFY(!child<QComboBox>("grouping")->accessibleName().isEmpty());
        QVERIFY(!child<QToolButton>("swapSides")->accessibleName().isEmpty());
        QCOMPARE(child<QToolButton>("kind-up")->accessibleName(), str("Show what is newer"));
    }

    void whatCannotBeSeenListsNoArchives()
    {
        m_page->hide();
        save(archive("2026-04-01T100000Z"), m_old);
        show({loaded(m_master, "Results", m_new)});
        settle(*m_pool);
        QCOMPARE(box("before", "reports")->count(), 1);
        m_page->show();
        QTRY_COMPARE(box("before", "reports")->count(), 2);
        QTRY_VERIFY(showsRows());
    }
};

QTEST_MAIN(ComparePageTest)
#include "tst_compare_page.moc"
