#include "ui/frame/run_words.h"

#include "ui/auditing/audit_controller.h"
#include "ui/words/measure_text.h"

#include <QCoreApplication>

namespace gearaudit
{

namespace
{
struct RunWords {
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

QString shortTime(std::chrono::seconds left)
{
    const int minutes = static_cast<int>((left.count() + 59) / 60);
    if (minutes <= 1)
        return RunWords::tr("<1 min", "time left");
    return minutes < 90 ? RunWords::tr("%1 min", "time left").arg(minutes)
                        : RunWords::tr("%1 h", "time left").arg((minutes + 30) / 60);
}
} // namespace

QString runHeadline(const AuditController &controller)
{
    const AuditProgress &progress = controller.progress();
    switch (controller.run()) {
    case AuditController::Run::Idle: return {};
    case AuditController::Run::Stopping: return RunWords::tr("Stopping… what has ended is kept.");
    case AuditController::Run::Running: break;
    }
    if (controller.isFindingKeys())
        return RunWords::tr("Looking for the keys…");
    if (!progress.isPlanned()) {
        const QString listing = controller.listing();
        return listing.isEmpty() ? RunWords::tr("Listing the gears…")
                                 : RunWords::tr("Listing the gears: %1").arg(listing.simplified());
    }
    QStringList parts{gearsOfText(progress.done(), progress.total())};
    if (progress.failed() > 0)
        parts << RunWords::tr("%n could not be audited", nullptr, progress.failed());
    if (progress.bytes() > 0)
        parts << RunWords::tr("%1 downloaded").arg(bytesText(progress.bytes()));
    if (const auto left = progress.timeLeft(controller.now()))
        parts << timeLeftText(*left);
    return parts.join(QStringLiteral(" · "));
}

QString runShort(const AuditController &controller)
{
    const AuditProgress &progress = controller.progress();
    if (controller.run() == AuditController::Run::Stopping)
        return RunWords::tr("Stopping…");
    if (controller.run() == AuditController::Run::Idle || controller.isFindingKeys() || !progress.isPlanned())
        return runHeadline(controller);
    QStringList parts{QStringLiteral("%1/%2").arg(countText(static_cast<quint32>(progress.done())),
                                                  countText(static_cast<quint32>(progress.total())))};
    if (progress.failed() > 0)
        parts << RunWords::tr("%n failed", nullptr, progress.failed());
    if (const auto left = progress.timeLeft(controller.now()))
        parts << shortTime(*left);
    return parts.join(QStringLiteral(" · "));
}

} // namespace gearaudit
