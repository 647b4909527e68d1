#include "tests/support/english.h"
#include "tests/support/record_builder.h"
#include "ui/words/details_text.h"

#include <QTest>

using namespace gearaudit;

namespace
{

const QDate today(2026, 11, 22);

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/// The value of a name beneath a heading; the values of names that repeat, on lines.
QString value(const Details &details, const char *heading, const char *name)
{
    QStringList values;
    for (const auto &section : details) {
        for (const auto &line : section.lines) {
            if (section.heading == str(heading) && line.name == str(name))
                values << line.value;
        }
    }
    return values.join(QLatin1Char('\n'));
}

/// All of it, indented, a tab between a name and its value.
QString detailsText(const Details &details)
{
    QStringList lines;
    for (const auto &section : details) {
        lines << section.heading;
        for (const auto &line : section.lines)
            lines << str("  ") + (line.name.isEmpty() ? QString() : line.name + str("\t")) + line.value;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class DetailsTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::speakEnglish(); }

    void whatTheImageIsBesideItsPythons()
    {
        const auto record = test::fullRecord();
        const auto details = partDetails({record}, today);
        QCOMPARE(value(details, "Image", "System"), str("Debian GNU/Linux 12 (bookworm)"));
        QCOMPARE(value(details, "Image", "Built on"), str("docker.io/library/python:3.11"));
        QCOMPARE(value(details, "Tools", "FSL"), str("6.0.5, by /opt/fsl/etc/fslversion"));
        QCOMPARE(value(details, "Tools", "R"), str("version not known, by /usr/lib/R/library/base/DESCRIPTION"));
        QCOMPARE(value(details, "Tools", "Conda, conda-forge"), str("libblas 3.9.0, openssl 3.1.4"));
        QCOMPARE(value(details, "Layers", "1"), str("RUN pip install my-tool"));
        const auto packages = record.findings.pythons[0].pips[0].freeze;
        for (std::size_t i = 0; i < packages.size(); ++i) {
            RecordPart part{record};
            part.python = 0;
            part.pip = 0;
            part.package = int(i);
            const auto one = partDetails(part, today);
            const bool isOwn = packages[i].name == str("my-tool");
            QCOMPARE(value(one, "Package", "Brought by layer"),
                     isOwn ? str("1: RUN pip install my-tool") : str("0: ADD file:1 in /"));
            QCOMPARE(value(one, "Package", "Size"), isOwn ? QString() : str("1.8 MB"));
            QCOMPARE(value(one, "Python", "Size"), str("71 MB"));
        }
    }

    void aLastAnswerIsToldApart()
    {
        const auto record = test::staleRecord();
        const auto details = partDetails({record}, today);
        const QString answer = value(details, "Audit", "Last answer");
        QVERIFY2(answer.startsWith(str("Pythons of version 0.9.0, of ")), qPrintable(answer));
        QCOMPARE(value(details, "Audit", "Of the image"), record.audit.lastAnswer->image);
        QCOMPARE(value(details, "Audit", "Of the digest"), record.audit.lastAnswer->imageDigest);
        QVERIFY(value(details, "Pythons", "").contains(answer)); // above them
        QVERIFY(detailsText(gearsDetails(str("x"), {record})).contains(answer));
        QVERIFY(value(partDetails({test::fullRecord()}, today), "Audit", "Last answer").isEmpty());
    }

    /// Nothing that a record holds about a gear is left out.
    void aGearIsToldInFull()
    {
        GearRecord record = test::fullRecord();
        record.foundManifest = str("gears/x.json");
        const QString text = detailsText(partDetails({record}, today));
        const auto &facts = record.manifest;
        QStringList expected{record.key,
                             record.label,
                             record.version,
                             record.site,
                             record.image,
                             record.foundManifest,
                             facts.category,
                             facts.license,
                             facts.author,
                             facts.maintainer,
                             facts.source,
                             facts.url,
                             facts.command,
                             facts.created,
                             record.audit.reason,
                             record.audit.imageDigest,
                             record.audit.platform,
                             record.audit.inspectedBy,
                             record.audit.siteRelease,
                             record.audit.program};
        expected += facts.images + record.findings.pythonDirs + record.findings.pipDirs;
        for (const auto &attempt : record.audit.attempts)
            expected << attempt.image + str(": ") + attempt.result;
        for (const auto &part : expected)
            QVERIFY2(!part.isEmpty() && text.contains(part), qPrintable(part));
        const auto details = partDetails({record}, today);
        QCOMPARE(value(details, "Image", "Size"), str("12 GB"));
        QCOMPARE(value(details, "Audit", "It took"), str("5.2 s"));
        QCOMPARE(value(details, "Image", "Manifest also names"), str("flywheel/dicom-fixer:0.8.0"));
        QCOMPARE(value(details, "Audit", "Status"), str("Audited"));
        const QString used = value(details, "Pythons", "").section(QLatin1Char('\n'), 0, 0);
        QVERIFY2(used.startsWith(str("/opt/venv/bin/python: 3.11.3, virtual environment, the gear "
                                     "runs it, 2 package")),
                 qPrintable(used));
        QVERIFY2(used.endsWith(str(", flywheel-sdk 16.8.0, behind the site's release (19.2.1)")),
                 qPrintable(used));
    }

    void whatIsNotKnownIsLeftOut()
    {
        GearRecord record;
        record.key = str("old");
        const auto details = partDetails({record}, today);
        QCOMPARE(detailsText(details),
                 str("Gear\n  Name\told\n  SDK-enabled\tno\n"
                     "Audit\n  Status\tNot recorded\n  What it means\tThe file does not say "
                     "how this gear's audit ended. Audit it again to know."));
    }

    void aPython()
    {
        GearRecord record = test::fullRecord();
        record.findings.pythons[1].version = str("3.8.10");
        const auto used = partDetails({record, 0}, today);
        QCOMPARE(value(used, "Python", "Path"), str("/opt/venv/bin/python"));
        QCOMPARE(value(used, "Python", "The gear runs it"), str("yes"));
        QCOMPARE(value(used, "Python", "Support"), str("mended until 10/31/27"));
        QCOMPARE(value(used, "Packages that /opt/venv/bin/pip lists", "my-tool"),
                 str("1.2.3, from git+https://example.org/my-tool at 1f2e3d"));
        QCOMPARE(value(used, "Packages that /opt/venv/bin/pip3 lists", "my-tool"),
                 str("1.2.3, from file:///src/my-tool (editable)"));
        const auto bare = partDetails({record, 1}, today);
        QCOMPARE(value(bare, "Python", "Support"), str("past its end of life since 10/7/24"));
        QCOMPARE(value(bare, "Python", "Dates from"),
                 str("https://devguide.python.org/versions/, as of 11/22/26"));
        QCOMPARE(value(bare, "Packages, by what is written beside them", "six"), str("1.16.0"));
        QCOMPARE(value(bare, "Gear", "Name"), record.key);
    }

    void aPipAndAPackage()
    {
        const GearRecord record = test::fullRecord();
        const auto pip = partDetails({record, 0, 1}, today);
        QCOMPARE(value(pip, "Pip", "Path"), str("/opt/venv/bin/pip3"));
        QVERIFY(value(pip, "Pip", "Lists").startsWith(str("2 package")));
        const auto tool = partDetails({record, 0, 0, 1}, today);
        QCOMPARE(value(tool, "Package", "Name"), str("my-tool"));
        QCOMPARE(value(tool, "Package", "From"), str("git+https://example.org/my-tool"));
        QCOMPARE(value(tool, "Package", "Commit"), str("1f2e3d"));
        QCOMPARE(value(tool, "Package", "Known by"), str("/opt/venv/bin/pip"));
        const auto sdk = partDetails({record, 0, 0, 0}, today);
        QCOMPARE(value(sdk, "Package", "Standing"),
                 str("16.8.0, behind the site's release (19.2.1)"));
        const auto six = partDetails({record, 1, RecordPart::none, 0}, today);
        QCOMPARE(value(six, "Package", "Name"), str("six"));
        QCOMPARE(value(six, "Python", "Path"), str("/usr/bin/python3.11"));
    }

    void longerThanAnybodyReads()
    {
        GearRecord record = test::smallRecord(str("s"), str("g"));
        record.manifest.command = QString(100'000, QLatin1Char('x'));
        auto &freeze = record.findings.pythons[0].pips[0].freeze;
        freeze.assign(50'000, {str("a"), str("1")});
        QVERIFY(detailsText(partDetails({record}, today)).size() < 10'000);
        QVERIFY(detailsText(partDetails({record, 0}, today)).count(QLatin1Char('\n')) < 2100);
    }

    void severalGears()
    {
        std::vector<GearRecord> gears{test::smallRecord(str("a"), str("one")),
                                      test::fullRecord(str("a"), str("two"))};
        gears[1].audit.status = Status::NotFound;
        const auto details = gearsDetails(str("a"), gears);
        QCOMPARE(value(details, "a", "Gears"), str("2"));
        QCOMPARE(value(details, "a", "SDK-enabled"), str("1"));
        QCOMPARE(value(details, "a", "Image not found"), str("1"));
        QCOMPARE(value(details, "Gears", "two"), str("0.9.0, Image not found"));
        gears.assign(2100, gears[0]);
        QCOMPARE(value(gearsDetails(str("a"), gears), "Gears", ""), str("and 100 more"));
    }

    /// What an image says cannot pass for another line, nor turn round what is read.
    void hostileTexts()
    {
        QCOMPARE(onOneLine(str("a\nb\r\tc\u2028d\u202Ee\u001Bf")), str("a b c d e f"));
        GearRecord record = test::smallRecord(str("s"), str("<b>x</b>\nAudit"));
        record.findings.pythons[0].path = str("/p\nAudit\n  Status\tForged");
        for (const auto &part : {RecordPart{record}, RecordPart{record, 0}}) {
            for (const auto &line : detailsText(partDetails(part, today)).split(QLatin1Char('\n')))
                QVERIFY(line != str("  Status\tForged"));
        }
        QVERIFY(detailsText(partDetails({record}, today)).contains(str("<b>x</b> Audit")));
    }
};

QTEST_MAIN(DetailsTextTest)
#include "tst_details_text.moc"
