#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace gearaudit
{

// What a command's help tells of its words, as values: completion and the manual page are made of it,
// so that they cannot say anything else than --help does.

/// A word that a command knows: "--format", "add".
struct ToldWord {
    QString word;
    QString shortForm; ///< "-h"; empty: none
    QString value;     ///< what it takes: "FILE"; empty: nothing
    QString text;      ///< what is said of it, as one line
};

struct ToldCommand {
    QString name; ///< "audit"; "instances add"; empty: the program
    QStringList usage; ///< its lines, without "Usage:"
    std::vector<ToldWord> options;
    std::vector<ToldWord> commands; ///< words of its own that it takes first, such as "add"
    QString help; ///< the whole text
};

/// Reads a help text of this program, in whatever language. Pure.
ToldCommand toldCommand(const QString &name, const QString &help);

/// All commands, the program first, as their --help tells them.
std::vector<ToldCommand> toldCommands();

} // namespace gearaudit
