#pragma once

#include <QByteArray>
#include <QString>

namespace gearaudit
{

/// Why a large text is not worth parsing as JSON of ours, in one English line: it is nested deeper, or has
/// a longer string, than any has. A parser would take some times the file's size in memory for it. Empty
/// where nothing is wrong, and for texts of up to 8 MB, which cost nobody anything. Pure; goes once
/// through the text.
QString oddShapeOfJson(const QByteArray &json);

} // namespace gearaudit
