#pragma once

#include "core/model/gear_record.h"

#include <QStringList>

#include <vector>

// What several readers of a record want to know of it.

namespace gearaudit
{

/// Whether an audit says what Pythons a gear has (none at all counts as an answer). A gear that
/// could not be audited, or names no image, is not known; nor is a record without a status that
/// lists none.
bool isKnown(const GearRecord &record);
bool isKnown(const std::optional<Status> &status, bool hasPythons);

/// Whether a record's custom-docker-image is the name of one: not empty, and not the word that the
/// first script wrote where a manifest named none.
bool namesImage(const QString &image);

/// Whether a gear could not be audited, by its status; without one, in a file of the first script, by
/// what shows: nothing was found, and there was no image to look into.
bool hasFailed(const std::optional<Status> &status, bool hasPythons, const QString &image);

/// Whether it is known what is installed for an interpreter: by a working pip, or by metadata.
bool knowsPackages(const PythonFinding &python);

struct InstalledPackage {
    Package package;
    QString pip;         ///< the path of the pip that lists it; empty: by metadata
    DirectOrigin origin; ///< without a url: from an index

    bool operator==(const InstalledPackage &) const = default;
};

/// What is installed for an interpreter, in the order of its pips; a package that several of them
/// list is there once, as the first has it. Names are compared by PEP 503.
std::vector<InstalledPackage> installedPackages(const PythonFinding &python);

/// flywheel-sdk, in PEP 503 form.
QString sdkPackageName();

/// The versions of flywheel-sdk in a gear, without repeats; those of the interpreter in use first.
QStringList sdkVersions(const GearRecord &record);

/// "yes" or "no": a flag in files, and as filters are asked for it.
QString yesOrNo(bool value);

/// "git+https://example.org/tool@1f2e3d", as requirements name it.
QString originAddress(const DirectOrigin &origin);

} // namespace gearaudit
