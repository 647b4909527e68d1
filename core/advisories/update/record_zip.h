#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <stop_token>

namespace gearaudit
{

/// Puts all records of zips, folders and JSON files into one zip. Stage::Advisories; NotReadable,
/// NotWritable, Malformed, Stopped.
Result<void> zipRecords(const QStringList &paths, const QString &target, const std::stop_token &stop);

} // namespace gearaudit
