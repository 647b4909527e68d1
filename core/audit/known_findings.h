#pragma once

#include "core/audit/audit_plan.h"
#include "core/audit/recorded_gears.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace gearaudit
{

/// What images are known to hold, from records of earlier runs and of this one, so that the same
/// image at the same digest is not looked into twice. What is found in an image depends on the
/// gear's environment, user and command too; a finding is good for another gear when name, version
/// and these are the same, which the same manifest has at every site. Thread-safe.
class KnownFindings
{
public:
    KnownFindings(const std::vector<PackedSnapshot> &reports, const AuditPlan &plan);

    /// Whether a finding, of before or of another image of the plan, could serve all these gears,
    /// whatever their image's digest turns out to be. Where not, the digest need not be asked for.
    bool mayServe(const std::vector<PlannedGear> &gears) const;

    /// A record whose findings are this gear's too, at this digest.
    std::optional<GearRecord> find(const Gear &gear, const QString &digest) const;

    /// Whether all these gears are answered for at this digest, by now.
    bool answers(const std::vector<PlannedGear> &gears, const QString &digest) const;

    /// The same. When not, the caller has claimed the
    /// digest: others wait here until it is released. False without a claim after a stop.
    bool serves(const std::vector<PlannedGear> &gears, const QString &digest,
                std::stop_token stop);
    void release(const QString &digest);

    void add(const GearRecord &record);

private:
    static QString keyOf(const Gear &gear);
    static QString keyOf(const QString &name, const QString &version, const QString &context);
    struct Finding {
        QString digest; ///< of the image
        RecordedGear gear;
    };

    void insert(const RecordedGear &gear);
    const Finding *findLocked(const Gear &gear, const QString &digest) const;
    bool answersLocked(const std::vector<PlannedGear> &gears, const QString &digest) const;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_released;
    QSet<QString> m_claimed;
    QHash<QString, std::vector<Finding>> m_findings; ///< by name, version and context
    PackedSnapshot m_texts; ///< without gears: those of this run are packed with its texts
    QHash<QString, int> m_images; ///< how many images of the plan have such a gear
};

} // namespace gearaudit
