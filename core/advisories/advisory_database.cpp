#include "core/advisories/advisory_database.h"

#include "core/advisories/packed_database.h"

#include <QStandardPaths>

#include <algorithm>

namespace gearaudit
{

Result<std::shared_ptr<const AdvisoryDatabase>> AdvisoryDatabase::open(const QString &path)
{
    return PackedDatabase::open(path);
}

bool hasSource(const AdvisoryFacts &facts, const QString &kind)
{
    return std::any_of(facts.sources.begin(), facts.sources.end(),
                       [&](const AdvisorySource &source) { return source.kind == kind; });
}

std::optional<int> daysOld(const AdvisoryFacts &facts, const QDateTime &now)
{
    QDateTime date = facts.made;
    for (const AdvisorySource &source : facts.sources) {
        if (source.kind == QLatin1String("osv") && source.date.isValid())
            date = source.date;
    }
    if (!date.isValid())
        return std::nullopt;
    return int(std::max<qint64>(date.daysTo(now), 0));
}

QString advisoriesPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/gear-audit/advisories/faults.db");
}

} // namespace gearaudit
