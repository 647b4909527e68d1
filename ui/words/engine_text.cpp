#include "ui/words/engine_text.h"

#include "core/images/inspection_choice.h"
#include "ui/words/measure_text.h"

#include <QCoreApplication>

namespace gearaudit
{

namespace
{

struct EngineText {
    Q_DECLARE_TR_FUNCTIONS(EngineText)
};

/// A product's name, the same in every language.
QString engineName(const EngineState &state)
{
    return state.isPodman ? QStringLiteral("Podman") : QStringLiteral("Docker");
}

/// The program that was looked for; "docker" is what is looked for when none was named.
QString programName(const EngineState &state)
{
    const QString name = state.program.simplified();
    return name.isEmpty() || name == QLatin1String("docker") ? QStringLiteral("Docker") : name;
}

QString readyTitle(const EngineState &state)
{
    const QString name = state.version.isEmpty()
                             ? engineName(state)
                             : QStringLiteral("%1 %2").arg(engineName(state), state.version);
    if (!state.freeBytes)
        return EngineText::tr("%1 is ready").arg(name);
    return EngineText::tr("%1 is ready, %2 free for images").arg(name, bytesText(*state.freeBytes));
}

} // namespace

EngineWords engineWords(const EngineState &state)
{
    using Kind = EngineState::Kind;
    EngineWords words;
    words.detail = state.detail.simplified();
    switch (state.kind) {
    case Kind::Unknown:
        words.title = EngineText::tr("It is not known yet whether Docker is ready");
        words.whatToDo = EngineText::tr("Check again.");
        break;
    case Kind::Checking: words.title = EngineText::tr("Looking for Docker…"); break;
    case Kind::NoProgram:
        words.title = EngineText::tr("%1 was not found").arg(programName(state));
        words.whatToDo = EngineText::tr("Install Docker or Podman. Then check again.");
        break;
    case Kind::NoDaemon:
        words.title = EngineText::tr("%1 is installed, but not running").arg(engineName(state));
        words.whatToDo =
            EngineText::tr("Start Docker Desktop, or run “sudo systemctl start docker” "
                           "in a terminal. Then check again.");
        break;
    case Kind::NoPermission:
        words.title = EngineText::tr("You may not use %1 yet").arg(engineName(state));
        words.whatToDo =
            EngineText::tr("Run “sudo usermod -aG docker $USER” in a terminal, log out "
                           "and in again. Then check again.");
        break;
    case Kind::Failed:
        words.title = EngineText::tr("%1 does not work").arg(engineName(state));
        words.whatToDo = EngineText::tr("See what it said, put it right and check again.");
        break;
    case Kind::Ready: words.title = readyTitle(state); break;
    }
    return words;
}

EngineWords examinationWords(const EngineState &state, const QString &wish)
{
    if (wish == QLatin1String("layers"))
        return {EngineText::tr("Images are read layer by layer"),
                EngineText::tr("No container engine is needed. Nothing of an image is run."), {}};
    const bool isKnown = state.kind != EngineState::Kind::Unknown && state.kind != EngineState::Kind::Checking;
    EngineWords words = engineWords(state);
    if (!isKnown || !standsInForEngine(wish, state))
        return words;
    // The engine's absence is the reason now, not the news.
    words.whatToDo = words.title + QStringLiteral(". ") + words.whatToDo;
    words.title = EngineText::tr("Images are read layer by layer, without an engine");
    return words;
}

QString engineShort(const EngineState &state, const QString &wish)
{
    using Kind = EngineState::Kind;
    const bool isKnown = state.kind != Kind::Unknown && state.kind != Kind::Checking;
    if (wish == QLatin1String("layers") || (isKnown && standsInForEngine(wish, state)))
        return EngineText::tr("Layers", "how images are examined, in the status bar");
    switch (state.kind) {
    case Kind::Unknown:
    case Kind::Checking: return engineName(state) + QStringLiteral("…");
    case Kind::Ready: break;
    case Kind::NoProgram:
    case Kind::NoDaemon:
    case Kind::NoPermission:
    case Kind::Failed: return EngineText::tr("No %1", "an engine").arg(engineName(state));
    }
    return state.freeBytes ? engineName(state) + QLatin1Char(' ') + bytesText(*state.freeBytes)
                           : engineName(state);
}

} // namespace gearaudit
