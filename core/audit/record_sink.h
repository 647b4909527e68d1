#pragma once

#include "core/base/result.h"
#include "core/report/gear_record.h"

#include <QStringList>

#include <vector>

namespace gearaudit
{

/// Where an audit keeps what it has found; the store of report/ is the real one. Thread-safe.
class RecordSink
{
public:
    virtual ~RecordSink() = default;
    virtual std::vector<GearRecord> records() const = 0;
    virtual Result<void> archive() = 0;
    virtual Result<void> append(const GearRecord &record) = 0;
    virtual Result<void> merge() = 0;
    virtual Result<void> notePulled(const QString &reference) = 0;
    virtual Result<void> noteReleased(const QString &reference) = 0;
    virtual QStringList leftoverImages() const = 0;
};

} // namespace gearaudit
