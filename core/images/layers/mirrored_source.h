#pragma once

#include "core/images/layers/image_source.h"
#include "core/images/layers/registry_source.h"

#include <vector>

namespace gearaudit
{

/// An image at the mirrors of its registry, and at last at the registry: the first one that has it gives
/// it, as with Docker. What is said of an image that none has is the registry's.
class MirroredSource : public ImageSource
{
public:
    /// In the order to ask; not empty.
    explicit MirroredSource(std::vector<std::unique_ptr<ImageSource>> sources) : m_sources(std::move(sources)) {}

    Result<QString> digest(std::stop_token stop) override;
    Result<ImageContents> open(std::stop_token stop) override;
    Result<std::unique_ptr<ByteStream>> layer(const LayerName &name, std::stop_token stop) override
    {
        return m_sources[m_used]->layer(name, std::move(stop));
    }
    Result<std::unique_ptr<ByteStream>> part(const LayerName &name, qint64 from, qint64 size,
                                             std::stop_token stop) override
    {
        return m_sources[m_used]->part(name, from, size, std::move(stop));
    }
    std::unique_ptr<ImageSource> another() const override { return m_sources[m_used]->another(); }

private:
    std::vector<std::unique_ptr<ImageSource>> m_sources;
    size_t m_used = 0;
};

/// The source of an image, with the mirrors that the options name for its registry.
std::unique_ptr<ImageSource> registrySource(const ImageReference &reference, const RegistryOptions &options);

} // namespace gearaudit
