#include "core/audit/known_findings.h"

#include "core/audit/gear_context.h"

#include <algorithm>

namespace gearaudit
{

KnownFindings::KnownFindings(const std::vector<GearRecord> &records, const AuditPlan &plan)
{
    for (const GearRecord &record : records)
        insert(record);
    for (const PlannedImage &image : plan.images) {
        QSet<QString> keys;
        for (const PlannedGear &planned : image.gears)
            keys.insert(keyOf(planned.gear));
        for (const QString &key : keys)
            ++m_images[key];
    }
}

QString KnownFindings::keyOf(const Gear &gear)
{
    return keyOf(gear.manifest.name, gear.manifest.version, contextDigest(gear.manifest));
}

QString KnownFindings::keyOf(const QString &name, const QString &version, const QString &context)
{
    return QStringList{name, version, context}.join(QChar(0));
}

void KnownFindings::insert(const GearRecord &record)
{
    const auto &audit = record.audit;
    const bool isFinding = audit.status == Status::Audited || audit.status == Status::NoPython;
    // What an earlier program did not record the context of may be of another PATH or user.
    if (!isFinding || audit.imageDigest.isEmpty() || audit.context.isEmpty() || audit.lastAnswer)
        return;
    auto &same = m_records[keyOf(record.name, record.version, audit.context)];
    const bool isKnown = std::any_of(same.begin(), same.end(), [&](const GearRecord &known) {
        return known.audit.imageDigest == audit.imageDigest;
    });
    if (!isKnown)
        same.push_back(record);
}

void KnownFindings::add(const GearRecord &record)
{
    const std::scoped_lock lock(m_mutex);
    insert(record);
}

bool KnownFindings::mayServe(const std::vector<PlannedGear> &gears) const
{
    const std::scoped_lock lock(m_mutex);
    return std::all_of(gears.begin(), gears.end(), [this](const PlannedGear &planned) {
        const QString key = keyOf(planned.gear);
        return m_records.contains(key) || m_images.value(key) > 1;
    });
}

std::optional<GearRecord> KnownFindings::find(const Gear &gear, const QString &digest) const
{
    const std::scoped_lock lock(m_mutex);
    return findLocked(gear, digest);
}

std::optional<GearRecord> KnownFindings::findLocked(const Gear &gear, const QString &digest) const
{
    const auto same = m_records.constFind(keyOf(gear));
    if (same == m_records.constEnd())
        return std::nullopt;
    for (const GearRecord &record : *same) {
        if (record.audit.imageDigest == digest)
            return record;
    }
    return std::nullopt;
}

bool KnownFindings::answers(const std::vector<PlannedGear> &gears, const QString &digest) const
{
    const std::scoped_lock lock(m_mutex);
    return answersLocked(gears, digest);
}

bool KnownFindings::answersLocked(const std::vector<PlannedGear> &gears,
                                  const QString &digest) const
{
    return std::all_of(gears.begin(), gears.end(), [&](const PlannedGear &planned) {
        return findLocked(planned.gear, digest).has_value();
    });
}

bool KnownFindings::serves(const std::vector<PlannedGear> &gears, const QString &digest,
                           std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_released.wait(lock, stop, [&] { return !m_claimed.contains(digest); }))
        return false;
    const bool all = answersLocked(gears, digest);
    if (!all)
        m_claimed.insert(digest);
    return all;
}

void KnownFindings::release(const QString &digest)
{
    const std::scoped_lock lock(m_mutex);
    m_claimed.remove(digest);
    m_released.notify_all();
}

} // namespace gearaudit
