#pragma once

#include "core/images/image_inspector.h"
#include "core/images/layers/image_layers.h"
#include "core/images/layers/image_source.h"
#include "core/images/layers/registry_source.h"

#include <QHash>

#include <mutex>

namespace gearaudit
{

struct LayersInspectorOptions {
    RegistryOptions registry;
    LayerLimits limits; ///< `mostKept` is for all layers of an image together
    std::shared_ptr<LayerCache> cache = {}; ///< for other runs; null: none
};

/// Looks into images by reading their layers as they come: runs nothing of them, needs no engine, and
/// writes nothing but its cache. A layer that several images have is read once. What an image may be called: a registry's name, "oci:FOLDER[:TAG]" (an OCI layout),
/// "docker-archive:FILE[:TAG]" (of `docker save`).
class LayersInspector : public ImageInspector
{
public:
    explicit LayersInspector(LayersInspectorOptions options);

    QString name() const override;
    void begin() override {}
    FetchedImage fetch(const InspectionRequest &request, const ReuseCheck &reusable,
                       const ImageProgressSink &progress, std::stop_token stop) override;
    InspectedImage probe(const InspectionRequest &request, const FetchedImage &image,
                         const ImageProgressSink &progress, std::stop_token stop) override;
    void release(const FetchedImage &image) override;
    void end() override {}

private:
    struct ReadImage {
        ImageTree tree;
        ImageConfig config;
    };
    /// Fills what one candidate gives.
    Result<void> tryCandidate(const QString &reference, FetchedImage &fetched, const ReuseCheck &reusable,
                              const ImageProgressSink &progress, const std::stop_token &stop);
    Result<std::unique_ptr<ImageSource>> sourceOf(const QString &reference) const;
    Result<std::shared_ptr<const ReadImage>> read(ImageSource &source, const ImageContents &contents,
                                                  const ImageProgressSink &progress,
                                                  const std::stop_token &stop);

    LayersInspectorOptions m_options;
    LayerStore m_store;
    std::counting_semaphore<> m_helpers; ///< that read layers beside the images' own threads
    std::mutex m_mutex;
    QHash<QString, std::shared_ptr<const ReadImage>> m_read; ///< by FetchedImage::imageId
    int m_next = 0;
};

/// "oci:" and "docker-archive:" names taken apart; what else there is is a registry's.
struct ImagePlace {
    enum class Kind { Registry, OciLayout, DockerArchive };
    Kind kind = Kind::Registry;
    QString path; ///< of the folder or file; the whole name for a registry
    QString tag;

    bool operator==(const ImagePlace &) const = default;
};
/// Pure. The tag is behind the last colon that no slash follows: a file's name may have others.
ImagePlace imagePlace(const QString &reference);

} // namespace gearaudit
