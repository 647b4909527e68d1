#include "core/images/layers/stored_image.h"

namespace gearaudit
{

namespace
{
constexpr int deepest = 4; ///< of indexes within each other
constexpr int mostDocuments = 32;
using Document = std::function<Result<QByteArray>(const Descriptor &)>;

Result<QByteArray> verified(const Descriptor &named,
                            const Document &document)
{
    auto bytes = document(named);
    if (bytes && sha256Of(*bytes) != named.digest)
        return Unexpected{Error{Stage::Pull, Code::Malformed, {},
                                QStringLiteral("a part of the image is not what its digest says: %1")
                                    .arg(named.digest)}};
    return bytes;
}

class Opening
{
public:
    Opening(QString platform, const Document &document) : m_platform(std::move(platform)), m_document(document) {}

    /// `isChosen`: its platform is known to be right, or there is no other one.
    Result<ImageContents> open(const Descriptor &named, int depth, bool isChosen)
    {
        if (depth >= deepest || ++m_documents > mostDocuments)
            return Unexpected{Error{Stage::Pull, Code::Malformed, {},
                                    QStringLiteral("the image's indexes have no end")}};
        const auto json = verified(named, m_document);
        if (!json)
            return Unexpected{json.error()};
        const auto stored = readStoredDocument(*json);
        if (!stored)
            return Unexpected{stored.error()};
        return stored->isIndex ? ofIndex(stored->images, depth) : ofManifest(*stored, isChosen);
    }

private:
    Result<ImageContents> ofIndex(const std::vector<Descriptor> &images, int depth)
    {
        const auto chosen = chooseImage(images, m_platform);
        if (chosen)
            return open(*chosen, depth + 1, true);
        for (const Descriptor &one : images) {
            if (!one.platform.isEmpty())
                continue;
            auto found = open(one, depth + 1, false);
            if (found || found.error().code != Code::WrongPlatform)
                return found;
        }
        return Unexpected{chosen.error()};
    }

    Result<ImageContents> ofManifest(const StoredDocument &manifest, bool isChosen)
    {
        std::vector<LayerName> layers;
        for (const Descriptor &layer : manifest.layers) {
            if (layer.hasUrls)
                return Unexpected{Error{Stage::Pull, Code::Refused, {},
                                        QStringLiteral("the image has a layer that lies elsewhere (foreign), "
                                                       "which is not fetched")}};
            layers.push_back({layer.digest, {}, layer.size, {}, layer.table});
        }
        const auto config = verified(manifest.config, m_document);
        if (!config)
            return Unexpected{config.error()};
        auto contents = readImageConfig(*config, std::move(layers));
        if (contents && !isChosen && platformFit(contents->platform, m_platform) == 0)
            return Unexpected{Error{Stage::Pull, Code::WrongPlatform, {},
                                    QStringLiteral("the image is not made for %1, but for %2")
                                        .arg(m_platform, contents->platform)}};
        if (contents && manifest.base != BaseImage())
            contents->config.base = manifest.base;
        return contents;
    }

    const QString m_platform;
    const Document &m_document;
    int m_documents = 0;
};
} // namespace

Result<Descriptor> namedImage(const QByteArray &json, const QString &tag, const QString &platform,
                              const QString &subject)
{
    const auto index = readStoredDocument(json);
    if (!index)
        return Unexpected{index.error()};
    QStringList tags;
    std::vector<Descriptor> own;
    for (const Descriptor &one : index->images) {
        if (tag.isEmpty() || one.reference == tag || one.digest == tag || one.reference.endsWith(u':' + tag))
            own.push_back(one);
        if (!one.reference.isEmpty())
            tags << one.reference;
    }
    if (own.size() == 1)
        return own.front();
    bool isTold = !tag.isEmpty();
    for (const Descriptor &one : own)
        isTold = isTold || !one.platform.isEmpty();
    if (!own.empty() && isTold)
        return chooseImage(own, platform);
    if (!own.empty())
        return Unexpected{Error{Stage::Pull, Code::NotFound, subject,
                                QStringLiteral("%1: it is not told which image of it is meant; it has: %2")
                                    .arg(subject, tags.join(QStringLiteral(", ")).left(300))}};
    return Unexpected{Error{Stage::Pull, Code::NotFound, subject,
                            tag.isEmpty() ? QStringLiteral("%1 names no image").arg(subject)
                                          : QStringLiteral("%1 has no image “%2”, but: %3")
                                                .arg(subject, tag, tags.join(QStringLiteral(", ")).left(300))}};
}

Result<ImageContents> openStored(const Descriptor &top, const QString &platform, const Document &document)
{
    auto contents = Opening(platform, document).open(top, 0, true);
    if (contents)
        contents->digest = top.digest;
    return contents;
}

} // namespace gearaudit
