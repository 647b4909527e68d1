#include "core/images/command/command_interpreter.h"

#include "core/images/command/command_walk.h"
#include "core/images/facts/interpreter_name.h"

namespace gearaudit
{

namespace
{
/// What the platform starts where the manifest has no command.
QString commandOf(const ProbeContext &context)
{
    const QString command = context.command.trimmed();
    return command.isEmpty() ? QStringLiteral("./run") : command;
}

ShellState stateOf(const ProbeContext &context, const QString &home, const QString &workingFolder,
                   const QStringList &path)
{
    ShellState state;
    state.workingFolder = workingFolder;
    state.path = path;
    state.variables.insert(QStringLiteral("HOME"), home);
    for (const EnvironmentVariable &variable : context.environment)
        state.variables.insert(variable.name, variable.value);
    state.variables.insert(QStringLiteral("PATH"), path.join(u':'));
    return state;
}

/// The bin folders of interpreters, each once, in a fixed order.
QStringList binFolders(const ProbeFacts &facts)
{
    QStringList folders;
    for (const auto &[number, seen] : facts.interpreters) {
        for (const QString &path : seen.paths)
            folders << folderName(path);
    }
    folders.sort();
    folders.removeDuplicates();
    return folders;
}

std::optional<QString> condaFolder(const ProbeFacts &facts, int environment, const QString &name)
{
    if (name.contains(u'/'))
        return name + QStringLiteral("/bin");
    for (const auto &[number, seen] : facts.interpreters) {
        const auto found = seen.answers.constFind(environment);
        if (found == seen.answers.cend())
            continue;
        const InterpreterAnswer &answer = *found;
        const bool isRoot = !answer.prefix.contains(QStringLiteral("/envs/"));
        const bool isAsked = name == QLatin1String("base") || name == QLatin1String("root")
                                 ? isRoot
                                 : answer.prefix.endsWith(QStringLiteral("/envs/") + name);
        if (answer.conda && isAsked)
            return answer.prefix + QStringLiteral("/bin");
    }
    return std::nullopt;
}
} // namespace

CommandReading readCommand(const ProbeContext &context, int number, int environment,
                           const ProbeFacts &facts)
{
    const QStringList folders = binFolders(facts);
    CommandWorld world;
    const InterpreterIndex index(facts);
    world.isInterpreter = [&index](const QString &path) { return index.at(path) != 0; };
    world.text = [&facts](const QString &path) {
        const auto found = facts.texts.constFind(path);
        return found == facts.texts.cend() ? std::nullopt : std::optional(*found);
    };
    world.condaFolder = [&facts, environment](const QString &name) {
        return condaFolder(facts, environment, name);
    };
    world.environmentsBelow = [&folders](const QString &parent) {
        const qsizetype depth = parent.count(u'/') + 2;
        QStringList below;
        for (const QString &folder : folders) {
            if (folder.startsWith(parent + u'/') && folder.endsWith(QLatin1String("/bin")) &&
                folder.count(u'/') == depth && !folder.contains(QLatin1String("//")))
                below << folder;
        }
        return below;
    };
    CommandWalk walk(std::move(world), stateOf(context, facts.home, facts.workingFolder,
                                               facts.gearPath.value(number)));
    walk.walk(commandOf(context));
    return {walk.interpreter, walk.named, walk.shebangs, walk.isCut()};
}

CommandHints commandHints(const ProbeContext &context, const QString &workingFolder)
{
    CommandWorld world;
    world.isInterpreter = [](const QString &) { return false; };
    world.text = [](const QString &) -> std::optional<QString> { return std::nullopt; };
    world.condaFolder = [](const QString &) -> std::optional<QString> { return std::nullopt; };
    world.environmentsBelow = [](const QString &) { return QStringList(); };
    CommandWalk walk(std::move(world), stateOf(context, {}, workingFolder, {}));
    walk.walk(commandOf(context));
    walk.folders.removeDuplicates();
    walk.programs.removeDuplicates();
    return {walk.folders, walk.programs};
}

} // namespace gearaudit
