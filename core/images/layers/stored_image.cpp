#include "core/images/layers/stored_image.h"

namespace gearaudit
{

namespace
{
constexpr int deepest = 4; ///< of indexes within each other

Result<QByteArray> verified(const Descriptor &named,
                            const std::function<Result<QByteArray>(const Descriptor &)> &document)
{
    auto bytes = document(named);
    if (bytes && sha256Of(*bytes) != named.digest)
        return Unexpected{Error{Stage::Pull, Code::Malformed, {},
                                QStringLiteral("a part of the image is not what its digest says: %1")
                                    .arg(named.digest)}};
    return bytes;
}
} // namespace

Result<ImageContents> openStored(const Descriptor &top, const QString &platform,
                                 const std::function<Result<QByteArray>(const Descriptor &)> &document)
{
    Descriptor named = top;
    for (int depth = 0; depth < deepest; ++depth) {
        const auto json = verified(named, document);
        if (!json)
            return Unexpected{json.error()};
        const auto stored = readStoredDocument(*json);
        if (!stored)
            return Unexpected{stored.error()};
        if (stored->isIndex) {
            const auto chosen = chooseImage(stored->images, platform);
            if (!chosen)
                return Unexpected{chosen.error()};
            named = *chosen;
            continue;
        }
        std::vector<LayerName> layers;
        for (const Descriptor &layer : stored->layers) {
            if (layer.hasUrls)
                return Unexpected{Error{Stage::Pull, Code::Refused, {},
                                        QStringLiteral("the image has a layer that lies elsewhere (foreign), "
                                                       "which is not fetched")}};
            layers.push_back({layer.digest, {}, layer.size, {}, layer.table});
        }
        const auto config = verified(stored->config, document);
        if (!config)
            return Unexpected{config.error()};
        auto contents = readImageConfig(*config, std::move(layers));
        if (contents) {
            contents->digest = top.digest;
            if (stored->base != BaseImage())
                contents->config.base = stored->base;
        }
        return contents;
    }
    return Unexpected{Error{Stage::Pull, Code::Malformed, {}, QStringLiteral("the image's indexes have no end")}};
}

} // namespace gearaudit
