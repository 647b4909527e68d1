#pragma once

#include "core/images/layers/image_source.h"
#include "core/images/layers/layer_store.h"

#include <functional>
#include <semaphore>
#include <stop_token>
#include <vector>

namespace gearaudit
{

/// How the layers of images are read: what one layer may cost, and how many are read at once beside
/// those that the images' own threads read.
struct LayerReadingTools {
    LayerStore &store;
    LayerLimits limits; ///< `mostKept` is for all layers of an image together
    std::counting_semaphore<> &helpers;
};

/// Reads an image's layers, the largest first, side by side where the source can give more than one
/// at once (ImageSource::another). What is known of one already is not read. Gives them in the image's
/// order. Errors: the first one, which ends the others. `progress` is told of bytes done, of as many as
/// the layers' names say, from one thread at a time.
Result<std::vector<LayerStore::Layer>> readImageLayers(ImageSource &source, const std::vector<LayerName> &names,
                                                       const LayerReadingTools &tools,
                                                       const std::function<void(qint64 done)> &progress,
                                                       const std::stop_token &stop);

} // namespace gearaudit
