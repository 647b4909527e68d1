#include "core/audit/known_findings.h"

#include "core/audit/gear_context.h"

#include <algorithm>

namespace gearaudit
{

KnownFindings::KnownFindings(const std::vector<PackedSnapshot> &reports, const AuditPlan &plan)
    : m_texts(PackedReport::pack({}))
{
    for (const PackedSnapshot &report : reports) {
        for (quint32 number = 0; number < report->gearCount(); ++number)
            insert({report, number});
    }
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

void KnownFindings::insert(const RecordedGear &gear)
{
    const GearRecord facts = gear.facts();
    const auto &audit = facts.audit;
    const bool isFinding = audit.status == Status::Audited || audit.status == Status::NoPython;
    // What an earlier program did not record the context of may be of another PATH or user.
    if (!isFinding || audit.imageDigest.isEmpty() || audit.context.isEmpty() || audit.lastAnswer)
        return;
    auto &same = m_findings[keyOf(facts.name, facts.version, audit.context)];
    const bool isKnown = std::any_of(same.begin(), same.end(), [&](const Finding &known) {
        return known.digest == audit.imageDigest;
    });
    if (!isKnown)
        same.push_back({audit.imageDigest, gear});
}

void KnownFindings::add(const GearRecord &record)
{
    const RecordedGear gear{m_texts->with({record}), 0};
    const std::scoped_lock lock(m_mutex);
    insert(gear);
}

bool KnownFindings::mayServe(const std::vector<PlannedGear> &gears) const
{
    const std::scoped_lock lock(m_mutex);
    return std::all_of(gears.begin(), gears.end(), [this](const PlannedGear &planned) {
        const QString key = keyOf(planned.gear);
        return m_findings.contains(key) || m_images.value(key) > 1;
    });
}

std::optional<GearRecord> KnownFindings::find(const Gear &gear, const QString &digest) const
{
    std::optional<RecordedGear> found;
    {
        const std::scoped_lock lock(m_mutex);
        if (const Finding *finding = findLocked(gear, digest))
            found = finding->gear;
    }
    return found ? std::optional(found->record()) : std::nullopt;
}

const KnownFindings::Finding *KnownFindings::findLocked(const Gear &gear,
                                                        const QString &digest) const
{
    const auto same = m_findings.constFind(keyOf(gear));
    if (same == m_findings.constEnd())
        return nullptr;
    const auto found =
        std::find_if(same->begin(), same->end(),
                     [&](const Finding &finding) { return finding.digest == digest; });
    return found == same->end() ? nullptr : &*found;
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
        return findLocked(planned.gear, digest) != nullptr;
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
