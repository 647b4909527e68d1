#include "tests/support/english.h"
#include "tests/support/sample_records.h"
#include "tests/support/window_driver.h"

#include <QScrollBar>
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

    void auditingEverythingAgainKeepsTheRows()
    {
        std::vector<GearRecord> stored;
        for (int i = 0; i < 200; ++i) {
            const QString name = QStringLiteral("gear%1").arg(i, 3, 10, QLatin1Char('0'));
            stored.push_back(sampleGear(QStringLiteral("clinic"), name, QStringLiteral("1"),
                                        {{QStringLiteral("numpy"), QStringLiteral("1.0")}}));
            if (i != 7) // is gone by now
                m_driver->fixture.listing->gears.push_back(plannedGear(QStringLiteral("clinic"), name));
        }
        m_driver->fixture.stored = stored;
        m_driver->fixture.gate.shut();
        m_driver->open();
        GearsView &view = m_driver->gears();
        const GearsModel &model = view.gears();
        QTRY_COMPARE(model.rowCount(), 201);
        view.setCurrentIndex(model.index(120, 0));
        view.scrollTo(view.currentIndex(), QAbstractItemView::PositionAtCenter);
        const auto state = [&] {
            return QStringList{m_driver->summary(), view.currentIndex().data().toString(),
                               QString::number(view.verticalScrollBar()->value()),
                               QString::number(model.rowCount())};
        };
        const QStringList before = state();
        QVERIFY(view.isColumnHidden(int(GearsColumn::Reason)));

        m_driver->controller().startOver();
        const auto cell = [&](int row, GearsColumn column, int role) {
            return model.index(row, int(column)).data(role).toString();
        };
        QTRY_COMPARE(cell(150, GearsColumn::Version, GearsModel::FaintRole), QStringLiteral("true"));
        QTest::qWait(400); // long enough for rows to be packed anew
        QCOMPARE(state(), before);
        QCOMPARE(cell(150, GearsColumn::Reason, Qt::DisplayRole), QStringLiteral("Waiting"));
        QTRY_VERIFY(cell(1, GearsColumn::Reason, Qt::DisplayRole) != QStringLiteral("Waiting"));
        QVERIFY(!view.isColumnHidden(int(GearsColumn::Reason)));
        QVERIFY(cell(150, GearsColumn::Version, Qt::ToolTipRole).contains(QStringLiteral("What is shown is of")));
        QCOMPARE(cell(150, GearsColumn::Name, Qt::AccessibleTextRole), QStringLiteral("gear149, Waiting"));
        // What this audit does not come to is as it was.
        QCOMPARE(cell(8, GearsColumn::Version, GearsModel::FaintRole), QStringLiteral("false"));
        keepPicture(m_driver->window(), QStringLiteral("gears-audited-again"));

        m_driver->fixture.gate.open();
        QTRY_VERIFY(m_driver->controller().run() == AuditController::Run::Idle);
        QTRY_COMPARE(model.rowCount(), 200); // without the one that is gone
        QCOMPARE(cell(150, GearsColumn::Version, GearsModel::FaintRole), QStringLiteral("false"));
        QCOMPARE(view.currentIndex().data().toString(), before[1]);
    }
};

QTEST_MAIN(LiveAuditTest)
#include "tst_live_audit.moc"
