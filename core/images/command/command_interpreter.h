#pragma once

#include "core/images/command/command_end.h"
#include "core/images/command/command_world.h"
#include "core/images/facts/probe_facts.h"
#include "core/images/image_inspector.h"

#include <QString>
#include <QStringList>

namespace gearaudit
{

/// What a gear's command says about interpreters, read in its image.
struct CommandReading {
    QString inUse;     ///< the path of the interpreter that it starts; empty when it cannot be told
    QStringList named; ///< interpreters that the command names by path or by environment
    QStringList shebangs; ///< interpreters that a shebang of what it starts names by path

    /// The reading ended at a bound before an interpreter was found; see CommandEvaluator.
    bool isCut = false;
    /// Every way through the command comes to this interpreter, and nothing was passed over.
    bool isSure = true;
    QString started =
        {}; ///< as the command finds it, which may be a link to `inUse` or another name
    QString script = {}; ///< what it runs: a path, "-m NAME", "-c"; empty where that is not told
    EnvironmentVariables environment = {}; ///< of it what Python and the loader heed
    CannotStart why = {}; ///< where there is no interpreter, or none for sure: what is in the way

    bool operator==(const CommandReading &) const = default;
};

/// Reads the command (./run where it is empty) as the platform's shell would take it in
/// /flywheel/v0, following what it starts as far as the facts show it. Pure. The rules:
/// - The first interpreter that is started counts; programs that are none are passed over.
/// - A condition that files or values decide is decided; where nothing does, both ways are taken,
/// and
///   the answer is sure only where both come to the same.
/// - poetry, pipenv, uv, pdm, pixi, hatch, conda, pyenv, scl and their like by the rules that they
///   document; without an environment of theirs it is what PATH has.
/// `number` is the context's, `environment` that of the answers to use. `image` is asked for what
/// the facts do not tell, where an inspector can read every file.
CommandReading readCommand(const ProbeContext &context, int number, int environment,
                           const ProbeFacts &facts, const CommandWorld &image = {});

/// What a gear's record says of a command that was not read to its end, or that starts no interpreter
/// because something is not there: one English line, or empty.
QString noteOf(const CommandReading &command);

/// What the script should look at because of the command, before anything of the image is known.
struct CommandHints {
    QStringList folders;  ///< that may hold interpreters, absolute
    QStringList programs; ///< to show the text of: absolute, or a name to look up on PATH
    /// To tell of, and to show where they are text: absolute, in the home ("~/…"), or such a name.
    QStringList files = {};

    bool operator==(const CommandHints &) const = default;
};
CommandHints commandHints(const ProbeContext &context, const QString &workingFolder);

} // namespace gearaudit
