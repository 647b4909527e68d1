#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>

#include <functional>

namespace gearaudit
{

/// Writes a file whole or not at all, and returns when it is on the disk. An existing file keeps
/// its permissions; a link keeps pointing, its target is replaced. NotWritable with the path and
/// the system's words; the old content is then untouched.
Result<void> writeAtomically(const QString &path, const QByteArray &content);
/// The same for what is written in pieces and never all in memory; `write` says whether the device
/// took them.
Result<void> writeAtomicallyBy(const QString &path,
                               const std::function<bool(QIODevice &device)> &write);

/// Brings what was written to an open file to the disk. Qt's own flush() only empties its buffer.
bool syncToDisk(QFileDevice &file);
/// Why writing failed, in one line; `systemError` is errno right after it, for what Qt does not tell.
QString writingFailure(const QFileDevice &file, int systemError);

/// Makes a new, renamed or removed name in this folder last. No error: not every file system can.
void syncFolder(const QString &folder);

/// The whole of a file of up to 4 GB; see readRegularFile(). NotFound, NotReadable, TooLarge.
Result<QByteArray> readWhole(const QString &path);

/// Moves a file to `folder`/`stem`-<date>.`suffix`, where the date is that of its last change, UTC,
/// and a number is added if such a file exists; gives the new path. NotWritable.
Result<QString> moveUnderItsDate(const QString &path, const QString &folder, const QString &stem,
                                 const QString &suffix);

/// The same, and leaves the file where it is. NotReadable, NotWritable.
Result<QString> copyUnderItsDate(const QString &path, const QString &folder, const QString &stem,
                                 const QString &suffix);

} // namespace gearaudit
