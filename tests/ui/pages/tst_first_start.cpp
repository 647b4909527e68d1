#include "core/report/embedded_report.h"
#include "tests/support/english.h"
#include "tests/support/layout_walk.h"
#include "tests/support/nameless_controls.h"
#include "tests/support/settle.h"
#include "tests/support/window_driver.h"
#include "ui/pages/first_start.h"

#include <QFileDialog>
#include <QSignalSpy>

using namespace gearaudit;
using namespace gearaudit::test;

Q_DECLARE_METATYPE(Look)

namespace
{
constexpr QSize least{420, 360}; ///< what the page has of a window of 800×560
} // namespace

/// What the window offers where there are no results yet.
class FirstStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void offersWaysToResultsAndNoRows()
    {
        m_driver->open();
        QVERIFY(page()->isVisible());
        QVERIFY(!m_driver->gears().isVisible());
        QVERIFY(m_driver->button("firstExchange")->isEnabled());
        m_driver->button("firstOpen")->click();
        QVERIFY(m_driver->child<QFileDialog>("") || m_driver->window().findChild<QFileDialog *>());
    }

    void auditsTheExchangeAndNothingElse()
    {
        m_driver->fixture.instances = {site(QStringLiteral("hub"))};
        m_driver->fixture.listing = threeGears();
        m_driver->fixture.gate.shut();
        m_driver->open();
        m_driver->button("firstExchange")->click();
        QTRY_VERIFY(m_driver->controller().run() == AuditController::Run::Running);
        QTRY_VERIFY(m_driver->fixture.asked.exchange);
        QVERIFY(m_driver->fixture.asked.instances.empty());
        QVERIFY(!m_driver->button("firstExchange")->isEnabled());
        QVERIFY(m_driver->label("firstHeading").contains(QStringLiteral("being audited")));
        m_driver->fixture.gate.open();
        QTRY_VERIFY(m_driver->controller().run() == AuditController::Run::Idle);
        QTRY_VERIFY(!page()->isVisible());
        QTRY_VERIFY(m_driver->gears().isVisible());
    }

    void saysLargeWhereNothingCanBeAudited()
    {
        m_driver->fixture.engine = [] {
            EngineState state;
            state.kind = EngineState::Kind::NoProgram;
            return state;
        };
        m_driver->open();
        QTRY_VERIFY(m_driver->label("firstHeading").contains(QStringLiteral("not found")));
        QVERIFY(m_driver->child<QLabel>("firstText")->isVisible());
        QVERIFY(!m_driver->button("firstExchange")->isEnabled());
        QVERIFY(m_driver->button("firstSample")->isEnabled());
    }

    void theSampleIsOpenedAndGoneWhenClosed()
    {
        const auto read = readEmbeddedReport(FirstStart::samplePath(), {});
        QVERIFY(read);
        QCOMPARE((*read)->gearCount(), 9U);
        m_driver->fixture.files.insert(FirstStart::samplePath(), (*read)->records());
        m_driver->open();
        m_driver->button("firstSample")->click();
        QTRY_VERIFY(!page()->isVisible());
        const auto reports = m_driver->window().explorer().reports();
        QCOMPARE(reports.size(), std::size_t(1));
        QCOMPARE(reports.front().title, QStringLiteral("Sample.json"));
        QVERIFY(!m_driver->fixture.layout.value(QStringLiteral("files/recent")).toStringList().contains(
            FirstStart::samplePath()));
        m_driver->window().explorer().close(FirstStart::samplePath());
        QTRY_VERIFY(page()->isVisible());
    }

    void isNotThereBesideResults()
    {
        m_driver->fixture.stored = std::vector<GearRecord>{};
        GearRecord record;
        record.key = record.name = QStringLiteral("one");
        record.site = QStringLiteral("flywheel");
        record.audit.status = Status::Audited;
        m_driver->fixture.stored->push_back(record);
        m_driver->open();
        QTRY_VERIFY(m_driver->gears().isVisible());
        QVERIFY(!page()->isVisible());
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
        const LookScope scope(look);
        FirstStart first;
        first.setObstacle(QStringLiteral("Docker was not found"), QStringLiteral("Install it, and check again."));
        first.show();
        QVERIFY(QTest::qWaitForWindowActive(&first));
        QStringList faults = resizeFaults(first, least);
        faults += layoutFaults(first) + focusFaults(first) + namelessControls(first);
        keepPicture(first, QStringLiteral("first-") + look.name().remove(QStringLiteral(", ")).remove(QLatin1Char(' ')));
        QCOMPARE(faults.join(QLatin1Char('\n')), QString());
    }

    void picture()
    {
        m_driver->open();
        keepPicture(m_driver->window(), QStringLiteral("first-start"));
    }

private:
    FirstStart *page() const { return m_driver->child<FirstStart>("firstStart"); }

    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(FirstStartTest)
#include "tst_first_start.moc"
