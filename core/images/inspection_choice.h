#pragma once

#include "core/images/engine_state.h"

#include <QString>

namespace gearaudit
{

/// How images are looked into.
enum class Inspection {
    Engine, ///< by the engine alone
    EngineFirst, ///< by the engine, and by their layers where it cannot
    Layers, ///< by their layers alone
    Both, ///< both ways, and compared
    NotPossible, ///< the engine is wished and is not ready
};

/// What a wish ("auto", "docker", "layers", "both": the setting engine/inspect) comes to with this
/// engine, which need not be known for "layers". Pure.
Inspection inspectionFor(const QString &wish, const EngineState &engine);

/// Whether layers are read only because the engine that would have been used is not ready: something
/// to tell. Pure.
bool standsInForEngine(const QString &wish, const EngineState &engine);

} // namespace gearaudit
