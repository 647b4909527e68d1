#include "tests/support/model_dump.h"
#include "ui/settings/instances_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>

using namespace gearaudit;
using namespace gearaudit::test;

class InstancesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<InstancesModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        InstanceList list;
        for (const QString &name :
             {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")})
            list.push_back({name, name, QStringLiteral("https://%1.example").arg(name), {}, true});
        m_model->setDrafts(draftsOf(list));
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void showsNamesInTheirOrder() { QCOMPARE(names(), QStringLiteral("one two three")); }

    void ticksAndRenames()
    {
        QSignalSpy edited(m_model.get(), &InstancesModel::edited);
        const QModelIndex two = m_model->index(1);
        QVERIFY(m_model->setData(two, Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!m_model->draft(1).instance.enabled);
        QCOMPARE(two.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(m_model->setData(two, QStringLiteral(" <b>Two</b> "), Qt::EditRole));
        QCOMPARE(two.data().toString(), QStringLiteral("<b>Two</b>"));
        QVERIFY(two.data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("<qt>https://two")));
        QCOMPARE(edited.size(), 2);
        QVERIFY(!m_model->setData(two, QStringLiteral("  "), Qt::EditRole));
        QCOMPARE(two.data().toString(), QStringLiteral("<b>Two</b>"));
    }

    void twoOfOneNameAreBothMarked()
    {
        QVERIFY(!isMarked(0) && !isMarked(1));
        m_model->setData(m_model->index(1), QStringLiteral("one"), Qt::EditRole);
        QVERIFY(isMarked(0) && isMarked(1) && !isMarked(2));
        QCOMPARE(m_model->firstProblem()->row, 0);
        QCOMPARE(m_model->firstProblem(1)->row, 1);
        QCOMPARE(m_model->firstProblem(2)->row, 0);
        QCOMPARE(m_model->problem(0, InstanceField::Name)->code, Code::Taken);
        m_model->setData(m_model->index(0), QStringLiteral("uno"), Qt::EditRole);
        QVERIFY(!isMarked(0) && !isMarked(1));
    }

    void aNewOneIsNotBlamedBeforeItsTime()
    {
        InstanceDraft draft;
        draft.instance.id = QStringLiteral("new");
        QCOMPARE(m_model->append(draft), 3);
        QVERIFY(!isMarked(3));
        QVERIFY(!m_model->problem(3, InstanceField::Address));
        const auto place = m_model->firstProblem();
        QVERIFY(place && place->row == 3 && place->field == InstanceField::Name);
        m_model->judgeAll();
        QVERIFY(isMarked(3));
        QVERIFY(m_model->problem(3, InstanceField::Address));
        QCOMPARE(m_model->index(3).data().toString(), QStringLiteral("(no name)"));
    }

    void copiesWithoutTheKey()
    {
        m_model->setDraft(1, withKey(m_model->draft(1), Secret("very-secret")));
        QCOMPARE(m_model->copy(1, QStringLiteral("copy")), 2);
        QCOMPARE(names(), QStringLiteral("one two two (2) three"));
        QCOMPARE(m_model->draft(2).instance.id, QStringLiteral("copy"));
        QCOMPARE(m_model->draft(2).instance.address, QStringLiteral("https://two.example"));
        QVERIFY(m_model->draft(2).key.isEmpty());
        QCOMPARE(m_model->draft(2).keyChange, InstanceDraft::KeyChange::None);
    }

    void removes()
    {
        QVERIFY(m_model->removeRow(1));
        QCOMPARE(names(), QStringLiteral("one three"));
        QCOMPARE(m_model->rowOf(QStringLiteral("two")), -1);
        QVERIFY(!m_model->removeRow(2));
    }

    void moves_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("names");
        QTest::newRow("down") << 0 << 2 << QStringLiteral("two one three");
        QTest::newRow("to the end") << 0 << 3 << QStringLiteral("two three one");
        QTest::newRow("up") << 2 << 1 << QStringLiteral("one three two");
        QTest::newRow("to the top") << 2 << 0 << QStringLiteral("three one two");
        QTest::newRow("nowhere") << 1 << 1 << QStringLiteral("one two three");
        QTest::newRow("beneath itself") << 1 << 2 << QStringLiteral("one two three");
        QTest::newRow("too far") << 0 << 4 << QStringLiteral("one two three");
    }
    void moves()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const QPersistentModelIndex moved = m_model->index(from);
        const QString name = moved.data().toString();
        const bool done = m_model->moveRow({}, from, {}, to);
        QTEST(names(), "names");
        QCOMPARE(done, names() != QStringLiteral("one two three"));
        QCOMPARE(moved.data().toString(), name);
    }

    void rowsAreDraggedBetweenRowsOnly()
    {
        QVERIFY(m_model->flags({}).testFlag(Qt::ItemIsDropEnabled));
        QVERIFY(m_model->flags(m_model->index(0)).testFlag(Qt::ItemIsDragEnabled));
        QVERIFY(!m_model->flags(m_model->index(0)).testFlag(Qt::ItemIsDropEnabled));
        QCOMPARE(m_model->supportedDropActions(), Qt::MoveAction);
    }

    void noRoleAndNoDragHoldsTheKey()
    {
        m_model->setDraft(1, withKey(m_model->draft(1), Secret("very-secret")));
        for (int role = 0; role < 2 * Qt::UserRole; ++role)
            QVERIFY(!m_model->index(1).data(role).toString().contains(QLatin1String("secret")));
        const std::unique_ptr<QMimeData> dragged(m_model->mimeData({m_model->index(1)}));
        QVERIFY(dragged && !dragged->formats().isEmpty());
        for (const QString &format : dragged->formats()) {
            const QByteArray data = dragged->data(format);
            QVERIFY(!data.contains("very-secret"));
            const QString text(reinterpret_cast<const QChar *>(data.constData()), data.size() / 2);
            QVERIFY(!text.contains(QLatin1String("secret")));
        }
    }

private:
    QString names() const { return dumpModel(*m_model, 1).simplified(); }
    bool isMarked(int row) const { return m_model->index(row).data(Qt::DecorationRole).isValid(); }

    std::unique_ptr<InstancesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(InstancesModelTest)
#include "tst_instances_model.moc"
