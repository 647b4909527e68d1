#pragma once

#include "core/images/image_inspector.h"

#include <QSet>

#include <memory>
#include <mutex>

namespace gearaudit
{

/// Looks into images by an engine and by their layers: by the layers where the engine cannot (no shell,
/// another processor, no room on its disk, a name that only the other reads), or always both ways, so
/// that they check each other. What the engine found stands in the record where it found something.
class TwoWayInspector : public ImageInspector
{
public:
    enum class Compare { WhereTheEngineCannot, Always };
    TwoWayInspector(std::unique_ptr<ImageInspector> engine, std::unique_ptr<ImageInspector> layers,
                    Compare compare);

    QString name() const override;
    void begin() override;
    FetchedImage fetch(const InspectionRequest &request, const ReuseCheck &reusable,
                       const ImageProgressSink &progress, std::stop_token stop) override;
    InspectedImage probe(const InspectionRequest &request, const FetchedImage &image,
                         const ImageProgressSink &progress, std::stop_token stop) override;
    void release(const FetchedImage &image) override;
    void end() override;

private:
    /// What the layers of an image say that the engine holds, or why not.
    InspectedImage byLayers(const InspectionRequest &request, const FetchedImage &image,
                            const ImageProgressSink &progress, const std::stop_token &stop);
    bool isByLayers(const FetchedImage &image);

    std::unique_ptr<ImageInspector> m_engine, m_layers;
    const Compare m_compare;
    std::mutex m_mutex;
    QSet<QString> m_byLayers; ///< ids of the images that the layers' inspector holds
};

} // namespace gearaudit
