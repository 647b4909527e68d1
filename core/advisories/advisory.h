#pragma once

#include "core/advisories/severity.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// A record of a database of known faults, as it was read. Values; the rules are those of the OSV schema
// (https://ossf.github.io/osv-schema/).

namespace gearaudit
{

/// Versions that are affected: from `introduced` on, until `fixed` (no longer in) or `lastAffected`
/// (still in), whichever is given; neither: all later ones.
struct AffectedInterval {
    QString introduced; ///< "0": from the first
    QString fixed;
    QString lastAffected;

    bool operator==(const AffectedInterval &) const = default;
};

struct AffectedPackage {
    QString name; ///< PEP 503 form
    std::vector<AffectedInterval> intervals; ///< of its ranges of the type ECOSYSTEM
    QStringList versions; ///< listed one by one

    bool operator==(const AffectedPackage &) const = default;
};

struct Advisory {
    QString id; ///< "PYSEC-2023-74", "GHSA-…", "MAL-…"
    QStringList aliases; ///< other names of the same fault
    QString summary; ///< one line, shortened
    QStringList links; ///< http and https only, the first few
    QStringList vectors; ///< CVSS
    Severity severity = Severity::Unknown; ///< a word of the database's own, where there is one
    bool isMalicious = false;
    std::vector<AffectedPackage> affected; ///< of PyPI alone

    bool operator==(const Advisory &) const = default;
};

} // namespace gearaudit
