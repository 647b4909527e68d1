#pragma once

#include "core/model/gear_record.h"

#include <QByteArray>

namespace gearaudit
{

/// What is installed for an interpreter as a requirements.txt, sorted by name: name==version;
/// name===version where the version is none by PEP 440; "name @ address" and "-e address" for what
/// came from elsewhere. A name or an address that pip could take for something else is written as a
/// comment, since it comes from an image.
QByteArray requirementsText(const PythonFinding &python);

} // namespace gearaudit
