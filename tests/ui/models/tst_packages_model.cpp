#include "tests/support/brief_records.h"
#include "tests/support/english.h"
#include "tests/support/exploration_builder.h"
#include "tests/support/model_dump.h"
#include "ui/exploring/matched_views.h"
#include "ui/models/packages_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

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
    std::vector<GearRecord> all{
        gear("a", {python("/usr/bin/python", "2.7.18", "numpy=1.16.6 six=1.16.0")}),
        gear("b", {python("/usr/bin/python", "3.9.1", "numpy=1.24.2 zlib=1.0")}),
        gear("c", {python("/usr/bin/python", "3.9.1", "NumPy=1.24.2 odd=")}),
    };
    all[2].site = str("other");
    return all;
}

} // namespace

class PackagesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void init()
    {
        m_model = std::make_unique<PackagesModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        show({records()});
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void rows()
    {
        QCOMPARE(dumpModel(*m_model, 4), str("numpy | 2 | 3 | 2\n"
                                             "  1.24.2 |  | 2 | 2\n"
                                             "    b 1.0 |  |  | hub\n"
                                             "    c 1.0 |  |  | other\n"
                                             "  1.16.6 |  | 1 | 1\n"
                                             "    a 1.0 |  |  | hub\n"
                                             "odd | 1 | 1 | 1\n"
                                             "  no version |  | 1 | 1\n"
                                             "    c 1.0 |  |  | other\n"
                                             "six | 1 | 1 | 1\n"
                                             "  1.16.0 |  | 1 | 1\n"
                                             "    a 1.0 |  |  | hub\n"
                                             "zlib | 1 | 1 | 1\n"
                                             "  1.0 |  | 1 | 1\n"
                                             "    b 1.0 |  |  | hub\n"));
        show({records()}, str("site:other"));
        QCOMPARE(names(), (QStringList{str("NumPy"), str("odd")}));
        show({});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void sorting_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("sorted");
        QTest::newRow("name") << 0 << Qt::AscendingOrder << str("numpy odd six zlib");
        QTest::newRow("name back") << 0 << Qt::DescendingOrder << str("zlib six odd numpy");
        QTest::newRow("gears") << 2 << Qt::DescendingOrder << str("numpy odd six zlib");
        QTest::newRow("gears up") << 2 << Qt::AscendingOrder << str("odd six zlib numpy");
        QTest::newRow("versions up") << 1 << Qt::AscendingOrder << str("odd six zlib numpy");
        QTest::newRow("sites up") << 3 << Qt::AscendingOrder << str("odd six zlib numpy");
        QTest::newRow("none") << -1 << Qt::AscendingOrder << str("numpy odd six zlib");
    }
    void sorting()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        const QPersistentModelIndex six(m_model->find(str("six")));
        const QPersistentModelIndex gearRow(m_model->index(0, 3, m_model->index(0, 0, six)));
        m_model->sort(column, order);
        QTEST(names().join(QLatin1Char(' ')), "sorted");
        QCOMPARE(six.data().toString(), str("six"));
        QCOMPARE(gearRow.data().toString(), str("hub"));
        QCOMPARE(QModelIndex(gearRow).parent().parent(), QModelIndex(six));
        show({records()}); // what comes later is in the same order
        QTEST(names().join(QLatin1Char(' ')), "sorted");
    }

    void filtersAndGears()
    {
        const QModelIndex numpy = m_model->find(str("numpy"));
        const QModelIndex version = m_model->find(str("numpy"), str("1.24.2"));
        const QModelIndex row = m_model->index(1, 0, version);
        QCOMPARE(m_model->filterOf(numpy), str("package:numpy"));
        QCOMPARE(m_model->filterOf(version), str("numpy==1.24.2"));
        QCOMPARE(m_model->filterOf(row), QString());
        QCOMPARE(m_model->filterOf({}), QString());
        QCOMPARE(m_model->gearOf(row), std::optional(SelectedNode{0, SelectedNode::Kind::Gear, 2}));
        QVERIFY(!m_model->gearOf(numpy));
        QVERIFY(!m_model->find(str("nump")).isValid());
        QVERIFY(!m_model->find(str("zzz")).isValid());
        QVERIFY(!m_model->find(str("numpy"), str("9")).isValid());
    }

    void severalReportsAreTold()
    {
        show({records(), records()});
        const QModelIndex version = m_model->find(str("six"), str("1.16.0"));
        QCOMPARE(m_model->rowCount(version), 2);
        QCOMPARE(m_model->index(1, PackagesModel::Gears, version).data().toString(),
                 str("Report 2"));
        QCOMPARE(m_model->gearOf(m_model->index(1, 0, version))->report, 1U);
    }

    void saysWhatNumbersMean()
    {
        const QModelIndex gears = m_model->find(str("numpy")).siblingAtColumn(PackagesModel::Gears);
        QCOMPARE(gears.data(Qt::AccessibleTextRole).toString(), str("Gears: 3"));
        for (int i = 0; i < PackagesModel::columnTotal; ++i)
            QVERIFY(!m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

    void markupAndLineBreaksStayText()
    {
        show({{gear("<b>g</b>", {python("/p", "3.9", "<i>x</i>=1\n2")})}});
        const QModelIndex first = m_model->index(0, 0);
        QCOMPARE(first.data().toString(), str("<i>x</i>"));
        QVERIFY(first.data(Qt::ToolTipRole).toString().contains(str("&lt;i&gt;")));
        QCOMPARE(m_model->index(0, 0, first).data().toString(), str("1 2"));
    }

private:
    void show(const std::vector<std::vector<GearRecord>> &reports, const QString &filter = {})
    {
        const auto explored = exploration(reports, filter);
        m_model->show(explored, std::make_shared<const PackageSummary>(matchedViews(*explored)));
    }
    QStringList names() const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row)
            texts << m_model->index(row, 0).data().toString();
        return texts;
    }

    std::unique_ptr<PackagesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(PackagesModelTest)
#include "tst_packages_model.moc"
