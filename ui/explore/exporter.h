#pragma once

#include "core/base/file_facts.h"
#include "core/base/result.h"
#include "core/query/export.h"
#include "ui/explore/exploration.h"

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

/// The open reports in another form. Of a gear that is in several of them, the last one counts.
/// Pure but for the stamp; for pool threads.
QByteArray exportOf(const Exploration &exploration, const ExportRequest &request,
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
    void written(const QString &path);
    void failed(const gearaudit::Error &error);

private:
    WorkerPool &m_pool;
    Write m_write;
    LookAtFile m_look;
};

} // namespace gearaudit
