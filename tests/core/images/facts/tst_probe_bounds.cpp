#include "core/images/facts/freeze_reading.h"
#include "core/images/facts/probe_facts.h"

#include "tests/support/probe_lines.h"

#include <QTest>

#include <functional>

using namespace gearaudit;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QByteArray many(int count, const std::function<QByteArray(const QByteArray &)> &line)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += line(QByteArray::number(i)) + '\n';
    return lines;
}

/// How much is kept of all that was said, in characters or entries.
qsizetype kept(const ProbeFacts &facts)
{
    qsizetype sum = 0;
    for (const auto &[number, seen] : facts.interpreters) {
        for (const InterpreterAnswer &answer : seen.answers) {
            sum += answer.version.size() + answer.prefix.size() + answer.pipVersion.size() +
                   answer.pipFolder.size() + answer.path.size() + qsizetype(answer.installed.size()) +
                   answer.freeze.value_or(QString()).size();
            for (const Distribution &found : answer.installed)
                sum += found.name.size() + found.version.size() + found.folder.size();
        }
        for (const QString &words : seen.said)
            sum += words.size();
        sum += qsizetype(seen.files.installed.size()) + seen.files.version.size();
        for (const Distribution &found : seen.files.installed)
            sum += found.name.size() + found.version.size();
    }
    for (const auto &[number, pip] : facts.pips) {
        for (const QString &words : pip.versionWords)
            sum += words.size();
        for (const QString &words : pip.freeze)
            sum += words.size();
    }
    return sum;
}
} // namespace

/// What an image answers may be as much as the engine's limit lets through, 32 MB: it is read in
/// moments, no record grows by it beyond reason, and the record says that something was left out.
class TestProbeBounds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tooMuchIsLeftOutAndTold_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("note");
        const QString packages = text("there are too many packages, or too long ones, in /usr/bin/python3");
        const QString beside = text("there are too many packages, or too long ones, beside /usr/bin/python3");
        const QString byPip = text("there are too many packages, or too long ones, by /usr/bin/pip");
        const QString words = text("there are too many words about the version of /usr/bin/p");
        const QByteArray identity = R"({"version":"3.11.2","prefix":"/usr"})" "\n";
        const QByteArray long1 = QByteArray(5'000'000, '1');
        const QByteArray inLibrary = "version = 3.11\nplace /usr/lib/python3.11/site-packages\n";

        QTest::newRow("a version")
            << QByteArray("answer 0 1") << QByteArray(R"({"prefix":"/usr","version":")" + long1 + R"("})")
            << packages;
        QTest::newRow("distributions")
            << QByteArray("answer 0 1")
            << QByteArray(identity + many(100'000, [](const QByteArray &n) {
                              return QByteArray(R"({"dist":["a)" + n + R"(","1","/x",null]})");
                          }))
            << packages;
        QTest::newRow("a name") << QByteArray("answer 0 1")
                                << QByteArray(identity + R"({"dist":[")" + long1 + R"(","1","/x",null]})")
                                << packages;
        QTest::newRow("a pip's version")
            << QByteArray("answer 0 1")
            << QByteArray(identity + R"({"pip":")" + long1 + R"(","at":"/x"})") << packages;
        QTest::newRow("a pip's folder")
            << QByteArray("answer 0 1")
            << QByteArray(identity + R"({"pip":"22","at":")" + long1 + R"("})") << packages;
        QTest::newRow("a freeze of its module")
            << QByteArray("answer 0 1")
            << QByteArray(identity + R"({"freeze":0,"text":")" + QByteArray("a==1\\n").repeated(500'000) +
                          R"("})")
            << packages;
        QTest::newRow("packages that lie beside")
            << QByteArray("files 1") << QByteArray(inLibrary + many(200'000, [](const QByteArray &n) {
                                                       return QByteArray("entry a" + n + "-1.dist-info");
                                                   }))
            << beside;
        QTest::newRow("a name beside")
            << QByteArray("files 1")
            << QByteArray(inLibrary + "entry a-1.dist-info\nName: " + long1 + "\nVersion: " + long1)
            << beside;
        QTest::newRow("a version beside")
            << QByteArray("files 1") << QByteArray("version = 3." + long1) << beside;
        QTest::newRow("words of a version")
            << QByteArray("said 0 1") << QByteArray("Python 3." + long1) << words;
        QTest::newRow("words of a pip")
            << QByteArray("pip-version 0 1") << QByteArray("pip " + long1) << words;
        QTest::newRow("a freeze")
            << QByteArray("pip-freeze 0 1")
            << many(300'000, [](const QByteArray &n) { return QByteArray("a" + n + "==1"); }) << byPip;
        QTest::newRow("a line of a freeze")
            << QByteArray("pip-freeze 0 1") << QByteArray("a==" + long1 + "\n") << byPip;
    }
    void tooMuchIsLeftOutAndTold()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, note);
        ProbeLines lines;
        lines.lines({"python 1 /usr/bin/python3", "pip 1 /usr/bin/pip"}).show(name, content);
        const ProbeFacts facts = lines.facts();
        QCOMPARE(facts.notes.size(), 1);
        QVERIFY2(facts.notes.first().startsWith(note), qPrintable(facts.notes.first()));
        QVERIFY2(kept(facts) < 400'000, qPrintable(QString::number(kept(facts))));
    }

    void whatIsLeftOutTakesNothingElseAlong()
    {
        const QByteArray files = "version = 3.11\nplace /usr/lib/python3.11/site-packages\n"
            + many(20'000, [](const QByteArray &n) { return QByteArray("entry a" + n + "-1.dist-info"); })
            + "entry more-2.dist-info\nName: more\nVersion: 2\n";
        const FilesBeside read = readFilesBeside(files, text("python3.11"));
        QVERIFY(read.isCut);
        QCOMPARE(read.installed.size(), 20'000u);
        QCOMPARE(read.installed.back().name, text("a19999")); // not that of the one left out
        QCOMPARE(read.installed.back().version, text("1"));
    }

    void asMuchAsAnyHasIsKept()
    {
        const QByteArray freeze = many(20'000, [](const QByteArray &n) { return QByteArray("a" + n + "==1"); });
        QString all = QString::fromUtf8(freeze);
        QVERIFY(!boundFreeze(all));
        QCOMPARE(all, QString::fromUtf8(freeze));
        const QByteArray line = "a==" + QByteArray(4093, '1') + '\n';
        QString longest = QString::fromUtf8(line);
        QVERIFY(!boundFreeze(longest));
        QString longer = QString::fromUtf8("a==1" + line);
        QVERIFY(boundFreeze(longer));
    }
};

QTEST_GUILESS_MAIN(TestProbeBounds)
#include "tst_probe_bounds.moc"
