#pragma once

#include <QByteArray>
#include <QString>

namespace gearaudit
{

/// Why a settings' file cannot be read as it was meant and so must not be written over, in one English
/// line: it is no regular file or cannot be read, is larger than any, is no text, has a byte order mark
/// other than UTF-8's, was cut, or names a key twice. Empty where it is sound, or not there.
QString damageOfSettings(const QString &path);

/// The same of its content. Pure.
QString damageOfSettingsText(const QByteArray &content);

} // namespace gearaudit
