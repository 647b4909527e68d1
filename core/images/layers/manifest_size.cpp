#include "core/images/layers/manifest_size.h"

#include "core/images/layers/stored_image.h"

namespace gearaudit
{

namespace
{
constexpr std::chrono::seconds enough{15};
} // namespace

Result<void> RegistrySource::checkManifestSize(std::stop_token stop)
{
    const QString name = m_reference.digest.isEmpty() ? m_reference.tag : m_reference.digest;
    const auto stream = request({own(QStringLiteral("manifests/") + name), acceptedManifests(), 0, true}, stop);
    if (!stream)
        return {};
    bool isTold = false;
    const qint64 told = (*stream)->header("Content-Length").trimmed().toLongLong(&isTold);
    if (isTold && told > mostManifestBytes)
        return Unexpected{problem(Code::TooLarge, QStringLiteral("the image's manifest is too large"))};
    if (isTold && told > 0)
        return {};
    const auto body = document(QStringLiteral("manifests/") + name, mostManifestBytes, stop);
    return body || body.error().code != Code::TooLarge ? Result<void>() : Unexpected{body.error()};
}

std::function<Result<void>(const QString &, std::stop_token)> manifestSizeCheck(RegistryOptions options)
{
    options.limits.silence = std::chrono::seconds(5);
    options.limits.retry.attempts = 1;
    return [options = std::move(options)](const QString &reference, std::stop_token stop) -> Result<void> {
        const auto parsed = parseImageReference(reference);
        if (!parsed)
            return {};
        RegistryOptions own = options;
        own.until = std::chrono::steady_clock::now() + enough;
        const auto fits = RegistrySource(*parsed, std::move(own)).checkManifestSize(std::move(stop));
        if (fits)
            return {};
        Error error = fits.error();
        error.code = Code::Corrupt;
        return Unexpected{error};
    };
}

} // namespace gearaudit
