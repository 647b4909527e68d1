#pragma once

#include "core/base/result.h"
#include "core/model/gear_record.h"
#include "core/report/packed_report.h"

#include <QStringList>

#include <vector>

namespace gearaudit
{

/// Where an audit keeps what it has found; StoreSet is the real one. Thread-safe.
class RecordSink
{
public:
    virtual ~RecordSink() = default;
    /// What is recorded by now: a report for each collection that is kept here. They have no texts
    /// in common, so that one of both would be a copy.
    virtual std::vector<PackedSnapshot> reports() const = 0;
    /// Keeps what is there as an archive and goes on without these records; with none of them
    /// there, nothing is done. Where it fails all is as it was, in every file.
    virtual Result<void> archive(const std::vector<RecordKey> &replaced) = 0;
    virtual Result<void> append(const GearRecord &record) = 0;
    virtual Result<void> merge() = 0;
    virtual Result<void> notePulled(const QString &reference) = 0;
    virtual Result<void> noteReleased(const QString &reference) = 0;
    virtual QStringList leftoverImages() const = 0;
};

} // namespace gearaudit
