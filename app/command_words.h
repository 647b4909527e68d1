#pragma once

#include "app/command_line.h"
#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace gearaudit
{

/// The words of a command that takes files, sorted into what they are.
struct CommandWords {
    QStringList operands;
    QMap<QString, QString> values; ///< of the options that take one; the last, if repeated
    QStringList flags;             ///< options without a value that are there

    bool has(const char *flag) const { return flags.contains(QLatin1String(flag)); }
    QString value(const char *option) const { return values.value(QLatin1String(option)); }
};

/// Which options a command knows besides --help.
struct CommandOptions {
    QStringList valued;
    QStringList flags;
    QString help; ///< the text
};

/// Sorts `arguments`, which begin with the command. Options may stand anywhere and begin with two
/// dashes, so that a filter may begin with one. What is to be printed instead: help, or a mistake.
Result<CommandWords, PrintCommand> commandWords(const QStringList &arguments,
                                                const CommandOptions &options);

/// Which of the names an option's value is; a mistake where it is none of them. The first where the
/// option is not there.
Result<int, PrintCommand> choiceOf(const CommandWords &words, const char *option,
                                   const QStringList &names, const QString &command);

} // namespace gearaudit
