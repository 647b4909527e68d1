#pragma once

#include "core/images/docker/docker_engine.h"
#include "core/images/layers/image_source.h"

namespace gearaudit
{

/// An image that a container engine has on its disk, read as `docker save` writes it: nothing is written
/// here, nothing of it is run. Errors as those of ImageSource, and the engine's own.
class EngineImage : public ImageSource, private OnePass
{
public:
    /// `limit` is the time for all of it.
    EngineImage(DockerEngine engine, QString reference, QString platform, std::chrono::milliseconds limit);

    Result<QString> digest(std::stop_token stop) override;
    /// The digest and the platform alone.
    Result<ImageContents> open(std::stop_token stop) override;
    Result<std::unique_ptr<ByteStream>> layer(const LayerName &name, std::stop_token stop) override;
    OnePass *inOnePass() override { return this; }

private:
    Result<PassedImage> readAll(const LayerLimits &limits, std::stop_token stop,
                                const std::function<void(qint64)> &taken) override;
    Result<ImageDetails> details(std::stop_token stop) const;

    DockerEngine m_engine;
    QString m_reference, m_platform;
    std::chrono::milliseconds m_limit;
};

} // namespace gearaudit
