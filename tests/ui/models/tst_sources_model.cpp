#include "tests/support/english.h"
#include "tests/support/model_dump.h"
#include "tests/support/record_builder.h"
#include "tests/support/window_fixture.h"
#include "ui/models/sources_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
const QString flywheel = QStringLiteral("flywheel");
const QString scitran = QStringLiteral("scitran");

SourceStates counted(const std::vector<GearRecord> &records)
{
    SourceStates states;
    states.countResults(*makeReport(records));
    return states;
}

/// So many gears of this site.
void add(std::vector<GearRecord> &records, Collection collection, const QString &site, int count)
{
    for (int i = 0; i < count; ++i) {
        records.push_back(smallRecord(site, QStringLiteral("gear-%1").arg(i)));
        records.back().collection = collection;
    }
}

SourceStates organisations(const QMap<QString, int> &gears)
{
    std::vector<GearRecord> records;
    for (auto it = gears.cbegin(); it != gears.cend(); ++it)
        add(records, Collection::Exchange, it.key(), it.value());
    return counted(records);
}
} // namespace

class SourcesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

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
        QCOMPARE(m_model->choice(), (SourceChoice{true, {}, {}}));
        tick(exchange(), false);
        QCOMPARE(m_model->choice(), (SourceChoice{false, {}, {}}));
    }

    void showsOrganisationsWithTheirCounts()
    {
        fill();
        QCOMPARE(dumpModel(*m_model, 1),
                 QStringLiteral("Gear Exchange\n  flywheel (44)\n  scitran (1)\n"));
        m_model->setStates(organisations({{QStringLiteral("brainlife"), 2}, {scitran, 1234}}));
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
        QCOMPARE(m_model->choice(), (SourceChoice{true, {flywheel}, {}}));
        QCOMPARE(m_model->ticks(), (SourceTicks{true, {flywheel}, {}}));
        tick(organisation(1), false);
        QCOMPARE(state(exchange()), Qt::Unchecked);
        QCOMPARE(m_model->choice(), (SourceChoice{false, {}, {}}));
        tick(exchange(), true);
        QCOMPARE(state(organisation(0)), Qt::Checked);
        QCOMPARE(m_model->choice(), (SourceChoice{true, {}, {}}));
    }

    void untickedIsRememberedForLater()
    {
        m_model->setTicks({true, {scitran}, {QStringLiteral("B-id")}});
        // Not known yet, and left out all the same.
        QCOMPARE(state(exchange()), Qt::PartiallyChecked);
        QCOMPARE(m_model->choice(), (SourceChoice{true, {scitran}, {}}));
        fill();
        m_model->setSources({}, {site(QStringLiteral("A")), site(QStringLiteral("B"))});
        QCOMPARE(state(organisation(1)), Qt::Unchecked);
        QCOMPARE(state(top(1)), Qt::Checked);
        QCOMPARE(state(top(2)), Qt::Unchecked);
        QCOMPARE(m_model->choice(), (SourceChoice{true, {scitran}, {QStringLiteral("A-id")}}));
    }

    void anUntickedExchangeStaysSoBeforeItIsKnown()
    {
        tick(exchange(), false);
        const SourceTicks ticks = m_model->ticks();
        QVERIFY(!ticks.exchange);
        tick(exchange(), true);
        m_model->setTicks(ticks);
        QCOMPARE(state(exchange()), Qt::Unchecked);
        fill();
        QCOMPARE(state(exchange()), Qt::Unchecked);
        QVERIFY(!m_model->choice().exchange);
    }

    void whatTurnsUpLaterIsTickedUnlessNothingIs()
    {
        fill();
        tick(organisation(0), false);
        m_model->setStates(organisations({{flywheel, 1}, {QStringLiteral("new"), 1}}));
        QCOMPARE(state(organisation(1)), Qt::Checked);
        tick(exchange(), false);
        m_model->setStates(organisations({{flywheel, 1}, {QStringLiteral("newer"), 1}}));
        QCOMPARE(state(organisation(1)), Qt::Unchecked);
    }

    void eachRowThatGoesIsTold()
    {
        m_model->setSources(QStringLiteral("/exchange"), {site(QStringLiteral("Lab"))});
        SourceStates states;
        states.setProblem(QStringLiteral("Lab"), {Stage::Keychain, Code::NotFound, {}, {}});
        QSignalSpy come(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy gone(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_model->setStates(states);
        QCOMPARE(come.size(), 1);
        m_model->setStates({});
        QCOMPARE(gone.size(), 1);
        const int before = m_model->rowCount(exchange());
        m_model->setStates(organisations({{flywheel, 1}, {scitran, 1}}));
        QCOMPARE(m_model->rowCount(exchange()), before + 2);
        gone.clear();
        m_model->setStates(organisations({{scitran, 1}}));
        QCOMPARE(gone.size(), 1);
    }

    void instancesStandBesideTheExchange()
    {
        const InstanceList instances{site(QStringLiteral("Lab")), site(flywheel)};
        m_model->setSources(QStringLiteral("/exchange"), instances);
        std::vector<GearRecord> records;
        add(records, Collection::Exchange, flywheel, 2);
        add(records, Collection::Instances, flywheel, 3);
        m_model->setStates(counted(records));
        QCOMPARE(
            dumpModel(*m_model, 1),
            QStringLiteral("Gear Exchange\n  flywheel (2)\nLab (never audited)\nflywheel (3)\n"));
        QVERIFY(words(top(1)).contains(QStringLiteral("Never audited")));
        QVERIFY(words(top(2)).contains(QStringLiteral("3 gears")));
        QVERIFY(top(1).data(Qt::DecorationRole).isNull());

        tick(exchange(), false);
        QCOMPARE(
            m_model->choice(),
            (SourceChoice{false, {}, {QStringLiteral("Lab-id"), QStringLiteral("flywheel-id")}}));
        tick(top(1), false);
        QCOMPARE(m_model->choice().instances, QStringList{QStringLiteral("flywheel-id")});
        QCOMPARE(m_model->ticks().untickedInstances, QStringList{QStringLiteral("Lab-id")});
    }

    void theReasonStandsBeneathAnInstance()
    {
        const QString lab = QStringLiteral("Lab");
        m_model->setSources({}, {site(lab), site(QStringLiteral("Other"))});
        SourceStates states;
        states.setProblem(lab, {Stage::Keychain, Code::NotFound, lab, {}});
        m_model->setStates(states);
        QCOMPARE(dumpModel(*m_model, 1),
                 QStringLiteral("Gear Exchange\nLab\n  No key is stored\nOther (never audited)\n"));
        const QModelIndex reason = m_model->index(0, 0, top(1));
        QVERIFY(reason.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Enter its API")));
        QVERIFY(words(top(1)).contains(QStringLiteral("No key is stored for Lab.")));
        QVERIFY(!top(1).data(Qt::DecorationRole).isNull());
        QVERIFY(!(m_model->flags(reason) & Qt::ItemIsUserCheckable));
        QVERIFY(!m_model->setData(reason, Qt::Unchecked, Qt::CheckStateRole));

        states.setProblem(lab, {Stage::Network, Code::Unauthorized, lab, QStringLiteral("<b>401")});
        m_model->setStates(states);
        QCOMPARE(reason.data().toString(), QStringLiteral("The key was refused"));
        QVERIFY(words(reason).startsWith(QStringLiteral("Lab did not answer as expected: ")));
        QVERIFY(reason.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;401")));
        states.clearProblem(lab);
        m_model->setStates(states);
        QCOMPARE(dumpModel(*m_model, 1),
                 QStringLiteral("Gear Exchange\nLab (never audited)\nOther (never audited)\n"));
    }

    void theExchangesProblemIsItsOwn()
    {
        m_model->setSources(QStringLiteral("/exchange"), {});
        QVERIFY(exchange().data(Qt::DecorationRole).isNull());
        SourceStates states;
        states.setExchangeProblem(Error{Stage::Source, Code::NotFound, QStringLiteral("/x"), {}});
        m_model->setStates(states);
        QVERIFY(!exchange().data(Qt::DecorationRole).isNull());
        QVERIFY(words(exchange()).startsWith(QStringLiteral("/exchange\nThe gears of /x")));
    }

    void aListingCountsMoreThanResults()
    {
        std::vector<GearRecord> records;
        add(records, Collection::Instances, QStringLiteral("Lab"), 3);
        add(records, Collection::Exchange, flywheel, 5);
        SourceStates states = counted(records);
        AuditPlan plan;
        plan.skipped = {{siteGear(QStringLiteral("Lab"), QStringLiteral("one")),
                         PlanReason::AlreadyAnswered, 0}};
        states.countPlan(plan, {QStringLiteral("Lab"), QStringLiteral("Empty")});
        states.countResults(*makeReport(records));
        QCOMPARE(states.instances(),
                 (QMap<QString, int>{{QStringLiteral("Lab"), 1}, {QStringLiteral("Empty"), 0}}));
        QCOMPARE(states.organisations(), (QMap<QString, int>{{flywheel, 5}})); // was not listed
        states.forget();
        states.countResults(*makeReport(records));
        QCOMPARE(states.instances(), (QMap<QString, int>{{QStringLiteral("Lab"), 3}}));
    }

private:
    void fill() { m_model->setStates(organisations({{flywheel, 44}, {scitran, 1}})); }
    QModelIndex top(int row) const { return m_model->index(row, 0); }
    QModelIndex exchange() const { return top(0); }
    QModelIndex organisation(int row) const { return m_model->index(row, 0, exchange()); }
    static QString words(const QModelIndex &index)
    {
        return index.data(Qt::AccessibleDescriptionRole).toString();
    }
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

QTEST_MAIN(SourcesModelTest)
#include "tst_sources_model.moc"
