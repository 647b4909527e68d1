#include "core/images/layers/layers_inspector.h"

#include "core/images/docker/engine_answers.h"
#include "core/images/docker/failed_attempt.h"
#include "core/images/layers/engine_image.h"
#include "core/images/layers/image_archive.h"
#include "core/images/layers/image_place.h"
#include "core/images/layers/mirrored_source.h"
#include "core/images/layers/oci_layout.h"

#include <QThread>

#include <algorithm>

namespace gearaudit
{

namespace
{
Status statusOf(const Error &error)
{
    if (error.code == Code::Stopped)
        return Status::Cancelled;
    if (error.code == Code::Malformed || error.code == Code::Corrupt)
        return Status::CorruptImage;
    // What a layer holds is the image's own trouble; there is no engine that could fail.
    if (error.stage == Stage::Probe && error.code != Code::Unreachable && error.code != Code::Ill)
        return Status::ProbeFailed;
    switch (error.code) {
    case Code::NotReadable:
    case Code::NotPermitted: return Status::Unauthorized;
    case Code::TooLarge:
    case Code::Refused:
    case Code::Failed: return Status::ProbeFailed;
    default: return statusForCode(error.code);
    }
}

Error stopped()
{
    return {Stage::Probe, Code::Stopped, {}, QStringLiteral("stopped by the user")};
}
} // namespace

LayersInspector::LayersInspector(LayersInspectorOptions options)
    : m_options(std::move(options)), m_store(m_options.cache),
      m_helpers(2 * std::clamp(QThread::idealThreadCount(), 2, 8))
{
    m_options.registry.cache = m_options.cache;
    if (!m_options.registry.session)
        m_options.registry.session = std::make_shared<RegistrySession>();
}

QString LayersInspector::name() const
{
    return QStringLiteral("layers");
}

Result<std::unique_ptr<ImageSource>> LayersInspector::sourceOf(const QString &reference,
                                                                const std::stop_token &stop) const
{
    using Kind = ImagePlace::Kind;
    const ImagePlace place = imagePlaceIn(m_options.folder, reference);
    const QString &platform = m_options.registry.platform;
    switch (place.kind) {
    case Kind::OciLayout:
        return std::unique_ptr<ImageSource>(std::make_unique<OciLayout>(place.path, place.tag, platform));
    case Kind::DockerArchive:
    case Kind::OciArchive:
        return std::unique_ptr<ImageSource>(std::make_unique<ImageArchive>(place.path, place.tag, platform));
    case Kind::Engine: return engineSource(place.path, stop);
    case Kind::Registry: break;
    }
    const auto parsed = parseImageReference(reference);
    if (!parsed) {
        // No registry could have such a name.
        Error error = parsed.error();
        error.code = Code::NotFound;
        return Unexpected{error};
    }
    RegistryOptions options = m_options.registry;
    options.until = std::chrono::steady_clock::now() + m_options.imageLimit;
    return registrySource(*parsed, options);
}

Result<std::unique_ptr<ImageSource>> LayersInspector::engineSource(const QString &name,
                                                                    const std::stop_token &stop) const
{
    const auto parsed = parseImageReference(name);
    if (!parsed) {
        Error error = parsed.error();
        error.code = Code::NotFound;
        return Unexpected{error};
    }
    const auto engine = m_options.engine ? m_options.engine(stop) : nullptr;
    if (!engine)
        return Unexpected{Error{Stage::Pull, Code::NotFound, name,
                                QStringLiteral("no container engine answers that could have “%1”").arg(name)}};
    return std::unique_ptr<ImageSource>(std::make_unique<EngineImage>(
        *engine, name, m_options.registry.platform, m_options.imageLimit));
}

FetchedImage LayersInspector::fetch(const InspectionRequest &request, const ReuseCheck &reusable,
                                    const ImageProgressSink &progress, std::stop_token stop)
{
    FetchedImage fetched;
    std::optional<Error> failure;
    QString failed;
    for (const ImageCandidate &candidate : request.candidates) {
        const auto tried = tryCandidate(candidate.reference, fetched, reusable, progress, stop);
        if (tried) {
            fetched.reference = candidate.reference;
            return fetched;
        }
        const Status status = statusOf(tried.error());
        fetched.attempts.push_back({candidate.reference, statusName(status)});
        if (!failure || weightOf(status) >= weightOf(statusOf(*failure))) {
            failure = tried.error();
            failed = candidate.reference;
        }
        if (status == Status::Cancelled)
            break;
    }
    fetched.reference = request.candidates.front().reference;
    fetched.digest.clear();
    fetched.failure = statusOf(*failure);
    fetched.reason = reasonLine(*failure);
    fetched.outage = outageOf(*failure, failed);
    return fetched;
}

Result<void> LayersInspector::tryCandidate(const QString &reference, FetchedImage &fetched,
                                           const ReuseCheck &reusable, const ImageProgressSink &progress,
                                           const std::stop_token &stop)
{
    progress({ImageStage::Checking, 0, 0});
    const auto source = sourceOf(reference, stop);
    if (!source)
        return Unexpected{source.error()};
    const auto tried = trySource(**source, reference, fetched, reusable, progress, stop);
    if (tried || stop.stop_requested() || !m_options.engine
        || imagePlace(reference).kind != ImagePlace::Kind::Registry)
        return tried;
    // What was built here, or pulled by somebody who may, only the engine has.
    const auto local = engineSource(reference, stop);
    if (!local)
        return tried;
    const auto at = fetched.attempts.size();
    const auto second = trySource(**local, QStringLiteral("docker-daemon:") + reference, fetched, reusable,
                                  progress, stop);
    if (!second) { // of the two the registry's answer is the one to act on, unless the engine has it
        const Error &error = second.error();
        return error.code == Code::NotFound || error.stage == Stage::Engine ? tried : second;
    }
    fetched.attempts.insert(fetched.attempts.begin() + std::ptrdiff_t(at),
                            {reference, statusName(statusOf(tried.error()))});
    return second;
}

Result<void> LayersInspector::trySource(ImageSource &source, const QString &name, FetchedImage &fetched,
                                        const ReuseCheck &reusable, const ImageProgressSink &progress,
                                        const std::stop_token &stop)
{
    const auto isKnown = [&](const QString &digest) {
        if (digest.isEmpty() || !reusable || !reusable(digest))
            return false;
        fetched.digest = digest;
        fetched.reused = true;
        fetched.attempts.push_back({name, QStringLiteral("reused")});
        return true;
    };
    if (reusable) {
        const auto digest = source.digest(stop);
        if (!digest)
            return Unexpected{digest.error()};
        if (isKnown(*digest))
            return {};
    }
    auto contents = source.open(stop);
    if (!contents)
        return Unexpected{contents.error()};
    if (isKnown(contents->digest))
        return {};
    OnePass *const pass = source.inOnePass();
    auto image = pass ? readInOnePass(*pass, m_options.limits, *contents, progress, stop)
                      : read(source, *contents, progress, stop);
    if (!image)
        return Unexpected{image.error()};
    fetched.digest = contents->digest;
    fetched.platform = contents->platform;
    fetched.imageEnvironment = contents->config.environment;
    for (const LayerName &layer : contents->layers)
        fetched.bytes += layer.bytes;
    fetched.attempts.push_back({name, QStringLiteral("read")});
    const std::scoped_lock lock(m_mutex);
    fetched.imageId = QString::number(++m_next);
    m_read.insert(fetched.imageId, std::move(*image));
    return {};
}

Result<std::shared_ptr<const LayersInspector::ReadImage>>
LayersInspector::readInOnePass(OnePass &source, const LayerLimits &limits, ImageContents &contents,
                               const ImageProgressSink &progress, const std::stop_token &stop)
{
    qint64 done = 0, told = 0;
    progress({ImageStage::Pulling, 0, 0});
    auto passed = source.readAll(limits, stop, [&](qint64 bytes) {
        done += bytes;
        if (done - told >= 1'000'000) {
            told = done;
            progress({ImageStage::Pulling, done, 0});
        }
    });
    if (!passed)
        return Unexpected{passed.error()};
    // The digest by which the image is known is open()'s; all else is what was read.
    passed->contents.digest = contents.digest;
    contents = std::move(passed->contents);
    auto image = std::make_shared<ReadImage>();
    image->config = contents.config;
    for (const auto &layer : passed->layers) {
        if (!image->tree.add(*layer->root, stop))
            return Unexpected{stopped()};
    }
    return std::shared_ptr<const ReadImage>(std::move(image));
}

Result<std::shared_ptr<const LayersInspector::ReadImage>>
LayersInspector::read(ImageSource &source, const ImageContents &contents, const ImageProgressSink &progress,
                      const std::stop_token &stop)
{
    auto image = std::make_shared<ReadImage>();
    image->config = contents.config;
    qint64 total = 0;
    for (const LayerName &layer : contents.layers)
        total += layer.bytes;
    progress({ImageStage::Pulling, 0, total});
    auto layers = readImageLayers(source, contents.layers, {m_store, m_options.limits, m_helpers},
                                  [&](qint64 done) { progress({ImageStage::Pulling, done, total}); }, stop);
    if (!layers)
        return Unexpected{layers.error()};
    for (LayerStore::Layer &layer : *layers) {
        if (!image->tree.add(*layer->root, stop))
            return Unexpected{stopped()};
        layer.reset();
    }
    return std::shared_ptr<const ReadImage>(std::move(image));
}

InspectedImage LayersInspector::probe(const InspectionRequest &request, const FetchedImage &image,
                                      const ImageProgressSink &progress, std::stop_token stop)
{
    progress({ImageStage::Probing, 0, 0});
    std::shared_ptr<const ReadImage> read;
    {
        const std::scoped_lock lock(m_mutex);
        read = m_read.value(image.imageId);
    }
    InspectedImage inspected;
    inspected.findings.resize(request.contexts.size());
    if (stop.stop_requested()) {
        inspected.status = Status::Cancelled;
        inspected.reason = QStringLiteral("stopped by the user");
    } else if (read) {
        inspected = inspectTree(read->tree, read->config, request.contexts);
    }
    return inspected;
}

void LayersInspector::release(const FetchedImage &image)
{
    const std::scoped_lock lock(m_mutex);
    m_read.remove(image.imageId);
}

} // namespace gearaudit
