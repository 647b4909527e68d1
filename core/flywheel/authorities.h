#pragma once

#include "core/base/result.h"

#include <QList>
#include <QSslCertificate>
#include <QString>

namespace gearaudit
{

/// The certificates in a PEM file, for HttpLimits::authorities. NotReadable; Malformed where there
/// is none in it. Stage::Settings, the subject is the file.
Result<QList<QSslCertificate>> readAuthorities(const QString &file);

} // namespace gearaudit
