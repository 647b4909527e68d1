#include "core/images/layers/image_facts.h"
#include "core/images/layers/kept_files.h"
#include "core/images/layers/layer_packing.h"
#include "core/images/layers/layer_reader.h"
#include "tests/support/layer_builder.h"
#include "tests/support/memory_stream.h"

#include <QTest>

using namespace gearaudit;
using namespace gearaudit::test;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QByteArray site = "usr/local/lib/python3.11/site-packages";

ImageFindings inspect(const std::vector<LayerBuilder> &layers)
{
    return inspectTree(treeOf(layers), {{{text("PATH"), text("/usr/local/bin:/usr/bin:/bin")}}, {}}, {ProbeContext()})
        .findings.at(0);
}

PythonFinding pythonAt(const ImageFindings &found, const char *path)
{
    for (const PythonFinding &python : found.pythons) {
        if (python.path == QLatin1String(path))
            return python;
    }
    return {};
}

LayerBuilder withNumpy(const QByteArray &path = site)
{
    LayerBuilder layer;
    layer.package(path, "numpy", "1.24.0")
        .file(path + "/numpy-1.24.0.dist-info/RECORD",
              "numpy/__init__.py,sha256=x,4000\r\nnumpy/core.so,sha256=y,70000000\r\n\"numpy/a,b.py\",sha256=z,7\n"
              "numpy/__pycache__/__init__.cpython-311.pyc,,\nnumpy-1.24.0.dist-info/RECORD,,")
        .file(path + "/numpy/__init__.py", QByteArray(4000, 'x'));
    return layer;
}
} // namespace

