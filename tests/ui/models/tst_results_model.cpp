#include "tests/support/english.h"
#include "tests/support/model_dump.h"
#include "tests/support/sample_records.h"
#include "ui/models/results_model.h"

#include <QAbstractItemModelTester>
#include <QFont>

using namespace gearaudit;
using namespace gearaudit::test;

class ResultsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void init()
    {
        m_model = std::make_unique<ResultsModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void beginsEmpty()
    {
        QCOMPARE(dumpModel(*m_model), QString());
        QCOMPARE(m_model->tree()->size(), 0);
    }

    void showsTheWholeTree()
    {
        load(sampleRecords());
        QCOMPARE(dumpModel(*m_model), QStringLiteral("brainlife\n"
                                                     "  fsl-bet | 1.0\n"
                                                     "flywheel\n"
                                                     "  curate | 2.10.0\n"
                                                     "    /opt/venv/bin/python | 3.8.10\n"
                                                     "      /opt/venv/bin/pip | 21.0\n"
                                                     "        numpy | 1.19.5\n"
                                                     "  dicom-fixer | 0.9.0\n"
                                                     "    /usr/bin/python3.9 | 3.9.2\n"
                                                     "      six | 1.16.0\n"
                                                     "    /usr/local/bin/python3.11 | 3.11.3\n"
                                                     "      /usr/local/bin/pip | 22.3.1\n"
                                                     "        flywheel-sdk | 16.8.0\n"
                                                     "        my-tool | 1.2.3\n"
                                                     "        numpy | 1.24.2\n"
                                                     "  mriqc | 1.0\n"));
    }

    void showsAGearsFacts()
    {
        load(sampleRecords());
        QCOMPARE(row({QStringLiteral("flywheel"), QStringLiteral("mriqc")}),
                 QStringLiteral("mriqc | 1.0 | mriqc label | flywheel/mriqc:1.0 | no | Image not "
                                "found | manifest for flywheel/mriqc:1.0 not found"));
        QCOMPARE(row({QStringLiteral("flywheel"), QStringLiteral("dicom-fixer"),
                      QStringLiteral("python_3.11.3")}),
                 QStringLiteral("/usr/local/bin/python3.11 | 3.11.3 | system |  |  | In use | "
                                "found on: gear's PATH"));
        QCOMPARE(row({QStringLiteral("flywheel"), QStringLiteral("dicom-fixer"),
                      QStringLiteral("python_3.11.3"), QStringLiteral("pip_22.3.1"),
                      QStringLiteral("my-tool")}),
                 QStringLiteral("my-tool | 1.2.3 |  |  |  |  | git+https://example.org/my-tool at "
                                "1f2e3d4c5b6a"));
    }

    void showsMarkupAsText()
    {
        load(sampleRecords());
        const QModelIndex label =
            index({QStringLiteral("brainlife"), QStringLiteral("fsl-bet")}, ResultsColumn::Label);
        QCOMPARE(label.data().toString(), QStringLiteral("<b>Brain</b> extraction"));
        QCOMPARE(label.data(Qt::ToolTipRole).toString(),
                 QStringLiteral("<qt>&lt;b&gt;Brain&lt;/b&gt; extraction</qt>"));
    }

    void aFilterKeepsParentsAndChildrenOfMatches_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("expected");
        QTest::newRow("package") << QStringLiteral("six")
                                 << QStringLiteral("flywheel\n"
                                                   "  dicom-fixer | 0.9.0\n"
                                                   "    /usr/bin/python3.9 | 3.9.2\n"
                                                   "      six | 1.16.0\n");
        QTest::newRow("all words along the path")
            << QStringLiteral("  CURATE numpy ")
            << QStringLiteral("flywheel\n"
                              "  curate | 2.10.0\n"
                              "    /opt/venv/bin/python | 3.8.10\n"
                              "      /opt/venv/bin/pip | 21.0\n"
                              "        numpy | 1.19.5\n");
        QTest::newRow("version with its name")
            << QStringLiteral("numpy 1.24")
            << QStringLiteral("flywheel\n"
                              "  dicom-fixer | 0.9.0\n"
                              "    /usr/local/bin/python3.11 | 3.11.3\n"
                              "      /usr/local/bin/pip | 22.3.1\n"
                              "        numpy | 1.24.2\n");
        QTest::newRow("a python with all below it")
            << QStringLiteral("3.9.2")
            << QStringLiteral("flywheel\n"
                              "  dicom-fixer | 0.9.0\n"
                              "    /usr/bin/python3.9 | 3.9.2\n"
                              "      six | 1.16.0\n");
        QTest::newRow("label") << QStringLiteral("extraction")
                               << QStringLiteral("brainlife\n  fsl-bet | 1.0\n");
        QTest::newRow("words on different branches") << QStringLiteral("six numpy") << QString();
        QTest::newRow("nothing") << QStringLiteral("scipy") << QString();
    }
    void aFilterKeepsParentsAndChildrenOfMatches()
    {
        QFETCH(QString, filter);
        load(sampleRecords());
        m_model->setFilterText(filter);
        QTEST(dumpModel(*m_model), "expected");
        m_model->setFilterText(QString());
        QCOMPARE(dumpModel(*m_model).count(QLatin1Char('\n')), 16);
    }

    void matchesAreEmphasisedByWeight()
    {
        load(sampleRecords());
        m_model->setFilterText(QStringLiteral("numpy"));
        const QModelIndex match = index({QStringLiteral("flywheel"), QStringLiteral("curate"),
                                         QStringLiteral("python_3.8.10"),
                                         QStringLiteral("pip_21.0"), QStringLiteral("numpy")});
        QVERIFY(match.data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(!match.parent().data(Qt::FontRole).isValid());
        QCOMPARE(m_model->filter().matches, 2);
        m_model->setFilterText(QString());
        QVERIFY(!index({QStringLiteral("flywheel")}).data(Qt::FontRole).isValid());
    }

    void aNewTreeIsFilteredToo()
    {
        load(sampleRecords());
        m_model->setFilterText(QStringLiteral("scipy"));
        const std::vector<GearRecord> more{
            sampleGear(QStringLiteral("flywheel"), QStringLiteral("more"), QStringLiteral("1"),
                       {{QStringLiteral("scipy"), QStringLiteral("1.0")}})};
        m_model->setTree(ResultsTree::build(reportWith(m_model->tree()->report(), more)));
        QCOMPARE(dumpModel(*m_model), QStringLiteral("flywheel\n"
                                                     "  more | 1\n"
                                                     "    /usr/local/bin/python3.11 | 3.11.3\n"
                                                     "      /usr/local/bin/pip | 22.3.1\n"
                                                     "        scipy | 1.0\n"));
    }

    void sortsSiblingsByNumberAndName()
    {
        load({sampleGear(QStringLiteral("a"), QStringLiteral("one"), QStringLiteral("1.10"), {}),
              sampleGear(QStringLiteral("a"), QStringLiteral("two"), QStringLiteral("1.9"), {}),
              sampleGear(QStringLiteral("b"), QStringLiteral("Three"), QStringLiteral("1"), {})});
        m_model->sort(int(ResultsColumn::Version), Qt::AscendingOrder);
        QCOMPARE(gearNames(), (QStringList{QStringLiteral("two"), QStringLiteral("one")}));
        m_model->sort(int(ResultsColumn::Version), Qt::DescendingOrder);
        QCOMPARE(gearNames(), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
        m_model->sort(int(ResultsColumn::Name), Qt::DescendingOrder);
        QCOMPARE(gearNames(), (QStringList{QStringLiteral("two"), QStringLiteral("one")}));
        QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("b"));
    }

    void sortingKeepsPersistentIndexes()
    {
        load(sampleRecords());
        const QPersistentModelIndex six =
            index({QStringLiteral("flywheel"), QStringLiteral("dicom-fixer"),
                   QStringLiteral("python_3.9.2"), QStringLiteral("six")});
        const QPersistentModelIndex site = index({QStringLiteral("flywheel")});
        QCOMPARE(site.row(), 1);
        m_model->sort(0, Qt::DescendingOrder);
        QCOMPARE(site.row(), 0);
        QCOMPARE(six.data().toString(), QStringLiteral("six"));
        QCOMPARE(QModelIndex(six).parent().parent().parent(), QModelIndex(site));
    }

    void laterRecordsReplaceEarlierOnes()
    {
        const auto report = makeReport(sampleRecords());
        const auto more =
            reportWith(report, {sampleGear(QStringLiteral("flywheel"), QStringLiteral("mriqc"),
                                           QStringLiteral("2.0"), {}),
                                sampleGear(QStringLiteral("flywheel"), QStringLiteral("mriqc"),
                                           QStringLiteral("3.0"), {})});
        QCOMPARE(more->gears.size(), report->gears.size());
        QCOMPARE(more->gears.back()->version, QStringLiteral("3.0"));
        QCOMPARE(report->gears.back()->version, QStringLiteral("1.0"));
    }

    void aManyTimesLargerTreeHoldsTogether()
    {
        load(manyRecords(60, 30));
        m_model->setFilterText(QStringLiteral("gear-0007 package-0003"));
        QCOMPARE(dumpModel(*m_model).count(QLatin1Char('\n')), 5);
        m_model->sort(1);
        m_model->setFilterText(QString());
        QCOMPARE(dumpModel(*m_model).count(QLatin1Char('\n')), 5 + 60 * 33);
    }

private:
    void load(std::vector<GearRecord> records)
    {
        m_model->setTree(ResultsTree::build(makeReport(std::move(records))));
    }
    QModelIndex index(const QStringList &path, ResultsColumn column = ResultsColumn::Name) const
    {
        return m_model->indexOf(m_model->tree()->find(path), int(column));
    }
    QString row(const QStringList &path) const
    {
        QStringList cells;
        for (int column = 0; column < resultsColumnCount; ++column)
            cells << index(path, static_cast<ResultsColumn>(column)).data().toString();
        return cells.join(QStringLiteral(" | "));
    }
    /// Of the site "a".
    QStringList gearNames() const
    {
        QStringList names;
        const QModelIndex site = index({QStringLiteral("a")});
        for (int i = 0; i < m_model->rowCount(site); ++i)
            names << m_model->index(i, 0, site).data().toString();
        return names;
    }

    std::unique_ptr<ResultsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(ResultsModelTest)
#include "tst_results_model.moc"
