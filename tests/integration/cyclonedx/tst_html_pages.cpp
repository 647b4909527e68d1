#include "core/master/master_json.h"
#include "tests/support/brief_records.h"
#include "tests/support/hostile_records.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

struct Outcome {
    int status = -1;
    QString said;
};

Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(180'000))
        return {-1, process.errorString()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput())};
}

/// Text without a place to break it at.
std::vector<GearRecord> recordsOfLongWords()
{
    std::vector<GearRecord> records;
    for (const char letter : {'W', 'i', '_', '/'}) {
        const QString word(400, QLatin1Char(letter));
        auto used = python(qPrintable(str("/") + word), "3.7.2", qPrintable(str("requests=2.19 ") + word + str("=1.0")));
        used.inUse = true;
        auto made = gear(qPrintable(str("g") + word), {used});
        made.image = word;
        made.site = word;
        records.push_back(made);
        made.name += str("-lost");
        made.key += str("-lost");
        made.audit.status = Status::Unauthorized;
        made.audit.reason = word;
        records.push_back(made);
    }
    return records;
}

} // namespace

/// The HTML report as Chromium shows it on a desktop and on a phone, in the light and in the dark, and on paper.
class TestHtmlPages : public QObject
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
    QString exported(const char *name, const QStringList &files) const
    {
        const QString page = m_folder.filePath(str(name));
        const Outcome done = run(str(GEAR_AUDIT_PROGRAM), str("export --format html --output").split(u' ') +
                                                              QStringList{page} + files);
        return done.status == 0 ? page : QString();
    }
    QString exported(const char *name, const std::vector<GearRecord> &records) const
    {
        MasterDocument document;
        for (const auto &record : records)
            document.setRecord(record);
        return exported(name, {saved("master.json", document.serialise())});
    }
    Outcome looked(const QString &page, int width, const char *scheme, const QStringList &pictures = {}) const
    {
        return run(str("node"), QStringList{m_checks + str("/check_html.mjs"), qEnvironmentVariable("GEAR_AUDIT_NODE_FOLDER"),
                                            page, QString::number(width), str(scheme)} + pictures);
    }

    /// Something is drawn on a ground of the scheme.
    static void lookAtPicture(const QString &path, int width, bool isDark)
    {
        const QImage picture = QImage(path).convertToFormat(QImage::Format_RGB32);
        QCOMPARE(picture.size(), QSize(width, 1800));
        const QRgb ground = picture.pixel(0, 0);
        QCOMPARE(qGray(ground) < 80, isDark);
        std::set<QRgb> colors;
        qint64 drawn = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < width; ++x) {
                const QRgb pixel = picture.pixel(x, y);
                drawn += pixel != ground ? 1 : 0;
                colors.insert(pixel);
            }
        }
        const double share = double(drawn) / (double(width) * 1800);
        QVERIFY2(share > 0.005 && share < 0.6, qPrintable(QString::number(share)));
        QVERIFY2(colors.size() > 30, qPrintable(QString::number(colors.size())));
    }

    /// Sheets of A4, in points.
    static void lookAtPaper(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromLatin1(file.readAll());
        static const QRegularExpression box(str(R"(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\])"));
        auto boxes = box.globalMatch(text);
        QVERIFY(boxes.hasNext());
        while (boxes.hasNext()) {
            const auto sheet = boxes.next();
            QVERIFY(qAbs(sheet.captured(1).toDouble() - 595) < 1.5);
            QVERIFY(qAbs(sheet.captured(2).toDouble() - 842) < 1.5);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_folder.filePath(str("data")).toUtf8());
        qputenv("LC_ALL", "C.UTF-8");
        const QString questions = str(GEAR_TEST_DATA "/questions/");
        const Outcome made = run(str(GEAR_AUDIT_PROGRAM),
                                 {str("advisories"), str("import"), questions + str("advisories/records"),
                                  questions + str("advisories/known_exploited_vulnerabilities.json")});
        QVERIFY2(made.status == 0, qPrintable(made.said));
    }

    void isSeenWhole_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("isDark");
        const QString questions = str(GEAR_TEST_DATA "/questions/");
        const std::pair<const char *, QString> pages[] = {
            {"questions", exported("questions.html", QStringList{questions + str("instance_master_json.json"),
                                                                 questions + str("exchange_master_json.json")})},
            {"hostile", exported("hostile.html", hostileRecords())},
            {"long", exported("long.html", recordsOfLongWords())},
        };
        for (const auto &[name, page] : pages) {
            for (const int width : {1280, 390}) {
                for (const bool isDark : {false, true}) {
                    const QString row = str("html-report-%1-%2-%3").arg(str(name)).arg(width).arg(str(isDark ? "dark" : "light"));
                    QTest::newRow(qPrintable(row)) << page << row << width << isDark;
                }
            }
        }
    }
    /// With GEAR_AUDIT_PICTURES the pictures of the first page stay in that folder.
    void isSeenWhole()
    {
        QFETCH(QString, page);
        QFETCH(QString, name);
        QFETCH(int, width);
        QFETCH(bool, isDark);
        QVERIFY(!page.isEmpty());
        const Outcome seen = looked(page, width, isDark ? "dark" : "light", {m_folder.path(), name});
        QVERIFY2(seen.status == 0, qPrintable(seen.said));
        lookAtPicture(m_folder.filePath(name + str(".png")), width, isDark);
        lookAtPaper(m_folder.filePath(name + str(".pdf")));
        const QString kept = qEnvironmentVariable("GEAR_AUDIT_PICTURES");
        if (!kept.isEmpty() && name.contains(str("questions"))) {
            QFile::remove(QDir(kept).filePath(name + str(".png")));
            QVERIFY(QFile::copy(m_folder.filePath(name + str(".png")), QDir(kept).filePath(name + str(".png"))));
        }
    }

    /// What looks at the pages has to be able to see what is wrong with one.
    void whatIsWrongIsSeen_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("said");
        QTest::newRow("blank") << QByteArray("<body>") << QByteArray("<body style=\"display:none\">") << str("nothing is seen");
        QTest::newRow("too wide") << QByteArray("overflow-wrap:anywhere") << QByteArray("white-space:nowrap") << str("wide");
        QTest::newRow("not for phones") << QByteArray("width=device-width,initial-scale=1") << QByteArray("width=980") << str("980 wide");
        QTest::newRow("cut") << QByteArray("<main>") << QByteArray("<main style=\"margin-left:-2rem;width:120vw\">") << str("outside");
        QTest::newRow("faint") << QByteArray("opacity:.75") << QByteArray("opacity:.4") << str("too faint");
        QTest::newRow("light alone") << QByteArray("color-scheme:light dark") << QByteArray("color-scheme:light") << str("the ground is");
        QTest::newRow("fetches") << QByteArray("default-src 'none'") << QByteArray("default-src file: *") << str("fetches");
    }
    void whatIsWrongIsSeen()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, said);
        QFile file(exported("right.html", recordsOfLongWords()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray html = file.readAll();
        QVERIFY(html.contains(from));
        html.replace(from, to);
        saved("other.css", "p{margin:0}");
        html.replace("</main>", QByteArray(said == str("fetches") ? "<img src=\"other.css\" alt=\"\"/>" : "") + "</main>");
        const Outcome seen = looked(saved("wrong.html", html), 390, "dark");
        QCOMPARE(seen.status, 1);
        QVERIFY2(seen.said.contains(said), qPrintable(seen.said));
    }
};

QTEST_GUILESS_MAIN(TestHtmlPages)
#include "tst_html_pages.moc"
