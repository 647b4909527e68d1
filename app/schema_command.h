#pragma once

#include "app/command_line.h"
#include "app/terminal.h"

namespace gearaudit
{

/// Understands `gear-audit schema …`; the arguments begin with "schema".
Command parseSchema(const QStringList &arguments);

/// Prints the JSON Schema of something that the program writes. The exit status.
int runSchemaCommand(const SchemaCommand &command, const Terminal &terminal);

} // namespace gearaudit
