#include "app/progress_events.h"
#include "app/terminal_progress.h"
#include "tests/support/english.h"
#include "tests/support/record_builder.h"
#include "tests/support/text_files.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
GearRecord ended(const char *key, Status status)
{
    GearRecord record = smallRecord(QStringLiteral("hub"), QLatin1String(key));
    record.audit.status = status;
    record.audit.reason = status == Status::Audited ? QString() : QStringLiteral("no such image");
    return record;
}

std::vector<AuditEvent> someEvents()
{
    AuditPlan plan;
    plan.imageless.resize(2);
    return {Planned{plan}, GearEnded{ended("good", Status::Audited)}, GearEnded{ended("gone", Status::NotFound)}};
}
} // namespace

/// What an audit says as it goes: to people whose terminal is none, and to programs.
class TestTerminalProgress : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    QByteArray said(TerminalProgress::Detail detail) const
    {
        const QString path = m_folder.filePath(QStringLiteral("said"));
        std::FILE *file = std::fopen(qPrintable(path), "w");
        {
            TerminalProgress progress(file, detail);
            progress.show(someEvents());
        }
        std::fclose(file);
        return fileContent(path);
    }

private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void everyGearIsALine()
    {
        const QByteArray all = said(TerminalProgress::Detail::All);
        QVERIFY2(all.startsWith("2 gears to audit.\n"), all.constData());
        QVERIFY(all.contains("hub/good"));
        QVERIFY(all.contains("hub/gone"));
    }

    void aJobIsToldOfTroubleAlone()
    {
        const QByteArray trouble = said(TerminalProgress::Detail::OnlyTrouble);
        QCOMPARE(trouble.count('\n'), 1);
        QVERIFY2(trouble.startsWith("hub/gone"), trouble.constData());
        QVERIFY(trouble.contains("no such image"));
    }

    void eventsAreALineEach()
    {
        ProgressEvents events;
        QByteArray lines;
        for (const AuditEvent &event : someEvents())
            lines += events.of(event);
        const auto parts = lines.trimmed().split('\n');
        QCOMPARE(parts.size(), 3);
        const auto last = QJsonDocument::fromJson(parts[2]).object();
        QCOMPARE(last.value(QStringLiteral("event")).toString(), QStringLiteral("gear"));
        QCOMPARE(last.value(QStringLiteral("status")).toString(), QStringLiteral("not-found"));
        QCOMPARE(last.value(QStringLiteral("done")).toInt(), 2);
        QCOMPARE(last.value(QStringLiteral("of")).toInt(), 2);
        // An image that the plan does not have is no event, and no harm.
        QVERIFY(events.of(ImageMoved{17, {}}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTerminalProgress)
#include "tst_terminal_progress.moc"
