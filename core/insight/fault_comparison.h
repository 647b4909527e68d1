#pragma once

#include "core/insight/difference.h"

#include <vector>

// Internal to the comparison.

namespace gearaudit
{

/// Which faults came to gears, and went from them. The sides outlive it.
class FaultComparison
{
public:
    FaultComparison(const ComparedSide &before, const ComparedSide &after) : m_before(before), m_after(after) {}

    /// Whether both sides say what is known of their packages.
    bool isAsked() const { return m_before.faults != nullptr && m_after.faults != nullptr; }
    /// Of one gear, by package and fault; see difference().
    std::vector<Change> changesOf(quint32 before, quint32 after) const;

private:
    const ComparedSide &m_before;
    const ComparedSide &m_after;
};

} // namespace gearaudit
