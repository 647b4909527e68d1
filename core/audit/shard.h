#pragma once

#include "core/model/gear.h"

#include <QString>

#include <optional>

namespace gearaudit
{

/// One of several equal parts of an audit, each done by a machine of its own.
struct Shard {
    int number = 1; ///< from 1
    int count = 1;

    bool operator==(const Shard &) const = default;
};

/// "2/4"; none for what is no shard, at most 10,000 of them.
std::optional<Shard> shardFromText(const QString &text);

/// Which gears of images stay together: the repositories that a gear's images are in, without tags,
/// so that the versions of a gear, which share their layers, are done by one machine. Pure.
QString shardGroup(const Gear &gear);

/// Whether a gear is of this shard. Depends on the gear alone, so that machines need not agree on
/// anything else; each gear is of exactly one shard. Pure.
bool isOfShard(const Shard &shard, const Gear &gear);

} // namespace gearaudit