/// How large environments and packages are, and which layer brought them.
class TestBroughtPackages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachPackageIsOfTheLayerThatBroughtItFirst()
    {
        LayerBuilder base;
        base.python("usr/local", "3.11.7").package(site, "six", "1.16.0").file(site + "/six.py", "six");
        LayerBuilder gear;
        gear.file("flywheel/v0/run", "#!/bin/sh\n", 0755);
        LayerBuilder owned; // chown -R
        owned.package(site, "six", "1.16.0").file(site + "/six.py", "six");
        const PythonFinding python = inspect({base, withNumpy(), gear, owned}).pythons.at(0);
        QCOMPARE(python.installedBy, (std::vector<LayerPackages>{{text("0"), text("six")}, {text("1"), text("numpy 70004007")}}));
    }

    void aNewVersionIsOfTheLayerThatUpgraded()
    {
        LayerBuilder base;
        base.python("usr/local", "3.11.7").package(site, "six", "1.16.0");
        LayerBuilder next;
        next.file(site + "/.wh.six-1.16.0.dist-info").package(site, "six", "1.17.0");
        QCOMPARE(inspect({base, next}).pythons.at(0).installedBy, (std::vector<LayerPackages>{{text("1"), text("six")}}));
    }

    void withoutARecordTheFoldersCount()
    {
        LayerBuilder layer;
        layer.python("usr/local", "3.11.7")
            .file(site + "/PyYAML-6.0.egg-info/PKG-INFO", metadata("PyYAML", "6.0"))
            .file(site + "/PyYAML-6.0.egg-info/top_level.txt", "_yaml\nyaml\n../../bin\n")
            .file(site + "/yaml/__init__.py", QByteArray(300, 'x')).file(site + "/yaml/deep/a.py", QByteArray(20, 'x'))
            .file(site + "/_yaml/__init__.py", QByteArray(1, 'x'));
        QCOMPARE(inspect({layer}).pythons.at(0).installedBy, (std::vector<LayerPackages>{{text("0"), text("PyYAML 321")}}));
    }

    void environments()
    {
        LayerBuilder layer;
        layer.python("opt/conda", "3.9.18").file("opt/conda/conda-meta/history", "")
            .file("opt/conda/lib/libmkl.so", QByteArray(5000, 'm'))
            .file("opt/conda/pkgs/mkl/libblas.so", QByteArray(700, 'b'));
        const qint64 before = pythonAt(inspect({layer}), "/opt/conda/bin/python3").bytes;
        QCOMPARE(before, 5700 + 4 + pythonBinary("3.9.18").size());
        LayerBuilder linked = layer; // conda's own: within the environment they count once
        linked.hardLink("opt/conda/lib/libblas.so", "opt/conda/pkgs/mkl/libblas.so");
        QCOMPARE(pythonAt(inspect({linked}), "/opt/conda/bin/python3").bytes, before);
    }

    void hardLinksOutOfAnEnvironmentCountInIt()
    {
        LayerBuilder layer;
        layer.python("usr/local", "3.11.7").file("root/.cache/uv/big.so", QByteArray(9000, 'x'))
            .link("app/.venv/bin/python", "/usr/local/bin/python3").file("app/.venv/pyvenv.cfg", "home = /usr/local/bin\n")
            .hardLink("app/.venv/lib/python3.11/site-packages/big.so", "root/.cache/uv/big.so");
        QCOMPARE(pythonAt(inspect({layer}), "/app/.venv/bin/python").bytes, 9000 + 22);
    }

    void aSharedPrefixIsNotAllOfTheSystem()
    {
        LayerBuilder layer;
        layer.python("usr", "3.11.2").file("usr/lib/libc.so", QByteArray(100'000, 'c'))
            .package("usr/lib/python3/dist-packages", "apt", "2.6")
            .file("usr/lib/python3/dist-packages/apt/a.py", QByteArray(50, 'a'))
            .file("usr/lib/python3.11/json/a.py", QByteArray(30, 'j')).file("var/lib/dpkg/status", "");
        const qint64 bytes = inspect({layer}).pythons.at(0).bytes;
        QCOMPARE(bytes, 50 + 30 + 4 + 4 + metadata("apt", "2.6").size());
    }

    void aLayerThatBringsAFolderAgainReplacesIt()
    {
        LayerBuilder layer;
        layer.python("opt/conda", "3.9.18").file("opt/conda/conda-meta/history", "");
        const qint64 before = pythonAt(inspect({layer}), "/opt/conda/bin/python3").bytes;
        QCOMPARE(pythonAt(inspect({layer, layer}), "/opt/conda/bin/python3").bytes, before);
        LayerBuilder gone;
        gone.file("opt/conda/lib/python3.9/.wh..wh..opq");
        QVERIFY(pythonAt(inspect({layer, gone}), "/opt/conda/bin/python3").bytes < before);
    }

    void recordsAreSummedPieceByPiece()
    {
        const QByteArray record = "a,sha256=1,2,30\nb,,\nc,x,-5\nd,x,99999999999999999999999\ne,x,7junk\nf,x,12";
        for (qsizetype piece = 1; piece <= record.size(); ++piece) {
            RecordSum sum;
            for (qsizetype at = 0; at < record.size(); at += piece)
                sum.add(record.constData() + at, std::min(piece, record.size() - at));
            QCOMPARE(sum.finish(), QByteArray("42"));
        }
    }

    void systemToolsAndOrigin()
    {
        LayerBuilder base;
        base.file("usr/lib/os-release", "ID=ubuntu\nVERSION_ID=\"22.04\"\nPRETTY_NAME=\"Ubuntu 22.04.3 LTS\"\n")
            .link("etc/os-release", "../usr/lib/os-release").python("usr/local", "3.11.7")
            .file("var/lib/dpkg/status", "Package: r-base-core\nStatus: install ok installed\nVersion: 4.2.2-2\n\n"
                                         "Package: ants\nStatus: deinstall ok config-files\nVersion: 2.4.3\n");
        LayerBuilder tools;
        tools.file("opt/fsl/etc/fslversion", "6.0.5:9e026117\n").program("opt/ants-2.3.1/antsRegistration", "\177ELF")
            .file("opt/conda/conda-meta/openssl-3.1.4-h_0.json", "{\"channel\": \"https://conda.anaconda.org/conda-forge/linux-64\"}")
            .file("opt/conda/conda-meta/numpy-1.24.0-h_0.json", "{}");
        const ImageConfig config{{{text("PATH"), text("/usr/local/bin")}}, {}, {{text("sha256:a"), text("ADD x")}},
                                 {text("ubuntu:22.04"), {}}};
        const ImageFacts facts =
            inspectTree(treeOf({base, tools, withNumpy()}), config, {ProbeContext()}).findings.at(0).image;
        QCOMPARE(facts.os, (OperatingSystem{text("ubuntu"), text("22.04"), text("Ubuntu 22.04.3 LTS"), text("/etc/os-release")}));
        QCOMPARE(facts.tools,
                 (std::vector<ToolFinding>{{text("ANTs"), text("2.3.1"), text("/opt/ants-2.3.1/antsRegistration")},
                                           {text("FSL"), text("6.0.5"), text("/opt/fsl/etc/fslversion")},
                                           {text("R"), text("4.2.2"), text("/var/lib/dpkg/status")}}));
        QCOMPARE(facts.conda, (std::vector<CondaPackages>{{text("/opt/conda"), text("conda-forge"), text("openssl 3.1.4")}}));
        QCOMPARE(facts.layers, config.layers);
        QCOMPARE(facts.base, config.base);
    }

    void whatIsKeptStaysSmall()
    {
        LayerBuilder layer = withNumpy();
        for (int i = 0; i < 2000; ++i)
            layer.file(site + "/numpy/file" + QByteArray::number(i) + ".py", "x");
        const QByteArray tar = layer.tar();
        MemoryStream stream(tar);
        const auto read = readLayer(stream, {}, {}, {});
        QVERIFY(read);
        const auto again = unpackLayer(packLayer(*read));
        QVERIFY(again);
        const auto size = [](const LayerNode &root) {
            const LayerNode *node = &root;
            for (const char *part : {"usr", "local", "lib", "python3.11", "site-packages", "numpy"})
                node = node->children.at(part).get();
            return node->size;
        };
        QCOMPARE(size(*again->root), size(*read->root));
        QCOMPARE(size(*read->root).bytes, qint64(6000));
        QCOMPARE(size(*read->root).files, qint64(2001));
    }

    void packagesOfADistributionAndBounds()
    {
        const QByteArray debian = "usr/lib/python3/dist-packages", alpine = "usr/lib/python3.11/site-packages";
        LayerBuilder layer;
        layer.python("usr", "3.11.2").file("var/lib/dpkg/status", "")
            .file(debian + "/six.egg-info", metadata("six", "1.16.0"))
            .file(debian + "/PyYAML-6.0.dist-info/METADATA", metadata("PyYAML", "6.0"))
            .file(debian + "/old.egg-info/PKG-INFO", metadata("old", "1")).file(debian + "/old.egg-info/installed-files.txt", "x")
            .package(debian, "mine", "1")
            .file("usr/local/lib/python3.11/dist-packages/app-1.dist-info/METADATA",
                  "Name: app\nVersion: 1\nRequires-Dist: six (<2,>=1)\nRequires-Dist: PyYAML<7; extra == 'x'\n\n");
        const ImageFindings found = inspectTree(treeOf({layer}), {}, {ProbeContext()}).findings.at(0);
        QCOMPARE(found.pythons.at(0).ofDistribution, (QStringList{text("PyYAML"), text("six")}));
        QCOMPARE(found.pythons.at(0).bounds, QStringList{text("app: six<2,>=1")});

        LayerBuilder other;
        other.python("usr", "3.11.2").file("etc/os-release", "ID=alpine\nVERSION_ID=3.18.1\n")
            .file(alpine + "/six-1.dist-info/METADATA", metadata("six", "1"))
            .file(alpine + "/yaml-1.dist-info/METADATA", metadata("yaml", "1"))
            .file(alpine + "/yaml-1.dist-info/INSTALLER", "gpep517 15\n").package(alpine, "mine", "1");
        QCOMPARE(inspectTree(treeOf({other}), {}, {ProbeContext()}).findings.at(0).pythons.at(0).ofDistribution,
                 (QStringList{text("six"), text("yaml")}));
    }
};

QTEST_APPLESS_MAIN(TestBroughtPackages)
#include "tst_brought_packages.moc"
