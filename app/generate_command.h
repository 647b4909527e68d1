#pragma once

#include "app/command_line.h"
#include "app/terminal.h"
#include "core/settings/instances.h"
#include "core/settings/settings.h"

namespace gearaudit
{

/// Understands `gear-audit generate …`; the arguments begin with "generate".
Command parseGenerate(const QStringList &arguments);

/// Prints a file that lets Slurm or Kubernetes run an audit in parts, of what the settings say. The exit status.
int runGenerateCommand(const GenerateCommand &command, const Settings &stored, const InstanceList &all,
                       const Terminal &terminal);

} // namespace gearaudit
