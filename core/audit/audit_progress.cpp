#include "core/audit/audit_progress.h"

#include <algorithm>

namespace gearaudit
{

namespace
{

using namespace std::chrono_literals;

/// Of a gear or a record; a site of an instance may have the name of an Exchange's organisation.
template <class T> QString gearId(const T &gear)
{
    return QString::number(int(gear.collection)) + gear.site + QChar(0) + gear.key;
}

/// How much of an image's work is behind it: downloading is nearly all of it.
double share(const ImageProgress &progress)
{
    constexpr double download = 0.7;
    switch (progress.stage) {
    case ImageStage::Waiting:
    case ImageStage::Checking: return 0;
    case ImageStage::Pulling:
        return progress.bytesTotal > 0
                   ? download * std::clamp(double(progress.bytesDone) / double(progress.bytesTotal),
                                           0., 1.)
                   : 0;
    case ImageStage::Unpacking: return download;
    case ImageStage::WaitingToProbe:
    case ImageStage::Probing: return 0.85;
    case ImageStage::Removing: return 0.98;
    }
    return 0;
}

} // namespace

void AuditProgress::apply(const AuditEvent &event, Time now)
{
    if (const auto *planned = std::get_if<Planned>(&event)) {
        plan(planned->plan, now);
    } else if (const auto *moved = std::get_if<ImageMoved>(&event)) {
        if (moved->image >= m_images.size())
            return;
        Image &image = m_images[moved->image];
        image.progress = moved->progress;
        if (moved->progress.stage == ImageStage::Pulling)
            image.bytes = std::max(image.bytes, moved->progress.bytesDone);
    } else if (const auto *ended = std::get_if<GearEnded>(&event)) {
        end(ended->record);
    }
}

void AuditProgress::plan(const AuditPlan &plan, Time now)
{
    *this = AuditProgress();
    m_planned = true;
    m_begun = now;
    m_skipped = static_cast<int>(plan.skipped.size());
    m_total = static_cast<int>(plan.imageless.size());
    m_images.resize(plan.images.size());
    for (std::size_t i = 0; i < plan.images.size(); ++i) {
        m_images[i].gearsLeft = static_cast<int>(plan.images[i].gears.size());
        m_total += m_images[i].gearsLeft;
        for (const PlannedGear &planned : plan.images[i].gears)
            m_imageOfGear.insert(gearId(planned.gear), i);
    }
}

void AuditProgress::end(const GearRecord &record)
{
    ++m_done;
    if (!record.audit.status || !isAnswer(*record.audit.status))
        ++m_failed;
    const auto image = m_imageOfGear.constFind(gearId(record));
    if (image != m_imageOfGear.cend())
        --m_images[*image].gearsLeft;
}

qint64 AuditProgress::bytes() const
{
    qint64 sum = 0;
    for (const Image &image : m_images)
        sum += image.bytes;
    return sum;
}

std::optional<std::chrono::seconds> AuditProgress::timeLeft(Time now) const
{
    if (!m_planned || m_done >= m_total)
        return std::nullopt;
    double behind = 0;
    for (const Image &image : m_images)
        behind += image.gearsLeft <= 0 ? 1 : share(image.progress);
    const Time passed = now - m_begun;
    const double all = static_cast<double>(m_images.size());
    if (passed < 3s || behind < std::min(1.0, all / 10))
        return std::nullopt;
    const double left = static_cast<double>(passed.count()) * (all - behind) / behind;
    return std::chrono::duration_cast<std::chrono::seconds>(
        std::chrono::milliseconds(static_cast<qint64>(left)));
}

} // namespace gearaudit
