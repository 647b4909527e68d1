#include "tests/support/english.h"
#include "tests/support/layout_walk.h"
#include "tests/support/nameless_controls.h"
#include "tests/support/window_driver.h"
#include "ui/dialogs/sign_in_dialog.h"
#include "ui/exploring/failure_groups.h"
#include "ui/pages/failures_panel.h"
#include "ui/views/details_pane.h"
#include "ui/views/gears_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>

using namespace gearaudit;
using namespace gearaudit::test;

Q_DECLARE_METATYPE(Look)

namespace
{

constexpr QSize least{420, 360};

GearRecord failed(const QString &name, Status status, const QString &image, const QString &reason)
{
    GearRecord record;
    record.collection = Collection::Exchange;
    record.key = record.name = name;
    record.version = QStringLiteral("1.0.0");
    record.site = QStringLiteral("flywheel");
    record.image = image;
    record.audit.status = status;
    record.audit.reason = reason;
    if (!image.isEmpty())
        record.audit.attempts = {{image, statusName(status)}};
    return record;
}

std::vector<GearRecord> someFailures()
{
    GearRecord good = failed(QStringLiteral("good"), Status::Audited, {}, {});
    return {good,
            failed(QStringLiteral("away"), Status::NotFound, QStringLiteral("example/away:1"), QStringLiteral("no such image")),
            failed(QStringLiteral("hidden"), Status::Unauthorized, QStringLiteral("registry.example.org/hidden:1"),
                   QStringLiteral("the registry wants a login")),
            failed(QStringLiteral("locked"), Status::Unauthorized, QStringLiteral("registry.example.org/locked:2"),
                   QStringLiteral("the registry wants a login")),
            failed(QStringLiteral("slow"), Status::TimedOut, QStringLiteral("example/slow:1"), QStringLiteral("180 s"))};
}

} // namespace

