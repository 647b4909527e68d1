#pragma once

#include "core/images/image_inspector.h"
#include "core/images/layers/image_tree.h"

namespace gearaudit
{

/// Whether a file is a library that modules of Python's own load (docs.python.org, "Build requirements"),
/// as a runtime or an application has it besides the system: "libbz2.so.1.0" below /opt. Pure.
bool isLibraryOfPython(const QByteArrayList &parts);

/// What an engine would see when a gear's LD_LIBRARY_PATH puts such libraries before those that an
/// interpreter was made for: some of it, pip first, may not run. One English line, or empty. Pure.
/// Folders below one of `prefixes` are an interpreter's own.
QString hiddenLibraries(const ImageTree &tree, const ProbeContext &context, const QStringList &prefixes);

} // namespace gearaudit
