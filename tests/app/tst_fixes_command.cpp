#include "app/command_line.h"
#include "app/exit_status.h"
#include "app/fixes_command.h"
#include "core/master/master_json.h"
#include "tests/support/advisory_samples.h"
#include "tests/support/brief_records.h"
#include "tests/support/english.h"
#include "tests/support/recording_terminal.h"
#include "tests/support/text_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

Command parse(const QStringList &words)
{
    return parseCommandLine(QStringList{str("gear-audit"), str("fixes")} + words);
}

/// As it is where the words for one and for several are there, which translations/ has.
QString several(const QString &text)
{
    return QString(text).replace(QStringLiteral("(s)"), QStringLiteral("s"));
}

GearRecord layered(const char *name, const char *installed, const char *brought)
{
    auto found = python("/usr/bin/python3", "3.12.1", installed);
    found.inUse = true;
    found.bounds = QStringList{str("botocore: urllib3<1.27,>=1.25.4")};
    found.installedBy = {{str("1"), str(brought)}};
    auto record = gear(name, {found});
    record.audit.imageDigest = QStringLiteral("sha256:image-of-") + record.name;
    record.findings.image.layers = {{str("sha256:0123456789abcdef"), {}}, {str("sha256:fedcba9876543210"), str("RUN pip install")}, {QStringLiteral("sha256:") + record.name, {}}};
    record.manifest.author = str("Ann");
    return record;
}

} // namespace

class TestFixesCommand : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(str("a.json"));
    std::unique_ptr<AdvisorySample> m_sample;

    int run(const QStringList &arguments, RecordingTerminal &terminal)
    {
        const auto command = parse(arguments + QStringList{str("--advisories"), m_sample->path()});
        if (const auto *printed = std::get_if<PrintCommand>(&command))
            terminal.said << printed->text;
        const auto *fixes = std::get_if<FixesCommand>(&command);
        return fixes == nullptr ? -1 : runFixesCommand(*fixes, terminal.terminal(), {2026, 11, 27});
    }

