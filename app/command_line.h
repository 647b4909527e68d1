#pragma once

#include "core/audit/audit_plan.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace gearaudit
{

/// `gear-audit audit …` as it was written; what is not given is left to the settings.
struct AuditCommand {
    QString exchange; ///< folder or git address
    QString workdir;
    QString engine;
    std::optional<int> jobs;
    PlanOptions plan;
};

/// No arguments: the window.
struct WindowCommand {
};

/// Text to print, and the exit status with it: help and version (0, standard output), a mistake
/// (2, standard error).
struct PrintCommand {
    QString text;
    int exitStatus = 0;
};

using Command = std::variant<WindowCommand, AuditCommand, PrintCommand>;

/// What the arguments (the program's name first) ask for. Pure, but for the language of its texts.
Command parseCommandLine(const QStringList &arguments);

} // namespace gearaudit
