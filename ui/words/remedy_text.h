#pragma once

#include "core/remedies/remedy_groups.h"

#include <QString>
#include <QStringList>

namespace gearaudit
{

// What is to be done, in words: the same in the window, in the terminal and in a ticket.

/// "Pin urllib3 to 1.26.18"; what is to be done, without where.
QString remedyAction(const Remedy &remedy);

/// "in the base python:3.11-slim (5 layers)"; where, to stand behind what is to be done.
QString remedyPlaceText(const RemedyPlace &place);

/// A title for a place: "Base python:3.11-slim (5 layers, sha256:0123456789ab)".
QString remedyPlaceTitle(const RemedyPlace &place);

/// A remedy in a line: "Pin urllib3 to 1.26.18 in the base python:3.11-slim (5 layers): mends 9 faults
/// (2 critical, 1 exploited) in 14 gears on 3 sites, 11 of them starting it".
QString remedyText(const Remedies &remedies, const Remedy &remedy, const RemedyCounts &counts);

/// What else is to be known of it, a sentence each: conflicts, faults that are left, gears that are told by
/// an earlier audit. May be empty.
QStringList remedyNotes(const Remedies &remedies, const Remedy &remedy, const RemedyCounts &counts);

/// Names of faults, the worst first: "CVE-2023-43804 (critical, exploited), CVE-2024-37891 (medium)". At
/// most so many (0: all), and how many more there are.
QString remedyFaultsText(const Remedies &remedies, const std::vector<quint32> &faults, int most = 0);

/// A gear of a remedy on a line: "hub/one 1.0 (starts it)".
QString remedyGearText(const std::vector<RemedySource> &sources, const RemedyGear &gear);

/// Everything about it as plain text, to be put into a ticket: the line, what is installed where, faults
/// with a link each, notes, and every gear.
QString remedyTicket(const Remedies &remedies, const std::vector<RemedySource> &sources, const RemedyShare &share);

/// "14 gears start a Python with a package that is being exploited. Changes in one base mend 9 of them."
QString remedySummaryText(const Remedies &remedies, const RemedySummary &summary);

/// The title of a group of a list that is grouped; empty where it is not.
QString remedyGroupTitle(const Remedies &remedies, const RemedyGroup &group, RemedyGrouping grouping);

/// "mends 12 faults (3 critical) in 5 gears on 2 sites, 4 of them starting it": of a group or the whole.
QString remedyCountsText(const RemedyCounts &counts);

} // namespace gearaudit