private Q_SLOTS:
    void initTestCase()
    {
        speakEnglish();
        MasterDocument document;
        document.setRecord(layered("one", "urllib3=1.26.4 six=1", "urllib3, six"));
        document.setRecord(layered("two", "urllib3=1.26.4 six=1", "urllib3, six"));
        document.setRecord(gear("old", {python("/usr/bin/python2", "2.7.18", "six=1")}));
        writeFile(m_file, document.serialise());
        AdvisoryInput input;
        input.advisories = {advisory("PYSEC-1", "urllib3", {str("..1.26.5")}, {str("CVE-2021-33503")}),
                            advisory("PYSEC-2", "urllib3", {str("..1.26.18"), str("2.0..2.0.7")}, {str("CVE-2023-45803")})};
        input.exploited = {str("CVE-2023-45803")};
        m_sample = std::make_unique<AdvisorySample>(input);
    }

    void theWordsAreUnderstood()
    {
        const auto plain = std::get<FixesCommand>(parse({m_file}));
        QCOMPARE(plain.files, QStringList{m_file});
        QVERIFY(plain.expression.isEmpty() && plain.by == RemedyGrouping::None && plain.limit == 0);
        const auto full = std::get<FixesCommand>(parse({m_file, str("gone.json"), str("image:x/y in-use:yes"), str("--by=owner"), str("--limit"),
                                                        str("3"), str("--format"), str("json"), str("--advisories"), str("x.db")}));
        QCOMPARE(full.files, (QStringList{m_file, str("gone.json")}));
        QCOMPARE(full.expression, str("image:x/y in-use:yes"));
        QVERIFY(full.by == RemedyGrouping::Owner && full.limit == 3 && full.format == FixesCommand::Format::Json);
        QCOMPARE(full.advisories, str("x.db"));
    }

    void mistakesSayWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named");
        QTest::newRow("no file") << QStringList() << str("FILE");
        QTest::newRow("by") << QStringList{str("a.json"), str("--by"), str("moon")} << str("base, gear, owner, package");
        QTest::newRow("limit") << QStringList{str("a.json"), str("--limit=0")} << str("from 1");
        QTest::newRow("format") << QStringList{str("a.json"), str("--format=csv")} << str("text, json");
    }
    void mistakesSayWhatIsWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, named);
        const auto printed = std::get<PrintCommand>(parse(words));
        QCOMPARE(printed.exitStatus, 2);
        QVERIFY2(printed.text.contains(named), qPrintable(printed.text));
    }

    void theListIsPrinted()
    {
        RecordingTerminal terminal;
        QCOMPARE(run({m_file}, terminal), 0);
        QCOMPARE(several(QString::fromUtf8(terminal.printed)),
                 str("Pin urllib3 1.26.4 to 1.26.18 in the base sha256:fedcba987654 (2 layers): mends 2 faults (1 exploited) in 2 gears "
                     "starting it\n"
                     "    CVE-2023-45803 (severity unknown, exploited), CVE-2021-33503 (severity unknown)\n"
                     "    hub/one 1.0 (starts it), hub/two 1.0 (starts it)\n"
                     "Replace Python 2.7.18, which is past its end of life, by 3.11 or later, in the image registry/old:1.0: 1 gear, not "
                     "starting it\n"
                     "    hub/old 1.0\n"));
        QCOMPARE(several(terminal.said.constLast()), str("2 gears start a Python with a package that is being exploited, or is malicious. "
                                                "One new base image, sha256:fedcba987654 (2 layers), mends 2 of them."));
    }

    void groupsHaveTitlesAndSums()
    {
        RecordingTerminal terminal;
        QCOMPARE(run({m_file, str("--by=owner"), str("--limit=1")}, terminal), 0);
        QVERIFY2(several(QString::fromUtf8(terminal.printed)).startsWith(str("Ann: mends 2 faults (1 exploited) in 2 gears starting it\n  Pin urllib3")), terminal.printed.constData());
        QVERIFY(!terminal.printed.contains("Python 2.7"));
    }

    void aFilterIsAsked()
    {
        RecordingTerminal terminal;
        QCOMPARE(run({m_file, str("eol:yes")}, terminal), 0);
        QVERIFY2(terminal.printed.startsWith("Replace Python 2.7.18"), terminal.printed.constData());
        RecordingTerminal none;
        QCOMPARE(run({m_file, str("gear:none")}, none), 1);
        QCOMPARE(none.printed, QByteArray());
        QCOMPARE(none.said.constLast(), str("There is nothing to do that is known."));
        RecordingTerminal wrong;
        QCOMPARE(run({m_file, str("numpy>=1<2")}, wrong), 2);
    }

    void jsonHasEverything()
    {
        RecordingTerminal terminal;
        QCOMPARE(run({m_file, str("--format=json")}, terminal), 0);
        const auto json = QJsonDocument::fromJson(terminal.printed).object();
        QCOMPARE(json[str("summary")][str("worst-started")].toString(), str("exploited"));
        QCOMPARE(json[str("summary")][str("mended-in-one-place")].toInt(), 2);
        const auto first = json[str("groups")][0][str("remedies")][0];
        QCOMPARE(first[str("kind")].toString(), str("pin"));
        QCOMPARE(first[str("to")].toString(), str("1.26.18"));
        QCOMPARE(first[str("place")][str("kind")].toString(), str("base"));
        QCOMPARE(first[str("place")][str("command")].toString(), str("RUN pip install"));
        QCOMPARE(first[str("faults")][0][str("id")].toString(), str("CVE-2023-45803"));
        QVERIFY(first[str("faults")][0][str("exploited")].toBool());
        QCOMPARE(first[str("counts")][str("starting")].toInt(), 2);
        QCOMPARE(first[str("gears")][1][str("gear")].toString(), str("two"));
        QCOMPARE(first[str("gears")][1][str("file")].toString(), m_file);
        QVERIFY(first[str("gears")][1][str("starts")].toBool());
    }

    void whatCannotBeReadEndsIt()
    {
        RecordingTerminal terminal;
        QCOMPARE(run({m_file, str("gone.json")}, terminal), 3);
        QVERIFY(terminal.printed.isEmpty());
        RecordingTerminal full;
        full.isFull = true;
        QCOMPARE(run({m_file}, full), 3);
        RecordingTerminal without;
        const auto command = std::get<FixesCommand>(parse({m_file, str("--advisories"), m_folder.filePath(str("no.db"))}));
        QCOMPARE(runFixesCommand(command, without.terminal(), {2026, 11, 27}), 3);
        QVERIFY(without.printed.isEmpty() && without.said.size() == 1);
    }
};

QTEST_GUILESS_MAIN(TestFixesCommand)
#include "tst_fixes_command.moc"
