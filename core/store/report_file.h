#pragma once

#include "core/base/result.h"
#include "core/master/master_files.h"

#include <QString>

namespace gearaudit
{

/// Whether a file that somebody named can be one with results: it, or the journal beside it, is
/// there. Unlike the readers of a working folder, to which a missing file is one without results.
/// NotFound; NotReadable for a folder.
Result<void> checkNamedReport(const QString &path);

/// The collection that a file's name says it is of, as the program names its own and their copies;
/// the Exchange's where it says nothing.
Collection collectionOfFile(const QString &path);

/// Reads a master JSON that somebody named, with the journal beside it. The errors of
/// checkNamedReport() and of readMaster().
Result<MasterDocument> readNamedMaster(const QString &path);

} // namespace gearaudit
