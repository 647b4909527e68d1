#pragma once

#include "core/images/layers/byte_stream.h"
#include "core/images/layers/image_facts.h"
#include "core/images/layers/layer_table.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace gearaudit
{

/// A layer as its image names it.
struct LayerName {
    QString digest; ///< "sha256:…" of its bytes; empty where the source has none (docker save)
    QString diffId; ///< of what they unpack to
    qint64 bytes = 0; ///< 0 while unknown
    QString place; ///< where the source has it, in the source's own terms
    LayerTable table = {}; ///< of contents, where its manifest names one

    bool operator==(const LayerName &) const = default;
};

/// What an image is made of.
struct ImageContents {
    QString digest; ///< of its manifest, or of the index that names it; what a tag stands for
    QString platform; ///< "linux/amd64"
    ImageConfig config;
    std::vector<LayerName> layers; ///< the lowest first

    bool operator==(const ImageContents &) const = default;
};

struct LayerLimits;
struct ReadLayer;

/// An image that was read in one pass, with its layers, the lowest first; equal ones are the same.
struct PassedImage {
    ImageContents contents;
    std::vector<std::shared_ptr<const ReadLayer>> layers;
};

/// Where layers can only be had all at once and in the order in which they lie.
class OnePass
{
public:
    virtual ~OnePass() = default;
    /// `taken` is told of bytes as they are taken. Errors as those of ImageSource and readLayer().
    virtual Result<PassedImage> readAll(const LayerLimits &limits, std::stop_token stop,
                                        const std::function<void(qint64)> &taken) = 0;
};

/// Where one image is: a registry, an OCI layout, an archive, the engine. For one thread at a time;
/// calls block. Errors, Stage::Pull: NotFound, Unauthorized, RateLimited, Unreachable, Certificate,
/// Malformed, WrongPlatform, Refused, Stopped.
class ImageSource
{
public:
    virtual ~ImageSource() = default;
    /// What a tag stands for just now, had at the least cost; empty where only open() tells.
    virtual Result<QString> digest(std::stop_token stop) = 0;
    virtual Result<ImageContents> open(std::stop_token stop) = 0;
    /// A layer's bytes as they come; the source must outlive the stream.
    virtual Result<std::unique_ptr<ByteStream>> layer(const LayerName &name, std::stop_token stop) = 0;
    /// A range of a layer's bytes; null where only the whole can be had.
    virtual Result<std::unique_ptr<ByteStream>> part(const LayerName &, qint64 /*from*/, qint64 /*size*/,
                                                     std::stop_token)
    {
        return std::unique_ptr<ByteStream>();
    }
    /// One more of the same for another thread, which may outlive this one, so that layers are read
    /// side by side; null where they come one after the other.
    virtual std::unique_ptr<ImageSource> another() const { return nullptr; }
    /// For a source that is a stream itself, whose layers are had by that instead of layer(); else null.
    /// To be asked after open(), which may tell less there: what readAll() says counts.
    virtual OnePass *inOnePass() { return nullptr; }
};

} // namespace gearaudit
