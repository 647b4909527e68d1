#include "app/progress_events.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gearaudit
{

namespace
{

QByteArray line(const char *event, QJsonObject object)
{
    object.insert(QStringLiteral("event"), QLatin1String(event));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject errorObject(const Error &error)
{
    return {{QStringLiteral("code"), codeName(error.code)},
            {QStringLiteral("subject"), error.subject},
            {QStringLiteral("reason"), reasonLine(error)}};
}

/// What an image goes through, in the terms of the file of events; they are not translated.
QString stageName(ImageStage stage)
{
    switch (stage) {
    case ImageStage::Waiting: return QStringLiteral("waiting");
    case ImageStage::Checking: return QStringLiteral("checking");
    case ImageStage::Pulling: return QStringLiteral("pulling");
    case ImageStage::Unpacking: return QStringLiteral("unpacking");
    case ImageStage::WaitingToProbe: return QStringLiteral("waiting-to-probe");
    case ImageStage::Probing: return QStringLiteral("probing");
    case ImageStage::Removing: return QStringLiteral("removing");
    }
    return {};
}

QString stateName(Awaited::State state)
{
    switch (state) {
    case Awaited::State::Away: return QStringLiteral("away");
    case Awaited::State::Back: return QStringLiteral("back");
    case Awaited::State::GivenUp: return QStringLiteral("given-up");
    }
    return {};
}

QJsonArray gearsOf(const PlannedImage &image)
{
    QJsonArray gears;
    for (const PlannedGear &planned : image.gears)
        gears.append(planned.gear.site + QLatin1Char('/') + planned.gear.key);
    return gears;
}

} // namespace

QByteArray ProgressEvents::of(const AuditEvent &event)
{
    if (const auto *listing = std::get_if<ListingProgress>(&event))
        return line("listing", {{QStringLiteral("text"), listing->text}});
    if (const auto *failed = std::get_if<SourceFailed>(&event)) {
        QJsonObject object = errorObject(failed->error);
        object.insert(QStringLiteral("source"), failed->instance.isEmpty() ? QStringLiteral("exchange") : failed->instance);
        return line("source-failed", object);
    }
    if (const auto *planned = std::get_if<Planned>(&event)) {
        m_plan = planned->plan;
        const auto answered = std::count_if(m_plan.skipped.begin(), m_plan.skipped.end(), [](const PlannedGear &gear) {
            return gear.reason == PlanReason::AlreadyAnswered;
        });
        return line("planned", {{QStringLiteral("gears"), m_plan.gearCount()},
                                {QStringLiteral("images"), int(m_plan.images.size())},
                                {QStringLiteral("answered-before"), int(answered)}});
    }
    if (const auto *moved = std::get_if<ImageMoved>(&event)) {
        if (moved->image >= m_plan.images.size())
            return {};
        const PlannedImage &image = m_plan.images[moved->image];
        QJsonObject object{{QStringLiteral("image"), image.request.candidates.front().reference},
                           {QStringLiteral("gears"), gearsOf(image)},
                           {QStringLiteral("stage"), stageName(moved->progress.stage)}};
        if (moved->progress.bytesDone > 0 || moved->progress.bytesTotal > 0) {
            object.insert(QStringLiteral("bytes-done"), moved->progress.bytesDone);
            object.insert(QStringLiteral("bytes-total"), moved->progress.bytesTotal);
        }
        return line("image", object);
    }
    if (const auto *end = std::get_if<GearEnded>(&event)) {
        const GearRecord &record = end->record;
        return line("gear", {{QStringLiteral("site"), record.site},
                             {QStringLiteral("gear"), record.key},
                             {QStringLiteral("version"), record.version},
                             {QStringLiteral("image"), record.image},
                             {QStringLiteral("status"), record.audit.status ? statusName(*record.audit.status) : QString()},
                             {QStringLiteral("reason"), record.audit.reason},
                             {QStringLiteral("duration-ms"), record.audit.durationMs},
                             {QStringLiteral("done"), ++m_done},
                             {QStringLiteral("of"), m_plan.gearCount()}});
    }
    if (const auto *noted = std::get_if<Noted>(&event))
        return line("note", errorObject(noted->error));
    const auto &awaited = std::get<Awaited>(event);
    return line("waiting", {{QStringLiteral("for"), awaited.what.isEmpty() ? QStringLiteral("engine") : awaited.what},
                            {QStringLiteral("state"), stateName(awaited.state)},
                            {QStringLiteral("next-ms"), qint64(awaited.next.count())}});
}

QByteArray ProgressEvents::of(const AuditOutcome &outcome, const QStringList &results)
{
    QJsonObject object{{QStringLiteral("answered"), outcome.answered},
                       {QStringLiteral("answered-before"), outcome.skipped},
                       {QStringLiteral("failed"), int(outcome.failed.size())},
                       {QStringLiteral("stopped"), outcome.stopped},
                       {QStringLiteral("results"), QJsonArray::fromStringList(results)}};
    if (outcome.fatal)
        object.insert(QStringLiteral("error"), errorObject(*outcome.fatal));
    return line("finished", object);
}

} // namespace gearaudit
