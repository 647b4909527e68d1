#include "tests/support/brief_records.h"
#include "tests/support/english.h"
#include "tests/support/gear_rows_fixture.h"
#include "tests/support/model_dump.h"
#include "tests/support/sample_records.h"
#include "ui/models/gears_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;
using Base = GearExpansion::Base;

class GearsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void init()
    {
        m_model = std::make_unique<GearsModel>();
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
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->findName(QStringLiteral("a"), 0), -1);
    }

    void showsEveryColumn()
    {
        show(sampleRecords(), Base::Everything);
        QCOMPARE(line(QStringLiteral("mriqc")),
                 QStringLiteral("mriqc | 1.0 |  | mriqc label | flywheel/mriqc:1.0 | no | Image not "
                                "found | manifest for flywheel/mriqc:1.0 not found"));
        QCOMPARE(line(QStringLiteral("/usr/local/bin/python3.11")),
                 QStringLiteral("/usr/local/bin/python3.11 | 3.11.3 |  | system |  |  | In use | "
                                "found on: gear's PATH"));
        QCOMPARE(line(QStringLiteral("/usr/local/bin/pip")),
                 QStringLiteral("/usr/local/bin/pip | 22.3.1 |  |  |  |  |  | 3 packages"));
        QVERIFY(line(QStringLiteral("my-tool"))
                    .startsWith(QStringLiteral("my-tool | 1.2.3 |  |  |  |  |  | "
                                               "git+https://example.org/my-tool")));
        QCOMPARE(line(QStringLiteral("flywheel")),
                 QStringLiteral("flywheel |  |  |  |  |  |  | 3 gears"));
    }

    void aSiteTellsHowManyOfItsGearsMatch()
    {
        show(sampleRecords(), Base::Matches, QStringLiteral("numpy"));
        QCOMPARE(line(QStringLiteral("flywheel")),
                 QStringLiteral("flywheel |  |  |  |  |  |  | 2 of 3 gears"));
    }

    void showsMarkupAsText()
    {
        show(sampleRecords(), Base::Sites);
        const QModelIndex label =
            at(QStringLiteral("fsl-bet")).siblingAtColumn(int(GearsColumn::Label));
        QCOMPARE(label.data().toString(), QStringLiteral("<b>Brain</b> extraction"));
        QCOMPARE(label.data(Qt::ToolTipRole).toString(),
                 QStringLiteral("<qt>&lt;b&gt;Brain&lt;/b&gt; extraction</qt>"));
    }

    void rowsOpenAndClose()
    {
        show(sampleRecords(), Base::Sites);
        const QString closed = dumpModel(*m_model, 1);
        QSignalSpy changed(m_model.get(), &GearsModel::expansionChanged);
        const int curate = at(QStringLiteral("curate")).row();
        m_model->setOpen(curate, true);
        QVERIFY(m_model->isOpen(curate));
        QCOMPARE(names(curate, 3),
                 (QStringList{QStringLiteral("curate"), QStringLiteral("/opt/venv/bin/python"),
                              QStringLiteral("dicom-fixer")}));
        m_model->openBelow(curate);
        QCOMPARE(names(curate, 5),
                 (QStringList{QStringLiteral("curate"), QStringLiteral("/opt/venv/bin/python"),
                              QStringLiteral("/opt/venv/bin/pip"), QStringLiteral("numpy"),
                              QStringLiteral("dicom-fixer")}));
        m_model->setOpen(curate, false);
        QCOMPARE(dumpModel(*m_model, 1), closed);
        QVERIFY(!m_model->isOpen(curate));
        QVERIFY(changed.size() >= 3);
        // What was open inside is open again.
        m_model->setOpen(curate, true);
        QCOMPARE(names(curate + 3, 1), QStringList{QStringLiteral("numpy")});
        m_model->setOpen(at(QStringLiteral("mriqc")).row(), true);
        QVERIFY(!m_model->isOpen(at(QStringLiteral("mriqc")).row()));
    }

    void closingTheLastRowTakesAllBelowIt()
    {
        show(sampleRecords(), Base::Everything);
        m_model->setOpen(at(QStringLiteral("flywheel")).row(), false);
        QCOMPARE(dumpModel(*m_model, 1), QStringLiteral("brainlife\nfsl-bet\nflywheel\n"));
    }

    void knowsItsWayUp()
    {
        show(sampleRecords(), Base::Everything);
        const int package = at(QStringLiteral("my-tool")).row();
        QCOMPARE(names(m_model->parentRow(package), 1),
                 QStringList{QStringLiteral("/usr/local/bin/pip")});
        const int gear = at(QStringLiteral("mriqc")).row();
        QCOMPARE(m_model->parentRow(gear), at(QStringLiteral("flywheel")).row());
        QCOMPARE(m_model->parentRow(m_model->parentRow(gear)), -1);
    }

    void findsNamesGoingRound()
    {
        show(sampleRecords(), Base::Everything);
        const int curate = at(QStringLiteral("curate")).row();
        QCOMPARE(m_model->findName(QStringLiteral("CUR"), 0), curate);
        QCOMPARE(m_model->findName(QStringLiteral("cur"), curate + 1), curate);
        QCOMPARE(m_model->findName(QStringLiteral("nothing"), 0), -1);
    }

    void findsWhatTheFilterNames()
    {
        show(sampleRecords(), Base::Matches, QStringLiteral("numpy"));
        const int first = m_model->findNamed(-1, true);
        QCOMPARE(names(first, 1), QStringList{QStringLiteral("numpy")});
        const int second = m_model->findNamed(first, true);
        QVERIFY(second > first);
        QCOMPARE(m_model->findNamed(second, true), -1);
        QCOMPARE(m_model->findNamed(second, false), first);
        QCOMPARE(m_model->index(first, 0).data(GearsModel::MatchRole).toInt(),
                 int(MatchMark::Named));
    }

    void whatIsPastItsEndIsMarkedInWords()
    {
        show(sampleRecords(), Base::Everything);
        const auto badge = [this](const QString &name, GearsColumn column) {
            return at(name).siblingAtColumn(int(column)).data(GearsModel::BadgeRole).toString();
        };
        QCOMPARE(badge(QStringLiteral("/usr/bin/python3.9"), GearsColumn::Version),
                 QStringLiteral("EOL"));
        QCOMPARE(badge(QStringLiteral("/usr/local/bin/python3.11"), GearsColumn::Version),
                 QString());
        QCOMPARE(badge(QStringLiteral("dicom-fixer"), GearsColumn::Name),
                 QStringLiteral("EOL Python"));
        QCOMPARE(badge(QStringLiteral("mriqc"), GearsColumn::Name), QString());
    }

    void anSdkThatIsBehindItsSiteIsMarked()
    {
        auto record = gear("g", {python("/p", "3.11.1", "flywheel-sdk=15.0 six=1.0")});
        record.audit.siteRelease = QStringLiteral("19.2.1");
        show({record}, Base::Everything);
        QCOMPARE(at(QStringLiteral("flywheel-sdk"))
                     .siblingAtColumn(int(GearsColumn::Version))
                     .data(GearsModel::BadgeRole)
                     .toString(),
                 QStringLiteral("behind"));
    }

    void saysWhereARowStands()
    {
        show(sampleRecords(), Base::Matches, QStringLiteral("numpy>1.20"));
        const auto spoken = [this](const QString &name) {
            return at(name).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(spoken(QStringLiteral("flywheel")), QStringLiteral("flywheel"));
        QCOMPARE(spoken(QStringLiteral("/usr/bin/python3.9")),
                 QStringLiteral("/usr/bin/python3.9"));
        QCOMPARE(spoken(QStringLiteral("numpy")),
                 QStringLiteral("numpy, matches the filter"));
        QCOMPARE(at(QStringLiteral("numpy")).data(Qt::AccessibleDescriptionRole).toString(),
                 QStringLiteral("level 5"));
        QCOMPARE(at(QStringLiteral("/usr/bin/python3.9"))
                     .siblingAtColumn(int(GearsColumn::Version))
                     .data(Qt::AccessibleTextRole)
                     .toString(),
                 QStringLiteral("3.9.2, EOL"));
    }

    void severalReportsAreToldApart()
    {
        const auto result =
            grown(explored({loadedReport({gear("one", {})}, QStringLiteral("/1.json")),
                            loadedReport({gear("two", {})}, QStringLiteral("/2.json"))}),
                  Base::Sites);
        m_model->show(result.forest, result.expansion, result.rows, explorationDay());
        QCOMPARE(m_model->index(0, 0).data(GearsModel::NoteRole).toString(),
                 QStringLiteral("1.json"));
        QCOMPARE(m_model->index(2, 0).data(GearsModel::NoteRole).toString(),
                 QStringLiteral("2.json"));
        show({gear("one", {})}, Base::Sites);
        QCOMPARE(m_model->index(0, 0).data(GearsModel::NoteRole).toString(), QString());
    }

private:
    void show(const std::vector<GearRecord> &records, Base base, const QString &filter = {})
    {
        const auto result = grown(explored({loadedReport(records)}, filter), base);
        m_model->show(result.forest, result.expansion, result.rows, explorationDay());
    }

    QModelIndex at(const QString &name) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row, 0).data().toString() == name)
                return m_model->index(row, 0);
        }
        return {};
    }

    QString line(const QString &name) const
    {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << at(name).siblingAtColumn(column).data().toString();
        return cells.join(QStringLiteral(" | "));
    }

    QStringList names(int row, int count) const
    {
        QStringList list;
        for (int i = row; i < row + count; ++i)
            list << m_model->index(i, 0).data().toString();
        return list;
    }

    std::unique_ptr<GearsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(GearsModelTest)
#include "tst_gears_model.moc"
