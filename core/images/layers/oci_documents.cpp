#include "core/images/layers/oci_documents.h"

#include "core/images/facts/image_history.h"
#include "core/images/layers/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace gearaudit
{

namespace
{
constexpr qsizetype mostLayers = 1000; ///< engines make at most 127
constexpr qsizetype mostImages = 1000;

Unexpected<Error> malformed(const QString &what)
{
    return Unexpected{Error{Stage::Pull, Code::Malformed, {}, what}};
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QString platformOf(const QJsonObject &said)
{
    QStringList parts{text(said, "os"), text(said, "architecture")};
    if (parts[0].isEmpty() || parts[1].isEmpty())
        return {};
    if (const QString variant = text(said, "variant"); !variant.isEmpty())
        parts << variant;
    return parts.join(u'/');
}

Result<Descriptor> readDescriptor(const QJsonObject &said)
{
    Descriptor found;
    found.mediaType = text(said, "mediaType");
    found.digest = text(said, "digest");
    found.size = std::max<qint64>(0, said.value(QLatin1String("size")).toInteger());
    found.platform = platformOf(said.value(QLatin1String("platform")).toObject());
    const QJsonObject annotations = said.value(QLatin1String("annotations")).toObject();
    found.reference = text(annotations, "org.opencontainers.image.ref.name");
    QMap<QString, QString> words;
    for (auto one = annotations.begin(); one != annotations.end(); ++one)
        words.insert(one.key(), one.value().toString());
    found.table = layerTable(words);
    found.hasUrls = !said.value(QLatin1String("urls")).toArray().isEmpty()
        || found.mediaType.contains(QLatin1String("foreign"))
        || found.mediaType.contains(QLatin1String("nondistributable"));
    if (!isSha256Digest(found.digest))
        return malformed(QStringLiteral("the image's manifest has a digest that is none: %1")
                             .arg(found.digest.left(100)));
    return found;
}

Result<std::vector<Descriptor>> readDescriptors(const QJsonArray &said, qsizetype most)
{
    if (said.size() > most)
        return malformed(QStringLiteral("the image's manifest names more than %1 parts").arg(most));
    std::vector<Descriptor> all;
    for (const QJsonValue &one : said) {
        auto found = readDescriptor(one.toObject());
        if (!found)
            return Unexpected{found.error()};
        all.push_back(std::move(*found));
    }
    return all;
}
} // namespace

bool isSha256Digest(const QString &digest)
{
    static const QRegularExpression rule(QStringLiteral("\\Asha256:[0-9a-f]{64}\\z"));
    return rule.match(digest).hasMatch();
}

QString sha256Of(const QByteArray &bytes)
{
    Sha256 sum;
    sum.add(bytes.constData(), bytes.size());
    return sum.digest();
}

QByteArray acceptedManifests()
{
    return "application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json, "
           "application/vnd.docker.distribution.manifest.list.v2+json, "
           "application/vnd.docker.distribution.manifest.v2+json";
}

Result<StoredDocument> readStoredDocument(const QByteArray &json)
{
    const QJsonObject said = QJsonDocument::fromJson(json).object();
    StoredDocument document;
    if (said.contains(QLatin1String("manifests"))) {
        document.isIndex = true;
        auto images = readDescriptors(said.value(QLatin1String("manifests")).toArray(), mostImages);
        if (!images)
            return Unexpected{images.error()};
        document.images = std::move(*images);
        return document;
    }
    if (!said.contains(QLatin1String("config")) || !said.contains(QLatin1String("layers"))) {
        return malformed(said.value(QLatin1String("schemaVersion")).toInt() == 1
                             ? QStringLiteral("the image's manifest is of schema 1, which registries "
                                              "gave up")
                             : QStringLiteral("the image's manifest cannot be read"));
    }
    auto config = readDescriptor(said.value(QLatin1String("config")).toObject());
    auto layers = readDescriptors(said.value(QLatin1String("layers")).toArray(), mostLayers);
    if (!config || !layers)
        return Unexpected{config ? layers.error() : config.error()};
    document.config = std::move(*config);
    document.layers = std::move(*layers);
    document.base = baseImage(said.value(QLatin1String("annotations")).toObject());
    return document;
}

int platformFit(const QString &offered, const QString &wanted)
{
    if (offered == wanted)
        return 100;
    const QStringList own = offered.split(u'/'), asked = wanted.split(u'/');
    if (own.size() < 2 || asked.size() < 2 || own.mid(0, 2) != asked.mid(0, 2))
        return 0;
    const QString architecture = asked[1];
    const auto number = [&](const QStringList &parts) {
        const QString variant = parts.value(2);
        if (variant.isEmpty()) // what is meant where none is written
            return architecture == u"arm" ? 7 : architecture == u"arm64" ? 8 : 1;
        return variant.startsWith(u'v') ? variant.mid(1).section(u'.', 0, 0).toInt() : 0;
    };
    const int has = number(own), wants = number(asked);
    if (has <= 0 || wants <= 0)
        return asked.size() == 2 || own.size() == 2 ? 1 : 0; // a variant of another kind, and one that is open
    if (has <= wants)
        return 60 - (wants - has);
    return asked.size() == 2 ? 20 - std::min(has - wants, 18) : 0; // it was not asked for a variant
}

bool isIndex(const Descriptor &named)
{
    return named.mediaType.contains(QLatin1String("index")) || named.mediaType.contains(QLatin1String("manifest.list"));
}

Result<Descriptor> chooseImage(const std::vector<Descriptor> &images, const QString &platform)
{
    QStringList offered;
    const Descriptor *silent = nullptr;
    const Descriptor *best = nullptr;
    int fit = 0, count = 0;
    for (const Descriptor &image : images) {
        if (image.platform.startsWith(QLatin1String("unknown/")))
            continue;
        ++count;
        if (image.platform.isEmpty()) {
            silent = &image;
            continue;
        }
        if (!offered.contains(image.platform))
            offered << image.platform;
        if (const int own = platformFit(image.platform, platform); own > fit) {
            fit = own;
            best = &image;
        }
    }
    if (best)
        return *best;
    if (silent && count == 1)
        return *silent;
    return Unexpected{Error{Stage::Pull, Code::WrongPlatform, {},
                            QStringLiteral("the image is not made for %1, but for %2")
                                .arg(platform, offered.isEmpty() ? QStringLiteral("nothing that it names")
                                                                 : offered.join(QStringLiteral(", ")).left(300))}};
}

Result<ImageContents> readImageConfig(const QByteArray &json, std::vector<LayerName> layers)
{
    const QJsonObject said = QJsonDocument::fromJson(json).object();
    const QJsonObject config = said.value(QLatin1String("config")).toObject();
    ImageContents contents;
    contents.platform = platformOf(said);
    contents.config.user = text(config, "User");
    for (const QJsonValue &one : config.value(QLatin1String("Env")).toArray()) {
        const QString variable = one.toString();
        const qsizetype equals = variable.indexOf(u'=');
        if (equals > 0)
            contents.config.environment.push_back({variable.left(equals), variable.mid(equals + 1)});
    }
    const QJsonArray ids =
        said.value(QLatin1String("rootfs")).toObject().value(QLatin1String("diff_ids")).toArray();
    if (said.isEmpty() || ids.size() != qsizetype(layers.size()))
        return malformed(QStringLiteral("the image's configuration does not fit its layers"));
    for (qsizetype i = 0; i < ids.size(); ++i) {
        layers[size_t(i)].diffId = ids.at(i).toString();
        if (!isSha256Digest(layers[size_t(i)].diffId))
            return malformed(QStringLiteral("the image's configuration has a diff id that is none"));
    }
    contents.config.layers = imageLayers(said);
    contents.config.base = baseImage(config.value(QLatin1String("Labels")).toObject());
    contents.layers = std::move(layers);
    return contents;
}

} // namespace gearaudit
