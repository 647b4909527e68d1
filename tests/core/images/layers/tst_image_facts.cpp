#include "core/images/layers/image_facts.h"

#include "tests/support/layer_builder.h"

using namespace gearaudit;
using namespace gearaudit::test;

Q_DECLARE_METATYPE(gearaudit::test::LayerBuilder)

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QByteArray binaryStart("\177ELF");

/// "name==version" of a list, sorted as it is.
QStringList listed(const std::vector<Package> &packages)
{
    QStringList lines;
    for (const Package &package : packages)
        lines << package.name + QStringLiteral("==") + package.version;
    return lines;
}

QStringList packagesOf(const PythonFinding &python)
{
    return python.pips.empty() ? listed(python.packages.value_or(std::vector<Package>()))
                               : listed(python.pips.front().freeze);
}

InspectedImage inspect(const std::vector<LayerBuilder> &layers, const ProbeContext &context = {},
                       const EnvironmentVariables &image = {{QStringLiteral("PATH"),
                                                             QStringLiteral("/usr/local/bin:/usr/bin:/bin")}})
{
    return inspectTree(treeOf(layers), {image, {}}, {context});
}

PythonFinding pythonAt(const InspectedImage &image, const char *path)
{
    for (const PythonFinding &python : image.findings.at(0).pythons) {
        if (python.path == QLatin1String(path))
            return python;
    }
    return {};
}

/// The official image's shape: /usr/local, pip, packages of its own.
LayerBuilder official()
{
    LayerBuilder layer;
    layer.python("usr/local", "3.11.7").link("usr/local/bin/python", "python3").pip("usr/local", "23.2.1", "3.11");
    const QByteArray site = "usr/local/lib/python3.11/site-packages";
    return layer.package(site, "setuptools", "65.5.1").package(site, "wheel", "0.42.0")
        .package(site, "six", "1.16.0").package(site, "Flask", "3.0.0");
}
} // namespace

