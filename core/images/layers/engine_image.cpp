#include "core/images/layers/engine_image.h"

#include "core/images/layers/image_archive.h"
#include "core/images/layers/process_stream.h"

namespace gearaudit
{

EngineImage::EngineImage(DockerEngine engine, QString reference, QString platform,
                         std::chrono::milliseconds limit)
    : m_engine(std::move(engine)), m_reference(std::move(reference)), m_platform(std::move(platform)),
      m_limit(limit)
{
}

Result<ImageDetails> EngineImage::details(std::stop_token stop) const
{
    const auto found = m_engine.inspectImage(m_reference, stop);
    if (!found)
        return Unexpected{found.error()};
    if (!*found)
        return Unexpected{Error{Stage::Pull, Code::NotFound, m_reference,
                                QStringLiteral("the engine has no image “%1”").arg(m_reference.left(200))}};
    return **found;
}

Result<QString> EngineImage::digest(std::stop_token stop)
{
    const auto found = details(stop);
    return found ? Result<QString>(found->digest) : Unexpected{found.error()};
}

Result<ImageContents> EngineImage::open(std::stop_token stop)
{
    const auto found = details(stop);
    if (!found)
        return Unexpected{found.error()};
    ImageContents contents;
    contents.digest = found->digest;
    contents.platform = found->platform;
    return contents;
}

Result<std::unique_ptr<ByteStream>> EngineImage::layer(const LayerName &, std::stop_token)
{
    return Unexpected{Error{Stage::Pull, Code::Failed, m_reference,
                            QStringLiteral("the engine gives an image's layers all at once")}};
}

Result<PassedImage> EngineImage::readAll(const LayerLimits &limits, std::stop_token stop,
                                         const std::function<void(qint64)> &taken)
{
    ProcessStream stream(
        [this](const ProcessStream::Taker &take, std::stop_token own) {
            return m_engine.saveImage(m_reference, m_limit, take, std::move(own));
        },
        stop);
    const ArchiveWish wish{m_reference, {}, m_platform};
    const auto read = [&]() -> Result<PassedImage> {
        const auto archive = ArchiveReader::openStream(stream, m_reference);
        if (!archive)
            return Unexpected{archive.error()};
        const auto parts = readArchiveParts(**archive, std::nullopt, limits, stop, taken);
        return parts ? passedImage(*parts, wish) : Unexpected{parts.error()};
    };
    auto image = read();
    if (!image && image.error().code != Code::Malformed)
        return image;
    // Why an archive is cut, or none at all, its program tells best.
    if (const auto ended = stream.end(); !ended)
        return Unexpected{ended.error()};
    return image;
}

} // namespace gearaudit
