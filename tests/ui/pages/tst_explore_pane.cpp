#include "tests/support/brief_records.h"
#include "tests/support/english.h"
#include "tests/support/sample_records.h"
#include "tests/support/window_driver.h"
#include "ui/pages/explore_pane.h"

#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
constexpr int packagesPage = 1;
constexpr int overviewPage = 2;
constexpr int comparePage = 3;
} // namespace

/// What acts on rows acts on those that it was opened for, and on the page that is in view.
class ExplorePaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        m_driver->fixture.stored = sampleRecords();
        m_driver->open();
        QTRY_COMPARE(shown().count(QLatin1Char('\n')), 6);
        QGuiApplication::clipboard()->setText(QStringLiteral("earlier"));
    }
    void cleanup() { m_driver.reset(); }

    void theMenuOpensTheRowItIsOf()
    {
        select(QStringLiteral("curate"));
        QMenu *menu = menuAt(QStringLiteral("curate"));
        QVERIFY(menu);
        // Rows above it appear while the menu is open.
        view().gears().setOpen(0, false);
        filter(QStringLiteral("gear:curate or gear:dicom-fixer"));
        act(menu, QStringLiteral("Expand Everything Below"));
        QVERIFY(shown().contains(QStringLiteral("  curate\n    /opt/")));
        QVERIFY(!shown().contains(QStringLiteral("  dicom-fixer\n    /usr/")));
    }

    void aMenuOfAHiddenRowOpensNothing()
    {
        select(QStringLiteral("curate"));
        QMenu *menu = menuAt(QStringLiteral("curate"));
        QVERIFY(menu);
        filter(QStringLiteral("gear:mriqc"));
        const QString before = shown();
        act(menu, QStringLiteral("Expand Everything Below"));
        QCOMPARE(shown(), before);
        menu = menuAt(QStringLiteral("flywheel"));
        QVERIFY(menu);
        filter(QStringLiteral("nothing-has-this"));
        act(menu, QStringLiteral("Expand Everything Below"));
        QCOMPARE(shown(), QString());
    }

    void aMenuOfWhatIsGoneDoesNothing()
    {
        openFile();
        for (const char *text : {"Show Only/gear:tidy", "Exclude/gear:tidy", "Expand Everything Below", "Copy/Text"}) {
            select(QStringLiteral("tidy"));
            QMenu *menu = menuAt(QStringLiteral("tidy"));
            QVERIFY(menu);
            m_driver->window().explorer().close(path());
            QTRY_VERIFY(!shown().contains(QStringLiteral("tidy")));
            act(menu, QString::fromLatin1(text));
            // Whatever was asked for on the pool comes before this.
            select(QStringLiteral("mriqc"));
            QCOMPARE(m_driver->filter()->text(), QString());
            QVERIFY(!shown().contains(QStringLiteral("/usr/")));
            settleCopies();
            openFile();
        }
    }

    void aMenuCopiesWhatItWasOpenedFor()
    {
        select(QStringLiteral("curate"));
        QMenu *menu = menuAt(QStringLiteral("curate"));
        QVERIFY(menu);
        select(QStringLiteral("mriqc")); // as a filter that brings back another selection
        act(menu, QStringLiteral("Copy/Text"));
        QTRY_VERIFY(clipboard().startsWith(QStringLiteral("flywheel/curate")));
        QVERIFY(!clipboard().contains(QStringLiteral("mriqc")));
    }

    void theDetailsMenuCopiesWhatItWasOpenedFor()
    {
        select(QStringLiteral("curate"));
        auto *button = m_driver->child<QToolButton>("copySelected");
        QTRY_VERIFY(button->isEnabled());
        QMenu *menu = button->menu();
        menu->popup(QPoint(0, 0));
        select(QStringLiteral("mriqc"));
        menu->setActiveAction(menu->actions()[0]);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(clipboard() != QStringLiteral("earlier"));
        QVERIFY(clipboard().startsWith(QStringLiteral("flywheel/curate")));
    }

    void aMenuIsOfTheRowUnderTheMouse()
    {
        select(QStringLiteral("mriqc"));
        QTest::keyClick(&view(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(view().currentIndex().data().toString(), QStringLiteral("dicom-fixer"));
        QMenu *menu = menuAt(QStringLiteral("curate"));
        QVERIFY(menu);
        QVERIFY(entry(menu, QStringLiteral("Show Only/gear:curate")));
        act(menu, QStringLiteral("Expand Everything Below"));
        QVERIFY(shown().contains(QStringLiteral("  curate\n    /opt/")));
        QVERIFY(!shown().contains(QStringLiteral("  dicom-fixer\n    /usr/")));
        menu = menuAt(QStringLiteral("curate"));
        act(menu, QStringLiteral("Copy/Text"));
        QTRY_VERIFY(clipboard().startsWith(QStringLiteral("flywheel/curate")));
    }

    void aMenuIsOfTheWholeSelectionIfItsRowIsOne()
    {
        view().selectAll();
        QMenu *menu = menuAt(QStringLiteral("curate"));
        QVERIFY(menu);
        QVERIFY(!entry(menu, QStringLiteral("Show Only/gear:curate")));
        act(menu, QStringLiteral("Copy/Text"));
        QTRY_VERIFY(clipboard().contains(QStringLiteral("flywheel/mriqc")));
        QVERIFY(clipboard().contains(QStringLiteral("flywheel/curate")));
    }

    void theKeyboardsMenuIsOfTheCurrentRow()
    {
        select(QStringLiteral("mriqc"));
        QTest::keyClick(&view(), Qt::Key_Up, Qt::ControlModifier);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5),
                                view().viewport()->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(&view(), &event);
        QMenu *menu = openMenu();
        QVERIFY(menu);
        QVERIFY(entry(menu, QStringLiteral("Show Only/gear:dicom-fixer")));
    }

    /// What stands beside a page, and what copying copies, is what is selected on this page.
    void detailsFollowThePageInView()
    {
        select(QStringLiteral("curate"));
        auto *details = m_driver->child<QWidget>("details");
        QTRY_COMPARE(title(), QStringLiteral("curate"));
        QVERIFY(details->isVisible());
        tabs().setCurrentIndex(packagesPage);
        auto *packages = m_driver->view("packages");
        QTRY_VERIFY(packages->model()->rowCount() > 0);
        packages->clearSelection();
        QVERIFY(!details->isVisible()); // nothing is selected here
        const QModelIndex first = packages->model()->index(0, 0);
        packages->setCurrentIndex(first);
        QVERIFY(details->isVisible());
        QTRY_COMPARE(title(), first.data().toString());
        packages->setFocus();
        QTest::keyClick(packages, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY2(clipboard().startsWith(first.data().toString()), qPrintable(clipboard()));
        Q_EMIT packages->customContextMenuRequested(packages->visualRect(first).center());
        QMenu *menu = openMenu();
        QVERIFY(menu);
        act(menu, QStringLiteral("Copy/requirements.txt"));
        QTRY_COMPARE(clipboard(), first.data().toString() + QLatin1Char('\n'));
        tabs().setCurrentIndex(0);
        QTRY_COMPARE(title(), QStringLiteral("curate"));
        // Closed by hand it stays so.
        m_driver->window().findChild<ExplorePane *>()->detailsAction()->setChecked(false);
        select(QStringLiteral("mriqc"));
        QVERIFY(!details->isVisible());
    }

    void excludesAndShowsInGears()
    {
        tabs().setCurrentIndex(packagesPage);
        auto *packages = m_driver->view("packages");
        QTRY_VERIFY(packages->model()->rowCount() > 0);
        const QModelIndex first = packages->model()->index(0, 0);
        const QString name = first.data().toString();
        const auto open = [&] {
            Q_EMIT packages->customContextMenuRequested(packages->visualRect(first).center());
            return openMenu();
        };
        act(open(), QStringLiteral("Exclude/package:") + name);
        QCOMPARE(m_driver->filter()->text(), QStringLiteral("-package:") + name);
        QCOMPARE(tabs().currentIndex(), int(packagesPage));
        filter(QString());
        QTRY_VERIFY(packages->model()->index(0, 0).data().toString() == name);
        act(open(), QStringLiteral("Show in Gears"));
        QCOMPARE(m_driver->filter()->text(), QStringLiteral("package:") + name);
        QCOMPARE(tabs().currentIndex(), 0);
    }

    void downLeadsToTheRowsThatAreSeen()
    {
        m_driver->fixture.archives = {
            {QStringLiteral("/archive/old.json"), QDateTime({2026, 10, 1}, {6, 0}, Qt::UTC)}};
        m_driver->fixture.files.insert(QStringLiteral("old.json"), {});
        tabs().setCurrentIndex(comparePage);
        QTRY_VERIFY(m_driver->view("differences")->isVisible());
        for (auto *box : tabs().currentWidget()->findChildren<QComboBox *>()) {
            box->showPopup();
            box->hidePopup();
        }
        down();
        QCOMPARE(m_driver->window().focusWidget(), m_driver->view("differences"));
        tabs().setCurrentIndex(packagesPage);
        QTRY_VERIFY(m_driver->view("packages")->isVisible());
        down();
        QCOMPARE(m_driver->window().focusWidget(), m_driver->view("packages"));
        // There are no rows here.
        tabs().setCurrentIndex(overviewPage);
        down();
        QCOMPARE(tabs().currentIndex(), 0);
        QCOMPARE(m_driver->window().focusWidget(), &view());
    }

    void whatActsOnGearsIsThereOnTheirPageAlone()
    {
        filter(QStringLiteral("numpy"));
        select(QStringLiteral("flywheel"));
        const QString before = shown();
        tabs().setCurrentIndex(packagesPage);
        for (const char *text : {"Next Match", "Previous Match", "Expand All", "Collapse All"}) {
            QAction *action = m_driver->action(text);
            QVERIFY(action);
            action->trigger();
            QTest::keyClick(&m_driver->window(), action->shortcut()[0].key(),
                            action->shortcut()[0].keyboardModifiers());
            QCOMPARE(view().currentIndex().data().toString(), QStringLiteral("flywheel"));
            QVERIFY(!action->isEnabled());
            QVERIFY(!action->toolTip().isEmpty());
        }
        tabs().setCurrentIndex(0);
        QCOMPARE(shown(), before);
        QVERIFY(m_driver->action("Next Match")->isEnabled());
        m_driver->action("Collapse All")->trigger();
        QTRY_COMPARE(shown(), QStringLiteral("flywheel\n"));
    }

private:
    GearsView &view() const { return m_driver->gears(); }
    QStackedWidget &tabs() const { return *m_driver->child<QStackedWidget>("pages"); }
    QString shown() const { return dumpShown(view(), 1); }
    QString title() const { return m_driver->child<ElidedLabel>("detailsTitle")->text(); }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    QString path() const { return m_driver->fixture.folder.filePath(QStringLiteral("old.json")); }

    void openFile()
    {
        m_driver->fixture.files.insert(QStringLiteral("old.json"),
                                       {sampleGear(QStringLiteral("clinic"), QStringLiteral("tidy"),
                                                   QStringLiteral("2"), packages("numpy=1.0"))});
        m_driver->window().openFiles({path()});
        QTRY_VERIFY(shown().contains(QStringLiteral("tidy")));
    }

    /// Copies are made one after the other: with this one there, those before it have been.
    void settleCopies()
    {
        select(QStringLiteral("mriqc"));
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(clipboard() != QStringLiteral("earlier"));
        QVERIFY2(clipboard().startsWith(QStringLiteral("flywheel/mriqc")), qPrintable(clipboard()));
        QGuiApplication::clipboard()->setText(QStringLiteral("earlier"));
    }

    void filter(const QString &text)
    {
        QSignalSpy shownNow(&m_driver->gearsPage(), &GearsPage::shownNow);
        m_driver->filter()->setText(text);
        QTRY_VERIFY(m_driver->gearsPage().shown()->filterText == text);
    }

    void select(const QString &name)
    {
        const int row = view().gears().findName(name, 0);
        QVERIFY(row >= 0);
        // Whatever keys were pressed before.
        view().selectionModel()->setCurrentIndex(view().model()->index(row, 0),
                                                 QItemSelectionModel::ClearAndSelect |
                                                     QItemSelectionModel::Rows);
    }

    QMenu *openMenu() const
    {
        for (auto *menu : m_driver->window().findChildren<QMenu *>(QStringLiteral("rowMenu"))) {
            if (menu->isVisible())
                return menu;
        }
        return nullptr;
    }

    QMenu *menuAt(const QString &name) const
    {
        const QModelIndex index = view().model()->index(view().gears().findName(name, 0), 0);
        Q_EMIT view().customContextMenuRequested(view().visualRect(index).center());
        return openMenu();
    }

    /// By its text without the mnemonic's mark; of a menu beneath one behind a slash.
    static QAction *entry(QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            const QString own = QString(action->text()).remove(QLatin1Char('&'));
            if (own == text)
                return action;
            if (action->menu() && text.startsWith(own + QLatin1Char('/')))
                return entry(action->menu(), text.section(QLatin1Char('/'), 1));
        }
        return nullptr;
    }

    static void act(QMenu *menu, const QString &text)
    {
        QAction *action = entry(menu, text);
        QVERIFY2(action, qPrintable(text));
        action->trigger();
        menu->close();
    }

    void down()
    {
        m_driver->filter()->setFocus();
        QTest::keyClick(m_driver->filter(), Qt::Key_Escape); // no offers
        QTest::keyClick(m_driver->filter(), Qt::Key_Down);
    }

    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(ExplorePaneTest)
#include "tst_explore_pane.moc"
