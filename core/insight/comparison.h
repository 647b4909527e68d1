#pragma once

#include "core/insight/difference.h"

#include <QStringList>

#include <vector>

// What is compared with what, and which of the changes are looked at: the same in the terminal and
// in the window.

namespace gearaudit
{

/// The sites in an audit, sorted.
QStringList sitesOf(const std::vector<GearRecord> &records);
std::vector<GearRecord> recordsOfSite(const std::vector<GearRecord> &records, const QString &site);

/// By site where a site is in both: two audits of the same. Else by name: two sites, or a site and
/// the Exchange.
Pairing pairingOf(const std::vector<GearRecord> &before, const std::vector<GearRecord> &after);

/// Which changes are looked at; nothing in a list: all of them.
struct ChangeFilter {
    std::vector<ChangeKind> kinds;
    std::vector<ChangeSubject> subjects;
    bool onlyInBoth = false; ///< leaves out gears that one side alone has

    bool matches(const Change &change) const;
    bool operator==(const ChangeFilter &) const = default;
};

/// The difference with these changes alone. A gear without any is left out, and not counted as the
/// same either.
Difference filtered(const Difference &difference, const ChangeFilter &filter);

} // namespace gearaudit
