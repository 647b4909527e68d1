#include "core/images/facts/distribution_rules.h"

#include <QRegularExpression>

namespace gearaudit
{

std::optional<Distribution> installedDistribution(const QString &stem, const QString &name, const QString &version,
                                                  bool hasMetadata)
{
    if (!hasMetadata || stem.startsWith(u'~') || stem.startsWith(u'-'))
        return std::nullopt;
    Distribution found;
    found.name = name.isEmpty() ? stem.section(u'-', 0, 0) : name;
    found.version = version.isEmpty() ? stem.section(u'-', 1, 1) : version;
    return found.name.isEmpty() ? std::nullopt : std::optional(found);
}

QString versionInConfig(const QString &line)
{
    // uv writes version_info, virtualenv both; of 3.11.2.final.0 the first three count.
    static const QRegularExpression rule(QStringLiteral(
        "^\\s*version(?:_info)?\\s*=\\s*(\\d+\\.\\d+(?:\\.\\d+(?:(?:a|b|rc)\\d+)?)?)"),
        QRegularExpression::CaseInsensitiveOption);
    return rule.match(line).captured(1);
}

QString versionOfCondaRecord(const QString &fileName)
{
    static const QRegularExpression rule(
        QStringLiteral("^python-(\\d+\\.\\d+(?:\\.\\d+)?[a-z0-9]*)-.*\\.json$"));
    return rule.match(fileName).captured(1);
}

} // namespace gearaudit
