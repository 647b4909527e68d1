#pragma once

#include "app/command_line.h"
#include "app/terminal.h"
#include "core/flywheel/instance.h"

namespace gearaudit
{

/// Understands `gear-audit complete …`; the arguments begin with "complete". With --manual it prints the
/// manual page, which the build asks for.
Command parseComplete(const QStringList &arguments);

/// What may stand where a word of the command line is being written.
struct Completions {
    enum class Paths { None, Files, Folders }; ///< that the shell adds
    struct Word {
        QString word;
        QString meaning;
    };
    Paths paths = Paths::None;
    std::vector<Word> words; ///< that begin with what is there
};

/// Made of what --help tells (told_options.h), in English. Pure.
Completions completionsFor(const QStringList &words, const InstanceList &instances);

/// Prints them: "files", "folders" or "words", then a line each, with its meaning behind a tab.
int runCompleteCommand(const CompleteCommand &command, const InstanceList &instances, const Terminal &terminal);

} // namespace gearaudit
