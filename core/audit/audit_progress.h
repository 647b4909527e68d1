#pragma once

#include "core/audit/audit_event.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace gearaudit
{

/// How far a run is, put together from its events. A value without a clock: the caller says what
/// time it is (any steady one). The window and the terminal show the same figures from it.
class AuditProgress
{
public:
    using Time = std::chrono::milliseconds;

    void apply(const AuditEvent &event, Time now);

    bool isPlanned() const { return m_planned; }
    int total() const { return m_total; } ///< gears that will end in this run
    int done() const { return m_done; }
    int failed() const { return m_failed; }   ///< of those, without an answer
    int skipped() const { return m_skipped; } ///< not part of the total
    qint64 bytes() const;                     ///< downloaded in this run, as far as known
    /// An estimate from the images that have ended and the parts of those in flight; none before
    /// there is something to go by, and none when everything has ended.
    std::optional<std::chrono::seconds> timeLeft(Time now) const;

private:
    struct Image {
        int gearsLeft = 0;
        ImageProgress progress;
        qint64 bytes = 0; ///< the most that a download of it has shown
    };
    void plan(const AuditPlan &plan, Time now);
    void end(const GearRecord &record);

    bool m_planned = false;
    Time m_begun{0};
    int m_total = 0;
    int m_done = 0;
    int m_failed = 0;
    int m_skipped = 0;
    std::vector<Image> m_images;
    QHash<QString, std::size_t> m_imageOfGear; ///< by collection, site and key
};

} // namespace gearaudit
