#pragma once

#include "core/images/image_inspector.h"

#include <QStringList>

namespace gearaudit
{

/// Where two looks into one image differ for one gear, a line each in English without line breaks, at
/// most some: "numpy of /usr/bin/python3.11: 1.26.4 by the engine, 1.24.0 by the layers". Interpreters
/// are compared by their paths, packages by their normalised names (PEP 503). What lists packages is
/// every pip of a Python, or its metadata where no pip works. Pure.
QStringList imageDifferences(const ImageFindings &byEngine, const ImageFindings &byLayers);

} // namespace gearaudit
