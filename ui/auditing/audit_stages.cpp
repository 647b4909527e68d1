#include "ui/auditing/audit_stages.h"

namespace gearaudit
{

bool AuditStages::apply(const std::vector<AuditEvent> &batch)
{
    bool hasChanged = false;
    for (const AuditEvent &event : batch) {
        if (const auto *planned = std::get_if<Planned>(&event)) {
            plan(planned->plan);
            hasChanged = true;
        } else if (const auto *moved = std::get_if<ImageMoved>(&event)) {
            if (moved->image >= m_progress.size() || m_progress[moved->image] == moved->progress)
                continue;
            m_progress[moved->image] = moved->progress;
            hasChanged = true;
        } else if (const auto *ended = std::get_if<GearEnded>(&event)) {
            hasChanged |= m_images.erase(ended->record.recordKey()) > 0;
        }
    }
    return hasChanged;
}

void AuditStages::plan(const AuditPlan &plan)
{
    m_images.clear();
    m_progress.assign(plan.images.size(), {});
    for (std::size_t image = 0; image < plan.images.size(); ++image) {
        for (const PlannedGear &planned : plan.images[image].gears)
            m_images[planned.gear.recordKey()] = image;
    }
}

const ImageProgress *AuditStages::of(const RecordKey &gear) const
{
    const auto found = m_images.find(gear);
    return found == m_images.end() ? nullptr : &m_progress[found->second];
}

} // namespace gearaudit
