#pragma once

#include "core/advisories/advisory_database.h"
#include "core/advisories/update/advisory_file.h"
#include "core/flywheel/http_fetch.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace gearaudit
{

/// Where each part is fetched from; empty: that part is not asked for.
struct AdvisoryAddresses {
    QString osv, kev, epss;
};

/// How far an update is.
struct AdvisoryProgress {
    enum class Step { Fetching, Reading, Writing };
    Step step = Step::Fetching;
    AdvisoryKind kind = AdvisoryKind::Osv;
    qint64 done = 0;  ///< bytes of Fetching, records of Reading
    qint64 total = 0; ///< 0 while unknown
};
using AdvisoryProgressSink = std::function<void(const AdvisoryProgress &)>;

/// What an update or an import came to.
struct AdvisoryChange {
    AdvisoryFacts facts; ///< of what is there now
    bool isChanged = false; ///< else what was there is still the newest
    std::vector<Error> notes; ///< parts that could not be had or used: what was there of them stands
    qint64 passedOver = 0; ///< records that could not be read
    QStringList examples; ///< of these, with why
};

/// Brings the database of known faults up to date. Stateless but for its folder, in which one program
/// works at a time (Busy for another). The old database stays whole until the new one was checked. All
/// of it blocks, for pool threads; nothing is fetched unless it is called.
class AdvisoryUpdates
{
public:
    struct Ports {
        QString database = advisoriesPath(); ///< in a folder of its own, where the downloads are kept too
        HttpLimits limits;
        AdvisoryLimits bounds;
        std::function<QDateTime()> now = QDateTime::currentDateTimeUtc;
    };
    explicit AdvisoryUpdates(Ports ports);

    /// Fetches what has changed, by conditional requests. An error where nothing of it could be had.
    Result<AdvisoryChange> update(const AdvisoryAddresses &addresses, const AdvisoryProgressSink &progress,
                                  std::stop_token stop) const;
    /// Takes files instead: the parts that they hold are replaced, all records of OSV in them together
    /// are the new ones. An error where one of them cannot be used: nothing has changed then.
    Result<AdvisoryChange> importFiles(const QStringList &paths, const AdvisoryProgressSink &progress,
                                       std::stop_token stop) const;
    /// Removes the database and what it was made of; no error where there is none.
    Result<void> remove() const;
    /// What is there; NotFound, Malformed.
    Result<AdvisoryFacts> facts() const;
    /// Whether the last update or look for one is more than a day ago, or there was none.
    bool isDue() const;

private:
    struct Part;
    class Work;
    Ports m_ports;
};

} // namespace gearaudit
