#include "core/images/layers/mirrored_source.h"

namespace gearaudit
{

Result<QString> MirroredSource::digest(std::stop_token stop)
{
    while (true) {
        auto said = m_sources[m_used]->digest(stop);
        if (said || stop.stop_requested() || m_used + 1 == m_sources.size())
            return said;
        ++m_used;
    }
}

Result<ImageContents> MirroredSource::open(std::stop_token stop)
{
    while (true) {
        auto contents = m_sources[m_used]->open(stop);
        // An image that is there, but not for this platform, is there.
        if (contents || stop.stop_requested() || m_used + 1 == m_sources.size()
            || contents.error().code == Code::WrongPlatform)
            return contents;
        ++m_used;
    }
}

std::unique_ptr<ImageSource> registrySource(const ImageReference &reference, const RegistryOptions &options)
{
    const ImageReference named = canonicalReference(reference);
    std::vector<std::unique_ptr<ImageSource>> sources;
    RegistryOptions mirrorOptions = options;
    mirrorOptions.limits.retry.attempts = std::min(options.limits.retry.attempts, 2); // there is another way
    for (const RegistryMirror &mirror : options.mirrors) {
        if (mirror.registry == named.host)
            sources.push_back(std::make_unique<RegistrySource>(atMirror(named, mirror), mirrorOptions));
    }
    sources.push_back(std::make_unique<RegistrySource>(named, options));
    if (sources.size() == 1)
        return std::move(sources.front());
    return std::make_unique<MirroredSource>(std::move(sources));
}

} // namespace gearaudit
