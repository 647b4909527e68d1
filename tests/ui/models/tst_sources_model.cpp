#include "tests/support/model_dump.h"
#include "ui/models/sources_model.h"

#include <QAbstractItemModelTester>

using namespace gearaudit;
using namespace gearaudit::test;

class SourcesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        m_model = std::make_unique<SourcesModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void beginsWithTheExchangeAlone()
    {
        QCOMPARE(dumpModel(*m_model, 1), QStringLiteral("Gear Exchange\n"));
        QVERIFY(m_model->anyTicked());
        QCOMPARE(m_model->patterns(), QStringList());
        tick(exchange(), false);
        QVERIFY(!m_model->anyTicked());
    }

    void showsOrganisationsWithTheirCounts()
    {
        fill();
        QCOMPARE(dumpModel(*m_model, 1),
                 QStringLiteral("Gear Exchange\n  flywheel (44)\n  scitran\n"));
        m_model->setOrganisations(
            {{QStringLiteral("brainlife"), 2}, {QStringLiteral("scitran"), 1234}});
        QCOMPARE(dumpModel(*m_model, 1),
                 QStringLiteral("Gear Exchange\n  brainlife (2)\n  scitran (1,234)\n"));
    }

    void theExchangeIsTriState()
    {
        fill();
        QCOMPARE(state(exchange()), Qt::Checked);
        QSignalSpy changed(m_model.get(), &SourcesModel::tickedChanged);
        tick(organisation(0), false);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(state(exchange()), Qt::PartiallyChecked);
        QCOMPARE(m_model->patterns(), QStringList{QStringLiteral("scitran/*")});
        QCOMPARE(m_model->unticked(), QStringList{QStringLiteral("flywheel")});
        tick(organisation(1), false);
        QCOMPARE(state(exchange()), Qt::Unchecked);
        QVERIFY(!m_model->anyTicked());
        tick(exchange(), true);
        QCOMPARE(state(organisation(0)), Qt::Checked);
        QCOMPARE(m_model->patterns(), QStringList());
    }

    void untickedIsRememberedForLater()
    {
        m_model->setUnticked({QStringLiteral("scitran")});
        fill();
        QCOMPARE(state(organisation(1)), Qt::Unchecked);
        QCOMPARE(m_model->patterns(), QStringList{QStringLiteral("flywheel/*")});
    }

    void whatTurnsUpLaterIsTickedUnlessNothingIs()
    {
        fill();
        tick(organisation(0), false);
        m_model->setOrganisations({{QStringLiteral("flywheel"), 1}, {QStringLiteral("new"), 1}});
        QCOMPARE(state(organisation(1)), Qt::Checked);
        tick(exchange(), false);
        m_model->setOrganisations({{QStringLiteral("flywheel"), 1}, {QStringLiteral("newer"), 1}});
        QCOMPARE(state(organisation(1)), Qt::Unchecked);
    }

    void namesAreNoPatterns()
    {
        m_model->setOrganisations({{QStringLiteral("a[*]?"), 1}, {QStringLiteral("b"), 1}});
        tick(organisation(1), false);
        QCOMPARE(m_model->patterns(), QStringList{QStringLiteral("a[[][*]][?]/*")});
    }

private:
    void fill()
    {
        m_model->setOrganisations(
            {{QStringLiteral("flywheel"), 44}, {QStringLiteral("scitran"), 0}});
    }
    QModelIndex exchange() const { return m_model->index(0, 0); }
    QModelIndex organisation(int row) const { return m_model->index(row, 0, exchange()); }
    static Qt::CheckState state(const QModelIndex &index)
    {
        return static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    }
    void tick(const QModelIndex &index, bool on)
    {
        QVERIFY(m_model->setData(index, on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole));
    }

    std::unique_ptr<SourcesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(SourcesModelTest)
#include "tst_sources_model.moc"
