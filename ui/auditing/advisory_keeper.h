#pragma once

#include "core/advisories/advisory_database.h"
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

/// Where known faults are fetched from.
struct AdvisoryAddresses {
    QString osv;
    QString kev;
    QString epss;

    bool operator==(const AdvisoryAddresses &) const = default;
};

/// How far fetching them is.
struct AdvisoryProgress {
    QString source;   ///< "osv", "kev", "epss"; empty: the database is being written
    qint64 done = 0;  ///< bytes
    qint64 total = 0; ///< bytes; 0: not known

    bool operator==(const AdvisoryProgress &) const = default;
};

/// The database of known faults as the window sees it: what there is, and what is being done to it, one
/// thing at a time. Fetches nothing by itself. Lives on the main thread and never blocks it.
class AdvisoryKeeper : public QObject
{
    Q_OBJECT
public:
    /// Called on pool threads; they may block.
    struct Ports {
        WorkerPool *pool = nullptr; ///< outlives it
        /// NotFound where there is no database.
        std::function<Result<AdvisoryFacts>()> facts;
        /// The old database stays where it fails or is stopped. `told` may be called from any thread.
        std::function<Result<AdvisoryFacts>(const AdvisoryAddresses &addresses, std::stop_token stop,
                                            std::function<void(const AdvisoryProgress &)> told)>
            update;
        std::function<Result<AdvisoryFacts>(const QStringList &files, std::stop_token stop)> importFiles;
        std::function<Result<void>()> remove;
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
    const AdvisoryProgress &progress() const { return m_progress; }

public Q_SLOTS:
    void look();
    /// Where something is being done already, nothing.
    void update(const gearaudit::AdvisoryAddresses &addresses);
    void importFiles(const QStringList &files);
    void remove();
    void stop();
    /// The setting "at most daily, when the program starts": updates where the database, if there is
    /// one, was fetched more than a day before.
    void updateIfOlderThanADay(const gearaudit::AdvisoryAddresses &addresses);

Q_SIGNALS:
    void changed();   ///< anything of the above
    void replaced();  ///< the database is another one, or gone
    void failed(const gearaudit::Error &error);

private:
    void begin(Busy busy, std::function<Result<AdvisoryFacts>()> work);
    void take(const Result<AdvisoryFacts> &done);
    void tell(const AdvisoryProgress &progress);

    Ports m_ports;
    std::optional<AdvisoryFacts> m_facts;
    std::optional<Error> m_error;
    bool m_hasLooked = false;
    std::optional<AdvisoryAddresses> m_daily; ///< to be fetched once it is known how old they are
    Busy m_busy = Busy::No;
    AdvisoryProgress m_progress;
    std::stop_source m_stop;
};

} // namespace gearaudit
