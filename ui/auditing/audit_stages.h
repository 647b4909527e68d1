#pragma once

#include "core/audit/audit_event.h"

#include <map>
#include <vector>

namespace gearaudit
{

/// The gears of a running audit that have not ended yet, and what is being done with the image of each.
/// A value; taking in a batch takes time in proportion to it, a plan to its gears.
class AuditStages
{
public:
    /// True where something is another than before.
    bool apply(const std::vector<AuditEvent> &batch);
    bool isEmpty() const { return m_images.empty(); }
    /// Null where nothing more is to come for the gear.
    const ImageProgress *of(const RecordKey &gear) const;

private:
    void plan(const AuditPlan &plan);

    std::vector<ImageProgress> m_progress; ///< by image
    std::map<RecordKey, std::size_t> m_images; ///< of the gears that have not ended
};

} // namespace gearaudit
