#include "core/master/master_json.h"
#include "tests/support/brief_records.h"
#include "tests/support/hostile_records.h"
#include "tests/support/record_builder.h"
#include "tests/support/sample_records.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestExportFiles : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_checks = qEnvironmentVariable("GEAR_AUDIT_EXPORT_CHECKS");

    QString saved(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(str(name)));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }

    /// What a program prints; the test fails where it does not end well.
    static QByteArray outputOf(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit ||
            process.exitCode() != 0) {
            const QByteArray reason =
                process.readAllStandardError() + process.errorString().toUtf8();
            QTest::qFail(reason.constData(), __FILE__, __LINE__);
        }
        return process.readAllStandardOutput();
    }

    static MasterDocument documentOf(const std::vector<GearRecord> &records)
    {
        MasterDocument document;
        for (const auto &record : records)
            document.setRecord(record);
        return document;
    }

    /// What the program makes of a file of results.
    QString exported(const MasterDocument &document, const char *format) const
    {
        const QString output = m_folder.filePath(str(format));
        outputOf(str(GEAR_AUDIT_PROGRAM),
                 {str("export"), saved("master.json", document.serialise()), str("--format"),
                  str(format), str("--output"), output});
        return output;
    }

    /// Of a file of results, by its own schema.
    void checkBySchema(const char *schema, const QString &file) const
    {
        const auto output = outputOf(str("node"), {m_checks + str("/check_schema.mjs"),
                                                   qEnvironmentVariable("GEAR_AUDIT_NODE_FOLDER"),
                                                   str(GEAR_SOURCE_DIR "/tests/data/schemas/") + str(schema), file});
        QCOMPARE(output.trimmed(), QByteArray("valid"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        // A database in which every six is faulty, so that bills have something to tell.
        qputenv("XDG_DATA_HOME", m_folder.filePath(str("data")).toUtf8());
        const QString records = saved(
            "records.json",
            QByteArray(
            "[{'id':'GHSA-aaaa-bbbb-cccc','modified':'2026-01-01T00:00:00Z','summary':'\\\"<six>\\\" & more','aliases':"
            "['CVE-2026-1234'],'severity':[{'type':'CVSS_V3','score':'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'}],"
            "'references':[{'type':'WEB','url':'https://example.org/a?b=c'}],'affected':[{'package':{'name':'six',"
            "'ecosystem':'PyPI'},'ranges':[{'type':'ECOSYSTEM','events':[{'introduced':'0'},{'fixed':'99'}]}]}]},"
            "{'id':'MAL-2026-1','modified':'2026-01-01T00:00:00Z','affected':[{'package':{'name':'numpy','ecosystem':'PyPI'},"
            "'ranges':[{'type':'ECOSYSTEM','events':[{'introduced':'0'}]}]}]}]").replace('\'', '"'));
        outputOf(str(GEAR_AUDIT_PROGRAM), {str("advisories"), str("import"), records});
        saved("judgements.jsonl", "{\"fault\": \"CVE-2026-1234\", \"gears\": [\"mixed*\"], \"status\": \"not_affected\", "
                                  "\"justification\": \"vulnerable_code_not_present\", \"reason\": \"no\"}\n");
    }

    void othersReadTheBillOfMaterials_data()
    {
        QTest::addColumn<std::vector<GearRecord>>("records");
        auto all = sampleRecords();
        all.push_back(fullRecord());
        QTest::newRow("a few") << all;
        QTest::newRow("many") << manyRecords(100, 50);
        QTest::newRow("hostile text") << hostileRecords();
        QTest::newRow("none") << std::vector<GearRecord>();
    }
    void othersReadTheBillOfMaterials()
    {
        QFETCH(std::vector<GearRecord>, records);
        const auto file = exported(documentOf(records), "cyclonedx");
        const auto output =
            outputOf(str("node"), {m_checks + str("/check.mjs"),
                                   qEnvironmentVariable("GEAR_AUDIT_NODE_FOLDER"), file});
        QVERIFY(output.contains("Trivy sees"));
    }

    void theBillHasTheFaults()
    {
        QFile file(exported(documentOf(sampleRecords()), "cyclonedx"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("\"CVE-2026-1234\""));
        QVERIFY(text.contains("\"score\": 9.8"));
        QVERIFY(text.contains("Upgrade six to 99."));
    }

    void spdxIsValid_data() { othersReadTheBillOfMaterials_data(); }
    void spdxIsValid()
    {
        QFETCH(std::vector<GearRecord>, records);
        const auto file = exported(documentOf(records), "spdx-json");
        checkBySchema("spdx-2.3.schema.json", file);
        const auto output = outputOf(str("node"), {m_checks + str("/check_spdx.mjs"),
                                                   qEnvironmentVariable("GEAR_AUDIT_NODE_FOLDER"), file});
        QVERIFY(output.contains("Trivy sees"));
    }

    void sarifIsValid_data() { othersReadTheBillOfMaterials_data(); }
    void sarifIsValid()
    {
        QFETCH(std::vector<GearRecord>, records);
        QProcess process;
        process.start(str(GEAR_AUDIT_PROGRAM),
                      {str("check"), saved("master.json", documentOf(records).serialise()), str("--format"), str("sarif")});
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() <= 1, process.readAllStandardError().constData());
        checkBySchema("sarif-2.1.0.schema.json", saved("check.sarif", process.readAllStandardOutput()));
    }

    void pythonReadsTheCsv()
    {
        const auto document = documentOf(hostileRecords());
        const auto records = document.records(); // in the order of the file
        const QString python = str("python3");
        const QString check = m_checks + str("/check_csv.py");
        const auto gears = outputOf(python, {check, exported(document, "inventory-csv"), str("26"),
                                             QString::number(records.size())});
        const auto table = QJsonDocument::fromJson(gears).array();
        for (std::size_t i = 0; i < records.size(); ++i) {
            QString label = table[static_cast<qsizetype>(i) + 1].toArray()[2].toString();
            if (label.startsWith(QLatin1Char('\'')))
                label.remove(0, 1);
            QCOMPARE(label, records[i].label);
        }
        // each has two packages of a pip, one of another's that is the same, and one by metadata
        const auto rows = QString::number(records.size() * 5);
        outputOf(python, {check, exported(document, "packages-csv"), str("16"), rows});
    }
};

QTEST_GUILESS_MAIN(TestExportFiles)
#include "tst_export_files.moc"
