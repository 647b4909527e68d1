#include "core/images/both/two_way_inspector.h"

#include "core/images/both/image_differences.h"
#include "core/images/layers/image_place.h"

#include <algorithm>

namespace gearaudit
{

namespace
{
/// Whether an engine has no use for any of these names.
bool areForLayersOnly(const std::vector<ImageCandidate> &candidates)
{
    return std::all_of(candidates.begin(), candidates.end(), [](const ImageCandidate &candidate) {
        const auto kind = imagePlace(candidate.reference).kind;
        return kind != ImagePlace::Kind::Registry && kind != ImagePlace::Kind::Engine;
    });
}

/// Whether reading the layers may help where the engine could not have the image.
bool mayLayersHelp(Status failure)
{
    switch (failure) {
    case Status::NoSpace:
    case Status::WrongPlatform:
    case Status::EngineFailed:
    case Status::EngineGone:
    case Status::NotStartable:
    case Status::OutOfMemory: return true;
    case Status::Audited:
    case Status::NoPython:
    case Status::NoImage:
    case Status::NotFound:
    case Status::Unauthorized:
    case Status::Denied:
    case Status::RegistryFailed:
    case Status::CorruptImage:
    case Status::RateLimited:
    case Status::Unreachable:
    case Status::ProbeFailed:
    case Status::TimedOut:
    case Status::Cancelled: break;
    }
    return false;
}

/// What only an image's layers tell: themselves, what each brought, and sizes.
void addWhatLayersKnow(ImageFindings &found, const ImageFindings &read)
{
    const QStringList cut = found.image.cut;
    found.image = read.image;
    found.image.cut = cut + read.image.cut;
    found.image.cut.removeDuplicates();
    for (PythonFinding &python : found.pythons) {
        const auto same = std::find_if(read.pythons.begin(), read.pythons.end(),
                                       [&python](const PythonFinding &other) { return other.path == python.path; });
        if (same == read.pythons.end())
            continue;
        python.bytes = same->bytes;
        python.installedBy = same->installedBy;
    }
}

bool couldNotLook(Status status)
{
    return status == Status::ProbeFailed || status == Status::TimedOut || status == Status::WrongPlatform
        || status == Status::NotStartable || status == Status::OutOfMemory;
}

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + QStringLiteral("; ") + second;
}
} // namespace

TwoWayInspector::TwoWayInspector(std::unique_ptr<ImageInspector> engine,
                                 std::unique_ptr<ImageInspector> layers, Compare compare)
    : m_engine(std::move(engine)), m_layers(std::move(layers)), m_compare(compare)
{
}

QString TwoWayInspector::name() const
{
    return m_engine->name();
}

void TwoWayInspector::begin()
{
    m_engine->begin();
    m_layers->begin();
}

FetchedImage TwoWayInspector::fetch(const InspectionRequest &request, const ReuseCheck &reusable,
                                    const ImageProgressSink &progress, std::stop_token stop)
{
    FetchedImage image;
    if (!areForLayersOnly(request.candidates)) {
        image = m_engine->fetch(request, reusable, progress, stop);
        if (!image.failure || !mayLayersHelp(*image.failure) || stop.stop_requested())
            return image;
    }
    FetchedImage read = m_layers->fetch(request, reusable, progress, stop);
    if (read.failure && image.failure) {
        // the engine's failure is the one to mend
        image.attempts.insert(image.attempts.end(), read.attempts.begin(), read.attempts.end());
        return image;
    }
    read.attempts.insert(read.attempts.begin(), image.attempts.begin(), image.attempts.end());
    const std::scoped_lock lock(m_mutex);
    read.imageId.prepend(QStringLiteral("layers:"));
    m_byLayers.insert(read.imageId);
    return read;
}

bool TwoWayInspector::isByLayers(const FetchedImage &image)
{
    const std::scoped_lock lock(m_mutex);
    return m_byLayers.contains(image.imageId);
}

