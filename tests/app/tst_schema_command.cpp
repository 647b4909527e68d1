#include "app/command_line.h"
#include "app/exit_status.h"
#include "app/schema_command.h"
#include "core/export/match_rows.h"
#include "core/master/master_json.h"
#include "tests/support/english.h"
#include "tests/support/record_builder.h"
#include "tests/support/recording_terminal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QJsonObject schema(const char *name)
{
    RecordingTerminal terminal;
    const int status = runSchemaCommand({QLatin1String(name)}, terminal.terminal());
    return status == Done ? QJsonDocument::fromJson(terminal.printed).object() : QJsonObject();
}

/// The keys of a value that its schema does not tell.
QStringList untold(const QJsonValue &value, const QJsonObject &schema, const QString &path)
{
    QStringList keys;
    const auto part = [](const QJsonObject &from, const char *key) { return from.value(QLatin1String(key)).toObject(); };
    for (const QJsonValue &item : value.toArray())
        keys += untold(item, part(schema, "items"), path + QStringLiteral("[]"));
    const QJsonObject object = value.toObject();
    const QJsonObject named = part(schema, "properties");
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject any = part(schema, "additionalProperties");
        if (named.contains(it.key()))
            keys += untold(it.value(), named.value(it.key()).toObject(), path + QLatin1Char('/') + it.key());
        else if (!any.isEmpty())
            keys += untold(it.value(), any, path + QStringLiteral("/*"));
        else
            keys << path + QLatin1Char('/') + it.key();
    }
    return keys;
}
} // namespace

class TestSchemaCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    /// A record that has something in every field.
    void theMasterJsonIsToldWhole()
    {
        MasterDocument document;
        document.setRecord(fullRecord());
        document.setRecord(staleRecord());
        const auto json = QJsonDocument::fromJson(document.serialise()).object();
        QCOMPARE(untold(json, schema("master"), QString()), QStringList());
    }

    void everyColumnOfAQueryIsTold()
    {
        const auto columns = schema("query").value(QStringLiteral("properties")).toObject()
                                 .value(QStringLiteral("matches")).toObject()
                                 .value(QStringLiteral("items")).toObject()
                                 .value(QStringLiteral("properties")).toObject();
        FileMatches none;
        none.report = PackedReport::pack(std::vector<GearRecord>());
        const QString head = QString::fromUtf8(matchesCsv({&none, 1}, QDate(2026, 11, 27))).section(QLatin1String("\r\n"), 0, 0);
        QVERIFY(head.split(QLatin1Char(',')).size() > 20);
        for (const QString &column : head.split(QLatin1Char(',')))
            QVERIFY2(columns.contains(column), qPrintable(column));
    }

    void wrongNamesAreToldTheRightOnes()
    {
        const Command command =
            parseCommandLine({QStringLiteral("gear-audit"), QStringLiteral("schema"), QStringLiteral("nope")});
        const auto *print = std::get_if<PrintCommand>(&command);
        QVERIFY(print && print->exitStatus == WrongUsage);
        QVERIFY(print->text.contains(QLatin1String("progress")));
    }
};

QTEST_GUILESS_MAIN(TestSchemaCommand)
#include "tst_schema_command.moc"
