#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace gearaudit
{

/// A master JSON that a refresh moved out of the way.
struct Archive {
    QString path;
    QDateTime at; ///< when it was last written, UTC; by its name

    bool operator==(const Archive &) const = default;
};

/// What Store::archive() kept of a master JSON: `archive/<its name>-<date>.json` beside it, newest
/// first. Other files there are left out. Looks into the folder; reads no file.
std::vector<Archive> archivesOf(const QString &masterPath);

} // namespace gearaudit
