#pragma once

#include "core/images/command/command_interpreter.h"
#include "core/images/facts/probe_facts.h"
#include "core/model/gear_record.h"

namespace gearaudit
{

/// The interpreter that a watched command started, by the name that tells its environment; empty where
/// none was seen or it is none of those that were found. Pure. The rules:
/// - What a wrapper has set for it (PYTHONHOME, and NIX_PYTHONEXECUTABLE and NIX_PYTHONPREFIX of nixpkgs'
///   wrappers) tells which of those with its file it is.
/// - argv[0] with a slash is its name, from the folder that it ran in; one without is looked up on the
///   PATH that it has. Either counts where it is an interpreter whose links end at the file that ran.
/// - Else VIRTUAL_ENV's, where its links end there, and else the file itself.
QString watchedInterpreter(const SeenStart &seen, const ProbeFacts &facts);

/// What an interpreter was told to run, by its arguments: a path as given, "-m NAME", "-c"; else empty.
QString scriptOf(const QStringList &arguments);

/// Puts both answers about one context's command together. Pure. What was watched counts: it becomes
/// `reading`'s interpreter where there is one.
CommandStart weighStart(CommandReading &reading, const ProbeFacts &facts, int context);

} // namespace gearaudit
