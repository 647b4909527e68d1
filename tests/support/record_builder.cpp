#include "tests/support/record_builder.h"

namespace gearaudit::test
{

namespace
{

PipFinding pip(const QString &key, const QString &path)
{
    PipFinding finding;
    finding.key = key;
    finding.path = path;
    finding.version = QStringLiteral("22.3.1");
    finding.freeze = {{QStringLiteral("flywheel-sdk"), QStringLiteral("16.8.0")},
                      {QStringLiteral("my-tool"), QStringLiteral("1.2.3")}};
    return finding;
}

PythonFinding python(const QString &key, const QString &path, const QString &prefix)
{
    PythonFinding finding;
    finding.key = key;
    finding.path = path;
    finding.version = QStringLiteral("3.11.3");
    finding.prefix = prefix;
    finding.kind = QStringLiteral("system");
    finding.foundOn = {QStringLiteral("gear-path"), QStringLiteral("image-path")};
    return finding;
}

} // namespace

GearRecord fullRecord(const QString &site, const QString &key)
{
    auto record = smallRecord(site, key);
    record.label = QStringLiteral("DICOM fixer – Größe \"µ\"");
    record.apiEnabled = true;

    auto used = python(QStringLiteral("python_3.11.3"), QStringLiteral("/opt/venv/bin/python"),
                       QStringLiteral("/opt/venv"));
    used.kind = QStringLiteral("venv");
    used.inUse = true;
    used.pips = {pip(QStringLiteral("pip_3.11"), QStringLiteral("/opt/venv/bin/pip")),
                 pip(QStringLiteral("pip_3.11_a"), QStringLiteral("/opt/venv/bin/pip3"))};
    used.pips[0].direct.insert(
        QStringLiteral("my-tool"),
        {QStringLiteral("git+https://example.org/my-tool"), QStringLiteral("1f2e3d"), false});
    used.pips[1].direct.insert(QStringLiteral("my-tool"),
                               {QStringLiteral("file:///src/my-tool"), QString(), true});
    auto bare = python(QStringLiteral("python_3.11.3_a"), QStringLiteral("/usr/bin/python3.11"),
                       QStringLiteral("/usr"));
    bare.packages = std::vector<Package>{{QStringLiteral("six"), QStringLiteral("1.16.0")}};
    record.findings.pythonDirs = {used.path, bare.path};
    record.findings.pipDirs = {used.pips[0].path, used.pips[1].path};
    used.bytes = 71'303'168;
    used.installedBy = {{QStringLiteral("0"), QStringLiteral("flywheel-sdk 1843200")},
                        {QStringLiteral("1"), QStringLiteral("my-tool")}};
    record.findings.pythons = {used, bare};

    auto &image = record.findings.image;
    image.os = {QStringLiteral("debian"), QStringLiteral("12"),
                QStringLiteral("Debian GNU/Linux 12 (bookworm)"), QStringLiteral("/etc/os-release")};
    image.base = {QStringLiteral("docker.io/library/python:3.11"), QStringLiteral("sha256:ba5e")};
    image.tools = {{QStringLiteral("FSL"), QStringLiteral("6.0.5"),
                    QStringLiteral("/opt/fsl/etc/fslversion")},
                   {QStringLiteral("R"), QString(), QStringLiteral("/usr/lib/R/library/base/DESCRIPTION")}};
    image.conda = {{QStringLiteral("/opt/conda"), QStringLiteral("conda-forge"),
                    QStringLiteral("libblas 3.9.0, openssl 3.1.4")}};
    image.layers = {{QStringLiteral("sha256:1a"), QStringLiteral("ADD file:1 in /")},
                    {QStringLiteral("sha256:1b"), QStringLiteral("RUN pip install my-tool")}};
    image.cut = {QStringLiteral("tools")};

    auto &manifest = record.manifest;
    manifest.category = QStringLiteral("utility");
    manifest.license = QStringLiteral("MIT");
    manifest.author = QStringLiteral("Ada Example");
    manifest.maintainer = QStringLiteral("Ben Example");
    manifest.source = QStringLiteral("https://example.org/source");
    manifest.url = QStringLiteral("https://example.org/");
    manifest.apiKey = QStringLiteral("read-write");
    manifest.command = QStringLiteral("poetry run python run.py");
    manifest.images = {QStringLiteral("flywheel/dicom-fixer:0.9.0"),
                       QStringLiteral("flywheel/dicom-fixer:0.8.0")};
    manifest.created = QStringLiteral("2024-03-08T10:00:00Z");

    auto &audit = record.audit;
    audit.reason = QStringLiteral("one interpreter did not answer");
    audit.imageDigest = QStringLiteral("sha256:0123");
    audit.imageBytes = 12'345'678'901;
    audit.platform = QStringLiteral("linux/amd64");
    audit.inspectedBy = QStringLiteral("docker");
    audit.siteRelease = QStringLiteral("19.2.1");
    audit.durationMs = 5230;
    audit.attempts = {{QStringLiteral("flywheel/dicom-fixer:0.9.0"), QStringLiteral("pulled")}};
    return record;
}

GearRecord smallRecord(const QString &site, const QString &key)
{
    GearRecord record;
    record.site = site;
    record.key = key;
    record.name = key;
    record.label = key;
    record.version = QStringLiteral("0.9.0");
    record.image = QStringLiteral("flywheel/%1:0.9.0").arg(key);
    record.foundManifest = QStringLiteral("gears/%1/%2.json").arg(site, key);
    auto only = python(QStringLiteral("python_3.11.3"), QStringLiteral("/usr/bin/python3"),
                       QStringLiteral("/usr"));
    only.pips = {pip(QStringLiteral("pip_3.11"), QStringLiteral("/usr/bin/pip3"))};
    record.findings.pythonDirs = {only.path};
    record.findings.pipDirs = {only.pips[0].path};
    record.findings.pythons = {only};
    record.manifest.apiKey = QStringLiteral("none");
    record.audit.status = Status::Audited;
    record.audit.auditedAt = QDateTime({2026, 11, 22}, {18, 33}, Qt::UTC);
    record.audit.program = QStringLiteral("0.1.0");
    return record;
}

GearRecord staleRecord()
{
    auto record = fullRecord(QStringLiteral("flywheel"), QStringLiteral("stale"));
    record.audit.lastAnswer = LastAnswer{record.version, record.image, record.audit.imageDigest,
                                         QDateTime(QDate(2026, 11, 20), QTime(8, 1, 2), Qt::UTC)};
    record.version = QStringLiteral("0.9.1");
    record.image = QStringLiteral("flywheel/stale:0.9.1");
    record.audit.status = Status::TimedOut;
    record.audit.reason = QStringLiteral("the pull took too long");
    record.audit.imageDigest.clear();
    record.audit.context = QStringLiteral("sha256:c0");
    return record;
}

} // namespace gearaudit::test
