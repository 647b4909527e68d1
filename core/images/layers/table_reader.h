#pragma once

#include "core/images/layers/image_source.h"
#include "core/images/layers/layer_reader.h"

#include <optional>

namespace gearaudit
{

/// Reads what is kept of a layer by its table of contents: that and the files that matter are fetched
/// by range, instead of the whole. The table is what the manifest's digest of it says, and each part of
/// a file what the table says; the layer's own digest and its diff id, which are of the whole, are
/// verified by nobody then. None where there is no table, it is not what it should be, or fetching by it
/// would not spare half of the layer: the whole is to be read. Errors: those of the source, TooLarge
/// beyond the limits, Stopped. Blocks.
Result<std::optional<ReadLayer>> readLayerByTable(ImageSource &source, const LayerName &name,
                                                  const LayerLimits &limits, const std::stop_token &stop,
                                                  const UnpackedStream::Taken &taken);

} // namespace gearaudit
