// What a registry says: manifests, indexes, configurations, and the heads of its answers.
#include "core/images/layers/docker_config.h"
#include "core/images/layers/layer_table.h"
#include "core/images/layers/oci_documents.h"
#include "core/images/layers/registry_auth.h"
#include "core/images/layers/registry_rules.h"
#include "core/images/layers/resuming_stream.h"

#include <cstdlib>

using namespace gearaudit;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray all(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto document = readStoredDocument(all)) {
        // Digests become names of files.
        for (const auto *named : {&document->images, &document->layers}) {
            for (const Descriptor &one : *named) {
                if (!isSha256Digest(one.digest))
                    std::abort();
            }
        }
        (void)chooseImage(document->images, QStringLiteral("linux/amd64"));
        (void)chooseImage(document->images, QStringLiteral("linux/arm/v7"));
    }
    (void)readImageConfig(all, {});
    (void)readImageConfig(all, std::vector<LayerName>(2));
    if (const auto entries = readLayerTable(all, 10'000, 1000); entries && entries->size() > 1000)
        std::abort();
    (void)stargzTablePlace(all);

    const RegistryChallenge challenge = readChallenge(all);
    const auto address = tokenAddress(challenge, QStringLiteral("owner/name"), false);
    if (address && address->scheme() != QLatin1String("https"))
        std::abort();
    (void)readToken(all);
    if (const auto range = readContentRange(all); range && (range->from < 0 || range->length < -1))
        std::abort();
    (void)readDockerConfig(all);
    (void)readHelperAnswer(all, QStringLiteral("registry.test"));
    const QString text = QString::fromUtf8(all);
    (void)mirrorsOf(text);
    (void)platformOfSetting(text);
    (void)hostsOf(text);
    return 0;
}
