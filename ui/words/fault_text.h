#pragma once

#include "core/advisories/advisory_database.h"
#include "core/advisories/fault.h"
#include "core/advisories/fault_sums.h"
#include "ui/words/details_text.h"

#include <QDateTime>

// Known faults in words. Nothing is ever said to be safe: only that nothing is known.

namespace gearaudit
{

/// "Critical", "High"…; "Severity not known".
QString severityText(Severity severity);

/// For a cell: "Critical · 12", the worst and how many; empty where nothing is known.
QString faultSumText(const FaultSum &sum);
/// The same in sentences.
QString faultSumHelp(const FaultSum &sum);
/// Of a gear: what is known of what it starts, and of what else is in its image.
QString gearFaultsText(const FaultSum &started, const FaultSum &image);

/// For a cell: "High · 3", "may be patched", "not known"; empty where nothing is known.
QString assessmentText(const Assessment &known);
/// Each fault on a line, the worst first, and what ends them all; of many the first few.
QString assessmentHelp(const Assessment &known);

/// Says that there is no database, and how to get one.
QString noAdvisoriesText();
/// "20,123 advisories of 11/26/26, 3 days old".
QString advisoriesStandText(const AdvisoryFacts &facts, const QDateTime &now);
/// Where the known faults are older than they should be: a sentence; else empty.
QString advisoriesOldText(const AdvisoryFacts &facts, const QDateTime &now);

/// "It is not affected", "It is mended"…: OpenVEX's word for a status.
QString judgementStatusText(const QString &status);
/// OpenVEX's word for why it is not affected; any other as it is.
QString justificationText(const QString &justification);

/// A package with what is known of it.
struct AssessedPackage {
    QString name;
    QString version;
    bool isStarted = false; ///< the gear starts the Python that has it
    const Assessment *known = nullptr;
};

/// All that is known of one version of a package: a section for each fault, then what was judged, then
/// how old that is.
Details packageFaultDetails(const Assessment &known, const AdvisoryFacts &facts, const QDateTime &now);
/// Of several packages: a line for each that has faults, the worst first; what is started before the rest.
Details packagesFaultDetails(std::vector<AssessedPackage> packages, const AdvisoryFacts &facts,
                             const QDateTime &now);

} // namespace gearaudit
