#pragma once

#include "core/model/manifest.h"

#include <QString>

namespace gearaudit
{

/// An interpreter that a command starts.
struct StartedInterpreter {
    QString path;   ///< the file, as it is found: may be a link, or called otherwise than python
    QString target; ///< where links end, where that is known
    QString script; ///< what it runs: a path, "-m NAME", "-c"; empty for none
    EnvironmentVariables environment; ///< of it what Python and the loader heed
    bool isSure = true; ///< nothing was passed over before it that could lead elsewhere

    bool operator==(const StartedInterpreter &) const = default;
};

/// What a command asks for and cannot be started.
struct CannotStart {
    enum class Why {
        None,
        NoProgram, ///< no such file, or none of that name on PATH: `path` is what was asked for
        DanglingProgram,     ///< it is a link to nothing, which `detail` is
        NoInterpreter,       ///< the shebang of `path` names what is not there: `detail`
        DanglingInterpreter, ///< the shebang of `path` names a link to nothing: `detail`
        CarriageReturn,      ///< the shebang of `path` ends in a carriage return
        NotExecutable,       ///< a file that is not
        IsFolder,
        NoEnvironment, ///< a launcher's environment is not there: `path` is where it should be
        NoProject,     ///< a launcher finds no project from `path` upwards
        NotRead,       ///< `path` is a program or a text that is not known
    };
    Why why = Why::None;
    QString path;
    QString detail;

    bool operator==(const CannotStart &) const = default;
};

/// One English line without a full stop, for `audit.reason`; empty for None.
QString reasonLine(const CannotStart &end);

} // namespace gearaudit
