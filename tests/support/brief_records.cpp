#include "tests/support/brief_records.h"

namespace gearaudit::test
{

std::vector<Package> packages(const char *list)
{
    std::vector<Package> found;
    for (const auto &entry : QString::fromUtf8(list).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        found.push_back(
            {entry.section(QLatin1Char('='), 0, 0), entry.section(QLatin1Char('='), 1)});
    return found;
}

PythonFinding python(const char *path, const char *version, const char *packageList,
                     const char *pipVersion)
{
    PythonFinding found;
    found.path = QString::fromUtf8(path);
    found.version = QString::fromUtf8(version);
    found.key = QStringLiteral("python_") + found.version;
    found.kind = QStringLiteral("system");
    PipFinding pip;
    pip.key = QStringLiteral("pip");
    pip.path = found.path + QStringLiteral("-pip");
    pip.version = QString::fromUtf8(pipVersion);
    pip.freeze = packages(packageList);
    found.pips = {pip};
    return found;
}

GearRecord gear(const char *name, std::vector<PythonFinding> pythons)
{
    GearRecord record;
    record.site = QStringLiteral("hub");
    record.key = record.name = QString::fromUtf8(name);
    record.version = QStringLiteral("1.0");
    record.image = QStringLiteral("registry/%1:1.0").arg(record.name);
    record.audit.status = pythons.empty() ? Status::NoPython : Status::Audited;
    record.findings.pythons = std::move(pythons);
    return record;
}

} // namespace gearaudit::test
