#pragma once

#include "core/advisories/report_faults.h"
#include "core/filter/filter_matches.h"
#include "core/report/packed_report.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <memory>
#include <span>
#include <vector>

// What to do about known faults, ordered by what it mends. A line is about one package (or Python) in one
// place: what the gears that have it share, so that one rebuild mends all of them.

namespace gearaudit
{

enum class RemedyKind {
    RemovePackage, ///< the package itself is the attack
    PinPackage,    ///< to a version that ends faults
    AwaitFix,      ///< no version that is known ends one
    ReplacePython, ///< its branch is past its end of life
};
constexpr int remedyKindCount = static_cast<int>(RemedyKind::ReplacePython) + 1;

/// "remove", "pin", "await-fix", "replace-python": as files have it.
QString remedyKindName(RemedyKind kind);

/// Where something is to be changed: what all gears of a remedy have in common.
struct RemedyPlace {
    enum class Kind {
        Base,        ///< the lowest layers of several images, the one that brings the package among them
        Image,       ///< one image, which one gear or several have
        Environment, ///< the same Python with the same packages in several images that share no known layers
    };
    Kind kind = Kind::Image;
    QString digest;  ///< Base: of the highest layer in common (its diff id); Image: the image's; may be empty
    QString command; ///< Base: that made this layer, by the image's history; empty where it is not known
    int layers = 0;  ///< Base: how many are in common
    QString name;    ///< Base: the image that was built on, where its builder wrote that down; Image: its name;
                     ///< Environment: the interpreter's path
    int images = 1;  ///< how many images have it

    bool operator==(const RemedyPlace &) const = default;
};

/// A gear that a remedy is for, as a number of one of the reports that were asked.
struct RemedyGear {
    quint32 source = 0; ///< its number among the sources
    quint32 gear = 0;
    bool startsIt = false; ///< starts the Python that has it
    bool isStale = false;  ///< told by its last answer: of an earlier version of the gear

    bool operator==(const RemedyGear &) const = default;
};

/// What an installed package asks of the one that is to be changed, and what forbids it.
struct RemedyConflict {
    QString dependant; ///< "botocore"
    QString bound;     ///< "urllib3<1.27,>=1.25.4"

    bool operator==(const RemedyConflict &) const = default;
};

struct Remedy {
    RemedyKind kind = RemedyKind::PinPackage;
    QString package;      ///< as installed; empty of ReplacePython
    QStringList from;     ///< the versions that are there, in order; of ReplacePython the Python's
    QString to;           ///< of ReplacePython the oldest branch that is still mended; empty: there is none
    QString python;       ///< path of the interpreter that has it
    quint32 place = 0;    ///< in Remedies::places
    std::vector<quint32> faults; ///< that it mends (of AwaitFix: that nothing mends), in Remedies::faults; the worst first
    std::vector<quint32> left;   ///< that `to` still has
    std::vector<RemedyConflict> conflicts; ///< what forbids `to`; empty: nothing that is known
    QString within;              ///< where there are conflicts: the lowest version that nothing forbids and
                                 ///< that ends some; empty: there is none
    std::vector<quint32> leftWithin; ///< faults that `within` still has
    std::vector<RemedyGear> gears;   ///< each once, in the order of the sources

    bool operator==(const Remedy &) const = default;
};

/// One report that is asked, and what is known of its packages.
struct RemedySource {
    PackedSnapshot report; ///< never null
    FaultsSnapshot faults; ///< of this report; null: only ends of life are known
    const FilterMatches *matches = nullptr; ///< what counts of it; null: everything. Outlives the call
};

/// What there is to do. Immutable.
struct Remedies {
    std::vector<Remedy> list; ///< see remediesOf() for the order
    std::vector<RemedyPlace> places;
    std::vector<Fault> faults; ///< each once
};
using RemediesSnapshot = std::shared_ptr<const Remedies>;

/// What to do about what is known. Counted is what is affected or malicious: not what a distribution may
/// have patched, nor what was judged. The version to pin to is the lowest that is in none of the
/// package's known faults (but for judged ones) and that the other packages there allow, as far as that
/// was recorded; where they forbid every such version, it is told with what forbids it. A bound that is
/// broken already binds nothing.
///
/// Gears share a place where their images have the same layers up to the one that brings the package;
/// without layers, where a Python at the same path has the very same packages.
///
/// The order: malicious, then exploited, then critical ones; more gears that start it; more faults; more
/// gears; by name. Pure, takes time in proportion to the rows: for a thread of its own.
RemediesSnapshot remediesOf(const std::vector<RemedySource> &sources, const AdvisoryDatabase &database,
                            QDate today);

} // namespace gearaudit
