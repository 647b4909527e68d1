#pragma once

#include "core/images/command/shell_syntax.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gearaudit
{

/// A word after expansion; not `known` where it holds what only running could tell.
struct ShellWord {
    QString text;
    bool known = true;

    bool operator==(const ShellWord &) const = default;
};
using ShellWords = std::vector<ShellWord>;

/// Whether something holds, so far as can be told without running it.
enum class Tri { No, Yes, Unknown };

struct ShellVariable {
    QStringList values; ///< one, but for an array
    bool known = true;
    bool isArray = false;
    bool isExported = false;

    bool operator==(const ShellVariable &) const = default;
};

/// A file as the commands so far have left it.
struct WrittenFile {
    std::optional<QString> text; ///< none where it is not known
    bool isFolder = false;
    bool isExecutable = false;
};

/// What the shell that starts a gear has at one point of its text. Value; copied for subshells.
struct ShellState {
    QString folder; ///< the working one, absolute
    bool isFolderKnown = true;
    QHash<QString, ShellVariable> variables;
    QHash<QString, ShellNodePtr> functions;
    QHash<QString, WrittenFile> written;
    ShellWords arguments; ///< $1, $2…
    bool areArgumentsKnown = true;
    QString zero = QStringLiteral("bash"); ///< $0
    QString source;                        ///< $BASH_SOURCE
    bool endsOnFailure = false;            ///< set -e
    Tri status = Tri::Yes;                 ///< whether the last command succeeded

    QString value(const QString &name) const
    {
        const auto found = variables.constFind(name);
        return found == variables.cend() ? QString() : found->values.value(0);
    }
    bool isKnown(const QString &name) const
    {
        const auto found = variables.constFind(name);
        return found == variables.cend() || found->known;
    }
    void set(const QString &name, const QString &value, bool known = true)
    {
        ShellVariable &variable = variables[name];
        variable.values = {value};
        variable.known = known;
        variable.isArray = false;
    }
    void exportTo(const QString &name, const QString &value)
    {
        set(name, value);
        variables[name].isExported = true;
    }
};

} // namespace gearaudit
