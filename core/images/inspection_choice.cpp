#include "core/images/inspection_choice.h"

namespace gearaudit
{

Inspection inspectionFor(const QString &wish, const EngineState &engine)
{
    if (wish == QLatin1String("layers"))
        return Inspection::Layers;
    if (wish == QLatin1String("docker"))
        return engine.isReady() ? Inspection::Engine : Inspection::NotPossible;
    if (wish == QLatin1String("both"))
        return engine.isReady() ? Inspection::Both : Inspection::NotPossible;
    return engine.isReady() ? Inspection::EngineFirst : Inspection::Layers;
}

bool standsInForEngine(const QString &wish, const EngineState &engine)
{
    return wish != QLatin1String("layers")
        && inspectionFor(wish, engine) == Inspection::Layers;
}

} // namespace gearaudit
