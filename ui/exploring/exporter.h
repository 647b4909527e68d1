#pragma once

#include "core/base/file_facts.h"
#include "core/base/result.h"
#include "core/export/export.h"
#include "ui/exploring/exploration.h"

#include <QObject>

#include <functional>

class QIODevice;

namespace gearaudit
{

class WorkerPool;

/// What is to be exported of what is open, and where to.
struct FileExport {
    ExportFormat format = ExportFormat::Master;
    bool onlyShown = false; ///< what the filter shows, else everything that is open
    QString path;
};

/// The open reports in another form, as chosenExport() makes it. A master JSON has the gears as
/// they are shown; what their files have beside that is read from the files, again. For pool
/// threads.
Export exportOf(const Exploration &exploration, const FileExport &wanted,
                const CycloneDxStamp &stamp);

/// Writes exports on the pool. Main thread.
class Exporter : public QObject
{
    Q_OBJECT
public:
    /// Writes whole or not at all: writeAtomicallyBy().
    using Write = std::function<Result<void>(
        const QString &path, const std::function<bool(QIODevice &device)> &write)>;
    /// Both are called on pool threads.
    Exporter(WorkerPool &pool, Write write, LookAtFile look = lookAtFile,
             QObject *parent = nullptr);

    /// A file that is open is not written over; failed() says so.
    void start(const ExplorationSnapshot &exploration, const FileExport &wanted);

Q_SIGNALS:
    /// With what there is to know of it, a sentence or two each.
    void written(const QString &path, const QStringList &notes);
    void failed(const gearaudit::Error &error);

private:
    WorkerPool &m_pool;
    Write m_write;
    LookAtFile m_look;
};

} // namespace gearaudit
