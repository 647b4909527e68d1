#include "tests/support/english.h"
#include "tests/support/nameless_controls.h"
#include "tests/support/sample_advisories.h"
#include "tests/support/sample_records.h"
#include "tests/support/window_driver.h"
#include "ui/pages/packages_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTest>
#include <QTextBrowser>

using namespace gearaudit;
using namespace gearaudit::test;

/// What the window shows of known faults, and what it does about them.
class FaultsWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        m_driver->fixture.stored = sampleRecords();
    }
    void cleanup()
    {
        if (m_driver)
            m_driver->fixture.advisoryWorld.release();
        m_driver.reset();
    }

    void linksAreOpenedOnlyWhenTheyAreChosen()
    {
        openKnown();
        select("numpy");
        auto *details = m_driver->child<QTextBrowser>("detailsText");
        QTRY_VERIFY(details->toPlainText().contains(QStringLiteral("CVE-2026-1001")));
        QVERIFY(m_driver->fixture.links.isEmpty());
        // By keyboard, as who has no mouse does.
        details->setFocus();
        // Links that filter and copy stand before it.
        while (!details->textCursor().charFormat().anchorHref().startsWith(QStringLiteral("https:")))
            QTest::keyClick(details, Qt::Key_Tab);
        QTest::keyClick(details, Qt::Key_Return);
        QCOMPARE(m_driver->fixture.links,
                 QStringList{QStringLiteral("https://nvd.nist.gov/vuln/detail/CVE-2026-1001")});
        QVERIFY(!details->toHtml().contains(QStringLiteral("href=\"file:")));
    }

    void aFaultThatIsJudgedDoesNotCountAnyMore()
    {
        openKnown();
        select("my-tool");
        QMenu *menu = rowMenu();
        action(*menu, "judge")->trigger();
        menu->close();
        auto *dialog = m_driver->window().findChild<QDialog *>();
        QVERIFY(dialog);
        QCOMPARE(namelessControls(*dialog), QStringList());
        keepPicture(*dialog, QStringLiteral("not-affected"));
        QCOMPARE(dialog->findChild<QComboBox *>(QStringLiteral("judgeWhere"))->currentText(),
                 QStringLiteral("The gear dicom-fixer"));
        dialog->findChild<QComboBox *>(QStringLiteral("judgeWhy"))->setCurrentIndex(3);
        auto *reason = dialog->findChild<QLineEdit *>(QStringLiteral("judgeReason"));
        QTest::keyClicks(reason, QStringLiteral(" ours "));
        QTest::keyClick(reason, Qt::Key_Return); // says yes, not no
        QTRY_COMPARE(m_driver->fixture.judgements().size(), 1U);
        const FaultJudgement made = m_driver->fixture.judgements().front();
        QCOMPARE(made.fault, QStringLiteral("MAL-2026-1"));
        QCOMPARE(made.package, QStringLiteral("my-tool"));
        QCOMPARE(made.gears, QStringList{QStringLiteral("dicom-fixer")});
        QCOMPARE(made.status, QStringLiteral("not_affected"));
        QCOMPARE(made.justification, QStringLiteral("vulnerable_code_cannot_be_controlled_by_adversary"));
        QCOMPARE(made.reason, QStringLiteral("ours"));
        QVERIFY(made.until > QDate::currentDate());
        QTRY_COMPARE(cell("dicom-fixer"), QStringLiteral("Critical · 2"));
        QTRY_VERIFY(m_driver->child<QTextBrowser>("detailsText")
                        ->toPlainText()
                        .contains(QStringLiteral("MAL-2026-1 does not count here")));
        QCOMPARE(m_driver->fixture.blockingOnMainThread.load(), 0);
    }

    void whatCannotBeKeptIsSaid()
    {
        m_driver->fixture.judgementKept =
            Unexpected{Error{Stage::Policy, Code::NotWritable, QStringLiteral("/x/judgements.jsonl"), {}}};
        openKnown();
        select("my-tool");
        QMenu *menu = rowMenu();
        action(*menu, "judge")->trigger();
        menu->close();
        m_driver->window().findChild<QDialog *>()->findChild<QPushButton *>(QStringLiteral("judge"))->click();
        QTRY_VERIFY(m_driver->notices().contains(QStringLiteral("judgements.jsonl")));
        QVERIFY(m_driver->fixture.judgements().empty());
    }

    void updatingShowsWhatCameAndAsksAnew()
    {
        auto &world = m_driver->fixture.advisoryWorld;
        world.updated = sampleAdvisories()->facts();
        m_driver->open();
        QTRY_COMPARE(m_driver->gears().model()->rowCount(), 6);
        QVERIFY(world.asked().isEmpty()); // nothing without being asked for
        world.hold();
        QAction *update = m_driver->action("Update Advisories");
        update->trigger();
        QTRY_COMPARE(world.asked(), QStringList{QStringLiteral("https://osv")});
        QVERIFY(!update->isEnabled());
        m_driver->fixture.advisories = [database = sampleAdvisories()] { return database; };
        world.release();
        QTRY_VERIFY(update->isEnabled());
        QTRY_COMPARE(cell("dicom-fixer"), QStringLiteral("Malicious · 3"));
        QVERIFY(m_driver->notices().contains(QStringLiteral("20,123 advisories")));
    }

    void whatIsOldIsSaidOnce()
    {
        AdvisoryFacts old = sampleAdvisories()->facts();
        old.sources[0].date = QDateTime::currentDateTimeUtc().addDays(-30);
        m_driver->fixture.advisoryWorld.facts = old;
        m_driver->open();
        QTRY_VERIFY(m_driver->notices().contains(QStringLiteral("30 days old")));
        QVERIFY(m_driver->fixture.advisoryWorld.asked().isEmpty());
    }

    void dailyMeansAtMostDaily()
    {
        m_driver->fixture.advisoryWorld.isDue = false;
        m_driver->fixture.advisoriesDaily = true;
        m_driver->open();
        QTRY_VERIFY(m_driver->fixture.keeper.hasLooked());
        QVERIFY(m_driver->fixture.advisoryWorld.asked().isEmpty());
        m_driver = std::make_unique<WindowDriver>();
        m_driver->fixture.advisoriesDaily = true;
        m_driver->open();
        QTRY_COMPARE(m_driver->fixture.advisoryWorld.asked().size(), 1);
    }

    void packagesAndOverviewFilter()
    {
        openKnown();
        auto *pages = m_driver->child<QStackedWidget>("pages");
        pages->setCurrentIndex(1);
        auto *packages = m_driver->view("packages");
        QTRY_VERIFY(packages->model()->rowCount() > 0);
        QVERIFY(!packages->isColumnHidden(PackagesModel::Faults));
        packages->sortByColumn(PackagesModel::Faults, Qt::DescendingOrder);
        QCOMPARE(packages->model()->index(0, 0).data().toString(), QStringLiteral("my-tool"));
        const QModelIndex numpy = packages->model()->index(1, 0);
        QCOMPARE(numpy.data().toString(), QStringLiteral("numpy"));
        QCOMPARE(numpy.siblingAtColumn(PackagesModel::Started).data().toString(), QStringLiteral("1"));
        QVERIFY(numpy.siblingAtColumn(PackagesModel::Faults)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("CVE-2026-1001: Critical, known to be exploited")));
        Q_EMIT packages->customContextMenuRequested(packages->visualRect(numpy).center());
        auto *menu = m_driver->child<QMenu>("rowMenu");
        QVERIFY(menu);
        QVERIFY(action(*menu, "judge")->isEnabled());
        menu->close();
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
        openKnown();
        m_driver->gearsPage().expandAll();
        QTRY_COMPARE(m_driver->gears().model()->rowCount(), 16);
        select("numpy");
        auto *details = m_driver->child<QTextBrowser>("detailsText");
        QTRY_VERIFY(details->toPlainText().contains(QStringLiteral("CVE-2026-1001")));
        keep("faults-gears-");
        select("dicom-fixer");
        QTRY_VERIFY(details->toPlainText().contains(QStringLiteral("in the image besides")));
        keep("faults-gear-");
        auto *pages = m_driver->child<QStackedWidget>("pages");
        pages->setCurrentIndex(1);
        QTRY_VERIFY(m_driver->view("packages")->model()->rowCount() > 0);
        keep("faults-packages-");
        pages->setCurrentIndex(2);
        QTRY_VERIFY(m_driver->child<QWidget>("severities")->isVisible());
        keep("faults-overview-");
        pages->setCurrentIndex(4);
        QTRY_VERIFY(m_driver->view("remedies")->model()->rowCount() > 0);
        m_driver->view("remedies")->setCurrentIndex(m_driver->view("remedies")->model()->index(0, 0));
        QTRY_VERIFY(details->toPlainText().contains(QStringLiteral("What it mends")));
        keep("rebuild-first-");
        QApplication::setPalette(usual);
    }

    void smallWindowsAndLargeFontsHold()
    {
        openKnown();
        m_driver->gearsPage().expandAll();
        QTRY_COMPARE(m_driver->gears().model()->rowCount(), 16);
        m_driver->window().resize(800, 560);
        keepPicture(m_driver->window(), QStringLiteral("faults-small"));
        m_driver->child<QStackedWidget>("pages")->setCurrentIndex(1);
        QTRY_VERIFY(m_driver->view("packages")->model()->rowCount() > 0);
        keepPicture(m_driver->window(), QStringLiteral("faults-packages-small"));
        const QFont usual = QApplication::font();
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 2);
        QApplication::setFont(large);
        keepPicture(m_driver->window(), QStringLiteral("faults-packages-large-font"));
        m_driver->child<QStackedWidget>("pages")->setCurrentIndex(0);
        keepPicture(m_driver->window(), QStringLiteral("faults-large-font"));
        QApplication::setFont(usual);
    }

