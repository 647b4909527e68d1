#include "app/terminal.h"
#include "app/terminal_progress.h"
#include "app/text_table.h"

#include <QTest>

#include <cstdio>

using namespace gearaudit;

namespace
{
/// What the progress of an audit says of a gear, into a file as a scheduled job has it.
QByteArray saidOf(const QString &key, const QString &reason)
{
    std::FILE *const file = std::tmpfile();
    {
        TerminalProgress progress(file);
        GearRecord record;
        record.site = QStringLiteral("hub");
        record.key = key;
        record.audit.status = Status::ProbeFailed;
        record.audit.reason = reason;
        progress.show({GearEnded{record}});
    }
    std::rewind(file);
    QByteArray said(10'000, '\0');
    said.resize(qsizetype(std::fread(said.data(), 1, std::size_t(said.size()), file)));
    std::fclose(file);
    return said;
}
} // namespace

/// Names that strangers chose: no line of a report is forged, no terminal steered, none floods it.
class TestHostileNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void progressHasALineForEachGear()
    {
        const QByteArray said =
            saidOf(QStringLiteral("one\nhub/two  Audited"), QStringLiteral("it\nhub/three  Audited\x1b[2J"));
        QCOMPARE(said.count('\n'), 1);
        QVERIFY(!said.contains('\x1b'));
        QVERIFY(said.startsWith("hub/one\\nhub/two  Audited"));
        QVERIFY(saidOf(QString(1'000'000, u'x'), QString(1'000'000, u'y')).size() < 3000);
    }

    void aTableHasALineForEachRow()
    {
        const QStringList lines =
            textTable({{QStringLiteral("gear"), QStringLiteral("x")},
                       {QStringLiteral("one\nhub  two"), QString(1'000'000, u'x')}},
                      0);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[1].startsWith(QStringLiteral("one\\nhub  two")));
        QVERIFY(lines[1].size() < 5000);
    }

    /// CSV and JSON hold what there is; only a terminal is spared it.
    void aTerminalIsNotSteeredByBytes()
    {
        bool isAfterLead = false;
        QCOMPARE(terminalSafeBytes("a\x1b[2J\r\n\tb\x7f", isAfterLead), QByteArray("a [2J \n\tb "));
        QCOMPARE(terminalSafeBytes("\xc2\x9b" "2J\xc2\xa7\xc3\xa9", isAfterLead), QByteArray("\xc2\xa0" "2J\xc2\xa7\xc3\xa9"));
        QCOMPARE(terminalSafeBytes("x\xc2", isAfterLead), QByteArray("x\xc2")); // cut within a character
        QCOMPARE(terminalSafeBytes("\x9b" "2J", isAfterLead), QByteArray("\xa0" "2J"));
        QCOMPARE(terminalSafeBytes("\x9b", isAfterLead), QByteArray("\x9b")); // no control by itself
    }
};

QTEST_GUILESS_MAIN(TestHostileNames)
#include "tst_hostile_names.moc"
