#include "tests/support/brief_records.h"
#include "tests/support/english.h"
#include "tests/support/fake_advisories.h"
#include "ui/words/html_report.h"
#include "ui/words/html_text.h"

#include <QBuffer>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace gearaudit;
using namespace gearaudit::test;
using namespace gearaudit::testing;

namespace
{
QString str(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QDate today(2026, 11, 22);

std::shared_ptr<FakeAdvisories> database()
{
    auto made = std::make_shared<FakeAdvisories>();
    Fault fault = faultOf(str("CVE-1"), Severity::Critical, str("2.20"));
    fault.summary = str("<img src=x onerror=alert(1)>");
    fault.isExploited = true;
    made->add(str("requests"), str("2.19"), fault);
    made->setFixingVersions(str("requests"), {str("2.20")});
    return made;
}

Export exportOf(const std::vector<GearRecord> &records, bool withFaults = true)
{
    ExportPart part{PackedReport::pack(records), {}};
    const auto known = database();
    if (withFaults)
        part.faults = ReportFaults::of(*part.report, *known);
    return chosenExport({part}, {ExportFormat::Html, {}, today,
                                 {QUuid(), QDateTime(today, QTime(12, 0), Qt::UTC), str("1.0")},
                                 withFaults ? known : nullptr, writeHtmlReport});
}

QByteArray written(const Export &chosen)
{
    QByteArray text;
    QBuffer buffer(&text);
    buffer.open(QIODevice::WriteOnly);
    return chosen.write(buffer) ? text : QByteArray();
}

/// Strictly, as XML: what an image wrote can be no markup then. Names of elements, and the text.
QString parsed(const QByteArray &html, QStringList *elements = nullptr)
{
    QXmlStreamReader xml(html);
    QString text;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && elements != nullptr)
            *elements << xml.name().toString();
        if (token == QXmlStreamReader::Characters)
            text += xml.text();
    }
    return xml.hasError() ? str("ERROR: ") + xml.errorString() : text;
}

std::vector<GearRecord> sample(const char *name = "one")
{
    auto used = python("/usr/bin/python3", "3.7.2", "requests=2.19");
    used.inUse = true;
    auto failed = gear("lost", {});
    failed.audit.status = Status::Unauthorized;
    failed.audit.reason = str("the registry wants a login");
    return {gear(name, {used}), failed};
}
} // namespace

class TestHtmlReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { speakEnglish(); }

    void tellsWhatMattersInItsOrder()
    {
        const QByteArray html = written(exportOf(sample()));
        const QString text = parsed(html);
        QVERIFY2(!text.startsWith(str("ERROR")), qPrintable(text));
        qsizetype before = -1;
        for (const char *part : {"Could not be audited", "the registry wants a login", "What to do", "Pin requests 2.19 to 2.20",
                                 "Figures", "Gears and what they start", "Known faults"}) {
            const qsizetype at = text.indexOf(str(part), std::max<qsizetype>(before, 0));
            QVERIFY2(at > before, part);
            before = at;
        }
        for (const char *forbidden : {"<script", " src=\"", "http://", "@import", "url("})
            QVERIFY2(!html.contains(forbidden), forbidden);
        QVERIFY(html.contains("Content-Security-Policy"));
    }

    void nothingOfAnImageIsMarkup()
    {
        const char *hostile = "</td></table><script>alert(1)</script>\"'&<!--\x01\x1b[31m\xe2\x80\xae]]>";
        QStringList plainElements, hostileElements;
        (void)parsed(written(exportOf(sample())), &plainElements);
        const QString text = parsed(written(exportOf(sample(hostile))), &hostileElements);
        QVERIFY2(!text.startsWith(str("ERROR")), qPrintable(text));
        QCOMPARE(hostileElements, plainElements);
        QVERIFY(text.contains(str("<script>alert(1)</script>")));
        QVERIFY(text.contains(str("<img src=x onerror=alert(1)>")));
        QVERIFY(!text.contains(QChar(0x202e)));
        QVERIFY(!text.contains(QChar(0x1b)));
    }

    void textOfHtml()
    {
        QCOMPARE(htmlText(str("a<b>&\"'")), QByteArray("a&lt;b&gt;&amp;&quot;&#39;"));
        QCOMPARE(htmlText(QString(QChar(0xd800)) + str("x")), QByteArray("\xef\xbf\xbdx"));
        QCOMPARE(htmlText(str("𝄞 ü")), QByteArray("𝄞 ü"));
    }

    void withoutADatabaseItSaysSo()
    {
        const QString text = parsed(written(exportOf(sample(), false)));
        QVERIFY(text.contains(str("No database of known faults was at hand")));
        QVERIFY(!text.contains(str("What to do")));
    }

    void theRestGoesIntoACsv()
    {
        QTemporaryDir folder;
        std::vector<GearRecord> many;
        for (int i = 0; i < int(mostGearsInReport) + 7; ++i)
            many.push_back(gear(qPrintable(str("g%1").arg(i)), {}));
        const Export chosen = exportOf(many);
        QFile file(folder.filePath(str("r.html")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(chosen.write(file));
        file.close();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(parsed(file.readAll()).contains(str("7 more: r.html.csv")));
        QFile csv(folder.filePath(str("r.html.csv")));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), qsizetype(many.size() + 1));
    }

    void theRestOfTheFaultsGoesIntoACsv()
    {
        QTemporaryDir folder;
        const int all = int(mostFaultsInReport) + 5;
        const auto known = std::make_shared<FakeAdvisories>();
        for (int i = 0; i < all; ++i) {
            Fault fault = faultOf(str("CVE-%1").arg(i), i == 0 ? Severity::Low : Severity::High, str("3"));
            fault.summary = i == 1 ? str("=cmd|' /C calc'!A0") : str("a, \"b\"");
            known->add(str("requests"), str("2.19"), fault);
        }
        ExportPart part{PackedReport::pack(sample()), {}};
        part.faults = ReportFaults::of(*part.report, *known);
        const Export chosen = chosenExport({part}, {ExportFormat::Html, {}, today,
                                                    {QUuid(), QDateTime(today, QTime(12, 0), Qt::UTC), str("1.0")},
                                                    known, writeHtmlReport});
        QFile file(folder.filePath(str("r.html")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(chosen.write(file));
        QVERIFY(file.seek(0));
        QVERIFY(parsed(file.readAll()).contains(str("5 more: r.html.faults.csv")));
        QFile csv(folder.filePath(str("r.html.faults.csv")));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = csv.readAll().split('\n');
        QCOMPARE(lines.size(), all + 2);
        QCOMPARE(lines.front(), QByteArray("fault,package,severity,exploited,fixed-in,gears-starting,gears-having,"
                                           "also-called,summary\r"));
        QCOMPARE(lines[1].left(29), QByteArray("CVE-1,requests,high,no,3,1,1,"));
        QVERIFY(lines[1].contains("'=cmd"));
        QVERIFY(lines[all].startsWith("CVE-0,requests,low,")); // the mildest last
    }
};

QTEST_GUILESS_MAIN(TestHtmlReport)
#include "tst_html_report.moc"
