#pragma once

#include "core/advisories/update/advisory_updates.h"
#include "core/base/result.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>

namespace gearaudit
{

class WorkerPool;

/// The database of known faults as the window sees it: what there is, and what is being done to it, one
/// thing at a time. Fetches nothing by itself. Lives on the main thread and never blocks it.
class AdvisoryKeeper : public QObject
{
    Q_OBJECT
public:
    /// Called on pool threads; they may block.
    struct Ports {
        WorkerPool *pool = nullptr; ///< outlives it
        /// Those of AdvisoryUpdates.
        std::function<Result<AdvisoryFacts>()> facts;
        std::function<Result<AdvisoryChange>(const AdvisoryAddresses &addresses, const AdvisoryProgressSink &told,
                                             std::stop_token stop)>
            update;
        std::function<Result<AdvisoryChange>(const QStringList &files, const AdvisoryProgressSink &told,
                                             std::stop_token stop)>
            importFiles;
        std::function<Result<void>()> remove;
        std::function<bool()> isDue;
    };
    enum class Busy { No, Updating, Importing, Removing, Stopping };

    explicit AdvisoryKeeper(Ports ports, QObject *parent = nullptr);
    ~AdvisoryKeeper() override;

    /// None: there is no database, or it was not looked at yet.
    const std::optional<AdvisoryFacts> &facts() const { return m_facts; }
    /// Why there is none, where it cannot be used; what failed last.
    const std::optional<Error> &error() const { return m_error; }
    bool hasLooked() const { return m_hasLooked; }
    Busy busy() const { return m_busy; }
    /// None: nothing was told yet.
    const std::optional<AdvisoryProgress> &progress() const { return m_progress; }
    /// What the last update or import came to; none before.
    const std::optional<AdvisoryChange> &change() const { return m_change; }

public Q_SLOTS:
    void look();
    /// Where something is being done already, nothing.
    void update(const gearaudit::AdvisoryAddresses &addresses);
    void importFiles(const QStringList &files);
    void remove();
    void stop();
    /// The setting "at most daily, when the program starts".
    void updateIfDue(const gearaudit::AdvisoryAddresses &addresses);

Q_SIGNALS:
    void changed();   ///< anything of the above
    void replaced();  ///< an update or import has ended well, or the database is gone
    void failed(const gearaudit::Error &error);

private:
    void begin(Busy busy, std::function<Result<AdvisoryChange>()> work);
    void take(const Result<AdvisoryChange> &done);
    void tell(const AdvisoryProgress &progress);
    AdvisoryProgressSink sink();

    Ports m_ports;
    std::optional<AdvisoryFacts> m_facts;
    std::optional<Error> m_error;
    bool m_hasLooked = false;
    Busy m_busy = Busy::No;
    std::optional<AdvisoryProgress> m_progress;
    std::optional<AdvisoryChange> m_change;
    std::stop_source m_stop;
};

} // namespace gearaudit
