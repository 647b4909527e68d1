#pragma once

#include "core/export/exported_gears.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

class QIODevice;

namespace gearaudit
{

/// What tells one export from another. Given, not made up here, so that equal input gives equal
/// bytes.
struct CycloneDxStamp {
    QUuid serialNumber; ///< of this document
    QDateTime at;
    QString program; ///< the version of gear-audit
};

/// A bill of materials, CycloneDX 1.6 as JSON (https://cyclonedx.org/docs/1.6/json/).
///
/// A component of type "container" for each image (its name and digest), with the gears that use it
/// as properties; a component of type "library" for each package of each interpreter, with its
/// pkg:pypi purl and the interpreter's path, version and environment as properties. Images with the
/// same package under the same interpreter share its component. `dependencies` says which packages
/// are in which image; an image of which nothing is known has none there, and a composition
/// "unknown". The packages of a gear that could not be audited this time are in the image of its last
/// answer, and of the image that it names now nothing is known. Gears without an image are not in
/// it. Properties are named "gear-audit:…". Images are sorted by their references, libraries stand
/// in the order of their first appearance. Where there is a database of known faults, `vulnerabilities`
/// has those of the libraries, and as their `analysis` what somebody judged of them.
///
/// Written piece by piece: beside the report it takes about a hundred bytes for each library. False
/// where the device did not take everything.
bool writeCycloneDx(const ExportedGears &gears, const CycloneDxStamp &stamp, QIODevice &device);

} // namespace gearaudit
