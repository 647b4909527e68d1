#pragma once

#include "core/model/gear.h"

#include <functional>
#include <stop_token>

namespace gearaudit
{

/// All gears of one source, and what a person should know about how they were got.
struct GearListing {
    QString source; ///< a folder, an address or an instance's name
    std::vector<Gear> gears; ///< sorted by site, then key
    std::vector<Error> notes; ///< not fatal: "the address cannot be reached, the last copy is used"
    bool isWhole = true;      ///< what is not among the gears is gone from there
    QStringList halfListed = {}; ///< sites (organisations) of which the same cannot be said
    bool newestOnly = false;  ///< earlier versions of these gears were not asked for
};

/// What a source is doing, for the progress line: git's own words, or a page of an API.
using SourceProgress = std::function<void(const QString &text)>;

/// Where gears come from. list() blocks and is called from a pool thread; it may be asked to stop.
class GearSource
{
public:
    virtual ~GearSource() = default;
    /// The name of the instance that it asks; empty for one that asks none.
    virtual QString instance() const { return {}; }
    /// Unreachable, NotFound, Refused, Unauthorized… when there is nothing to audit from here.
    virtual Result<GearListing> list(std::stop_token stop, const SourceProgress &progress) = 0;
};

} // namespace gearaudit
