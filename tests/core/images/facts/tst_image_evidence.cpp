#include "core/images/facts/image_evidence.h"
#include "core/images/facts/imaging_tools.h"

#include <QTest>

using namespace gearaudit;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// "NAME VERSION PATH" of each.
QStringList told(const ImageFacts &facts)
{
    QStringList lines;
    for (const ToolFinding &tool : facts.tools)
        lines << tool.name + u' ' + tool.version + u' ' + tool.path;
    return lines;
}

QByteArrayList parts(const char *path)
{
    QByteArrayList all = QByteArray(path).split('/');
    all.removeAll({});
    return all;
}
} // namespace

/// Files as real images have them: of Debian's, Alpine's and CentOS' releases, and of the tools' own
/// installers, neurodocker and conda.
class TestImageEvidence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void operatingSystems_data()
    {
        QTest::addColumn<ImageEvidence>("evidence");
        QTest::addColumn<QStringList>("expected"); // id, version, name, path
        const auto row = [](const char *name, const ImageEvidence &evidence, const QStringList &expected) {
            QTest::newRow(name) << evidence << expected;
        };
        const QByteArray bookworm = "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nNAME=\"Debian GNU/Linux\"\n"
                                    "VERSION_ID=\"12\"\nVERSION=\"12 (bookworm)\"\nVERSION_CODENAME=bookworm\nID=debian\n"
                                    "HOME_URL=\"https://www.debian.org/\"\n";
        row("Debian", {{text("/etc/os-release"), bookworm}, {text("/etc/debian_version"), "12.5\n"}},
            {text("debian"), text("12"), text("Debian GNU/Linux 12 (bookworm)"), text("/etc/os-release")});
        row("in /usr/lib alone", {{text("/usr/lib/os-release"), bookworm}},
            {text("debian"), text("12"), text("Debian GNU/Linux 12 (bookworm)"), text("/usr/lib/os-release")});
        row("Alpine",
            {{text("/etc/os-release"), "NAME=\"Alpine Linux\"\nID=alpine\nVERSION_ID=3.18.4\nPRETTY_NAME='Alpine Linux v3.18'\n"}},
            {text("alpine"), text("3.18.4"), text("Alpine Linux v3.18"), text("/etc/os-release")});
        row("a CentOS without os-release", {{text("/etc/redhat-release"), "CentOS release 6.10 (Final)\n"}},
            {text("centos"), text("6.10"), text("CentOS release 6.10 (Final)"), text("/etc/redhat-release")});
        row("Red Hat", {{text("/etc/redhat-release"), "Red Hat Enterprise Linux Server release 7.9 (Maipo)\n"}},
            {text("rhel"), text("7.9"), text("Red Hat Enterprise Linux Server release 7.9 (Maipo)"),
             text("/etc/redhat-release")});
        row("an old Debian", {{text("/etc/debian_version"), "6.0.10\n"}},
            {text("debian"), text("6.0.10"), text("Debian 6.0.10"), text("/etc/debian_version")});
        row("BusyBox", {{text("/bin/busybox"), {}}},
            {text("busybox"), QString(), text("BusyBox"), text("/bin/busybox")});
        row("an empty os-release", {{text("/etc/os-release"), {}}, {text("/etc/alpine-release"), "3.4.6\n"}},
            {text("alpine"), text("3.4.6"), text("Alpine Linux 3.4.6"), text("/etc/alpine-release")});
        row("nothing", {}, {QString(), QString(), QString(), QString()});
    }
    void operatingSystems()
    {
        QFETCH(ImageEvidence, evidence);
        const OperatingSystem os = readImageEvidence(evidence).os;
        QTEST((QStringList{os.id, os.version, os.name, os.path}), "expected");
    }

    void tools_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *path, const QByteArray &start, const char *expected) {
            QTest::newRow(path) << text(path) << start << text(expected);
        };
        row("/opt/fsl-6.0.4/etc/fslversion", "6.0.4:ddd0a010\n", "FSL 6.0.4");
        row("/usr/local/fsl/etc/fslversion", "5.0.11\n", "FSL 5.0.11");
        row("/opt/freesurfer/build-stamp.txt", "freesurfer-Linux-centos6_x86_64-stable-pub-v6.0.1-f53a55a\n",
            "FreeSurfer 6.0.1");
        row("/opt/freesurfer-7.2.0/build-stamp.txt", "freesurfer-linux-centos7_x86_64-7.2.0-20210720-aa8f76b\n",
            "FreeSurfer 7.2.0");
        row("/usr/local/freesurfer/build-stamp.txt", "freesurfer-linux-ubuntu22_x86_64-dev-20230119-0a9d6f1\n",
            "FreeSurfer ");
        row("/opt/afni-latest/AFNI_version.txt", "AFNI_23.1.07\nlinux_openmp_64\nMay 17 2023\n", "AFNI 23.1.07");
        row("/opt/ants-2.3.4/antsRegistration", {}, "ANTs 2.3.4");
        row("/opt/ants/bin/antsRegistration", {}, "ANTs ");
        row("/opt/matlabmcr-2017b/v93/VersionInfo.xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- Version information for MathWorks R2017b -->\n"
            "<MathWorks_version_info>\n<version>9.3.0.713579</version>\n<release>R2017b</release>\n",
            "MATLAB Runtime 9.3.0.713579");
        row("/opt/mcr/v713/runtime/glnxa64/libmwmclmcrrt.so.7.13", {}, "MATLAB Runtime 7.13");
        row("/opt/mrtrix3-3.0.3/lib/mrtrix3/_version.py", "__version__ = \"3.0.3\" #pylint: disable=unused-variable\n",
            "MRtrix3 3.0.3");
        row("/usr/lib/R/library/base/DESCRIPTION", "Package: base\nVersion: 4.2.2\nPriority: base\nTitle: The R Base Package\n",
            "R 4.2.2");
        row("/opt/spm12-r7771/spm12_mcr/spm12/spm12/Contents.m",
            "% Statistical Parametric Mapping\n% Version 7771 (SPM12) 13-Jan-20\n%__________\n", "SPM 12.7771");
        row("/opt/spm/spm25/Contents.m", "% Statistical Parametric Mapping\n% Version 25.01.02 (SPM25) 19-Feb-25\n",
            "SPM 25.01.02");
        row("/opt/convert3d-1.0.0/bin/c3d", {}, "Convert3D 1.0.0");
        row("/opt/dcm2niix-v1.0.20201102/bin/dcm2niix", {}, "dcm2niix 1.0.20201102");
        row("/opt/workbench-1.4.2/bin_linux64/wb_command", {}, "Connectome Workbench 1.4.2");
        row("/usr/local/include/node/node_version.h",
            "#ifndef SRC_NODE_VERSION_H_\n#define NODE_MAJOR_VERSION 18\n#define NODE_MINOR_VERSION 12\n", "Node.js 18.12");
    }
    void tools()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, start);
        QFETCH(QString, expected);
        QVERIFY(imagingToolAt(parts(path.toUtf8().constData())) != nullptr);
        QCOMPARE(told(readImageEvidence({{path, start}})), QStringList{expected + u' ' + path});
    }

    void filesOfTheSameNameThatAreNone()
    {
        QVERIFY(!imagingToolAt(parts("/opt/x/fslversion")));
        QVERIFY(!imagingToolAt(parts("/opt/spm12/toolbox/Contents.m")));
        QVERIFY(!imagingToolAt(parts("/usr/lib/R/library/stats/DESCRIPTION")));
        QVERIFY(!imagingToolAt({}));
        QVERIFY(told(readImageEvidence({{text("/srv/build-stamp.txt"), "2024-01-01-1.2.3"}})).isEmpty());
    }

    void oneToolOfTwoFilesIsOne()
    {
        const ImageFacts facts = readImageEvidence(
            {{text("/opt/mcr/v93/VersionInfo.xml"), "<MathWorks_version_info><version>9.3.0.713579</version>"},
             {text("/opt/mcr/v93/runtime/glnxa64/libmwmclmcrrt.so.9.3"), {}},
             {text("/opt/mcr/v97/runtime/glnxa64/libmwmclmcrrt.so.9.7"), {}}});
        QCOMPARE(told(facts), (QStringList{text("MATLAB Runtime 9.3.0.713579 /opt/mcr/v93/VersionInfo.xml"),
                                           text("MATLAB Runtime 9.7 /opt/mcr/v97/runtime/glnxa64/libmwmclmcrrt.so.9.7")}));
    }

    void packagesOfDebian()
    {
        ImageFacts facts;
        addToolsOfDebian(facts, "libpython3.11 3.11.2-6\nr-base-core 4.2.2.20221110-2\nants 2.4.3+dfsg-1\nfsl-core 1:5.0.9-5~nd80+1\n",
                         text("/var/lib/dpkg/status"));
        QCOMPARE(told(facts), (QStringList{text("ANTs 2.4.3 /var/lib/dpkg/status"), text("FSL 5.0.9 /var/lib/dpkg/status"),
                                           text("R 4.2.2.20221110 /var/lib/dpkg/status")}));
    }

    void packagesOfConda()
    {
        const ImageFacts facts = readImageEvidence(
            {{text("/opt/conda/conda-meta/libblas-3.9.0-20_linux64_mkl.json"), "conda-forge"},
             {text("/opt/conda/conda-meta/openssl-3.1.4-hd590300_0.json"), "conda-forge"},
             {text("/opt/conda/conda-meta/readline-8.2-h5eee18b_0.json"), "pkgs/main"},
             {text("/opt/conda/conda-meta/history.json"), {}}});
        QCOMPARE(facts.conda, (std::vector<CondaPackages>{
                                  {text("/opt/conda"), text("conda-forge"), text("libblas 3.9.0, openssl 3.1.4")},
                                  {text("/opt/conda"), text("pkgs/main"), text("readline 8.2")}}));
    }

    void aToolThatCondaInstalled()
    {
        const ImageFacts facts = readImageEvidence(
            {{text("/opt/conda/bin/antsRegistration"), {}},
             {text("/opt/conda/conda-meta/ants-2.4.4-h4ab18f5_0.json"), "conda-forge"},
             {text("/opt/conda/conda-meta/r-base-4.2.2-ha7d60f8_3.json"), "conda-forge"}});
        QCOMPARE(told(facts), (QStringList{text("ANTs 2.4.4 /opt/conda/conda-meta/ants-2.4.4-h4ab18f5_0.json"),
                                           text("R 4.2.2 /opt/conda/conda-meta/r-base-4.2.2-ha7d60f8_3.json")}));
    }

    void channels()
    {
        QCOMPARE(condaChannel("{\"build\": \"0\", \"channel\": \"https://conda.anaconda.org/conda-forge/linux-64\","),
                 QByteArray("conda-forge"));
        QCOMPARE(condaChannel("{\"channel\": \"https://repo.anaconda.com/pkgs/main/noarch\"}"), QByteArray("pkgs/main"));
        QCOMPARE(condaChannel("{\"channel\":\"https://conda.anaconda.org/t/se-cret-1/lab/linux-64\"}"), QByteArray("lab"));
        QCOMPARE(condaChannel("{\"channel\":\"https://user:pass@conda.lab.org/own/linux-64\"}"), QByteArray("own"));
        QCOMPARE(condaChannel("no JSON"), QByteArray());
    }

    void whateverAnImageSaysStaysShort()
    {
        ImageEvidence evidence{{text("/etc/os-release"), "ID=\"x\nID=a\x1b[31m" + QByteArray(1'000'000, 'd')
                                    + "\nPRETTY_NAME=" + QByteArray(1'000'000, '\xff')}};
        for (int i = 0; i < 10'000; ++i) {
            evidence.insert(text("/opt/%1/etc/fslversion").arg(i), QByteArray::number(i) + ".1" + QByteArray(1'000'000 / 100, '9'));
            evidence.insert(text("/opt/conda/conda-meta/package%1-1-0.json").arg(i), QByteArray(1000, 'c'));
        }
        const ImageFacts facts = readImageEvidence(evidence);
        QVERIFY(facts.tools.size() <= 200);
        for (const ToolFinding &tool : facts.tools)
            QVERIFY(tool.version.size() <= 200);
        QVERIFY(facts.os.id.size() <= 200);
        QVERIFY(facts.os.name.size() <= 200);
        QCOMPARE(facts.conda.size(), size_t(1));
        QVERIFY(facts.conda.front().packages.size() < 201'000);
        QVERIFY(facts.conda.front().channel.size() <= 200);
    }
};

QTEST_APPLESS_MAIN(TestImageEvidence)
#include "tst_image_evidence.moc"
