#pragma once

#include "core/base/file_facts.h"
#include "core/base/result.h"
#include "core/export/export.h"
#include "ui/exploring/exploration.h"

#include <QObject>

#include <functional>

namespace gearaudit
{

class WorkerPool;

/// What is to be exported, and where to.
struct ExportRequest {
    ExportFormat format = ExportFormat::Master;
    bool onlyShown = false; ///< what the filter shows, else everything that is open
    QString path;
};

/// The open reports in another form, as exportedParts() makes it. A master JSON has the gears as
/// they are shown; what their files have beside that is read from the files, again. For pool
/// threads.
Exported exportOf(const Exploration &exploration, const ExportRequest &request,
                  const CycloneDxStamp &stamp);

/// Writes exports on the pool. Main thread.
class Exporter : public QObject
{
    Q_OBJECT
public:
    using Write = std::function<Result<void>(const QString &path, const QByteArray &content)>;
    /// Both are called on pool threads; `write` writes whole or not at all.
    Exporter(WorkerPool &pool, Write write, LookAtFile look = lookAtFile,
             QObject *parent = nullptr);

    /// A file that is open is not written over; failed() says so.
    void start(const ExplorationSnapshot &exploration, const ExportRequest &request);

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
