#pragma once

#include "core/images/layers/image_source.h"

#include <QByteArray>

#include <optional>

namespace gearaudit
{

/// A manifest's word for something else that is stored: image-spec's "descriptor".
struct Descriptor {
    QString mediaType;
    QString digest; ///< "sha256:" and 64 hexadecimal digits, checked
    qint64 size = 0;
    QString platform; ///< "linux/arm64", "linux/arm/v7"; empty where it names none
    QString reference; ///< org.opencontainers.image.ref.name
    bool hasUrls = false; ///< a foreign layer, which lies elsewhere
    LayerTable table = {}; ///< of a layer whose annotations name one

    bool operator==(const Descriptor &) const = default;
};

/// A manifest or an index, of OCI or Docker.
struct StoredDocument {
    bool isIndex = false;
    std::vector<Descriptor> images; ///< of an index
    Descriptor config; ///< of a manifest
    std::vector<Descriptor> layers;
    BaseImage base = {}; ///< by its annotations

    bool operator==(const StoredDocument &) const = default;
};

/// Reads either, told apart by what is in it. Malformed for what is neither, has digests that are none
/// (they become names of files), or is schema 1. Pure.
Result<StoredDocument> readStoredDocument(const QByteArray &json);

/// How well a platform that an index names serves the wanted one: 0 not at all, else the higher the
/// better. Exactly it is best; then one whose variant is left open, or is an earlier one that the wanted
/// one runs too (arm/v6 on arm/v7, as containerd has it); amd64 without a variant takes none above v1 but
/// where nothing else is. Pure.
int platformFit(const QString &offered, const QString &wanted);

/// The image of an index for a platform ("linux/amd64"); attestations ("unknown/unknown") are none.
/// Where there is one image alone that names no platform, that one. WrongPlatform, with those that
/// there are in the detail. Pure.
Result<Descriptor> chooseImage(const std::vector<Descriptor> &images, const QString &platform);
/// Whether a descriptor is an index, as far as it says.
bool isIndex(const Descriptor &named);

/// Reads an image's configuration into contents whose layers are those of the manifest: environment,
/// user, platform, diff ids. Malformed where their numbers differ. Pure.
Result<ImageContents> readImageConfig(const QByteArray &json, std::vector<LayerName> layers);

/// Whether a text is "sha256:" and 64 hexadecimal digits in small letters.
bool isSha256Digest(const QString &digest);
/// The same of the bytes themselves: "sha256:…".
QString sha256Of(const QByteArray &bytes);

/// What Accept says to a registry, so that it converts nothing.
QByteArray acceptedManifests();

} // namespace gearaudit
