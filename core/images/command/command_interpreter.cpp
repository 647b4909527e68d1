#include "core/images/command/command_interpreter.h"

#include "core/images/command/command_evaluator.h"
#include "core/images/command/probe_world.h"
#include "core/images/facts/interpreter_name.h"

#include <algorithm>

namespace gearaudit
{

namespace
{
/// What the platform starts where the manifest has no command.
QString commandOf(const ProbeContext &context)
{
    const QString command = context.command.trimmed();
    return command.isEmpty() ? QStringLiteral("./run") : context.command;
}

ShellState stateOf(const ProbeContext &context, const QString &home, const QString &workingFolder,
                   const QString &path)
{
    ShellState state;
    state.folder = workingFolder;
    state.exportTo(QStringLiteral("HOME"), home);
    state.exportTo(QStringLiteral("PATH"), path);
    for (const EnvironmentVariable &variable : context.environment)
        state.exportTo(variable.name, variable.value);
    return state;
}

/// What the platform gives a gear whose manifest sets none; the image's own is not carried over.
const QString platformPath =
    QStringLiteral("/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");

/// What is most in the way: an interpreter or an environment before any other program.
CannotStart mainFailure(const std::vector<CannotStart> &failures)
{
    using Why = CannotStart::Why;
    const auto first = [&failures](const auto &counts) {
        return std::find_if(failures.begin(), failures.end(), counts);
    };
    auto found = first([](const CannotStart &one) {
        return one.why != Why::NotRead &&
               (one.why != Why::NoProgram || isInterpreterName(fileName(one.path)));
    });
    if (found == failures.end())
        found = first([](const CannotStart &one) { return one.why == Why::NoProgram; });
    if (found == failures.end())
        found = failures.begin();
    return found == failures.end() ? CannotStart() : *found;
}
} // namespace

CommandReading readCommand(const ProbeContext &context, int number, int environment,
                           const ProbeFacts &facts, const CommandWorld &image)
{
    const QStringList folders = facts.gearPath.value(number);
    CommandEvaluator evaluator(worldOf(facts, environment, image),
                               stateOf(context, facts.home, facts.workingFolder,
                                       folders.isEmpty() ? platformPath : folders.join(u':')));
    evaluator.evaluate(commandOf(context));
    CommandReading reading{{}, evaluator.named, evaluator.shebangs, evaluator.isCut()};
    if (evaluator.starts.empty()) {
        reading.isSure = false;
        reading.why = mainFailure(evaluator.failures);
        return reading;
    }
    const StartedInterpreter &started = evaluator.starts.front();
    const InterpreterIndex index(facts);
    const auto known = [&index](const StartedInterpreter &one) {
        return index.at(one.path) == 0 && !one.target.isEmpty() ? one.target : one.path;
    };
    reading.inUse = known(started);
    reading.started = started.path;
    reading.script = started.script;
    reading.environment = started.environment;
    reading.isSure = std::all_of(
        evaluator.starts.begin(), evaluator.starts.end(), [&](const StartedInterpreter &one) {
            return one.isSure &&
                   (known(one) == reading.inUse ||
                    (index.at(known(one)) != 0 && index.at(known(one)) == index.at(reading.inUse)));
        });
    if (!reading.isSure) {
        const auto failure = mainFailure(evaluator.failures);
        if (failure.why == CannotStart::Why::NoEnvironment)
            reading.why = failure;
    }
    return reading;
}

CommandHints commandHints(const ProbeContext &context, const QString &workingFolder)
{
    // Where the home is not known yet, it is written as a shell does.
    const QString home = workingFolder + QStringLiteral("/~");
    CommandEvaluator evaluator({}, stateOf(context, home, workingFolder, {}));
    evaluator.evaluate(commandOf(context));
    for (QString &file : evaluator.files) {
        if (file.startsWith(home + u'/'))
            file.remove(0, workingFolder.size() + 1);
    }
    return {evaluator.folders, evaluator.programs, evaluator.files};
}

QString noteOf(const CommandReading &command)
{
    if (command.isCut)
        return QStringLiteral("the gear's command is too long, too deep or without an end: it was not read to its end");
    const bool isTold = command.inUse.isEmpty() && command.why.why != CannotStart::Why::NotRead;
    return isTold ? reasonLine(command.why) : QString();
}

} // namespace gearaudit