/// What could not be audited, as work to do.
class FailuresPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        m_driver->fixture.stored = someFailures();
    }
    void cleanup() { m_driver.reset(); }

    void groupsByReasonTheLargestFirst()
    {
        m_driver->open();
        QTRY_VERIFY(!m_driver->window().explorer().exploration()->reports.empty());
        const ExplorationSnapshot exploration = m_driver->window().explorer().exploration();
        const auto groups = failureGroups(*exploration);
        QCOMPARE(groups.size(), std::size_t(3));
        QCOMPARE(groups[0].status, Status::Unauthorized);
        QCOMPARE(groups[0].gears.size(), std::size_t(2));
        QCOMPARE(groups[0].gears[0].name, QStringLiteral("hidden"));
        QCOMPARE(groups[0].gears[0].tried.size(), std::size_t(1));
        QCOMPARE(registriesOf(groups[0]), QStringList{QStringLiteral("registry.example.org")});
    }

    void standsInPlaceOfTheRowsWhereTheFilterAsksForFailures()
    {
        m_driver->open();
        QVERIFY(!panel()->isVisible());
        askForFailures();
        QVERIFY(!m_driver->gears().isVisible());
        QCOMPARE(m_driver->label("failuresHeading"), QStringLiteral("4 gears could not be audited"));
        QWidget *card = m_driver->child<QWidget>("failure-unauthorized");
        QTRY_VERIFY(card->isVisible());
        QCOMPARE(card->findChild<QLabel *>(QStringLiteral("failureTitle"))->text(),
                 QStringLiteral("Sign-in needed: 2 gears"));
        QVERIFY(card->findChild<QLabel *>(QStringLiteral("failureRemedy"))->text().contains(QStringLiteral("docker login")));
        m_driver->button("failuresAsRows")->click();
        QVERIFY(!panel()->isVisible() && m_driver->gears().isVisible());
        m_driver->filter()->setText({});
        QTRY_VERIFY(m_driver->window().explorer().exploration()->expression.isEmpty());
        askForFailures(); // anew, as work to do
    }

    /// Without scrolling: the first of what failed is in the window at once.
    void aGearThatFailedIsSeenAtOnce()
    {
        m_driver->fixture.stored->erase(m_driver->fixture.stored->begin() + 1, m_driver->fixture.stored->begin() + 4);
        m_driver->open();
        m_driver->window().resize(800, 560);
        askForFailures();
        auto *list = m_driver->child<QWidget>("failure-timed-out")->findChild<QTreeView *>();
        const QRect place(list->mapTo(panel(), QPoint()), list->size());
        QVERIFY(panel()->rect().intersects(place));
        QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("slow 1.0.0"));
        QCOMPARE(list->model()->index(0, 0, list->model()->index(0, 0)).data().toString(),
                 QStringLiteral("tried: example/slow:1: timed-out"));
    }

    /// The details are of what is selected in the cards, and of nothing where nothing is.
    void theDetailsTellOfTheGearThatIsSelected()
    {
        m_driver->open();
        QTRY_VERIFY(m_driver->gears().isVisible());
        m_driver->gears().selectRow(1); // a gear among the rows, which the cards then stand before
        auto *details = m_driver->child<DetailsPane>("details");
        QTRY_VERIFY(details->isVisible());
        askForFailures();
        QTRY_VERIFY(!details->isVisible());
        m_driver->gears().clearSelection();
        m_driver->gears().selectRow(1); // out of sight
        QVERIFY(!details->isVisible());
        auto *first = m_driver->child<QWidget>("failure-unauthorized")->findChild<QTreeView *>();
        auto *second = m_driver->child<QWidget>("failure-not-found")->findChild<QTreeView *>();
        first->setCurrentIndex(first->model()->index(1, 0));
        QTRY_VERIFY(details->isVisible());
        QTRY_VERIFY2(details->text().contains(QStringLiteral("registry.example.org/locked:2")), qPrintable(details->text()));
        second->setCurrentIndex(second->model()->index(0, 0));
        QTRY_VERIFY(details->text().contains(QStringLiteral("example/away:1")));
        QVERIFY(!first->selectionModel()->hasSelection());
        m_driver->button("failuresAsRows")->click();
        QTRY_VERIFY(!details->text().contains(QStringLiteral("example/away:1")) || !details->isVisible() ||
                    m_driver->gears().selectionModel()->hasSelection());
    }

    void aRowOfACardHasTheMenu()
    {
        m_driver->open();
        askForFailures();
        auto *list = m_driver->child<QWidget>("failure-timed-out")->findChild<QTreeView *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = m_driver->window().findChild<QMenu *>(QStringLiteral("rowMenu"));
        QVERIFY(menu && menu->isVisible());
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts << action->text().remove(QLatin1Char('&'));
        QVERIFY2(texts.contains(QStringLiteral("Audit Again")), qPrintable(texts.join(QLatin1Char('|'))));
        menu->close();
    }

    void aGroupSaysWhichGearsToAuditAgain()
    {
        m_driver->open();
        askForFailures();
        QSignalSpy again(panel(), &FailuresPanel::auditAgainWanted);
        in("failure-unauthorized", "auditThese")->click();
        QCOMPARE(again.size(), 1);
        const auto keys = again[0][0].value<std::vector<RecordKey>>();
        QCOMPARE(keys.size(), std::size_t(2));
        QCOMPARE(keys[0].key, QStringLiteral("hidden"));
        QCOMPARE(keys[1].key, QStringLiteral("locked"));
        QTRY_VERIFY(m_driver->controller().run() == AuditController::Run::Idle);
    }

    void whatDoesSomethingIsOneButtonAway()
    {
        m_driver->open();
        askForFailures();
        in("failure-unauthorized", "failureRemedyButton")->click();
        auto *dialog = m_driver->window().findChild<SignInDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->findChild<QAbstractButton *>(QStringLiteral("copyCommand"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("docker login registry.example.org"));
        dialog->reject();
        QVERIFY(!in("failure-not-found", "failureRemedyButton")); // it is the manifest's
        QVERIFY(in("failure-timed-out", "failureRemedyButton"));
        in("failure-not-found", "failureRows")->click();
        QTRY_COMPARE(m_driver->filter()->text(), QStringLiteral("status:not-found"));
        QTRY_VERIFY(m_driver->gears().isVisible());
    }

    void aHostThatAManifestMadeUpIsNoCommand()
    {
        SignInDialog dialog({QStringLiteral("evil.org;rm -rf $HOME")});
        QCOMPARE(dialog.findChild<QLineEdit *>()->text(), QStringLiteral("docker login evil.orgrm-rfHOME"));
    }

    void fitsEveryFont_data()
    {
        QTest::addColumn<Look>("look");
        for (const Look &look : allLooks())
            QTest::newRow(qPrintable(look.name())) << look;
    }
    void fitsEveryFont()
    {
        QFETCH(Look, look);
        m_driver->open();
        QTRY_VERIFY(!m_driver->window().explorer().exploration()->reports.empty());
        const ExplorationSnapshot exploration = m_driver->window().explorer().exploration();
        const LookScope scope(look);
        FailuresPanel failures(m_driver->fixture.pool);
        failures.setExploration(exploration);
        failures.show();
        QVERIFY(QTest::qWaitForWindowActive(&failures));
        QTRY_VERIFY(failures.findChild<FailureCard *>());
        QStringList faults = resizeFaults(failures, least);
        QCoreApplication::processEvents();
        faults += layoutFaults(failures) + focusFaults(failures) + namelessControls(failures);
        keepPicture(failures,
                    QStringLiteral("failures-") + look.name().remove(QStringLiteral(", ")).remove(QLatin1Char(' ')));
        QCOMPARE(faults.join(QLatin1Char('\n')), QString());
    }

    void picture()
    {
        m_driver->open();
        askForFailures();
        keepPicture(m_driver->window(), QStringLiteral("failures"));
    }

private:
    FailuresPanel *panel() const { return m_driver->child<FailuresPanel>("failures"); }
    QAbstractButton *in(const char *card, const char *button) const
    {
        return m_driver->child<QWidget>(card)->findChild<QAbstractButton *>(QLatin1String(button));
    }
    void askForFailures()
    {
        m_driver->filter()->setText(QStringLiteral("status:failed"));
        QTRY_VERIFY(panel()->isVisible());
        QTRY_VERIFY(panel()->findChild<FailureCard *>());
    }

    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(FailuresPanelTest)
#include "tst_failures_panel.moc"
