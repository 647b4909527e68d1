#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace gearaudit::test
{

/// Writes a file and the folders it needs. Ends the test program if it cannot.
void writeFile(const QString &path, const QByteArray &content);
/// The whole of a file; ends the test program if it cannot be read.
QByteArray fileContent(const QString &path);
/// The names in a folder, sorted, hidden ones too.
QStringList namesIn(const QString &folder);

} // namespace gearaudit::test
