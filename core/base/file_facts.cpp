#include "core/base/file_facts.h"

#include <QFileInfo>

namespace gearaudit
{

FileFacts lookAtFile(const QString &path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return {};
    return {true, info.isDir(), info.canonicalFilePath(), info.lastModified(), info.size()};
}

} // namespace gearaudit
