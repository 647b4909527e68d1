#pragma once

#include "core/images/image_inspector.h"
#include "core/images/layers/image_layers.h"
#include "core/images/layers/image_source.h"
#include "core/images/layers/registry_source.h"

#include <QHash>

#include <mutex>

namespace gearaudit
{

class DockerEngine;

struct LayersInspectorOptions {
    RegistryOptions registry;
    QString folder; ///< what relative names of folders and files are below; empty: where the program runs
    /// The engine of this computer, where one answers; else null. Asked when an image may be only there,
    /// from any thread. Empty: no engine is asked.
    std::function<std::shared_ptr<const DockerEngine>(std::stop_token)> engine;
    std::chrono::milliseconds imageLimit{3'600'000}; ///< for getting one image
    LayerLimits limits; ///< `mostKept` is for all layers of an image together
    std::shared_ptr<LayerCache> cache = {}; ///< for other runs; null: none
};

/// Looks into images by reading their layers as they come: runs nothing of them, needs no engine, and
/// writes nothing but its cache. A layer that several images have is read once. What an image may be
/// called: see ImagePlace. What no registry gives is looked for in the local engine too.
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
    /// What one source of it gives.
    Result<void> trySource(ImageSource &source, const QString &name, FetchedImage &fetched,
                           const ReuseCheck &reusable, const ImageProgressSink &progress,
                           const std::stop_token &stop);
    Result<std::unique_ptr<ImageSource>> sourceOf(const QString &reference, const std::stop_token &stop) const;
    Result<std::unique_ptr<ImageSource>> engineSource(const QString &name, const std::stop_token &stop) const;
    static Result<std::shared_ptr<const ReadImage>> readInOnePass(OnePass &source, const LayerLimits &limits,
                                                                  ImageContents &contents,
                                                                  const ImageProgressSink &progress,
                                                                  const std::stop_token &stop);
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

} // namespace gearaudit
