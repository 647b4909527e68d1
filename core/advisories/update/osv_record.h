#pragma once

#include "core/advisories/advisory.h"
#include "core/base/result.h"

#include <QDateTime>

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace gearaudit
{

/// What a record says, as far as a database of PyPI's packages has use for it.
struct OsvRecord {
    /// None for one that was withdrawn, or that concerns no package of PyPI.
    std::optional<Advisory> advisory;
    QDateTime modified; ///< UTC
};

/// Reads records of https://ossf.github.io/osv-schema/. Keeps its memory from one to the next; for one
/// thread.
class OsvReader
{
public:
    OsvReader();
    ~OsvReader();

    /// Of one record; a text that is an array gives each of its records to `take`, which may end it
    /// by false. Error: why it cannot be read. Nothing deeper than 40 levels is looked at.
    Result<void, QString> read(std::string_view json, const std::function<bool(Result<OsvRecord, QString>)> &take);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

/// The intervals that the events of one range say, whatever their order; what makes no sense (an end
/// without a beginning, a version that is none) is left out. Pure.
struct RangeEvent {
    enum class Kind { Introduced, Fixed, LastAffected };
    Kind kind = Kind::Introduced;
    QString version;
};
std::vector<AffectedInterval> intervalsOf(std::vector<RangeEvent> events);

} // namespace gearaudit
