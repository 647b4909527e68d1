#pragma once

#include "core/advisories/advisory_database.h"
#include "core/report/packed_report.h"

#include <QDate>

#include <memory>
#include <vector>

namespace gearaudit
{

/// What is known of every package of a report: each distinct name and version was looked up once.
/// Immutable; safe to read from any thread.
class ReportFaults
{
public:
    /// Asks a database of everything that is installed. `judgements` that hold on `today` take faults
    /// out of what counts. A package that a distribution installed (PythonRow::ofDistribution) may be
    /// patched. Pure; for pool threads.
    static std::shared_ptr<const ReportFaults> of(const PackedReport &report,
                                                  const AdvisoryDatabase &database,
                                                  const std::vector<FaultJudgement> &judgements = {},
                                                  QDate today = {});

    /// By the package's number in the report. Valid as long as this.
    const Assessment &ofPackage(quint32 package) const
    {
        return m_assessments[m_ofPackage[package]];
    }
    /// The assessment's number, the same for equal ones: what answers are kept by. 0 is "none known".
    quint32 numberOfPackage(quint32 package) const { return m_ofPackage[package]; }
    const std::vector<Assessment> &assessments() const { return m_assessments; }
    const AdvisoryFacts &facts() const { return m_facts; }

private:
    std::vector<quint32> m_ofPackage;
    std::vector<Assessment> m_assessments;
    AdvisoryFacts m_facts;
};
using FaultsSnapshot = std::shared_ptr<const ReportFaults>;

} // namespace gearaudit
