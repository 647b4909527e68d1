#pragma once

#include "core/audit/audit_event.h"
#include "core/audit/audit_progress.h"

#include <QElapsedTimer>
#include <QMap>
#include <QString>

#include <cstdio>

namespace gearaudit
{

/// An audit's progress on standard error: on a terminal one live line with what is done, bytes and
/// time left; elsewhere a plain line a gear. Foreign text is shown without control characters.
class TerminalProgress
{
public:
    enum class Detail {
        All,
        OnlyTrouble, ///< what failed or is to be known, for jobs
    };
    explicit TerminalProgress(std::FILE *stream, Detail detail = Detail::All);
    ~TerminalProgress();

    void show(const std::vector<AuditEvent> &batch);
    /// A message of its own line, above the live one.
    void say(const QString &text);
    /// Ends the live line for good.
    void finish();

private:
    void ended(const GearRecord &record);
    QString liveLine() const;
    void drawLive();
    void clearLive();
    void write(const QString &text);

    std::FILE *m_stream;
    const Detail m_detail;
    const bool m_isTerminal;
    bool m_liveDrawn = false;
    QString m_listing;
    AuditProgress m_progress;
    QMap<std::size_t, ImageProgress> m_inFlight;
    AuditPlan m_plan;
    QElapsedTimer m_clock;
};

} // namespace gearaudit
