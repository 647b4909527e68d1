#include "core/images/facts/requirement_lines.h"

namespace gearaudit
{

bool mayBoundFromAbove(const QByteArray &requirement)
{
    if (requirement.size() > longestRequirement)
        return false;
    const qsizetype marker = requirement.indexOf(';');
    const QByteArray asked = marker < 0 ? requirement : requirement.left(marker);
    return asked.contains('<') || asked.contains("==") || asked.contains("~=");
}

} // namespace gearaudit
