#pragma once

#include "core/images/layers/byte_stream.h"
#include "core/images/layers/layer_node.h"
#include "core/images/layers/unpacked_stream.h"

#include <QString>

#include <stop_token>

namespace gearaudit
{

/// What one layer may cost, whatever its archive says. Nothing real comes near.
struct LayerLimits {
    qint64 mostBytes = 256'000'000'000; ///< once it is unpacked
    qint64 mostEntries = 10'000'000;
    qint64 mostKept = 64 * 1024 * 1024; ///< bytes of memory for what is kept of it
};

/// What its image says of a layer; what is empty is not compared.
struct LayerSums {
    QString packed; ///< "sha256:…" of the bytes as they arrive
    QString unpacked; ///< its diff id
};

struct ReadLayer {
    std::unique_ptr<LayerNode> root;
    qint64 kept = 0; ///< of LayerLimits::mostKept
    QString diffId; ///< "sha256:…" of what it unpacked to
};

/// Reads a layer's tar archive to its end as it arrives, keeps what matters (kept_files.h) and
/// compares the sums. Errors, Stage::Probe: Malformed for a damaged or cut archive or wrong sums,
/// TooLarge beyond the limits, Stopped, and those of the stream. Blocks.
Result<ReadLayer> readLayer(ByteStream &packed, const LayerSums &sums, const LayerLimits &limits,
                            std::stop_token stop, UnpackedStream::Taken taken = {});

} // namespace gearaudit
