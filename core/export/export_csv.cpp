#include "core/export/export_csv.h"

#include "core/export/csv.h"
#include "core/model/gear_facts.h"

#include <QStringList>

namespace gearaudit
{

namespace
{

QString yesOrNo(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

/// The interpreters' versions, the one in use first.
QStringList pythonVersions(const GearRecord &record, bool onlyInUse)
{
    QStringList versions;
    for (const auto &python : record.findings.pythons) {
        if (python.inUse)
            versions.prepend(python.version);
        else if (!onlyInUse)
            versions.append(python.version);
    }
    return versions;
}

QByteArray header(const char *columns)
{
    return csvRecord(QString::fromLatin1(columns).split(QLatin1Char(' ')));
}

QString statusText(const GearRecord &record)
{
    return record.audit.status ? statusName(*record.audit.status) : QString();
}

/// Which version, and which day's audit, the Pythons are of where that is not what the line names.
QString answersFor(const GearRecord &record)
{
    return record.audit.lastAnswer ? record.audit.lastAnswer->version : QString();
}

QString answersOf(const GearRecord &record)
{
    return record.audit.lastAnswer
               ? record.audit.lastAnswer->auditedAt.toUTC().toString(Qt::ISODate)
               : QString();
}

} // namespace

QByteArray inventoryCsv(const std::vector<GearRecord> &records)
{
    QByteArray csv = header("site gear label version category image sdk-enabled api-key license "
                            "author maintainer source url pythons python-in-use flywheel-sdk "
                            "status reason answers-for answers-of");
    const QString apart(QLatin1Char(' '));
    for (const auto &record : records) {
        const auto &facts = record.manifest;
        csv += csvRecord({record.site, record.key, record.label, record.version, facts.category,
                          record.image, yesOrNo(record.apiEnabled), facts.apiKey, facts.license,
                          facts.author, facts.maintainer, facts.source, facts.url,
                          pythonVersions(record, false).join(apart),
                          pythonVersions(record, true).join(apart), sdkVersions(record).join(apart),
                          statusText(record), record.audit.reason, answersFor(record),
                          answersOf(record)});
    }
    return csv;
}

QByteArray packagesCsv(const std::vector<GearRecord> &records)
{
    QByteArray csv = header("site gear gear-version python python-version environment in-use pip "
                            "package version origin editable stale");
    for (const auto &record : records) {
        const auto &last = record.audit.lastAnswer;
        // Packages are those of a version, and no newer one has them for that.
        const QString gearVersion = last ? last->version : record.version;
        for (const auto &python : record.findings.pythons) {
            const QString inUse = record.audit.status ? yesOrNo(python.inUse) : QString();
            for (const auto &installed : installedPackages(python)) {
                const auto &origin = installed.origin;
                csv += csvRecord({record.site, record.key, gearVersion, python.path,
                                  python.version, python.kind, inUse, installed.pip,
                                  installed.package.name, installed.package.version,
                                  originAddress(origin), yesOrNo(origin.editable),
                                  yesOrNo(last.has_value())});
            }
        }
    }
    return csv;
}

} // namespace gearaudit
