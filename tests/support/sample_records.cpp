#include "tests/support/sample_records.h"

namespace gearaudit::test
{

namespace
{

GearRecord gear(const QString &site, const QString &name, const QString &version)
{
    GearRecord record;
    record.site = site;
    record.key = record.name = name;
    record.label = name + QStringLiteral(" label");
    record.version = version;
    record.image = QStringLiteral("%1/%2:%3").arg(site, name, version);
    record.audit.auditedAt = QDateTime(QDate(2026, 11, 22), QTime(18, 33), Qt::UTC);
    return record;
}

PythonFinding python(const QString &path, const QString &version, const QString &kind)
{
    PythonFinding found;
    found.key = QStringLiteral("python_") + version;
    found.path = path;
    found.version = version;
    found.kind = kind;
    found.prefix = path.section(QLatin1Char('/'), 0, -3);
    found.foundOn = {QStringLiteral("gear-path")};
    return found;
}

PipFinding pip(const QString &path, const QString &version, const std::vector<Package> &packages)
{
    PipFinding found;
    found.key = QStringLiteral("pip_") + version;
    found.path = path;
    found.version = version;
    found.freeze = packages;
    return found;
}

Package package(const char *name, const char *version)
{
    return {QLatin1String(name), QLatin1String(version)};
}

} // namespace

GearRecord sampleGear(const QString &site, const QString &name, const QString &version,
                      const std::vector<Package> &packages)
{
    GearRecord record = gear(site, name, version);
    record.audit.status = Status::Audited;
    PythonFinding found = python(QStringLiteral("/usr/local/bin/python3.11"),
                                 QStringLiteral("3.11.3"), QStringLiteral("system"));
    found.inUse = true;
    found.pips = {pip(QStringLiteral("/usr/local/bin/pip"), QStringLiteral("22.3.1"), packages)};
    record.findings.pythons = {found};
    return record;
}

GearRecord sampleFailure(const QString &site, const QString &name, Status status,
                         const QString &reason)
{
    GearRecord record = gear(site, name, QStringLiteral("1.0"));
    record.audit.status = status;
    record.audit.reason = reason;
    return record;
}

std::vector<GearRecord> sampleRecords()
{
    const QString flywheel = QStringLiteral("flywheel");
    const QString brain = QStringLiteral("brainlife");
    std::vector<GearRecord> records;

    GearRecord fixer = sampleGear(flywheel, QStringLiteral("dicom-fixer"), QStringLiteral("0.9.0"),
                                  {package("flywheel-sdk", "16.8.0"), package("numpy", "1.24.2"),
                                   package("my-tool", "1.2.3")});
    fixer.apiEnabled = true;
    fixer.findings.pythons[0].pips[0].direct.insert(
        QStringLiteral("my-tool"), {QStringLiteral("git+https://example.org/my-tool"),
                                    QStringLiteral("1f2e3d4c5b6a7980"), false});
    PythonFinding old = python(QStringLiteral("/usr/bin/python3.9"), QStringLiteral("3.9.2"),
                               QStringLiteral("system"));
    old.packages = std::vector<Package>{package("six", "1.16.0")};
    fixer.findings.pythons.push_back(old);
    fixer.audit.imageBytes = 1'234'567'890;
    records.push_back(fixer);

    GearRecord venv = gear(flywheel, QStringLiteral("curate"), QStringLiteral("2.10.0"));
    venv.audit.status = Status::Audited;
    PythonFinding found = python(QStringLiteral("/opt/venv/bin/python"), QStringLiteral("3.8.10"),
                                 QStringLiteral("venv"));
    found.pips = {pip(QStringLiteral("/opt/venv/bin/pip"), QStringLiteral("21.0"),
                      {package("numpy", "1.19.5")})};
    venv.findings.pythons = {found};
    records.push_back(venv);

    records.push_back(sampleFailure(flywheel, QStringLiteral("mriqc"), Status::NotFound,
                                    QStringLiteral("manifest for flywheel/mriqc:1.0 not found")));
    GearRecord none = sampleFailure(brain, QStringLiteral("fsl-bet"), Status::NoPython, {});
    none.label = QStringLiteral("<b>Brain</b> extraction");
    records.push_back(none);
    return records;
}

std::vector<GearRecord> manyRecords(int gears, int packages)
{
    std::vector<GearRecord> records;
    records.reserve(static_cast<std::size_t>(gears));
    std::vector<Package> installed;
    for (int i = 0; i < packages; ++i) {
        installed.push_back({QStringLiteral("package-%1").arg(i, 4, 10, QLatin1Char('0')),
                             QStringLiteral("1.%1.0").arg(i % 40)});
    }
    for (int i = 0; i < gears; ++i) {
        records.push_back(sampleGear(QStringLiteral("site-%1").arg(i % 5),
                                     QStringLiteral("gear-%1").arg(i, 4, 10, QLatin1Char('0')),
                                     QStringLiteral("%1.0").arg(i % 7), installed));
    }
    return records;
}

} // namespace gearaudit::test
