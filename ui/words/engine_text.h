#pragma once

#include "core/images/engine_state.h"

#include <QString>

namespace gearaudit
{

/// The engine's state in words for people. Plain text.
struct EngineWords {
    QString title; ///< one short sentence without a full stop: "Docker 24.0.5 is ready, 52 GB free"
    QString whatToDo; ///< what to do about it; empty when ready or checking
    QString detail;   ///< what the program said, on one line; may be empty

    bool operator==(const EngineWords &) const = default;
};

EngineWords engineWords(const EngineState &state);

/// The same, where images are examined as the setting engine/inspect wishes: an engine that is not
/// needed is no trouble, and what is used instead is said.
EngineWords examinationWords(const EngineState &state, const QString &wish);

/// The same in a word or three: "Docker 52 GB".
QString engineShort(const EngineState &state, const QString &wish);

} // namespace gearaudit
