#pragma once

#include <QString>

#include <vector>

namespace gearaudit
{

/// What one line of a module's file does, of what a reading of commands needs.
struct ModuleLine {
    enum class Kind { Set, Prepend, Append, Load };
    Kind kind = Kind::Set;
    QString name;                      ///< of the variable; empty for Load
    QString value;                     ///< or the module that is loaded
    QString separator = QStringLiteral(":");

    bool operator==(const ModuleLine &) const = default;
};

/// The lines of a module's file, in Tcl (modulefile(4)) or Lua (lmod): those that set variables, with
/// the file's own variables put in, and those that load others. Conditions are not looked at. Pure,
/// takes any text; at most 500 lines.
std::vector<ModuleLine> moduleLines(const QString &text);

/// The version that a `.version`, `.modulerc` or `.modulerc.lua` names; empty for none.
QString defaultModule(const QString &text);

} // namespace gearaudit
