// Programs that start another in an environment, by the rules that they document.
#include "core/images/command/command_evaluator.h"

#include "core/images/command/launcher_words.h"
#include "core/images/facts/interpreter_name.h"

namespace gearaudit
{

std::optional<CommandEvaluator::Flow> CommandEvaluator::runLauncher(const ShellWords &words,
                                                                    ShellState &state)
{
    using Run = std::optional<Flow> (CommandEvaluator::*)(const ShellWords &, ShellState &);
    struct Launcher {
        const char *name;
        Run run;
        bool isFunction; ///< the shell's, so that there need be no program
    };
    static constexpr Launcher launchers[] = {
        {"conda", &CommandEvaluator::runConda, true},
        {"mamba", &CommandEvaluator::runConda, true},
        {"micromamba", &CommandEvaluator::runConda, true},
        {"pyenv", &CommandEvaluator::runPyenv, true},
        {"scl", &CommandEvaluator::runScl, false},
        {"module", &CommandEvaluator::runModule, true},
        {"ml", &CommandEvaluator::runModule, true},
        {"workon", &CommandEvaluator::runWorkon, true},
        {"poetry", &CommandEvaluator::runPoetry, false},
        {"pipenv", &CommandEvaluator::runPipenv, false},
        {"uv", &CommandEvaluator::runUv, false},
        {"uvx", &CommandEvaluator::runUv, false},
        {"rye", &CommandEvaluator::runRye, false},
        {"pdm", &CommandEvaluator::runPdm, false},
        {"pixi", &CommandEvaluator::runPixi, false},
        {"hatch", &CommandEvaluator::runHatch, false},
    };
    const QString &first = words.front().text;
    const QString name = fileName(first);
    for (const Launcher &launcher : launchers) {
        if (name != QLatin1String(launcher.name))
            continue;
        if (!launcher.isFunction) {
            const Found found = find(first, state);
            const bool isThere =
                found.file.kind == ImageFile::Kind::File && found.file.isExecutable;
            if (!isThere && !found.isUncertain && found.file.kind != ImageFile::Kind::Unknown)
                return std::nullopt; // which says what is wrong
            if (!isThere && !found.isUncertain && found.path.isEmpty())
                return std::nullopt;
            note(files, found.path.isEmpty() ? first : found.path);
        }
        return (this->*launcher.run)(words, state);
    }
    return std::nullopt;
}

/// Puts an environment first on PATH, as its own script would.
void CommandEvaluator::enter(const QString &binFolder, ShellState &state, bool isVirtual)
{
    const QString before = state.value(QStringLiteral("PATH"));
    if (!m_budget.spend(1 + before.size() + binFolder.size()))
        return;
    note(folders, binFolder);
    const bool isKnown = state.isKnown(QStringLiteral("PATH"));
    state.exportTo(QStringLiteral("PATH"), binFolder + u':' + before);
    state.variables[QStringLiteral("PATH")].known = isKnown;
    if (isVirtual) {
        state.exportTo(QStringLiteral("VIRTUAL_ENV"), folderName(binFolder));
        state.variables.remove(QStringLiteral("PYTHONHOME"));
    }
    state.status = Tri::Yes;
    for (const QString &name : {QStringLiteral("/python"), QStringLiteral("/python3")}) {
        if (file(binFolder + name, state).isInterpreter) {
            note(named, binFolder + name);
            return;
        }
    }
}

/// Runs words in an environment, which ends with them.
CommandEvaluator::Flow CommandEvaluator::runIn(const QString &binFolder, const ShellWords &words,
                                               ShellState &state, bool isVirtual)
{
    ShellState own = state;
    enter(binFolder, own, isVirtual);
    if (words.empty())
        return Flow::Next;
    const Flow flow = runWords(words, own, true);
    state.status = own.status;
    return flow == Flow::Found ? flow : Flow::Next;
}

/// The launcher would have to make its environment first: what PATH has is what it would be made
/// of.
CommandEvaluator::Flow CommandEvaluator::withoutEnvironment(const QString &path,
                                                            const ShellWords &words,
                                                            ShellState &state)
{
    fails(CannotStart::Why::NoEnvironment, path, state);
    doubt();
    if (words.empty())
        return Flow::Next;
    ShellState own = state;
    const Flow flow = runWords(words, own, true);
    state.status = own.status;
    return flow == Flow::Found ? flow : Flow::Next;
}

} // namespace gearaudit
