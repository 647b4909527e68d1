#pragma once

#include "core/advisories/severity.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace gearaudit
{

/// One fault that a version of a package is known to have: the records that name each other, together.
struct Fault {
    QString name; ///< the one people use: CVE-…, else GHSA-…, else PYSEC-…
    QStringList names; ///< all of them, `name` first
    QStringList records; ///< the ids of the database's records by which this version is affected
    QString summary; ///< one line
    QStringList links;
    Severity severity = Severity::Unknown; ///< the highest of the records'
    std::optional<double> cvss; ///< the highest base score
    bool isExploited = false; ///< in CISA's list of known exploited vulnerabilities
    std::optional<double> epss; ///< 0 to 1: how likely it is to be exploited within 30 days, by FIRST
    QString fixedIn; ///< the lowest version above the installed one that ends it; empty: none known

    bool isMalicious() const { return severity == Severity::Malicious; }
    bool operator==(const Fault &) const = default;
};

/// Whether one stands before the other: by severity, then exploited ones, by score, likelihood and name.
bool isWorse(const Fault &left, const Fault &right);

/// What is known of an installed package; never that it is safe.
enum class PackageState {
    NoneKnown,
    Unknown,      ///< its version is none by PEP 440, or there is no database
    MaybePatched, ///< faults are known, but a distribution installed it and may have mended them
    Affected,
    Malicious,
};
constexpr int packageStateCount = static_cast<int>(PackageState::Malicious) + 1;

/// Why a fault does not count somewhere, by somebody's judgement.
struct FaultJudgement {
    QString fault; ///< any of its names
    QString package; ///< a name or a glob; empty: any
    QString version; ///< of the package, as installed; empty: any
    QStringList gears; ///< names or globs, or "SITE/NAME"; empty: all
    QString status; ///< OpenVEX: "not_affected", "fixed", "under_investigation", "affected"
    QString justification; ///< OpenVEX's word, such as "vulnerable_code_not_in_execute_path"
    QString reason; ///< in somebody's own words
    QString author;
    QDate until; ///< the last day that it holds; invalid: without end
    QString place; ///< "FILE:12", to be told

    bool operator==(const FaultJudgement &) const = default;
};

struct JudgedFault {
    Fault fault;
    FaultJudgement judgement;

    bool operator==(const JudgedFault &) const = default;
};

/// What is known of one version of one package, maybe as judged for some gears.
struct Assessment {
    PackageState state = PackageState::NoneKnown;
    std::vector<Fault> faults; ///< that count, the worst first
    std::vector<JudgedFault> judged; ///< that do not count
    std::vector<JudgedFault> expired; ///< judgements past their date: their faults are among `faults`
    QString fixedIn; ///< the lowest version that is in none of the known faults; empty: there is none
    Severity worst = Severity::Unknown; ///< of `faults`

    bool operator==(const Assessment &) const = default;
};

} // namespace gearaudit
