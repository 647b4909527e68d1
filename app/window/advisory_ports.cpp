#include "app/window/advisory_ports.h"

#include "core/flywheel/authorities.h"

namespace gearaudit
{

namespace
{
/// The file is read when it is needed, on a pool thread: it may lie where the window cannot wait for it.
Result<AdvisoryUpdates> updatesTrusting(const QString &file)
{
    AdvisoryUpdates::Ports ports;
    if (!file.isEmpty()) {
        auto authorities = readAuthorities(file);
        if (!authorities)
            return Unexpected{authorities.error()};
        ports.limits.authorities = *std::move(authorities);
    }
    return AdvisoryUpdates(std::move(ports));
}
} // namespace

AdvisoryKeeper::Ports advisoryPorts(WorkerPool &pool, std::shared_ptr<const TrustedFile> trusted)
{
    AdvisoryKeeper::Ports ports;
    ports.pool = &pool;
    ports.facts = [] { return AdvisoryUpdates({}).facts(); };
    ports.update = [trusted = std::move(trusted)](const AdvisoryAddresses &addresses, const AdvisoryProgressSink &told,
                                                  std::stop_token stop) -> Result<AdvisoryChange> {
        const auto updates = updatesTrusting(trusted->path());
        if (!updates)
            return Unexpected{updates.error()};
        return updates->update(addresses, told, stop);
    };
    ports.importFiles = [](const QStringList &files, const AdvisoryProgressSink &told, std::stop_token stop) {
        return AdvisoryUpdates({}).importFiles(files, told, stop);
    };
    ports.remove = [] { return AdvisoryUpdates({}).remove(); };
    ports.isDue = [] { return AdvisoryUpdates({}).isDue(); };
    return ports;
}

} // namespace gearaudit
