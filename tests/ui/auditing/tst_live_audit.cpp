#include "tests/support/english.h"
#include "tests/support/sample_records.h"
#include "tests/support/window_driver.h"

#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

/// An audit that runs over a large result: what is looked at stays, and all that ends is there.
class LiveAuditTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<WindowDriver> m_driver;

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }
    void init() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanup() { m_driver.reset(); }

    void whatIsLookedAtStays()
    {
        std::vector<GearRecord> many;
        for (int i = 0; i < 3000; ++i) {
            std::vector<Package> packages;
            for (int j = 0; j < 20; ++j)
                packages.push_back({QStringLiteral("package%1").arg(j), QString::number(i % 7)});
            many.push_back(sampleGear(QStringLiteral("clinic"),
                                      QStringLiteral("gear%1").arg(i, 4, 10, QLatin1Char('0')),
                                      QStringLiteral("1"), packages));
        }
        m_driver->fixture.stored = many;
        constexpr int fresh = 60;
        for (int i = 0; i < fresh; ++i) // some above what is looked at
            m_driver->fixture.listing->gears.push_back(
                plannedGear(i % 2 == 0 ? QStringLiteral("attic") : QStringLiteral("zoo"),
                            QStringLiteral("new%1").arg(i)));
        m_driver->fixture.gate.shut();
        m_driver->open();
        QTRY_COMPARE(m_driver->summary(), QStringLiteral("3,000 gears"));
        GearsView &view = m_driver->gears();
        const GearsModel &model = view.gears();
        QTRY_COMPARE(model.rowCount(), 3001);
        const auto rowOf = [&](const QString &name) {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.index(row, 0).data().toString() == name)
                    return row;
            }
            return -1;
        };
        const QString looked = QStringLiteral("gear1500");
        view.setCurrentIndex(model.index(rowOf(looked), 0));
        view.gears().setOpen(rowOf(looked), true);
        view.scrollTo(view.currentIndex(), QAbstractItemView::PositionAtCenter);
        QTest::keyClick(&m_driver->window(), Qt::Key_F5);
        QTRY_VERIFY(!m_driver->button("start")->isEnabled());
        m_driver->fixture.gate.open();
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->summary(),
                                  QStringLiteral("%1 gears").arg(QLocale().toString(3000 + fresh)),
                                  60'000);
        QTRY_VERIFY(rowOf(QStringLiteral("attic")) == 0);
        QTRY_VERIFY(rowOf(QStringLiteral("zoo")) > 0);
        QTRY_VERIFY(m_driver->button("start")->isEnabled());
        QCOMPARE(view.currentIndex().data().toString(), looked);
        QCOMPARE(view.selectionModel()->selectedRows().size(), 1);
        QVERIFY(model.isOpen(rowOf(looked)));
        QVERIFY(view.viewport()->rect().contains(
            QPoint(1, view.rowViewportPosition(rowOf(looked)))));
        QCOMPARE(m_driver->fixture.blockingOnMainThread.load(), 0);
    }
};

QTEST_MAIN(LiveAuditTest)
#include "tst_live_audit.moc"