private:
    void openKnown()
    {
        m_driver->fixture.advisories = [database = sampleAdvisories()] { return database; };
        m_driver->open();
        QTRY_VERIFY(m_driver->gears().model()->rowCount() >= 6);
        m_driver->gearsPage().expandAll();
        QTRY_VERIFY(m_driver->gears().gears().findName(QStringLiteral("numpy"), 0) >= 0);
    }
    QString cell(const char *name) const
    {
        const GearsModel &model = m_driver->gears().gears();
        const int row = model.findName(QLatin1String(name), 0);
        return row < 0 ? QString() : model.index(row, int(GearsColumn::Faults)).data().toString();
    }
    void select(const char *name)
    {
        GearsView &view = m_driver->gears();
        view.setCurrentIndex(view.model()->index(view.gears().findName(QLatin1String(name), 0), 0));
    }
    QMenu *rowMenu()
    {
        GearsView &view = m_driver->gears();
        Q_EMIT view.customContextMenuRequested(view.visualRect(view.currentIndex()).center());
        return m_driver->child<QMenu>("rowMenu");
    }
    static QAction *action(const QMenu &menu, const char *name)
    {
        for (QAction *each : menu.actions()) {
            if (each->objectName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    void keep(const char *name)
    {
        keepPicture(m_driver->window(), QLatin1String(name) + QLatin1String(QTest::currentDataTag()));
    }
    static QPalette darkPalette()
    {
        QPalette palette(QColor(0x2b, 0x2d, 0x31));
        palette.setColor(QPalette::Base, QColor(0x1f, 0x20, 0x24));
        palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x27, 0x2b));
        palette.setColor(QPalette::Highlight, QColor(0x3a, 0x7b, 0xd5));
        return palette;
    }

    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(FaultsWindowTest)
#include "tst_faults_window.moc"
