#include "tests/support/brief_records.h"
#include "tests/support/compared_records.h"
#include "tests/support/english.h"
#include "tests/support/model_dump.h"
#include "ui/models/difference_model.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

GearRecord built(const char *name, const char *digest, const char *packageList)
{
    auto record = gear(name, {python("/bin/python", "3.11.1", packageList)});
    record.audit.imageDigest = str(digest);
    return record;
}

DifferenceTreeSnapshot treeOf(const std::vector<GearRecord> &before,
                              const std::vector<GearRecord> &after,
                              Pairing pairing = Pairing::BySite)
{
    return DifferenceTree::build(grouped(test::difference(before, after, pairing)));
}

/// Two gears of one image that was built anew, one gone, one new, one with changes of its own.
DifferenceTreeSnapshot sampleTree()
{
    auto failed = gear("e", {});
    failed.audit.status = Status::RateLimited;
    return treeOf({built("a", "sha256:1", "numpy=1.0 six=1.0"),
                   built("b", "sha256:1", "numpy=1.0 six=1.0"), gear("c", {}), gear("e", {})},
                  {built("a", "sha256:2", "numpy=2.0 six=1.0 own=1.0"),
                   built("b", "sha256:2", "numpy=2.0 six=1.0"), gear("d", {}), failed});
}

} // namespace

class DifferenceModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void init()
    {
        m_model = std::make_unique<DifferenceModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void anotherTreeIsToldAsOneReset()
    {
        QSignalSpy begun(m_model.get(), &QAbstractItemModel::modelAboutToBeReset);
        QSignalSpy ended(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setTree(sampleTree());
        QCOMPARE(begun.size(), 1);
        QCOMPARE(ended.size(), 1);
    }

    void beginsEmpty() { QCOMPARE(dumpModel(*m_model, 5), QString()); }

    void whatIsSharedIsOneRow()
    {
        m_model->setTree(sampleTree());
        QCOMPARE(dumpModel(*m_model, 5),
                 str("Image built anew and 1 more in 2 gears | ≠ changed\n"
                     "  All 2 changes\n"
                     "    Image built anew | ≠ changed | 1 | 2\n"
                     "    Package numpy | ↑ newer | 1.0 | 2.0 | /bin/python\n"
                     "  hub/a 1.0\n"
                     "  hub/b 1.0\n"
                     "hub/a 1.0 | ≠ changed\n"
                     "  Package own | + new |  | 1.0 | /bin/python\n"
                     "hub/c 1.0 | − gone\n"
                     "hub/d 1.0 | + new\n"
                     "hub/e 1.0 | ≠ changed\n"
                     "  Status | ≠ changed | No Python | Download limit reached\n"));
    }

    void oneSharedChangeHasItsGearsBeneathIt()
    {
        m_model->setTree(treeOf({built("a", "", "numpy=2.0"), built("b", "", "numpy=2.0")},
                                {built("a", "", "numpy=1.0"), built("b", "", "numpy=1.0")}));
        QCOMPARE(dumpModel(*m_model, 5),
                 str("Package numpy in 2 gears | ↓ older | 2.0 | 1.0 | /bin/python\n"
                     "  hub/a 1.0\n"
                     "  hub/b 1.0\n"));
        const auto font = m_model->index(0, 0).data(Qt::FontRole).value<QFont>();
        QVERIFY(font.bold());
    }

    void aGearOfAnotherSiteIsNamed()
    {
        auto there = built("a", "", "numpy=1.0");
        there.site = str("lab");
        m_model->setTree(treeOf({built("a", "", "numpy=2.0")}, {there}, Pairing::ByKey));
        QCOMPARE(m_model->index(0, 0).data().toString(), str("lab/a 1.0, was hub/a 1.0"));
    }

    void everyRowCanBeReadAloudAndCopied()
    {
        m_model->setTree(sampleTree());
        const auto shared = m_model->index(0, 0);
        QCOMPARE(m_model->index(1, 0, m_model->index(0, 0, shared))
                     .data(Qt::AccessibleTextRole)
                     .toString(),
                 str("Package numpy, ↑ newer, 1.0, 2.0, /bin/python"));
        QCOMPARE(textOf({m_model->index(1, 3)}),
                 (QStringList{str("hub/a 1.0\t≠ changed"),
                              str("  Package own\t+ new\t1.0\t/bin/python")}));
        QCOMPARE(textOf({shared}).size(), 6);
        const auto gone = m_model->index(2, 0);
        QCOMPARE(textOf({m_model->index(0, 0, shared), gone, shared}),
                 QStringList{str("hub/c 1.0\t− gone")} + textOf({shared}));
    }

    void hostileTextIsShownAsItIs()
    {
        m_model->setTree(treeOf({built("a", "", "x=<b>1</b>")}, {built("a", "", "x=<i>")}));
        const auto cell = m_model->index(0, DifferenceModel::Before, m_model->index(0, 0));
        QCOMPARE(cell.data().toString(), str("<b>1</b>"));
        QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(str("<b>1")));
    }

    void everyColumnHasATitle()
    {
        for (int column = 0; column < DifferenceModel::ColumnCount; ++column)
            QVERIFY(
                !m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

private:
    QStringList textOf(const QModelIndexList &indexes) const
    {
        std::vector<DifferenceTree::Node> nodes;
        for (const QModelIndex &index : indexes)
            nodes.push_back(m_model->node(index));
        return DifferenceModel::textOf(*m_model->tree(), nodes);
    }

    std::unique_ptr<DifferenceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(DifferenceModelTest)
#include "tst_difference_model.moc"
