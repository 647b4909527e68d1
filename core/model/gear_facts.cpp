#include "core/model/gear_facts.h"

#include "core/model/package_name.h"

#include <QSet>

#include <algorithm>

namespace gearaudit
{

QString yesOrNo(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

bool isKnown(const GearRecord &record)
{
    return isKnown(record.audit.status, !record.findings.pythons.empty());
}

bool isKnown(const std::optional<Status> &status, bool hasPythons)
{
    if (!status)
        return hasPythons;
    return *status == Status::Audited || *status == Status::NoPython;
}

bool namesImage(const QString &image)
{
    return !image.isEmpty() && image != QStringLiteral("unknown");
}

bool hasFailed(const std::optional<Status> &status, bool hasPythons, const QString &image)
{
    return status ? !isAnswer(*status) : !hasPythons && !namesImage(image);
}

bool knowsPackages(const PythonFinding &python)
{
    return !python.pips.empty() || python.packages.has_value();
}

std::vector<InstalledPackage> installedPackages(const PythonFinding &python)
{
    std::vector<InstalledPackage> installed;
    QSet<QString> names;
    const auto isNew = [&](const Package &package) {
        const auto before = names.size();
        names.insert(normalizedPackageName(package.name));
        return names.size() > before;
    };
    for (const auto &pip : python.pips) {
        for (const auto &package : pip.freeze) {
            if (!isNew(package))
                continue;
            installed.push_back({package, pip.path, {}});
            const auto origin = pip.direct.constFind(package.name);
            if (origin != pip.direct.constEnd())
                installed.back().origin = *origin;
        }
    }
    for (const auto &package : python.packages.value_or(std::vector<Package>())) {
        if (isNew(package))
            installed.push_back({package, {}, {}});
    }
    return installed;
}

QString sdkPackageName()
{
    return QStringLiteral("flywheel-sdk");
}

QStringList sdkVersions(const GearRecord &record)
{
    QStringList versions;
    for (const bool inUse : {true, false}) {
        for (const auto &python : record.findings.pythons) {
            if (python.inUse != inUse)
                continue;
            for (const auto &installed : installedPackages(python)) {
                if (normalizedPackageName(installed.package.name) == sdkPackageName())
                    versions.append(installed.package.version);
            }
        }
    }
    versions.removeDuplicates();
    return versions;
}

QString originAddress(const DirectOrigin &origin)
{
    return origin.commit.isEmpty() ? origin.url : origin.url + QLatin1Char('@') + origin.commit;
}

} // namespace gearaudit
