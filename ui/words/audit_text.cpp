#include "ui/words/audit_text.h"

#include "ui/words/error_text.h"
#include "ui/words/measure_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace gearaudit
{

namespace
{
struct AuditText {
    Q_DECLARE_TR_FUNCTIONS(AuditText)
};
} // namespace

QString stageText(ImageStage stage)
{
    switch (stage) {
    case ImageStage::Waiting: return AuditText::tr("Waiting");
    case ImageStage::Checking: return AuditText::tr("Looking for the image");
    case ImageStage::Pulling: return AuditText::tr("Downloading");
    case ImageStage::Unpacking: return AuditText::tr("Unpacking");
    case ImageStage::WaitingToProbe: return AuditText::tr("Waiting to be examined");
    case ImageStage::Probing: return AuditText::tr("Examining");
    case ImageStage::Removing: return AuditText::tr("Removing the image");
    }
    return {};
}

QString progressText(const ImageProgress &progress)
{
    const QString stage = stageText(progress.stage);
    const bool counts =
        progress.stage == ImageStage::Pulling || progress.stage == ImageStage::Unpacking;
    if (!counts || (progress.bytesDone <= 0 && progress.bytesTotal <= 0))
        return stage;
    return AuditText::tr("%1, %2", "stage, bytes")
        .arg(stage, bytesOfText(progress.bytesDone, progress.bytesTotal));
}

QString awaitedText(const Awaited &awaited)
{
    const QString what = awaited.what.isEmpty() ? AuditText::tr("The container engine") : awaited.what;
    switch (awaited.state) {
    case Awaited::State::Away:
        return AuditText::tr("%1 does not answer. The gears that need it wait; it is asked again in %2.")
            .arg(what, durationText(std::max(awaited.next, std::chrono::milliseconds(1000))));
    case Awaited::State::Back: return AuditText::tr("%1 answers again.").arg(what);
    case Awaited::State::GivenUp:
        return AuditText::tr("%1 has not answered for as long as it may be waited for. The gears that need it "
                             "could not be audited; the next audit tries them again.")
            .arg(what);
    }
    return {};
}

QString outcomeText(const AuditOutcome &outcome)
{
    if (outcome.fatal)
        return errorText(*outcome.fatal);
    QStringList parts;
    if (outcome.stopped)
        parts << AuditText::tr("The audit was stopped.");
    parts << (outcome.answered == 0 && outcome.failed.empty() && !outcome.stopped
                  ? AuditText::tr("Nothing was left to audit.")
                  : AuditText::tr("%n gear(s) audited.", nullptr, outcome.answered));
    if (outcome.skipped > 0)
        parts << AuditText::tr("%n gear(s) had an answer already.", nullptr, outcome.skipped);
    if (!outcome.failed.empty())
        parts << AuditText::tr("%n gear(s) could not be audited.", nullptr,
                               static_cast<int>(outcome.failed.size()));
    for (const Error &source : outcome.failedSources)
        parts << errorWords(source).what;
    return parts.join(QLatin1Char(' '));
}

} // namespace gearaudit