namespace
{
/// The same image under the name that the layers' inspector gave it.
FetchedImage asRead(FetchedImage image)
{
    image.imageId.remove(0, qsizetype(sizeof("layers:")) - 1);
    return image;
}
} // namespace

InspectedImage TwoWayInspector::byLayers(const InspectionRequest &request, const FetchedImage &image,
                                         const ImageProgressSink &progress, const std::stop_token &stop)
{
    InspectionRequest same = request;
    // The engine has it, so that no registry need be asked; where it cannot give it, one may.
    const QString local = QStringLiteral("docker-daemon:") + image.reference;
    same.candidates = {{local, {}}, {image.reference, {}}};
    const FetchedImage read = m_layers->fetch(same, {}, progress, stop);
    if (read.failure) {
        InspectedImage failed;
        failed.status = *read.failure;
        failed.reason = read.reason;
        failed.outage = read.outage;
        return failed;
    }
    InspectedImage inspected = m_layers->probe(same, read, progress, stop);
    m_layers->release(read);
    const bool isSame = read.reference == local || image.digest.isEmpty() || read.digest == image.digest;
    if (!isSame) {
        inspected = {};
        inspected.reason = QStringLiteral("the name means another image by now");
    }
    return inspected;
}

InspectedImage TwoWayInspector::probe(const InspectionRequest &request, const FetchedImage &image,
                                      const ImageProgressSink &progress, std::stop_token stop)
{
    if (isByLayers(image)) {
        InspectedImage read = m_layers->probe(request, asRead(image), progress, stop);
        read.inspectedBy = m_layers->name();
        return read;
    }
    InspectedImage run = m_engine->probe(request, image, progress, stop);
    const bool hasFailed = couldNotLook(run.status);
    const bool failedSome = std::any_of(run.statuses.begin(), run.statuses.end(), couldNotLook);
    const bool isWanted = hasFailed || failedSome || (m_compare == Compare::Always && isAnswer(run.status));
    if (stop.stop_requested() || !isWanted)
        return run;
    InspectedImage read = byLayers(request, image, progress, stop);
    if (!isAnswer(read.status)) {
        run.reason = joined(run.reason, (hasFailed ? QStringLiteral("its layers could not be read either: ")
                                                   : QStringLiteral("not compared with its layers: "))
                                            + read.reason);
        return run;
    }
    if (hasFailed) {
        read.reason = joined(QStringLiteral("read by its layers, because the engine could not: ") + run.reason,
                             read.reason);
        read.inspectedBy = m_layers->name();
        return read;
    }
    run.notes.resize(qsizetype(request.contexts.size()));
    for (std::size_t i = 0; i < std::min(run.statuses.size(), read.findings.size()); ++i) {
        if (!couldNotLook(run.statuses[i]))
            continue;
        run.statuses[i] = read.status;
        run.findings[i] = read.findings[i];
        if (i < run.started.size() && i < read.started.size())
            run.started[i] = read.started[i];
        QString &note = run.notes[qsizetype(i)];
        note = QStringLiteral("read by its layers, because the engine could not: ") + note;
    }
    if (m_compare != Compare::Always)
        return run;
    run.inspectedBy = QStringLiteral("both");
    run.contradicted.resize(request.contexts.size());
    for (std::size_t i = 0; i < std::min(run.findings.size(), read.findings.size()); ++i) {
        run.contradicted[i] = imageDifferences(run.findings[i], read.findings[i]);
        addWhatLayersKnow(run.findings[i], read.findings[i]);
    }
    return run;
}

void TwoWayInspector::release(const FetchedImage &image)
{
    if (!isByLayers(image))
        return m_engine->release(image);
    m_layers->release(asRead(image));
    const std::scoped_lock lock(m_mutex);
    m_byLayers.remove(image.imageId);
}

void TwoWayInspector::end()
{
    m_engine->end();
    m_layers->end();
}

} // namespace gearaudit
