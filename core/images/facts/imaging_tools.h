#pragma once

#include <QByteArrayList>
#include <QString>

#include <optional>
#include <span>

namespace gearaudit
{

/// A tool beside Python and the file by which it is known. A new one is a row in imaging_tools.cpp.
struct ImagingTool {
    const char *name; ///< "FSL"
    const char *file; ///< the end of its path, "etc/fslversion"; a part may have stars: "spm*"
    const char *says; ///< what must stand in it, in any case; null where that it is there is enough
    /// Of its text; where `says` is null, of its path. The first group, behind the second where there is
    /// one, is the version. Null: it tells none.
    const char *version;
};

std::span<const ImagingTool> imagingTools();

/// The row that a file's path belongs to; null where it is no tool's. Takes the time of one look-up of
/// its name for what is none. Pure.
const ImagingTool *imagingToolAt(const QByteArrayList &parts);

/// The version that a file tells of its tool, empty for none; no value where it is not that tool's file
/// after all. `start` is its beginning. Pure.
std::optional<QString> imagingToolVersion(const ImagingTool &tool, const QByteArray &path, const QByteArray &start);

/// A package of Debian's or conda's that is one of the tools ("fsl-core", "r-base"); null for others.
const char *imagingToolOfPackage(const QByteArray &package);
/// "2.3.4" of Debian's "1:2.3.4+dfsg-2".
QString versionOfDebian(const QByteArray &version);

} // namespace gearaudit
