#include "ui/dialogs/begin_in_folder.h"

#include "core/audit/worker_pool.h"
#include "core/base/when_done.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace gearaudit
{

void beginInFolder(QFileDialog &dialog, const QString &path, WorkerPool &pool,
                   const LookAtFile &look)
{
    if (!QDir::isAbsolutePath(path))
        return;
    const auto see = [path, look] {
        const FileFacts facts = look(path);
        if (!facts.exists)
            return QString();
        return facts.isFolder ? path : QFileInfo(path).path();
    };
    whenDone(&dialog, pool.run(see),
             [&dialog, begun = dialog.directory().path()](const QString &folder) {
                 if (!folder.isEmpty() && dialog.directory().path() == begun)
                     dialog.setDirectory(folder);
             });
}

} // namespace gearaudit
