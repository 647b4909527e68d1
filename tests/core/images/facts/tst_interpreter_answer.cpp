#include "core/images/facts/interpreter_answer.h"

#include "core/images/facts/files_beside.h"
#include "core/images/facts/interpreter_name.h"

#include "tests/support/probe_lines.h"

#include <QTest>

using namespace gearaudit;

namespace
{
QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}
} // namespace

class TestInterpreterAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItSays()
    {
        AnswerLines lines;
        lines.packages = {"numpy==1.2", "six==1.16.0"};
        lines.pip = "23.0.1";
        lines.freeze = "numpy==1.2\n";
        const InterpreterAnswer answer = readInterpreterAnswer(lines.text());
        QVERIFY(answer.identified);
        QCOMPARE(answer.version, text("3.11.2"));
        QCOMPARE(answer.prefix, text("/usr"));
        QCOMPARE(answer.real, text("/usr/bin/python3.11"));
        QCOMPARE(answer.path, QStringList{text("/usr/lib/python3.11/site-packages")});
        QCOMPARE(answer.installed.size(), 2u);
        QCOMPARE(answer.installed[1].version, text("1.16.0"));
        QVERIFY(answer.hasPip);
        QCOMPARE(answer.pipFolder, text("/usr/lib/python3.11/site-packages/pip"));
        QCOMPARE(*answer.freeze, text("numpy==1.2\n"));
    }

    void keepsWhatCameBeforeAHang()
    {
        AnswerLines lines;
        lines.packages = {"numpy==1.2"};
        lines.pip = "23.0.1";
        QByteArray said = lines.text();
        said.truncate(said.lastIndexOf("{\"freeze") + 15);
        const InterpreterAnswer answer = readInterpreterAnswer(said);
        QVERIFY(answer.identified);
        QVERIFY(answer.hasPip);
        QVERIFY(!answer.freeze);
        QCOMPARE(answer.installed.size(), 1u);
    }

    void takesWhoInstalledAndWhatIsAskedWithinBounds()
    {
        const InterpreterAnswer answer = readInterpreterAnswer(
            "{\"dist\":[\"a\",\"1\",\"/usr/lib\",null,null,\"rpm\",[\"b<2\",\"c>=1\",7,\"d<" + QByteArray(600, '1')
            + "\"]]}\n{\"dist\":[\"b\",\"1\",\"/usr/lib\",null,null,{},\"b<2\"]}\n");
        QCOMPARE(answer.installed.size(), 2u);
        QCOMPARE(answer.installed[0].installer, text("rpm"));
        QCOMPARE(answer.installed[0].requirements, QStringList{text("b<2")});
        QVERIFY(answer.installed[1].installer.isEmpty() && answer.installed[1].requirements.isEmpty());
    }

    void anEggLinkMakesItsFolderEditable()
    {
        const InterpreterAnswer answer =
            readInterpreterAnswer("{\"link\":[\"dev\",\"/src/dev\"]}\n"
                                  "{\"dist\":[\"dev\",\"1.0\",\"/src/dev\",null,null]}\n");
        QCOMPARE(*answer.installed[0].direct, (DirectOrigin{text("file:///src/dev"), {}, true}));
    }

    void saysWhetherItIsOfCondaOrOneThatWasAskedBefore()
    {
        AnswerLines lines;
        QVERIFY(!readInterpreterAnswer(lines.text()).conda);
        QVERIFY(!readInterpreterAnswer(lines.text()).same);
        lines.conda = true;
        QVERIFY(readInterpreterAnswer(lines.text()).conda);
        QVERIFY(readInterpreterAnswer("{\"same\":1}\n").same);
    }

    void aFailedFreezeIsNone()
    {
        QVERIFY(!readInterpreterAnswer("{\"freeze\":3,\"text\":\"numpy==1\"}\n").freeze);
        QVERIFY(!readInterpreterAnswer("{\"freeze\":\"0\",\"text\":\"numpy==1\"}\n").freeze);
        QVERIFY(!readInterpreterAnswer("{\"pip\":null}").hasPip);
    }

    void theFirstIdentityCounts()
    {
        const InterpreterAnswer answer =
            readInterpreterAnswer("{\"version\":\"3.1.0\",\"prefix\":\"/"
                                  "a\"}\n{\"version\":\"9.9.9\",\"prefix\":\"/b\"}\n");
        QCOMPARE(answer.version, text("3.1.0"));
    }

    void anyBytesAreTaken()
    {
        for (const QByteArray &bytes :
             {QByteArray("\xff\xfe{}\n[]\n{\"dist\":5}\n{\"dist\":[]}\n{\"dist\":[null]}\n"),
              QByteArray("{\"version\":[],\"prefix\":{}}\n"), QByteArray(5000, '['),
              QByteArray("{\"link\":{}}\n{\"pip\":7}\0x\n", 30),
              QByteArray("{\"freeze\":1e400}")}) {
            const InterpreterAnswer answer = readInterpreterAnswer(bytes);
            QVERIFY(answer.installed.empty());
            QVERIFY(!answer.hasPip);
        }
    }

    void directUrl_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("commit");
        QTest::addColumn<bool>("editable");
        QTest::newRow("a repository")
            << QByteArray(
                   "{\"url\":\"https://x/t\",\"vcs_info\":{\"vcs\":\"git\",\"commit_id\":\"1f\"}}")
            << text("git+https://x/t") << text("1f") << false;
        QTest::newRow("a folder") << QByteArray(
                                         "{\"url\":\"file:///s\",\"dir_info\":{\"editable\":true}}")
                                  << text("file:///s") << QString() << true;
        QTest::newRow("an archive")
            << QByteArray("{\"url\":\"https://x/a.whl\",\"archive_info\":{\"hash\":\"sha256=a\"}}")
            << text("https://x/a.whl") << QString() << false;
        QTest::newRow("a subfolder")
            << QByteArray("{\"url\":\"file:///s\",\"dir_info\":{},\"subdirectory\":\"b\"}")
            << text("file:///s#subdirectory=b") << QString() << false;
    }
    void directUrl()
    {
        QFETCH(QByteArray, json);
        const auto origin = readDirectUrl(json);
        QVERIFY(origin);
        QTEST(origin->url, "url");
        QTEST(origin->commit, "commit");
        QTEST(origin->editable, "editable");
    }
    void noDirectUrl()
    {
        QVERIFY(!readDirectUrl("{}"));
        QVERIFY(!readDirectUrl("\xff"));
        QVERIFY(!readDirectUrl("[{\"url\":\"x\"}]"));
    }

    void interpretersByName_data()
    {
        QTest::addColumn<bool>("is");
        for (const char *name : {"python", "python2", "python3", "python2.7", "python3.11",
                                 "python3.6m", "python3.13t", "python3.11-dbg", "python3.8d",
                                 "python2.7-dbg", "pypy", "pypy3", "pypy3.9", "pypy2.7"})
            QTest::newRow(name) << true;
        for (const char *name :
             {"python3-config", "python3.11-config", "ipython", "ipython3", "pythonw",
              "python-config", "python-argcomplete-tcsh", "python3.11-gdb.py", "pypyclean",
              "pypy3compile", "bpython", "python.py", "python3x", "python4", "micropython", "pip",
              "", "python "})
            QTest::newRow(*name ? name : "(empty)") << false;
    }
    void interpretersByName()
    {
        QTEST(isInterpreterName(QString::fromLatin1(QTest::currentDataTag())), "is");
    }

    void filesTellWhatDoesNotAnswer()
    {
        const QByteArray said =
            "version = 3.8.10\nplace /v/lib/python3.8/site-packages\n"
            "entry scikit_learn-1.0.dist-info\nName: scikit-learn\nVersion: 1.0\n"
            "entry ~eftover-1.0.dist-info\nName: leftover\nVersion: 1.0\n"
            "entry plain-2.0-py3.8.egg-info\n"
            "place /v/lib/python3.9/site-packages\nentry other-1.dist-info\n"
            "place /v/lib/python3/dist-packages\nentry shared-5.dist-info\n";
        const FilesBeside files = readFilesBeside(said, text("python3.8"));
        QCOMPARE(files.version, text("3.8.10"));
        QStringList names;
        for (const Distribution &found : files.installed)
            names << found.name + u'=' + found.version;
        QCOMPARE(names,
                 (QStringList{text("scikit-learn=1.0"), text("plain=2.0"), text("shared=5")}));
    }

    void filesTellVersions_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QString>("version");
        QTest::newRow("conda") << QByteArray("conda python-3.9.1-hdb3f193_2.json\n")
                               << text("3.9.1");
        QTest::newRow("virtualenv")
            << QByteArray("version_info = 3.7.4.final.0\n") << text("3.7.4");
        QTest::newRow("its library")
            << QByteArray("place /x/lib/python3.6/site-packages\n") << text("3.6");
        QTest::newRow("another's library")
            << QByteArray("place /x/lib/python3.5/site-packages\n") << QString();
        QTest::newRow("nothing") << QByteArray("version = x\n\xff\n") << QString();
    }
    void filesTellVersions()
    {
        QFETCH(QByteArray, said);
        QTEST(readFilesBeside(said, text("python3.6")).version, "version");
    }
};

QTEST_GUILESS_MAIN(TestInterpreterAnswer)
#include "tst_interpreter_answer.moc"
