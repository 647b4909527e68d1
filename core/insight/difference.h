#pragma once

#include "core/advisories/report_faults.h"
#include "core/report/packed_report.h"

#include <QString>

#include <vector>

namespace gearaudit
{

enum class ChangeKind {
    Added,
    Removed,
    Up, ///< a later version, by PEP 440
    Down,
    Changed, ///< anything else
};

/// What a change is about.
enum class ChangeSubject {
    Gear,        ///< the gear as a whole, which is new or gone
    Version,     ///< of the gear
    Image,       ///< its name
    ImageDigest, ///< the image was built anew under the same name
    Status,
    Sdk,     ///< whether it is SDK-enabled: "yes", "no"
    System,  ///< the image's operating system: "debian 12"
    Tool,    ///< a tool beside Python, and its version
    Python,  ///< an interpreter and its version
    InUse,   ///< whether the gear starts this interpreter: "yes", "no"
    Pip,     ///< a pip and its own version
    Package, ///< and its version; where only its origin changed, that
    Fault,   ///< of a package, that came to the gear or went from it: "CVE-2023-45803 high"
    KnownFault, ///< one that was there already, and that a newer database knows of, or no longer does
};
constexpr int changeSubjectCount = static_cast<int>(ChangeSubject::KnownFault) + 1;

struct Change {
    ChangeSubject subject = ChangeSubject::Gear;
    ChangeKind kind = ChangeKind::Changed;
    QString python; ///< the interpreter's path, as it is now, or was; empty: about the gear
    QString name;   ///< of the package as installed, or the pip's path
    QString before;
    QString after;

    bool operator==(const Change &) const = default;
};

/// Which gear, on one side.
struct GearName {
    QString site;
    QString key;
    QString version;

    bool operator==(const GearName &) const = default;
};

struct GearDifference {
    ChangeKind kind = ChangeKind::Changed; ///< Added, Removed or Changed
    GearName before;                       ///< empty of an Added one
    GearName after;                        ///< empty of a Removed one
    /// The gear's own first, then interpreter by interpreter. Of a gear, or an interpreter, that is
    /// new or gone, only that: what was in it is not told apart.
    std::vector<Change> changes;

    const GearName &name() const { return kind == ChangeKind::Removed ? before : after; }
    bool operator==(const GearDifference &) const = default;
};

struct Difference {
    std::vector<GearDifference> gears; ///< those that differ, by site and key
    int same = 0;                      ///< how many do not

    bool isEmpty() const { return gears.empty(); }
    bool operator==(const Difference &) const = default;
};

/// Which gears are the same one.
enum class Pairing {
    BySite, ///< of the same site: two audits of the same sites
    ByKey,  ///< of the same key, whatever the site: two sites, or a site and the Exchange
};

/// One side of a comparison: a report, or one site of it.
struct ComparedSide {
    PackedSnapshot report; ///< never null
    QString site;          ///< empty: all of them
    FaultsSnapshot faults = nullptr; ///< of the report, of both sides by one database; null: not compared
    /// Of the side before: what the database of that time knew; null: that is not known.
    FaultsSnapshot knownThen = nullptr;

    bool operator==(const ComparedSide &) const = default;
};

/// Compares two audits. Pure; linear in what they hold. Gears are compared as rows of numbers, and
/// only those that differ are taken out of their reports.
///
/// Unknown is not none: where one side could not be audited, the interpreters are not compared (the
/// status tells), nor are packages where they could not be listed, systems that are not known, tools
/// where two different inspectors looked, nor what the first script did
/// not record (status, interpreter in use, pip's version). An interpreter is the same one at the
/// same path, else under the same prefix and of the same branch, else alone under the same prefix.
/// Versions that PEP 440 holds for equal (1.0, 1.0.0) are no change.
///
/// Faults are compared where both sides say what is known of theirs, gear by gear: one that a gear has in
/// another Python than before neither came nor went. Of a gear that is new or gone they are not told.
Difference difference(const ComparedSide &before, const ComparedSide &after, Pairing pairing);

/// Changes that exactly these gears have in common: a base image was rebuilt, a registry refuses.
struct SharedChange {
    std::vector<Change> changes;
    std::vector<GearName> gears; ///< two or more

    bool operator==(const SharedChange &) const = default;
};

/// A difference with what many gears share told once.
struct GroupedDifference {
    std::vector<SharedChange> shared;  ///< most gears first
    std::vector<GearDifference> gears; ///< with the changes that are theirs alone, if there are any

    bool operator==(const GroupedDifference &) const = default;
};

/// Gathers equal changes of several gears. A new gear, a gear's version and the name of its image
/// are its own also where two happen to be alike.
GroupedDifference grouped(const Difference &difference);

} // namespace gearaudit
