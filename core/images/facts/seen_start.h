#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace gearaudit
{

/// What was seen when a gear's command was started and watched.
struct SeenStart {
    int interpreter = 0;   ///< the number of one with the same file; 0 where none has it
    QString program;       ///< the file that ran, with links followed, where the image can tell
    QStringList arguments; ///< its own name first
    QString folder;        ///< where it ran
    QHash<QString, QString> environment; ///< PATH, and what Python and the loader heed
    QString failure; ///< one English line: why no interpreter was seen; empty where one was
};

/// A line of the script about it, without its number: "saw NUMBER FILE", "ran FOLDER", "late SECONDS",
/// "ended STATUS", "lost", "bashless" or "blind". Anything else is passed over.
void readStartLine(SeenStart &start, const QString &line);
/// What the kernel has of its arguments or its environment (proc(5)), within bounds: strings, each with
/// a null byte behind it.
void readStartArguments(SeenStart &start, const QByteArray &content);
void readStartEnvironment(SeenStart &start, const QByteArray &content);

} // namespace gearaudit
