#include "core/base/text_position.h"

#include <algorithm>

namespace gearaudit
{

QString positionText(const QByteArray &text, qsizetype offset)
{
    const auto end = std::clamp<qsizetype>(offset, 0, text.size());
    const auto before = QByteArrayView(text).first(end);
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const auto lineStart = before.lastIndexOf('\n') + 1;
    const auto column = QString::fromUtf8(before.sliced(lineStart)).size();
    return QStringLiteral("line %1, column %2").arg(lines + 1).arg(column + 1);
}

} // namespace gearaudit
