#pragma once

#include "core/advisories/advisory_database.h"
#include "core/base/error.h"
#include "core/base/file_facts.h"

#include <functional>
#include <mutex>
#include <optional>

namespace gearaudit
{

/// The file with the known faults, opened once and again when it is another one. Any thread; waits as
/// long as its file system does, so not for the window's.
class AdvisoriesOnDisk
{
public:
    using Open = std::function<Result<AdvisorySnapshot>(const QString &path)>;

    explicit AdvisoriesOnDisk(QString path, Open open = AdvisoryDatabase::open, LookAtFile look = lookAtFile);

    /// As it is now; the same as before unless the file has changed. Null: there is none, or it cannot
    /// be used.
    AdvisorySnapshot now();
    /// Why the last one was null, where there is a file.
    std::optional<Error> error() const;

private:
    const QString m_path;
    const Open m_open;
    const LookAtFile m_look;
    mutable std::mutex m_mutex;
    FileFacts m_seen; ///< what m_database was opened from
    bool m_hasLooked = false;
    AdvisorySnapshot m_database;
    std::optional<Error> m_error;
};

} // namespace gearaudit
