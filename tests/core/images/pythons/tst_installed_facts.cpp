#include "core/images/facts/requirement_lines.h"
#include "core/images/pythons/environment_marker.h"
#include "core/images/pythons/installed_facts.h"

#include <QTest>

using namespace gearaudit;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QStringList texts(const std::vector<const char *> &all)
{
    QStringList list;
    for (const char *one : all)
        list << text(one);
    return list;
}

Distribution installed(const char *name, const char *folder = "/x", const char *installer = "")
{
    return {text(name), text("1.0"), text(folder), {}, text(installer), {}};
}

Distribution asking(const char *name, const std::vector<const char *> &requirements)
{
    Distribution found = installed(name);
    found.requirements = texts(requirements);
    return found;
}

InterpreterAnswer python(std::vector<Distribution> packages, const char *version = "3.11.2")
{
    InterpreterAnswer answer;
    answer.version = text(version);
    answer.implementation = text("CPython");
    answer.installed = std::move(packages);
    return answer;
}
} // namespace

/// What is told of a distribution's packages, and of what packages ask of each other.
class TestInstalledFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void debiansLieInItsFolder()
    {
        const auto answer = python({installed("requests", "/usr/local/lib/python3.11/dist-packages", "pip"),
                                    installed("requests", "/usr/lib/python3/dist-packages"),
                                    installed("PyYAML", "/usr/lib/python3/dist-packages", "debian"),
                                    installed("six", "/usr/lib/python3/dist-packages"),
                                    installed("mine", "/usr/lib/python3/dist-packages", "pip"),
                                    installed("local", "/usr/local/lib/python3.11/dist-packages"),
                                    installed("old", "/usr/lib/python3.11/site-packages")});
        QCOMPARE(ofDistribution(answer, text("debian")), texts({"PyYAML", "six"}));
    }

    void whatIsOfARepositoryIsNoDistributions()
    {
        Distribution own = installed("own", "/usr/lib/python3/dist-packages");
        own.direct = DirectOrigin{text("git+https://x"), {}, false};
        QVERIFY(ofDistribution(python({own}), text("debian")).isEmpty());
    }

    void apksAndRpmsLieInSitePackages_data()
    {
        QTest::addColumn<QString>("os");
        QTest::addColumn<QStringList>("expected");
        const QStringList all = texts({"by-apk", "by-rpm", "silent"});
        for (const char *os : {"alpine", "rhel", "centos", "fedora", "opensuse-leap"})
            QTest::newRow(os) << text(os) << all;
        for (const char *os : {"debian", "arch", ""})
            QTest::newRow(*os ? os : "none") << text(os) << QStringList();
    }

    void apksAndRpmsLieInSitePackages()
    {
        QFETCH(QString, os);
        const auto answer = python({installed("silent", "/usr/lib/python3.9/site-packages"),
                                    installed("by-rpm", "/usr/lib64/python3.9/site-packages", "rpm"),
                                    installed("by-apk", "/usr/lib/python3.9/site-packages", "gpep517 19"),
                                    installed("by-pip", "/usr/lib/python3.9/site-packages", "pip"),
                                    installed("by-uv", "/usr/lib/python3.9/site-packages", "uv"),
                                    installed("in-venv", "/opt/venv/lib/python3.9/site-packages")});
        QTEST(ofDistribution(answer, os), "expected");
    }

    void boundsAreOfInstalledPackagesFromAbove()
    {
        const auto answer = python(
            {asking("botocore", {"urllib3 (<1.27,>=1.25.4)", "jmespath[fast] ~= 1.0", "absent<2", "six>=1", "six!=3",
                                 "six @ https://x/six==1.zip", "six<", "urllib3<2 ; extra == 'crt'"}),
             asking("Boto3", {"botocore==1.2.*", "botocore==1.2.*", "urllib3 < 3; python_version < '3.8'",
                              "urllib3 < 4; python_version >= '3.8'", "jmespath===1.0;platform_machine=='arm64'"}),
             installed("urllib3"), installed("jmespath"), installed("six")});
        QCOMPARE(boundsFromAbove(answer),
                 texts({"Boto3: botocore==1.2.*", "Boto3: jmespath===1.0", "Boto3: urllib3<4", "botocore: jmespath~=1.0",
                        "botocore: urllib3<1.27,>=1.25.4"}));
    }

    void theFirstOfANameCounts()
    {
        const auto answer = python({asking("a", {"b<2"}), asking("A", {"b<3"}), installed("b")});
        QCOMPARE(boundsFromAbove(answer), texts({"a: b<2"}));
    }

    void boundsAreBounded()
    {
        std::vector<Distribution> many{installed("b"), asking("long", {})};
        many.back().requirements << text("b<") + QString(400, u'1');
        for (int i = 0; i < 1500; ++i)
            many.push_back(asking(qPrintable(text("p%1").arg(i)), {"b<2"}));
        const QStringList bounds = boundsFromAbove(python(many));
        QCOMPARE(bounds.size(), 1000);
        QVERIFY(!bounds.join(u'\n').contains(u"long"));
        QVERIFY(!mayBoundFromAbove("b<" + QByteArray(600, '1')));
        QVERIFY(!mayBoundFromAbove("b>=1 ; python_version < '3'"));
        QVERIFY(mayBoundFromAbove("b~=1.0"));
    }

    void markers_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *marker, const char *expected) { QTest::newRow(marker) << text(expected); };
        row("python_version < '3.8'", "no");
        row("python_version >= \"3.8\"", "yes");
        row("python_version ~= '3.8'", "yes");
        row("python_version < '3.9'", "no"); // 3.11 is no text here
        row("'3.8' <= python_version", "yes");
        row("python_version in '2.7 3.5'", "no");
        row("python_version not in '2.7 3.5'", "yes");
        row("python_full_version == '3.11.2'", "yes");
        row("extra == 'dev'", "no");
        row("extra == 'dev' or python_version > '3'", "yes");
        row("(extra == 'a' or extra == 'b') and os_name == 'posix'", "no");
        row("sys_platform == 'win32'", "no");
        row("sys.platform == 'linux'", "yes");
        row("sys_platform != 'darwin' and platform_system == 'Linux'", "yes");
        row("'linux' in sys_platform", "yes");
        row("implementation_name == 'cpython'", "yes");
        row("platform_python_implementation == 'PyPy'", "no");
        row("platform_machine == 'arm64'", "unknown");
        row("platform_machine == 'arm64' and extra == 'x'", "no");
        row("platform_machine == 'arm64' or python_version > '3'", "yes");
        row("", "unknown");
        row("python_version", "unknown");
        row("python_version < ", "unknown");
        row("(python_version < '3'", "unknown");
        row("python_version < '3') or extra == 'x'", "unknown");
        row("python_version < '3' ; more", "unknown");
        row("'a", "unknown");
        QTest::newRow("deep") << text("unknown");
    }

    void markers()
    {
        const bool isDeep = qstrcmp(QTest::currentDataTag(), "deep") == 0;
        const QString marker = isDeep ? QString(5000, u'(') : text(QTest::currentDataTag());
        const auto holds = markerHolds(marker, {text("3.11.2"), text("CPython")});
        QTEST(holds ? text(*holds ? "yes" : "no") : text("unknown"), "expected");
    }
};

QTEST_GUILESS_MAIN(TestInstalledFacts)
#include "tst_installed_facts.moc"
