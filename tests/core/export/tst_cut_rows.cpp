#include "core/export/match_rows.h"
#include "core/filter/filter_parser.h"
#include "core/master/master_json.h"
#include "tests/support/brief_records.h"

#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

/// A list that was cut short is said wherever it is asked.
class TestCutRows : public QObject
{
    Q_OBJECT

    static std::vector<GearRecord> records()
    {
        auto whole = gear("whole", {python("/usr/bin/python3", "3.12.1", "six=1.0")});
        auto cut = gear("cut", {python("/usr/bin/python3", "3.12.1", "six=1.0")});
        cut.findings.image.cut = {QStringLiteral("packages, or too long ones, in /usr/bin/python3"), QStringLiteral("tools")};
        return {cut, whole};
    }

    static FileMatches ask(const QString &filter)
    {
        FileMatches found;
        found.report = PackedReport::pack(records());
        const auto matches = findMatches(*parseFilter(filter), *found.report, QDate(2026, 11, 22));
        found.rows = matchRows(matches, *found.report);
        found.gearCount = matches.gearCount;
        return found;
    }

private Q_SLOTS:
    void aFilterFindsIt()
    {
        const auto found = ask(QStringLiteral("cut:yes"));
        QCOMPARE(found.gearCount, 1u);
        QCOMPARE(found.report->text(found.report->gear(found.rows.front().gear).key), QStringLiteral("cut"));
        QCOMPARE(ask(QStringLiteral("cut:no")).gearCount, 1u);
    }

    void aTableTellsIt()
    {
        const QDate today(2026, 11, 22);
        const std::vector<FileMatches> all{ask(QStringLiteral("six"))}, whole{ask(QStringLiteral("cut:no"))};
        QVERIFY(matchTable(all, today).first().contains(QStringLiteral("cut short")));
        QVERIFY(!matchTable(whole, today).first().contains(QStringLiteral("cut short")));
        const auto found = ask(QStringLiteral("cut:yes"));
        QCOMPARE(matchCell(found, found.rows.front(), MatchColumn::Cut, today),
                 QStringLiteral("packages, or too long ones, in /usr/bin/python3, tools"));
    }

    void theFileKeepsIt()
    {
        MasterDocument document;
        for (const GearRecord &record : records())
            document.setRecord(record);
        const QByteArray json = document.serialise();
        QCOMPARE(json.count("\"cut\": ["), 1);
        const auto read = MasterDocument::parse(json, QStringLiteral("x"));
        QVERIFY(read);
        QCOMPARE(read->records()[0].findings.image.cut, records()[0].findings.image.cut);
        QVERIFY(read->records()[1].findings.image.cut.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCutRows)
#include "tst_cut_rows.moc"
