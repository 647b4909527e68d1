#include "app/terminal_progress.h"

#include "app/terminal.h"
#include "app/terminal_columns.h"
#include "ui/words/audit_text.h"
#include "ui/words/error_text.h"
#include "ui/words/measure_text.h"
#include "ui/words/status_text.h"

#include <QCoreApplication>

namespace gearaudit
{

namespace
{
struct TerminalText {
    Q_DECLARE_TR_FUNCTIONS(TerminalText)
};
} // namespace

TerminalProgress::TerminalProgress(std::FILE *stream, Detail detail)
    : m_stream(stream), m_detail(detail), m_isTerminal(terminalWidth(stream) > 0)
{
    m_clock.start();
}

TerminalProgress::~TerminalProgress()
{
    finish();
}

void TerminalProgress::show(const std::vector<AuditEvent> &batch)
{
    const AuditProgress::Time now{m_clock.elapsed()};
    for (const AuditEvent &event : batch) {
        m_progress.apply(event, now);
        if (const auto *listing = std::get_if<ListingProgress>(&event)) {
            m_listing = listing->text;
        } else if (const auto *failed = std::get_if<SourceFailed>(&event)) {
            if (failed->error.code != Code::Stopped)
                say(errorText(failed->error));
        } else if (const auto *planned = std::get_if<Planned>(&event)) {
            m_plan = planned->plan;
            if (!m_isTerminal && m_detail == Detail::All)
                say(TerminalText::tr("%n gear(s) to audit.", nullptr, m_plan.gearCount()));
        } else if (const auto *moved = std::get_if<ImageMoved>(&event)) {
            m_inFlight.insert(moved->image, moved->progress);
        } else if (const auto *end = std::get_if<GearEnded>(&event)) {
            ended(end->record);
        } else if (const auto *noted = std::get_if<Noted>(&event)) {
            say(noteText(noted->error));
        } else if (const auto *awaited = std::get_if<Awaited>(&event)) {
            say(awaitedText(*awaited));
        }
    }
    drawLive();
}

void TerminalProgress::ended(const GearRecord &record)
{
    for (auto it = m_inFlight.begin(); it != m_inFlight.end();) {
        const auto &gears = m_plan.images[it.key()].gears;
        const bool isLast = gears.back().gear.site == record.site
            && gears.back().gear.key == record.key;
        it = isLast ? m_inFlight.erase(it) : std::next(it);
    }
    const Status status = record.audit.status.value_or(Status::EngineFailed);
    if (isAnswer(status) && (m_isTerminal || m_detail == Detail::OnlyTrouble))
        return; // the live line counts it, or nobody asked
    QString line = QStringLiteral("%1/%2  %3").arg(record.site, record.key, statusText(status));
    if (isAnswer(status) && record.audit.durationMs > 0)
        line += QStringLiteral("  ")
            + durationText(std::chrono::milliseconds(record.audit.durationMs));
    if (!record.audit.reason.isEmpty())
        line += QStringLiteral("  ") + record.audit.reason;
    say(line);
}

QString TerminalProgress::liveLine() const
{
    if (!m_progress.isPlanned())
        return m_listing.isEmpty() ? TerminalText::tr("Reading the list of gears…") : m_listing;
    QStringList parts{gearsOfText(m_progress.done(), m_progress.total())};
    if (m_progress.failed() > 0)
        parts << TerminalText::tr("%n not audited", nullptr, m_progress.failed());
    if (m_progress.bytes() > 0)
        parts << bytesText(m_progress.bytes());
    if (const auto left =
            m_progress.timeLeft(AuditProgress::Time{m_clock.elapsed()}))
        parts << timeLeftText(*left);
    for (auto it = m_inFlight.begin(); it != m_inFlight.end(); ++it) {
        if (it->stage != ImageStage::Waiting && it->stage != ImageStage::Removing)
            parts << QStringLiteral("%1: %2").arg(m_plan.images[it.key()].gears.front().gear.key,
                                                  progressText(*it));
    }
    return parts.join(QStringLiteral(" · "));
}

void TerminalProgress::drawLive()
{
    if (!m_isTerminal || m_detail == Detail::OnlyTrouble)
        return;
    QString line = terminalSafe(liveLine());
    const int width = terminalWidth(m_stream) - 1;
    if (columnsOf(line) > width) // else it wraps, and cannot be drawn over
        line = firstColumns(line, width - 1) + QChar(0x2026);
    write(QStringLiteral("\r\033[K") + line);
    m_liveDrawn = true;
}

void TerminalProgress::clearLive()
{
    if (m_liveDrawn)
        write(QStringLiteral("\r\033[K"));
    m_liveDrawn = false;
}

void TerminalProgress::say(const QString &text)
{
    clearLive();
    write(terminalSafe(text) + QLatin1Char('\n'));
}

void TerminalProgress::finish()
{
    clearLive();
}

void TerminalProgress::write(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), m_stream);
    std::fflush(m_stream);
}

} // namespace gearaudit
