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
        QCOMPARE(line("mriqc"), QStringLiteral("mriqc | 1.0 | Image not found · manifest for "
                                               "flywheel/mriqc:1.0 not found | mriqc label | "
                                               "flywheel/mriqc:1.0 | no | Image not found"));
        QCOMPARE(line("dicom-fixer"),
                 QStringLiteral("dicom-fixer | 0.9.0 | 3.11.3 | 16.8.0 | dicom-fixer label | "
                                "flywheel/dicom-fixer:0.9.0 | yes | Audited"));
        QCOMPARE(cell("mriqc", GearsColumn::Python), QString());
        QCOMPARE(cell("mriqc", GearsColumn::Reason),
                 QStringLiteral("Image not found · manifest for flywheel/mriqc:1.0 not found"));
        QCOMPARE(line("/usr/local/bin/python3.11"),
                 QStringLiteral("/usr/local/bin/python3.11 | 3.11.3 | In use | found on: gear's PATH | system"));
        QCOMPARE(line("/usr/local/bin/pip"), QStringLiteral("/usr/local/bin/pip | 22.3.1 | 3 packages"));
        QVERIFY(line("my-tool").startsWith(QStringLiteral("my-tool | 1.2.3 | git+https://example.org/my-tool")));
        QCOMPARE(line("flywheel"), QStringLiteral("flywheel"));
        QCOMPARE(role("flywheel", GearsColumn::Name, GearsModel::CountRole), QStringLiteral("3 gears"));
        QCOMPARE(role("mriqc", GearsColumn::Name, GearsModel::CountRole), QString());
    }

    void aSiteTellsHowManyOfItsGearsMatch()
    {
        show(sampleRecords(), Base::Matches, QStringLiteral("numpy"));
        QCOMPARE(role("flywheel", GearsColumn::Name, GearsModel::CountRole), QStringLiteral("2 of 3 gears"));
        QCOMPARE(role("flywheel", GearsColumn::Name, Qt::AccessibleTextRole),
                 QStringLiteral("flywheel, 2 of 3 gears"));
    }

    void aGearTellsThePythonThatItStarts()
    {
        auto one = gear("one", {python("/a", "3.8.1", "six=1.0"), python("/b", "3.12.1", "")});
        one.findings.pythons[1].inUse = true;
        auto open = gear("open", {python("/a", "3.12.1", ""), python("/b", "3.11.2", ""), python("/c", "3.11.2", "")});
        show({one, open}, Base::Sites);
        QCOMPARE(cell("one", GearsColumn::Python), QStringLiteral("3.12.1"));
        QVERIFY(role("one", GearsColumn::Python, Qt::ToolTipRole).contains(QStringLiteral("In its image: 3.8.1 (/a)")));
        QVERIFY(role("one", GearsColumn::Python, Qt::ToolTipRole).contains(QStringLiteral("starts 3.12.1 (/b)")));
        // Where that is not known, all that its image holds, and it says so.
        QCOMPARE(cell("open", GearsColumn::Python), QStringLiteral("3.12.1, 3.11.2"));
        QCOMPARE(role("open", GearsColumn::Python, GearsModel::FaintRole), QStringLiteral("true"));
        QVERIFY(role("open", GearsColumn::Python, Qt::AccessibleTextRole).contains(QStringLiteral("not known")));
        QCOMPARE(role("one", GearsColumn::Python, GearsModel::FaintRole), QStringLiteral("false"));
    }

    void aStatusHasItsSignBeforeTheNameAndIsSpoken()
    {
        show(sampleRecords(), Base::Everything);
        QVERIFY(!at(QStringLiteral("mriqc")).data(Qt::DecorationRole).isNull());
        QVERIFY(at(QStringLiteral("numpy")).data(Qt::DecorationRole).isNull());
        QCOMPARE(role("mriqc", GearsColumn::Name, Qt::AccessibleTextRole), QStringLiteral("mriqc, Image not found"));
        QVERIFY(role("mriqc", GearsColumn::Name, Qt::ToolTipRole).contains(QStringLiteral("does not have the image")));
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
        // The gear starts another one, so it is merely told, not filled.
        QCOMPARE(badge("/usr/bin/python3.9", GearsColumn::Version), QStringLiteral("EOL outlined"));
        QCOMPARE(badge("/usr/local/bin/python3.11", GearsColumn::Version), QString());
        QCOMPARE(badge("dicom-fixer", GearsColumn::Python), QStringLiteral("EOL outlined"));
        QCOMPARE(role("dicom-fixer", GearsColumn::Python, Qt::AccessibleTextRole),
                 QStringLiteral("3.11.3, a Python in its image is past its end of life"));
        QCOMPARE(badge("mriqc", GearsColumn::Python), QString());
        auto old = gear("old", {python("/p", "3.6.1", "six=1.0")});
        old.findings.pythons[0].inUse = true;
        show({old}, Base::Everything);
        QCOMPARE(badge("old", GearsColumn::Python), QStringLiteral("EOL filled"));
        QCOMPARE(badge("/p", GearsColumn::Version), QStringLiteral("EOL filled"));
        QCOMPARE(role("old", GearsColumn::Python, Qt::AccessibleTextRole),
                 QStringLiteral("3.6.1, past its end of life"));
        QCOMPARE(role("old", GearsColumn::Python, GearsModel::BadgeSignRole), QStringLiteral("!"));
    }

    void anSdkThatIsBehindItsSiteIsMarked()
    {
        auto record = gear("g", {python("/p", "3.11.1", "Flywheel_SDK=15.0 six=1.0")});
        record.audit.siteRelease = QStringLiteral("19.2.1");
        show({record}, Base::Everything);
        QCOMPARE(badge("Flywheel_SDK", GearsColumn::Version), QStringLiteral("▼4 outlined"));
        QCOMPARE(cell("g", GearsColumn::Sdk), QStringLiteral("15.0"));
        QCOMPARE(badge("g", GearsColumn::Sdk), QStringLiteral("▼4 outlined"));
        QVERIFY(role("g", GearsColumn::Sdk, Qt::AccessibleTextRole).startsWith(QStringLiteral("15.0, 4 major version")));
        QVERIFY(role("g", GearsColumn::Sdk, Qt::ToolTipRole).contains(QStringLiteral("19.2.1")));
        record.audit.siteRelease = QStringLiteral("15.9");
        show({record}, Base::Everything);
        QCOMPARE(badge("g", GearsColumn::Sdk), QString());
    }

    void saysWhereARowStands()
    {
        show(sampleRecords(), Base::Matches, QStringLiteral("numpy>1.20"));
        const auto spoken = [this](const QString &name) {
            return at(name).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(spoken(QStringLiteral("flywheel")), QStringLiteral("flywheel, 1 of 3 gears"));
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
                 QStringLiteral("3.9.2, past its end of life, not started"));
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

    QString role(const char *name, GearsColumn column, int role) const
    {
        return at(QString::fromUtf8(name)).siblingAtColumn(int(column)).data(role).toString();
    }
    QString cell(const char *name, GearsColumn column) const { return role(name, column, Qt::DisplayRole); }
    QString badge(const char *name, GearsColumn column) const
    {
        const QString text = role(name, column, GearsModel::BadgeRole);
        const bool isFilled = role(name, column, GearsModel::BadgeFilledRole) == QLatin1String("true");
        return text.isEmpty() ? text : text + QLatin1String(isFilled ? " filled" : " outlined");
    }

    /// What the columns say, without those that say nothing.
    QString line(const char *name) const
    {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << cell(name, static_cast<GearsColumn>(column));
        cells.removeAll(QString());
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
