#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

namespace gearaudit
{

/// The whole of a regular file, or of a link's target that is one. What is something else (a pipe, a
/// device, a folder) is never waited for or read: NotReadable, the detail says what it is. NotFound
/// without a detail; TooLarge beyond `largest` bytes.
Result<QByteArray> readRegularFile(const QString &path, qint64 largest, Stage stage);

/// The same file, open to be read: for what is read in pieces.
Result<std::unique_ptr<QFile>> openRegularFile(const QString &path, Stage stage);

/// Whether nothing is there, or a regular file: a pipe would hold up who opens it, such as QLockFile.
bool isRegularOrAbsent(const QString &path);

} // namespace gearaudit
