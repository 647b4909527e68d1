#include "tests/support/brief_records.h"
#include "tests/support/english.h"
#include "tests/support/exploration_builder.h"
#include "tests/support/settle.h"
#include "tests/support/window_fixture.h"
#include "ui/pages/packages_page.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QFontInfo>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

std::vector<GearRecord> records()
{
    return {
        gear("a", {python("/usr/bin/python", "2.7.18", "numpy=1.16.6 six=1.16.0 abc=1")}),
        gear("b", {python("/usr/bin/python", "3.9.1", "numpy=1.24.2 six=1.16.0")}),
        gear("c", {python("/usr/bin/python", "3.9.1", "numpy=1.24.2")}),
    };
}

} // namespace

class PackagesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        qRegisterMetaType<SelectedNode>();
        qRegisterMetaType<ExplorationSnapshot>();
    }
    void init()
    {
        m_page = std::make_unique<PackagesPage>(m_pool);
        m_view = m_page->findChild<QTreeView *>();
        m_page->resize(700, 400);
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void mostUsedFirst()
    {
        QVERIFY(!m_view->isVisible()); // there is nothing to list yet
        look();
        QTRY_COMPARE(names(), str("numpy six abc"));
        QVERIFY(m_view->isVisible());
        QVERIFY(said("packagesCount").startsWith(str("3 package")));
        look(str("zzz"));
        QTRY_VERIFY(!m_view->isVisible());
        QCOMPARE(said("packagesCount"), QString());
    }

    void whatIsOpenStays()
    {
        look();
        QTRY_COMPARE(names(), str("numpy six abc"));
        m_view->expand(model().find(str("numpy")));
        m_view->expand(model().find(str("numpy"), str("1.24.2")));
        m_view->setCurrentIndex(model().index(1, 0, model().find(str("numpy"), str("1.24.2"))));
        look(str("gear:c"));
        QTRY_COMPARE(names(), str("numpy"));
        QVERIFY(m_view->isExpanded(model().find(str("numpy"))));
        QVERIFY(m_view->isExpanded(model().find(str("numpy"), str("1.24.2"))));
        QCOMPARE(m_view->currentIndex(), model().find(str("numpy"), str("1.24.2")));
        m_view->collapse(model().find(str("numpy"), str("1.24.2")));
        look(str("gear:a"));
        QTRY_COMPARE(names(), str("abc numpy six"));
        QVERIFY(m_view->isExpanded(model().find(str("numpy"))));
        look();
        QTRY_COMPARE(names(), str("numpy six abc"));
        QVERIFY(!m_view->isExpanded(model().find(str("numpy"), str("1.24.2"))));
        QCOMPARE(m_view->currentIndex(), model().find(str("numpy")));
    }

    /// As while an audit adds to a report.
    void thePositionStaysUnderTheSameFilter()
    {
        std::vector<GearRecord> many;
        for (int i = 0; i < 100; ++i)
            many.push_back(
                gear("g", {python("/p", "3.9", str("p%1=1").arg(i).toUtf8().constData())}));
        m_page->setExploration(exploration({many}));
        QTRY_COMPARE(model().rowCount(), 100);
        m_view->verticalScrollBar()->setValue(300);
        many.push_back(gear("g", {python("/p", "3.9", "a-new-one=1")}));
        m_page->setExploration(exploration({many}));
        QTRY_COMPARE(model().rowCount(), 101);
        QCOMPARE(m_view->verticalScrollBar()->value(), 300);
    }

    void returnFiltersOrShowsTheGear()
    {
        QSignalSpy filter(m_page.get(), &PackagesPage::filterWanted);
        QSignalSpy gearShown(m_page.get(), &PackagesPage::gearWanted);
        look(str("python>=3 or six"));
        QTRY_COMPARE(names(), str("six numpy"));
        const auto press = [this](const QModelIndex &index) {
            m_view->setCurrentIndex(index);
            QTest::keyClick(m_view, Qt::Key_Return);
        };
        press(model().find(str("numpy")));
        QCOMPARE(filter.takeLast().first().toString(), str("(python>=3 or six) package:numpy"));
        press(model().find(str("numpy"), str("1.24.2")));
        QCOMPARE(filter.takeLast().first().toString(), str("(python>=3 or six) numpy==1.24.2"));
        QCOMPARE(gearShown.size(), 0);
        press(model().index(0, 0, model().find(str("numpy"), str("1.24.2"))));
        QCOMPARE(filter.size(), 0);
        QCOMPARE(gearShown.last()[0].value<ExplorationSnapshot>(), model().exploration());
        QCOMPARE(gearShown.last()[1].value<SelectedNode>(),
                 (SelectedNode{0, SelectedNode::Kind::Gear, 2}));
    }

    /// The words typed last count, though what they show is still being summed up.
    void whatIsAskedForNarrowsTheLatestFilter()
    {
        QSignalSpy filter(m_page.get(), &PackagesPage::filterWanted);
        look();
        QTRY_COMPARE(names(), str("numpy six abc"));
        m_view->setCurrentIndex(model().find(str("numpy")));
        look(str("gear:b"));
        QTest::keyClick(m_view, Qt::Key_Return);
        QCOMPARE(filter.takeLast().first().toString(), str("gear:b package:numpy"));
    }

    void aHiddenPageWaits()
    {
        m_page->hide();
        look();
        settle(m_pool);
        QCOMPARE(model().rowCount(), 0);
        m_page->show();
        QTRY_COMPARE(names(), str("numpy six abc"));
    }

    void theLatestOfManyIsShown()
    {
        QSignalSpy shown(&model(), &QAbstractItemModel::modelReset);
        for (int i = 0; i < 50; ++i)
            look(i % 2 == 0 ? QString() : str("gear:b"));
        look(str("gear:c"));
        QTRY_COMPARE(names(), str("numpy"));
        settle(m_pool);
        QCOMPARE(names(), str("numpy"));
        QCOMPARE(shown.size(), 1);
        look();
        m_page.reset(); // while it is summed up
        init();
        settle(m_pool);
        QCOMPARE(model().rowCount(), 0); // nobody takes what was summed up for another
    }

    void theOrderIsRemembered()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(str("layout.ini")), QSettings::IniFormat);
        m_view->sortByColumn(PackagesModel::Name, Qt::AscendingOrder);
        m_page->saveLayout(settings);
        init();
        m_page->restoreLayout(settings);
        look();
        QTRY_COMPARE(names(), str("abc numpy six"));
    }

    /// In the narrowest window too there is room for names; what else there is is told in the details.
    void namesHaveRoomBeforeAllElse()
    {
        look();
        QTRY_COMPARE(names(), str("numpy six abc"));
        const QFont usual = QApplication::font();
        for (const double points : {9.0, 14.0, 24.0}) {
            QFont font = usual;
            font.setPointSizeF(points);
            QApplication::setFont(font);
            for (const int width : {360, 520, 700, 1100}) {
                m_page->resize(width, 300);
                settle(m_pool);
                const int room = m_view->header()->sectionSize(PackagesModel::Name);
                const int em = QFontInfo(m_view->font()).pixelSize();
                const QString where = str("%1 pt, %2 px: %3").arg(points).arg(width).arg(room);
                QVERIFY2(room >= std::min(16 * em, m_view->viewport()->width()), qPrintable(where));
                QVERIFY2(m_view->horizontalScrollBar()->maximum() == 0, qPrintable(where));
                keepPicture(*m_page, str("packages-%1-%2").arg(points).arg(width));
            }
        }
        QApplication::setFont(usual);
        settle(m_pool);
        m_page->resize(1300, 300);
        QTRY_VERIFY(!m_view->isColumnHidden(PackagesModel::Sites));
    }

    void keysAskForTheMenuOfTheCurrentRow()
    {
        look();
        QTRY_COMPARE(names(), str("numpy six abc"));
        m_view->setCurrentIndex(model().find(str("six")));
        m_view->setFocus();
        QList<RowSubject> asked;
        connect(m_page.get(), &Page::menuWanted, this, [&](const RowSubject &about) { asked << about; });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), m_view->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(m_view, &event);
        QTest::keyClick(m_view, Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(asked.size(), 2);
        for (const RowSubject &about : std::as_const(asked)) {
            QCOMPARE(about.terms, QStringList{str("package:six")});
            QCOMPARE(about.selection.size(), 2U); // the gears that have it
            QCOMPARE(about.copies.at(CopyForm::Requirements)(), str("six\n"));
        }
    }

    void severalRowsAreToldTogether()
    {
        look();
        QTRY_COMPARE(names(), str("numpy six abc"));
        choose(model().find(str("numpy")));
        QCOMPARE(m_page->details().title, str("numpy"));
        QVERIFY(!m_page->details().about.versions.isEmpty()); // it has two
        m_view->selectAll();
        QCOMPARE(m_page->details().title, str("3 selected"));
        look(str("gear:a")); // they are there, in other places
        QTRY_COMPARE(names(), str("abc numpy six"));
        QCOMPARE(m_page->details().title, str("3 selected"));
        choose(model().find(str("numpy"), str("1.16.6")));
        QCOMPARE(m_page->details().title, str("numpy 1.16.6"));
        QCOMPARE(m_page->details().about.terms, (QStringList{str("package:numpy"), str("numpy==1.16.6")}));
        QCOMPARE(m_page->details().about.copies.at(CopyForm::NameAndVersion)(), str("numpy 1.16.6"));
        QVERIFY(m_page->details().about.copies.at(CopyForm::Json)().contains(str("\"gear\": \"a\"")));
        m_view->clearSelection();
        QVERIFY(m_page->details().isEmpty());
    }

    void isAccessible()
    {
        QCOMPARE(QAccessible::queryAccessibleInterface(m_view)->text(QAccessible::Name),
                 str("Packages"));
    }

private:
    /// Whatever keys were pressed before.
    void choose(const QModelIndex &index)
    {
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void look(const QString &filter = {})
    {
        m_page->setExploration(exploration({records()}, filter));
    }
    const PackagesModel &model() { return *qobject_cast<PackagesModel *>(m_view->model()); }
    QString names()
    {
        QStringList texts;
        for (int row = 0; row < model().rowCount(); ++row)
            texts << model().index(row, 0).data().toString().toLower();
        return texts.join(QLatin1Char(' '));
    }
    QString said(const char *name)
    {
        auto *label = m_page->findChild<QLabel *>(QLatin1String(name));
        return label->isVisible() ? label->text() : QString();
    }

    WorkerPool m_pool;
    std::unique_ptr<PackagesPage> m_page;
    QTreeView *m_view = nullptr;
};

QTEST_MAIN(PackagesPageTest)
#include "tst_packages_page.moc"
