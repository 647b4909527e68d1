#include "core/audit/shard.h"

#include "core/model/image_reference.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace gearaudit
{

namespace
{
constexpr int mostShards = 10000;
}

std::optional<Shard> shardFromText(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('/'));
    if (parts.size() != 2)
        return {};
    bool isNumber = false;
    bool isCount = false;
    const Shard shard{parts[0].toInt(&isNumber), parts[1].toInt(&isCount)};
    const bool isRight = isNumber && isCount && shard.number >= 1 && shard.number <= shard.count &&
                         shard.count <= mostShards;
    return isRight ? std::optional(shard) : std::nullopt;
}

QString shardGroup(const Gear &gear)
{
    if (gear.images.empty())
        return gear.site + QLatin1Char('/') + gear.manifest.name;
    const QString &first = gear.images.front().reference;
    const auto reference = parseImageReference(first);
    return reference ? reference->name() : first;
}

bool isOfShard(const Shard &shard, const Gear &gear)
{
    // A digest and not qHash(), which may be another in each process.
    const QByteArray digest = QCryptographicHash::hash(shardGroup(gear).toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(digest.constData()) % quint64(shard.count) == quint64(shard.number - 1);
}

} // namespace gearaudit