/// What is told of images of every shape, without anything of them being run.
class TestImageFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOfficialImage()
    {
        LayerBuilder gear;
        gear.program("flywheel/v0/run", "#!/bin/bash\npython3 /flywheel/v0/run.py\n");
        const InspectedImage image = inspect({official(), gear});
        QCOMPARE(image.status, Status::Audited);
        const ImageFindings &findings = image.findings.at(0);
        QCOMPARE(findings.pythonDirs, QStringList{text("/usr/local/bin/python3.11")});
        QCOMPARE(findings.pipDirs, QStringList{text("/usr/local/bin/pip")});
        const PythonFinding &python = findings.pythons.at(0);
        QCOMPARE(python.version, text("3.11.7"));
        QCOMPARE(python.prefix, text("/usr/local"));
        QCOMPARE(python.kind, text("system"));
        QVERIFY(python.inUse);
        QCOMPARE(python.foundOn, (QStringList{text("gear-path"), text("image-path")}));
        QCOMPARE(python.pips.at(0).version, text("23.2.1"));
        QCOMPARE(packagesOf(python), (QStringList{text("Flask==3.0.0"), text("six==1.16.0")}));
    }

    void aHigherLayerUpgradesAPackage()
    {
        LayerBuilder next;
        const QByteArray site = "usr/local/lib/python3.11/site-packages";
        next.file(site + "/.wh.six-1.16.0.dist-info").package(site, "six", "1.17.0")
            .file(site + "/~lask-2.0.dist-info/METADATA", metadata("flask", "2.0"));
        QCOMPARE(packagesOf(inspect({official(), next}).findings.at(0).pythons.at(0)),
                 (QStringList{text("Flask==3.0.0"), text("six==1.17.0")}));
    }

    void anEnvironmentOfUvWithoutPip()
    {
        LayerBuilder layer;
        const QByteArray home = "root/.local/share/uv/python/cpython-3.12.3-linux-x86_64-gnu";
        layer.python(home, "3.12.3").link("app/.venv/bin/python", '/' + home + "/bin/python3.12")
            .link("app/.venv/bin/python3", "python")
            .file("app/.venv/pyvenv.cfg", "home = /" + home + "/bin\nuv = 0.4.0\nversion_info = 3.12.3\n")
            .file("root/.cache/uv/archive-v0/abc/attrs-24.1.0.dist-info/METADATA", metadata("attrs", "24.1.0"));
        LayerBuilder linked;
        linked.hardLink("app/.venv/lib/python3.12/site-packages/attrs-24.1.0.dist-info/METADATA",
                        "root/.cache/uv/archive-v0/abc/attrs-24.1.0.dist-info/METADATA");
        ProbeContext context;
        context.command = text("/app/.venv/bin/python run.py");
        const InspectedImage image = inspect({layer, linked}, context);
        const PythonFinding python = pythonAt(image, "/app/.venv/bin/python");
        QCOMPARE(python.version, text("3.12.3"));
        QCOMPARE(python.kind, text("venv"));
        QVERIFY(python.inUse);
        QCOMPARE(python.foundOn, QStringList{text("command")});
        QCOMPARE(packagesOf(python), QStringList{text("attrs==24.1.0")});
        QVERIFY(python.pips.empty());
        QCOMPARE(pythonAt(image, "/root/.local/share/uv/python/cpython-3.12.3-linux-x86_64-gnu/bin/python3.12").foundOn,
                 QStringList{text("disk")});
    }

    void anEnvironmentWithItsBasesPackages()
    {
        LayerBuilder layer = official();
        layer.link("opt/venv/bin/python", "/usr/local/bin/python3")
            .file("opt/venv/pyvenv.cfg", "home = /usr/local/bin\ninclude-system-site-packages = true\nversion = 3.11.7\n")
            .package("opt/venv/lib/python3.11/site-packages", "six", "1.10.0");
        QCOMPARE(packagesOf(pythonAt(inspect({layer}), "/opt/venv/bin/python")),
                 (QStringList{text("Flask==3.0.0"), text("six==1.10.0")}));
        LayerBuilder alone = layer;
        alone.file("opt/venv/pyvenv.cfg", "home = /usr/local/bin\ninclude-system-site-packages = false\n");
        QCOMPARE(packagesOf(pythonAt(inspect({alone}), "/opt/venv/bin/python")), QStringList{text("six==1.10.0")});
    }

    void aPrefixOfConda()
    {
        LayerBuilder layer;
        layer.python("opt/conda", "3.9.18").pip("opt/conda", "23.3", "3.9")
            .file("opt/conda/conda-meta/history", "").file("opt/conda/conda-meta/python-3.9.18-h955ad1f_0.json", "{}")
            .package("opt/conda/lib/python3.9/site-packages", "numpy", "1.26.0")
            .python("opt/conda/envs/work", "3.10.2").file("opt/conda/envs/work/conda-meta/history", "")
            .python("opt/conda/pkgs/python-3.9.18-h955ad1f_0", "3.9.18");
        const InspectedImage image = inspect({layer});
        QCOMPARE(image.findings.at(0).pythons.size(), size_t(2));
        const PythonFinding python = pythonAt(image, "/opt/conda/bin/python3");
        QCOMPARE(python.kind, text("conda"));
        QCOMPARE(packagesOf(python), QStringList{text("numpy==1.26.0")});
        QCOMPARE(pythonAt(image, "/opt/conda/envs/work/bin/python3").version, text("3.10.2"));
    }

    void debiansPackagesAndPipsOwn()
    {
        LayerBuilder layer;
        layer.folder("usr/bin/").link("bin", "usr/bin").python("usr", "3.11.2").file("var/lib/dpkg/status", "")
            .file("usr/lib/python3/dist-packages/six.egg-info", metadata("six", "1.16.0"))
            .package("usr/lib/python3/dist-packages", "requests", "2.28.1")
            .package("usr/local/lib/python3.11/dist-packages", "requests", "2.31.0")
            .package("usr/local/lib/python3.11/site-packages", "never", "1")
            .package("root/.local/lib/python3.11/site-packages", "mine", "0.1")
            .package("srv/more", "extra", "5");
        QCOMPARE(packagesOf(pythonAt(inspect({layer}), "/usr/bin/python3.11")),
                 (QStringList{text("mine==0.1"), text("requests==2.31.0"), text("six==1.16.0")}));
        ProbeContext context;
        context.environment = {{text("PYTHONNOUSERSITE"), text("1")}, {text("PYTHONPATH"), text("/srv/more:")}};
        const InspectedImage image = inspect({layer}, context);
        QCOMPARE(image.findings.at(0).pythonDirs, QStringList{text("/usr/bin/python3.11")});
        QCOMPARE(packagesOf(pythonAt(image, "/usr/bin/python3.11")),
                 (QStringList{text("extra==5"), text("requests==2.31.0"), text("six==1.16.0")}));
    }

    void editableInstallsEggsAndPth()
    {
        LayerBuilder layer = official();
        const QByteArray site = "usr/local/lib/python3.11/site-packages";
        layer.file(site + "/tool.egg-link", "/src/tool\n.").file("src/tool/tool.egg-info/PKG-INFO", metadata("tool", "0.2"))
            .file(site + "/easy-install.pth",
                  "import sys; sys.__plen = len(sys.path)\n/src/tool\n./old-1.5-py3.11.egg\nimport sys; new=sys.path[sys.__plen:]\n")
            .file(site + "/old-1.5-py3.11.egg/EGG-INFO/PKG-INFO", metadata("old", "1.5"))
            .file(site + "/more.pth", "# comment\n../../../share/more\nimport os\n/nowhere\n")
            .package("usr/local/share/more", "shared", "7")
            .package(site, "direct", "1.0")
            .file(site + "/direct-1.0.dist-info/direct_url.json",
                  "{\"url\": \"https://example.org/d.git\", "
                  "\"vcs_info\": {\"vcs\": \"git\", \"commit_id\": \"abc\"}}");
        const PythonFinding python = inspect({layer}).findings.at(0).pythons.at(0);
        QCOMPARE(packagesOf(python),
                 (QStringList{text("direct==1.0"), text("Flask==3.0.0"), text("old==1.5"), text("shared==7"),
                              text("six==1.16.0"), text("tool==0.2")}));
        const auto direct = python.pips.at(0).direct;
        QCOMPARE(direct.value(text("tool")), (DirectOrigin{text("file:///src/tool"), {}, true}));
        QCOMPARE(direct.value(text("direct")).url, text("git+https://example.org/d.git"));
    }

    void distrolessWithoutAShell()
    {
        LayerBuilder layer;
        layer.program("usr/bin/python3.11", pythonBinary("3.11.2")).link("usr/bin/python", "/usr/bin/python3.11")
            .file("usr/lib/python3.11/os.py", "").package("usr/lib/python3.11/site-packages", "six", "1.16.0");
        const InspectedImage image = inspect({layer});
        QCOMPARE(image.status, Status::Audited);
        QCOMPARE(packagesOf(pythonAt(image, "/usr/bin/python3.11")), QStringList{text("six==1.16.0")});
    }

    void theVersionByItsEvidence_data()
    {
        QTest::addColumn<LayerBuilder>("layer");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("evidence");
        const auto python = [](const char *branch, const QByteArray &binary = binaryStart) {
            LayerBuilder layer;
            return layer.program(QByteArray("usr/bin/python") + branch, binary)
                .file(QByteArray("usr/lib/python") + branch + "/os.py");
        };
        QTest::newRow("the binary") << python("3.11", pythonBinary("3.11.2")) << text("3.11.2") << text("binary");
        QTest::newRow("its library") << python("3.10").file("usr/lib64/libpython3.10.so.1.0", pythonBinary("3.10.12"))
                                     << text("3.10.12") << text("libpython");
        QTest::newRow("conda's record")
            << python("3.9").file("usr/conda-meta/python-3.9.18-h955ad1f_0.json", "{}") << text("3.9.18") << text("conda-meta");
        QTest::newRow("dpkg's record") << python("3.11").file("var/lib/dpkg/status",
                                                              "Package: python3\nVersion: 3.11.9-1\n\n"
                                                              "Package: python3.11-minimal\nStatus: ok\n"
                                                              "Version: 3.11.2-6+deb12u4\n")
                                       << text("3.11.2") << text("dpkg");
        QTest::newRow("dpkg's record, without dpkg")
            << python("3.11").file("var/lib/dpkg/status.d/libpython3.11-stdlib",
                                   "Package: libpython3.11-stdlib\nVersion: 3.11.0~rc2-1\n")
            << text("3.11.0rc2") << text("dpkg");
        QTest::newRow("dpkg's record of another branch")
            << python("3.9").file("var/lib/dpkg/status", "Package: python3.11-minimal\nVersion: 3.11.2-6\n")
            << text("3.9") << text("name");
        QTest::newRow("apk's record") << python("3.12").file("lib/apk/db/installed", "C:Q1\nP:python3\nV:3.12.8-r1\n\n")
                                      << text("3.12.8") << text("apk");
        const auto rpm = [](const char *name, const char *version) { // as a package's header begins
            return QByteArray("\0C\0", 3) + name + '\0' + version + '\0' + "2.el9_1.1" + '\0' + "A language" + '\0';
        };
        QTest::newRow("rpm's record") << python("3.9").file("var/lib/rpm/rpmdb.sqlite",
                                                            QByteArray(5000, 'x') + rpm("bash", "5.1.8") + rpm("python3", "3.9.16")
                                                                + rpm("python3-libs", "3.9.16") + rpm("python3-six", "3.9.1"))
                                      << text("3.9.16") << text("rpm");
        QTest::newRow("rpm's record, in Berkeley DB")
            << python("3.6").file("var/lib/rpm/Packages", rpm("platform-python", "3.6.8")) << text("3.6.8") << text("rpm");
        QTest::newRow("rpm's record, in ndb") << python("3.11").file("usr/lib/sysimage/rpm/Packages.db",
                                                                     rpm("python311-base", "3.11.7"))
                                              << text("3.11.7") << text("rpm");
        QTest::newRow("rpm's records, one of a package that is gone")
            << python("3.9").file("var/lib/rpm/rpmdb.sqlite", rpm("python3", "3.9.14") + rpm("python3", "3.9.16"))
            << text("3.9") << text("name");
        QTest::newRow("its header") << python("3.8").file("usr/include/python3.8/patchlevel.h",
                                                          "#define PY_VERSION      \t\"3.8.10rc1\"\n")
                                    << text("3.8.10rc1") << text("patchlevel.h");
        QTest::newRow("its name alone") << python("3.7") << text("3.7") << text("name");
        QTest::newRow("PyPy's library")
            << LayerBuilder().program("usr/bin/pypy3.9", binaryStart).file("usr/lib/pypy3.9/os.py")
                   .file("usr/lib/x86_64-linux-gnu/libpypy3.9-c.so",
                         QByteArray("\0\0", 2) + "3.9.16 (7.3.11+dfsg-2, Dec 30 2024, 22:36:23)\n[PyPy 7.3.11 with ")
            << text("3.9.16") << text("libpython");
        QTest::newRow("the folder of its installer")
            << LayerBuilder().program("root/.pyenv/versions/3.11.7/bin/python3.11", binaryStart)
                   .file("root/.pyenv/versions/3.11.7/lib/python3.11/os.py")
            << text("3.11.7") << text("folder");
    }
    void theVersionByItsEvidence()
    {
        QFETCH(LayerBuilder, layer);
        QFETCH(QString, version);
        const PythonFinding python = inspect({layer}).findings.at(0).pythons.at(0);
        QCOMPARE(python.version, version);
        QTEST(python.versionEvidence, "evidence");
    }

    void whatAnEnvironmentWasMadeOfMayBeOlder()
    {
        LayerBuilder layer;
        layer.python("usr", "3.11.9").link("opt/venv/bin/python", "/usr/bin/python3.11")
            .file("opt/venv/pyvenv.cfg", "home = /usr/bin\nversion = 3.11.2\n")
            .link("opt/lone/bin/python", "/usr/bin/python3.8").program("usr/bin/python3.8", binaryStart)
            .file("usr/lib/python3.8/os.py").file("opt/lone/pyvenv.cfg", "home = /usr/bin\nversion_info = 3.8.10.final.0\n");
        const InspectedImage image = inspect({layer});
        QCOMPARE(pythonAt(image, "/opt/venv/bin/python").version, text("3.11.9"));
        QCOMPARE(pythonAt(image, "/opt/venv/bin/python").versionEvidence, text("binary"));
        QCOMPARE(pythonAt(image, "/opt/lone/bin/python").version, text("3.8.10"));
        QCOMPARE(pythonAt(image, "/opt/lone/bin/python").versionEvidence, text("pyvenv.cfg"));
    }

    void evidenceThatTwoThingsShare()
    {
        LayerBuilder library;
        library.program("usr/bin/python3.10", binaryStart).file("usr/lib/python3.10/os.py")
            .file("usr/lib/x86_64-linux-gnu/libpython3.10.so.1.0", pythonBinary("3.10.12+"));
        QCOMPARE(inspect({library}).findings.at(0).pythons.at(0).version, text("3.10.12"));
        LayerBuilder header;
        header.program("usr/bin/python3.8", binaryStart).file("usr/lib/python3.8/os.py")
            .file("usr/include/python3.8/patchlevel.h", "#define PY_VERSION      \t\"3.8.10rc1\"\n");
        QCOMPARE(inspect({header}).findings.at(0).pythons.at(0).version, text("3.8.10rc1"));
        LayerBuilder name;
        name.program("usr/bin/python3.7", binaryStart).file("usr/lib/python3.7/os.py");
        QCOMPARE(inspect({name}).findings.at(0).pythons.at(0).version, text("3.7"));
        LayerBuilder two; // a library of OpenSSL's version in it changes nothing
        two.program("usr/bin/python3", pythonBinary("3.6.8") + pythonBinary("3.0.13"))
            .file("usr/lib/python3.6/os.py");
        QCOMPARE(inspect({two}).findings.at(0).pythons.at(0).version, text("3.6.8"));
    }

    void theLibraryOfAnotherPythonSaysNothing()
    {
        LayerBuilder layer;
        layer.program("root/.pyenv/versions/3.11.7/bin/python3.11", binaryStart)
            .file("root/.pyenv/versions/3.11.7/lib/python3.11/os.py")
            .file("usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", pythonBinary("3.11.2"));
        QCOMPARE(inspect({layer}).findings.at(0).pythons.at(0).version, text("3.11.7"));
    }

    void anEnvironmentIsWhereItIsStartedFrom()
    {
        LayerBuilder layer;
        layer.python("usr", "3.11.2").link("srv/env-1/bin/python", "/usr/bin/python3.11").link("opt/current", "/srv/env-1")
            .file("srv/env-1/pyvenv.cfg", "home = /usr/bin\n").package("srv/env-1/lib/python3.11/site-packages", "six", "1");
        ProbeContext context;
        context.environment = {{text("PATH"), text("/opt/current/bin:/usr/bin")}};
        const InspectedImage image = inspect({layer}, context);
        QCOMPARE(pythonAt(image, "/opt/current/bin/python").prefix, text("/opt/current"));
        QCOMPARE(packagesOf(pythonAt(image, "/opt/current/bin/python")), QStringList{text("six==1")});
    }

    void debiansPythonCopiedElsewhere()
    {
        LayerBuilder layer;
        layer.python("opt/py", "3.11.2").file("opt/py/lib/python3.11/site.py", "\"\"\"into dist-packages\"\"\"\n")
            .package("opt/py/lib/python3/dist-packages", "six", "1").package("opt/py/local/lib/python3.11/dist-packages", "own", "2")
            .package("opt/py/lib/python3.11/site-packages", "never", "3");
        QCOMPARE(packagesOf(inspect({layer}).findings.at(0).pythons.at(0)), (QStringList{text("own==2"), text("six==1")}));
        layer.file("opt/py/lib/python3.11/sitecustomize.py",
                   "import site\nsite.addsitedir('/opt/py/lib/python3.11/site-packages')\n");
        QVERIFY(packagesOf(inspect({layer}).findings.at(0).pythons.at(0)).contains(text("never==3")));
    }

    void aGearsOwnUserBase()
    {
        ProbeContext context;
        context.environment = {{text("PYTHONUSERBASE"), text("/opt/base")}};
        LayerBuilder layer = official();
        layer.package("opt/base/lib/python3.11/site-packages", "pydicom", "2.3.1");
        QVERIFY(packagesOf(inspect({layer}, context).findings.at(0).pythons.at(0)).contains(text("pydicom==2.3.1")));
    }

    void nixsWrapperGivesItsPythonAPrefix()
    {
        LayerBuilder layer;
        const QByteArray env = "nix/store/1l-python3-env";
        layer.python("nix/store/0q-python3-3.11.2", "3.11.2")
            .program(env + "/bin/python3", "#!/bin/bash -e\nexport NIX_PYTHONEXECUTABLE='/" + env
                         + "/bin/python3'\nexport NIX_PYTHONPREFIX='/" + env
                         + "'\nexec \"/nix/store/0q-python3-3.11.2/bin/python3\" \"$@\"\n")
            .package("nix/store/3j-six/lib/python3.11/site-packages", "six", "1")
            .link(env + "/lib/python3.11/site-packages/six-1.dist-info",
                  "/nix/store/3j-six/lib/python3.11/site-packages/six-1.dist-info")
            .link("nix/var/nix/profiles/default", "/" + env);
        ProbeContext context;
        context.environment = {{text("PATH"), text("/nix/var/nix/profiles/default/bin")}};
        context.command = text("python3 run.py");
        const InspectedImage image = inspect({layer}, context);
        const PythonFinding python = image.findings.at(0).pythons.at(0);
        QVERIFY(python.inUse);
        QCOMPARE(python.prefix, text("/nix/store/1l-python3-env"));
        QCOMPARE(python.version, text("3.11.2"));
        QCOMPARE(packagesOf(python), QStringList{text("six==1")});
    }

    void pyenvsChoice_data()
    {
        QTest::addColumn<LayerBuilder>("choice");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("version");
        const LayerBuilder global = LayerBuilder().file("root/.pyenv/version", "3.9.7\n");
        QTest::newRow("its own") << global << QString() << text("3.9.7");
        QTest::newRow("the gear's") << LayerBuilder(global).file("flywheel/v0/.python-version", "3.10.2\n") << QString()
                                    << text("3.10.2");
        QTest::newRow("above it") << LayerBuilder(global).file(".python-version", "nowhere\n3.10.2\n") << QString()
                                  << text("3.10.2");
        QTest::newRow("the variable") << LayerBuilder(global).file("flywheel/v0/.python-version", "3.10.2\n") << text("3.11.1")
                                      << text("3.11.1");
        QTest::newRow("a branch's latest") << LayerBuilder().file("root/.pyenv/version", "3.10") << QString() << text("3.10.11");
    }
    void pyenvsChoice()
    {
        QFETCH(LayerBuilder, choice);
        QFETCH(QString, variable);
        for (const char *version : {"3.9.7", "3.10.2", "3.10.11", "3.11.1"}) {
            const QByteArray prefix = QByteArray("root/.pyenv/versions/") + version;
            choice.python(prefix, version).link(prefix + "/bin/python", "python3");
        }
        choice.program("root/.pyenv/shims/python", "#!/usr/bin/env bash\nexec \"/root/.pyenv/libexec/pyenv\" exec python\n");
        ProbeContext context;
        context.environment = {{text("PATH"), text("/root/.pyenv/shims:/usr/bin")}};
        if (!variable.isEmpty())
            context.environment.push_back({text("PYENV_VERSION"), variable});
        context.command = text("python run.py");
        const InspectedImage image = inspect({choice}, context);
        const auto &pythons = image.findings.at(0).pythons;
        const auto used = std::find_if(pythons.begin(), pythons.end(), [](const PythonFinding &one) { return one.inUse; });
        QVERIFY(used != pythons.end());
        QTEST(used->version, "version");
        QCOMPARE(pythons.size(), size_t(4));
    }

    void copiesInCachesAreNoInstalls()
    {
        LayerBuilder layer = official();
        layer.python("root/.cache/uv/archive-v0/abc", "3.12.1").python("root/.cache/rattler/cache/pkgs/python-3.12.1-h", "3.12.1")
            .python("opt/micromamba/pkgs/python-3.12.1-h", "3.12.1")
            .python("root/.local/share/uv/python/cpython-3.13.0-linux-x86_64-gnu", "3.13.0");
        const ImageFindings found = inspect({layer}).findings.at(0);
        QCOMPARE(found.pythonDirs,
                 (QStringList{text("/usr/local/bin/python3.11"),
                              text("/root/.local/share/uv/python/cpython-3.13.0-linux-x86_64-gnu/bin/python3.13")}));
    }

    void whatIsNoInstall()
    {
        LayerBuilder layer = official();
        const QByteArray site = "usr/local/lib/python3.11/site-packages";
        layer.file(site + "/~oto-1.0.dist-info/METADATA", metadata("boto", "1.0"))
            .folder(site + "/empty-1.0.dist-info/").file(site + "/recorded-1.0.dist-info/RECORD", "")
            .file(site + "/nameless-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nVersion: 1.0\n")
            .package(site + "/pkg/_vendor", "vendored", "1").package(site + "/setuptools/_vendor", "packaging", "1");
        const QStringList usual{text("Flask==3.0.0"), text("six==1.16.0")};
        QCOMPARE(packagesOf(inspect({layer}).findings.at(0).pythons.at(0)), usual);
        LayerBuilder without; // and where there is no pip to ask
        without.file("usr/local/bin/.wh.pip").file(site + "/.wh.pip").file(site + "/.wh.pip-23.2.1.dist-info");
        QCOMPARE(packagesOf(inspect({layer, without}).findings.at(0).pythons.at(0)),
                 (QStringList{text("Flask==3.0.0"), text("nameless==1.0"), text("setuptools==65.5.1"), text("six==1.16.0"),
                              text("wheel==0.42.0")}));
    }

    void metadataThatIsAHardLink()
    {
        LayerBuilder layer = official();
        const QByteArray site = "usr/local/lib/python3.11/site-packages";
        // Of a store of objects, whose names say nothing: what is known is the folder's name.
        layer.file("store/objects/ab12", metadata("attrs", "24.1.0"))
            .hardLink(site + "/attrs-24.1.0.dist-info/METADATA", "store/objects/ab12")
            .file("cache/idna-3.6.dist-info/METADATA", metadata("idna", "3.6"))
            .hardLink(site + "/idna-3.6.dist-info/METADATA", "cache/idna-3.6.dist-info/METADATA");
        QCOMPARE(packagesOf(inspect({layer}).findings.at(0).pythons.at(0)),
                 (QStringList{text("attrs==24.1.0"), text("Flask==3.0.0"), text("idna==3.6"), text("six==1.16.0")}));
    }

    void anotherProcessorsImage()
    {
        LayerBuilder layer;
        const QByteArray arm = QByteArray("\x7f" "ELF\2\1\1\0", 8) + QByteArray(8, '\0') + QByteArray("\2\0\xb7\0", 4)
            + QByteArray("\0" "3.10.12" "\0", 9);
        layer.program("usr/bin/python3.10", arm).link("usr/bin/python3", "python3.10").file("usr/lib/python3.10/os.py")
            .package("usr/lib/python3/dist-packages", "six", "1.16.0").file("var/lib/dpkg/status", "");
        const PythonFinding python = inspect({layer}).findings.at(0).pythons.at(0);
        QCOMPARE(python.version, text("3.10.12"));
        QCOMPARE(packagesOf(python), QStringList{text("six==1.16.0")});
    }

    void linksLeadNowhereButIntoTheImage()
    {
        LayerBuilder layer = official();
        layer.link("usr/local/lib/python3.11/site-packages/host.egg-link", "../../../../../../../../etc/hostname")
            .link("opt/py", "../../../usr/local").link("opt/self", "self").link("bin/python3.9", "/proc/self/exe");
        ProbeContext context;
        context.environment = {{text("PATH"), text("/opt/py/bin:/opt/self/bin:/bin")}};
        const ImageFindings found = inspect({layer}, context).findings.at(0);
        QCOMPARE(found.pythonDirs, QStringList{text("/usr/local/bin/python3.11")});
        QCOMPARE(found.pythons.at(0).prefix, text("/usr/local"));
    }

    void noPythonAtAll()
    {
        LayerBuilder layer;
        layer.program("bin/sh", binaryStart).program("usr/bin/python3-config", "#!/bin/sh\n")
            .link("usr/bin/python3", "/usr/bin/python3.99").program("usr/bin/python", "#!/bin/sh\necho no\n");
        const InspectedImage image = inspect({layer});
        QCOMPARE(image.status, Status::NoPython);
        QVERIFY(image.findings.at(0).pythons.empty());
    }

    void shimsOfPyenvAndWrappersAreOtherNames()
    {
        LayerBuilder layer;
        layer.python("root/.pyenv/versions/3.9.7", "3.9.7").link("root/.pyenv/versions/3.9.7/bin/python", "python3.9")
            .program("root/.pyenv/shims/python", "#!/usr/bin/env bash\nexec \"/root/.pyenv/libexec/pyenv\" exec python\n")
            .file("root/.pyenv/version", "3.9.7\n")
            .program("usr/local/bin/python3", "#!/bin/sh\nexec /root/.pyenv/versions/3.9.7/bin/python \"$@\"\n");
        ProbeContext context;
        context.environment = {{text("PATH"), text("/root/.pyenv/shims:/usr/bin")}};
        context.command = text("python run.py");
        const InspectedImage image = inspect({layer}, context);
        QCOMPARE(image.findings.at(0).pythons.size(), size_t(1));
        const PythonFinding &python = image.findings.at(0).pythons.at(0);
        QCOMPARE(python.kind, text("pyenv"));
        QVERIFY(python.inUse);
        QCOMPARE(python.foundOn, (QStringList{text("gear-path"), text("image-path")}));
    }

    void namesThatAreNoUtf8()
    {
        LayerBuilder layer;
        layer.python("opt/caf\xe9", "3.11.7").package("opt/caf\xe9/lib/python3.11/site-packages", "six", "1");
        const InspectedImage image = inspect({layer});
        QCOMPARE(image.status, Status::Audited);
    }
};

QTEST_GUILESS_MAIN(TestImageFacts)
#include "tst_image_facts.moc"
