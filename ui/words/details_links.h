#pragma once

#include "core/filter/narrowed_filter.h"
#include "core/model/end_of_life.h"
#include "core/model/gear_record.h"

// Internal to the words of details: the terms of the filter that their links ask.

namespace gearaudit
{

inline QString gearFilter(const GearRecord &record)
{
    return factFilter(FilterKey::Gear, record.name.isEmpty() ? record.key : record.name);
}

inline QString statusFilter(const std::optional<Status> &status)
{
    return status ? factFilter(FilterKey::Status, statusName(*status)) : QStringLiteral("status:unknown");
}

inline QString branchFilter(const PythonFinding &python)
{
    const auto branch = pythonBranch(python.version);
    return branch ? QStringLiteral("python:") + branch->name() : QString();
}

} // namespace gearaudit
