#include "core/images/docker/probe_script.h"

#include <QTest>

using namespace gearaudit;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QByteArray script(const std::vector<ProbeContext> &contexts)
{
    return probeScript("n0nce", contexts, {});
}
} // namespace

class TestProbeScript : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isReadWholeBeforeItRuns()
    {
        const QByteArray made = script({{}});
        QVERIFY(made.startsWith("{\n"));
        QVERIFY(made.endsWith("say end\nexit 0\n}\n"));
    }

    void isAsciiButForWhatAManifestSays()
    {
        // Some shells read their input in the locale of the image, and stop at what is not in it.
        for (const char c : script({{}}))
            QVERIFY(c == '\n' || c == '\t' || (c >= ' ' && c <= '~'));
        QVERIFY(script({{{{text("A"), text("ü")}}, {}}}).contains("export A='ü'\n"));
    }

    void quotesWhatAManifestSays()
    {
        const EnvironmentVariables hostile{{text("A"), text("'; rm -rf / #")},
                                           {text("B"), text("$(x) `y` \\\n\"z\"")},
                                           {text("PATH"), text("/a'b")}};
        const QByteArray made = script({{hostile, text("/opt/a'b/bin/python x")}});
        QVERIFY(made.contains("export A=''\\''; rm -rf / #'\n"));
        QVERIFY(made.contains("export B='$(x) `y` \\\n\"z\"'\n"));
        QVERIFY(made.contains("path='/a'\\''b'\n"));
    }

    void leavesOutNamesThatAShellCannotOrMustNotSet()
    {
        EnvironmentVariables odd;
        for (const char *name :
             {"a b", "1x", "x;y", "", "A-B", "x\ny", "x\n", "UID\n", "$(z)", "UID", "PPID", "IFS",
              "BASH_ENV", "SHELLOPTS", "OPTIND", "_", "PIP_USER"})
            odd.push_back({text(name), text("value")});
        odd.push_back({text("Fine_1"), text("value")});
        const QByteArray made = script({{odd, {}}});
        QCOMPARE(made.count("='value'"), 1);
        QVERIFY(made.contains("export Fine_1='value'\n"));
    }

    void aGearWithoutAPathHasThePlatforms()
    {
        const QByteArray platform =
            "path='/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'\n";
        QVERIFY(script({{}}).contains(platform));
        QVERIFY(script({{{{text("PATH"), text("")}}, {}}}).contains(platform));
        QVERIFY(!script({{{{text("PATH"), text("/x")}}, {}}}).contains(platform));
    }

    void anEnvironmentThatGearsShareIsWrittenOnce()
    {
        const EnvironmentVariables one{{text("A"), text("1")}};
        const EnvironmentVariables two{{text("A"), text("2")}};
        const QByteArray made =
            script({{one, text("a")}, {two, text("a")}, {one, text("b")}, {two, text("c")}});
        QVERIFY(made.contains("\ncontexts='0 1 2 3'\ngroups='0 1'\n"));
        QCOMPARE(made.count("export A="), 2);
        QCOMPARE(made.count("\ncontext_"), 4);
    }

    // The nonce would reach the image's programs by a variable that the image exports.
    void variablesOfTheImageAreNotItsOwn()
    {
        const EnvironmentVariables image{
            {text("nonce"), text("a'b")}, {text("limit"), text("3")}, {text("LIMIT"), text("4")}};
        const QByteArray made = probeScript("n0nce", {{}}, {}, image);
        QVERIFY(made.indexOf("\nunset nonce limit\n") > 0);
        QVERIFY(made.indexOf("\nunset nonce limit\n") < made.indexOf("\nnonce='n0nce'\n"));
        QCOMPARE(made.count("export nonce='a'\\''b'\nexport limit='3'\n"), 2);
        QVERIFY(!made.contains("LIMIT"));
    }

    void limitsAreItsSettings()
    {
        ProbeLimits limits;
        limits.perInterpreter = std::chrono::seconds(7);
        limits.perEnvironment = std::chrono::seconds(99);
        limits.perWatch = std::chrono::seconds(6);
        limits.bytesPerAnswer = 1024;
        const QByteArray made = probeScript("n0nce", {{}}, limits);
        QVERIFY(made.contains("\nnonce='n0nce'\nroot=''\nlimit=7\nbudget=99\nbytes=1024\nwatching=6\nblocks=2\n"));
    }
};

QTEST_GUILESS_MAIN(TestProbeScript)
#include "tst_probe_script.moc"
