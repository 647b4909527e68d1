#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

namespace gearaudit
{

/// What there is at a path.
struct FileFacts {
    bool exists = false;
    bool isFolder = false;
    QString canonicalPath; ///< without links; empty where nothing is there
    QDateTime modified;
    qint64 size = -1; ///< in bytes; -1 where nothing is there

    bool operator==(const FileFacts &) const = default;
};

/// Looks at the file system. May take for ever, as a mount whose server is gone does: for pool
/// threads, never the window's.
FileFacts lookAtFile(const QString &path);

/// The same as a port.
using LookAtFile = std::function<FileFacts(const QString &path)>;

} // namespace gearaudit
