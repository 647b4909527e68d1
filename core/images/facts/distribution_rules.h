#pragma once

#include "core/images/facts/interpreter_answer.h"

#include <optional>

namespace gearaudit
{

// What files say of a Python and of what is installed in it, whoever read them: the probe's script
// in a container, or the reader of an image's layers. Pure.

/// A distribution by its metadata's file or folder. `stem` is that one's name without its ending
/// ("six-1.16.0"), name and version are those of the metadata, empty where it does not say. None for
/// what an interrupted pip leaves behind ("~ix-1.16.0"), and where there is no metadata.
std::optional<Distribution> installedDistribution(const QString &stem, const QString &name, const QString &version,
                                                  bool hasMetadata);

/// The version of its base in a line of a pyvenv.cfg ("version = 3.11.2", "version_info = …"); empty
/// for any other line.
QString versionInConfig(const QString &line);

/// "3.9.18" of "python-3.9.18-h955ad1f_0.json", a record of conda's; empty for any other name.
QString versionOfCondaRecord(const QString &fileName);

} // namespace gearaudit
