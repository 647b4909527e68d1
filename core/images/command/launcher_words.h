#pragma once

#include "core/images/command/shell_state.h"

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

} // namespace gearaudit
