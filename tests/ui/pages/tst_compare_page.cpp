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
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
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
        keepPicture(*m_page, dark ? str("compare-dark") : str("compare-light"));
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
        QTest::mouseClick(child<QPushButton>("swapSides"), Qt::LeftButton);
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
        child<QCheckBox>("kind-up")->click();
        QTRY_COMPARE(rows(), str("hub/added 1.0 | + new\nhub/gone 1.0 | − gone\n"));
        child<QCheckBox>("inBoth")->click();
        QTRY_VERIFY(empty().startsWith(str("No such differences")));
        child<QCheckBox>("kind-up")->click();
        QTRY_VERIFY(rows().startsWith(str("Package numpy in 2 gears")));
        for (const char *kind :
             {"kind-added", "kind-removed", "kind-up", "kind-down", "kind-changed"})
            child<QCheckBox>(kind)->setChecked(false);
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
        child<QCheckBox>("kind-added")->click();
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
        QApplication::clipboard()->setText(str("earlier"));
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), str("earlier")); // the pool makes it
        QTRY_VERIFY2(QApplication::clipboard()->text().endsWith(str("\n  hub/x 1.0\n  hub/y 1.0")),
                     qPrintable(QApplication::clipboard()->text()));
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
        QCOMPARE(child<QCheckBox>("kind-up")->text(), str("↑ newer"));
        QCOMPARE(child<QCheckBox>("kind-up")->accessibleName(), str("Show what is newer"));
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
