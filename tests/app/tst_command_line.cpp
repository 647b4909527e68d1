#include "app/audit_command.h"
#include "app/command_line.h"
#include "app/terminal.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gearaudit;

namespace
{
Command parse(const char *line)
{
    return parseCommandLine(QStringList{QStringLiteral("gear-audit")}
                            + QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}
} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noArgumentsIsTheWindow() { QVERIFY(std::holds_alternative<WindowCommand>(parse(""))); }

    void filesAreOpenedInTheWindow()
    {
        QTemporaryDir folder;
        const auto make = [&folder](const char *name) {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
        };
        const QString one = make("one.json");
        const QString two = make("results");
        const QStringList both{QStringLiteral("gear-audit"), one, two};
        QVERIFY(asksForWindow(both));
        QCOMPARE(std::get<WindowCommand>(parseCommandLine(both)).files, (QStringList{one, two}));
        QVERIFY(!asksForWindow({QStringLiteral("gear-audit"), QStringLiteral("audit")}));

        const auto wrong = [&](const QString &second) {
            const QStringList arguments{QStringLiteral("gear-audit"), one, second};
            return asksForWindow(arguments)
                       ? PrintCommand()
                       : std::get<PrintCommand>(parseCommandLine(arguments));
        };
        const QString none = folder.filePath(QStringLiteral("none.json"));
        QCOMPARE(wrong(none).exitStatus, 2);
        QVERIFY(wrong(none).text.contains(QStringLiteral("There is no file “%1”").arg(none)));
        QVERIFY(wrong(folder.path()).text.contains(QStringLiteral("is a folder")));
        QVERIFY(wrong(QStringLiteral("--jobs")).text.contains(QStringLiteral("no options")));
        QVERIFY(std::get<PrintCommand>(parse("missing.json"))
                    .text.contains(QStringLiteral("There is no file “missing.json”")));
        QVERIFY(std::get<PrintCommand>(parse("adit"))
                    .text.contains(QStringLiteral("is not a command")));
    }

    void audit()
    {
        const auto command = std::get<AuditCommand>(
            parse("audit --exchange /x --only a/* --only b/* --jobs 4 --refresh --workdir w "
                  "--engine podman"));
        QCOMPARE(command.exchange, QStringLiteral("/x"));
        QCOMPARE(command.workdir, QStringLiteral("w"));
        QCOMPARE(command.engine, QStringLiteral("podman"));
        QCOMPARE(command.jobs, std::optional(4));
        QCOMPARE(command.plan.only, (QStringList{QStringLiteral("a/*"), QStringLiteral("b/*")}));
        QVERIFY(command.plan.refresh);
    }

    void instancesAreChosenByNameOrAll()
    {
        const auto command = std::get<AuditCommand>(
            parse("audit --instance one --instance two --all-versions"));
        QCOMPARE(command.instances, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
        QVERIFY(command.allVersions);
        InstanceList all(3);
        all[0].name = QStringLiteral("two");
        all[1].name = QStringLiteral("off");
        all[1].enabled = false;
        all[2].name = QStringLiteral("one");
        const auto named = instancesFor(command, all);
        QCOMPARE(named->size(), 2u);
        QCOMPARE(named->front().name, QStringLiteral("two"));
        const auto every = instancesFor(std::get<AuditCommand>(parse("audit --all-instances")), all);
        QCOMPARE(every->size(), 2u);
        all.pop_back();
        QCOMPARE(instancesFor(command, all).error().subject, QStringLiteral("one"));
    }

    void whatIsNotGivenIsLeftToTheSettings()
    {
        Settings stored;
        stored.jobs = 7;
        stored.workdir = QStringLiteral("/w");
        const auto settings =
            settingsFor(std::get<AuditCommand>(parse("audit --exchange=/x")), stored);
        QCOMPARE(settings.jobs, 7);
        QCOMPARE(settings.workdir, QStringLiteral("/w"));
        QCOMPARE(settings.exchange, QStringLiteral("/x"));
        QVERIFY(!settings.allVersions);
    }

    void everyVersionBySettingOrArgument()
    {
        const auto isEvery = [](const char *line, bool stored) {
            Settings settings;
            settings.allVersions = stored;
            return settingsFor(std::get<AuditCommand>(parse(line)), settings).allVersions;
        };
        QVERIFY(isEvery("audit --instance x --all-versions", false));
        QVERIFY(isEvery("audit --instance x", true));
        QVERIFY(!isEvery("audit --instance x", false));
    }

    void mistakesSayWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *line, const char *named) {
            QTest::newRow(line) << QByteArray(line) << QString::fromUtf8(named);
        };
        row("frobnicate", "frobnicate");
        row("--frob", "--frob");
        row("audit", "--exchange");
        row("audit --exchange", "exchange");
        row("audit --exchange=", "--exchange");
        row("audit --exchange /x --jobs zero", "zero");
        row("audit --exchange /x --jobs 0", "0");
        row("audit --exchange /x --jobs 99", "99");
        row("audit --exchange /x --jobs 1x", "1x");
        row("audit --exchange /x --frob", "frob");
        row("audit --exchange /x surplus", "surplus");
        row("audit --exchange /x --only=", "--only");
        row("audit --instance=", "--instance");
    }
    void mistakesSayWhatIsWrong()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, named);
        const auto command = parse(line.constData());
        QVERIFY(std::holds_alternative<PrintCommand>(command));
        const auto &printed = std::get<PrintCommand>(command);
        QCOMPARE(printed.exitStatus, 2);
        QVERIFY2(printed.text.contains(named), qPrintable(printed.text));
        QVERIFY(printed.text.contains(QLatin1String("--help")));
    }

    void helpIsAsked_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"--help", "-h", "help", "help --help", "audit --help", "audit -h",
                                 "audit --exchange /x --help", "--version"})
            QTest::newRow(line) << QByteArray(line);
    }
    void helpIsAsked()
    {
        QFETCH(QByteArray, line);
        const auto printed = std::get<PrintCommand>(parse(line.constData()));
        QCOMPARE(printed.exitStatus, 0);
        QVERIFY(printed.text.startsWith(QLatin1String("Usage:"))
                || printed.text.startsWith(QLatin1String("gear-audit ")));
        for (const QString &row : printed.text.split(QLatin1Char('\n')))
            QVERIFY2(row.size() <= 100, qPrintable(row));
    }

    void aTerminalActsOnNothingThatAGearPrints()
    {
        QCOMPARE(terminalSafe(QStringLiteral("a\033[31mb\rc\u202ed\n")),
                 QStringLiteral("a [31mb c d\n"));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
