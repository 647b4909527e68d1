#pragma once

#include "core/images/layers/layer_reader.h"

#include <QByteArray>

#include <optional>

namespace gearaudit
{

/// What was read of a layer as a text of bytes, with what it was read by: sources of another reader
/// give another one. Pure.
QByteArray packLayer(const ReadLayer &layer);
/// None for what is damaged or was not written by this very reader. Pure.
std::optional<ReadLayer> unpackLayer(const QByteArray &bytes);

/// What stands for this reader: it changes with every change of what is kept of a layer, and of how
/// it is written (core/CMakeLists.txt makes it of the sources).
QByteArray layerReaderVersion();

} // namespace gearaudit
