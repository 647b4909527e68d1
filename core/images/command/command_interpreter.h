#pragma once

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

    /// The reading ended at a bound before an interpreter was found; see CommandWalk.
    bool isCut = false;

    bool operator==(const CommandReading &) const = default;
};

/// Reads the command (./run where it is empty) as the platform's shell would take it in
/// /flywheel/v0, following scripts that the probe has shown. Pure. The rules:
/// - The first interpreter that the text starts counts, in the order it is written; programs that
///   are none and whose text is not known are passed over.
/// - `poetry run`: the active environment, the project's .venv, poetry's own folder when one is in
///   it, else PATH. `pipenv run` alike, `uv run` the project's .venv, else PATH.
/// `number` is the context's, `environment` that of the answers to use.
CommandReading readCommand(const ProbeContext &context, int number, int environment,
                           const ProbeFacts &facts);

/// What the script should look at because of the command, before anything of the image is known.
struct CommandHints {
    QStringList folders;  ///< that may hold interpreters, absolute
    QStringList programs; ///< to show the text of: absolute, or a name to look up on PATH

    bool operator==(const CommandHints &) const = default;
};
CommandHints commandHints(const ProbeContext &context, const QString &workingFolder);

} // namespace gearaudit
