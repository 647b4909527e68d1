#pragma once

#include "core/images/command/shell_state.h"
#include "core/model/manifest.h"

#include <QHash>

namespace gearaudit
{

/// The options of a launcher, up to its first operand.
struct LauncherOptions {
    QHash<QString, QString> values; ///< by option, "" for one without a value
    size_t next = 0;                ///< the index of the first operand, behind "--" where it stands

    bool has(const char *name) const { return values.contains(QLatin1String(name)); }
    QString value(const char *name) const { return values.value(QLatin1String(name)); }
    /// Of the first of two spellings that is there.
    QString value(const char *name, const char *other) const
    {
        return has(name) ? value(name) : value(other);
    }
};

/// Reads options from `from` on; `withValue` are those that take the next word, where there is no
/// "=".
LauncherOptions launcherOptions(const ShellWords &words, size_t from, const QStringList &withValue);

/// The words from an index on; none when there are not so many.
ShellWords wordsFrom(const ShellWords &words, size_t from);

/// The first characters of a digest, in the base64 of addresses: what poetry, pipenv and hatch name
/// an environment by. SHA-256 of the text.
QString environmentHash(const QString &text, qsizetype characters, qsizetype bytes = 32);

/// A task of a project's own as `sh -c` would be given it, with what is added to it as its arguments.
ShellWords taskWords(const QString &command, const ShellWords &words);

/// A task's line with what stands for its arguments filled in: "{args}", "{args:otherwise}"; without one
/// they are added, as taskWords() does.
ShellWords filledTask(QString command, const ShellWords &words);

/// The words with `python` before them, which a launcher adds to a script.
ShellWords withPython(ShellWords words);

/// The texts of an array as tomlValues() has it; of a table in it the value of `key`.
QStringList tomlStrings(const QString &array, const QString &key = {});

/// What a `.env` file sets: NAME=value lines, "export" and quotes taken off, comments passed over.
EnvironmentVariables dotenvValues(const QString &text);

/// Whether a switch is on as these programs take it: neither empty nor 0, false, no, off.
bool isOn(const QString &value);

} // namespace gearaudit
