#pragma once

#include "core/advisories/report_faults.h"
#include "core/filter/filter_expression.h"
#include "core/report/packed_report.h"

#include <QDate>

#include <vector>

// What a filter means.
//
// **Facts.** A term is about one of three things:
//  - the gear: site: gear: label: image: version: status: sdk:
//  - an interpreter: python pip environment: in-use: eol: sdk-behind:
//  - a package of an interpreter: numpy<1.24, package:numpy vulnerable: advisory: severity: cvss:
//    exploited: epss: fix: malicious:
// A plain word is about all three: it is found anywhere, ignoring case, in the texts of the gear
// (site, name, label, version, image, status, reason, category, license, author, maintainer,
// source, url, command), of the interpreter (path, version, environment, its pips' paths and
// versions) or of its packages (name, version, origin). A package's name is also found by its PEP
// 503 form, so flywheel_sdk finds flywheel-sdk. A word with * or ? must be the whole of such a
// text.
//
// **One interpreter.** Terms that stand together, with or without parentheses and `or` between
// them, are asked of one and the same interpreter of a gear; what is a fact of the gear holds for
// each of its interpreters. `python:2.7 numpy` is a gear in which one Python 2.7 has numpy.
//
// **Not.** Beside a term about an interpreter, a negation is asked of that same interpreter:
// `python:2.7 -numpy` is a gear with a Python 2.7 that lacks numpy. Where nothing else in the same
// alternative picks an interpreter, it is asked of the gear as a whole: `-numpy` is a gear in which
// no interpreter has numpy (nor any text of it the word), the exact opposite of `numpy`, and
// `sdk:yes -package:flywheel-sdk` one that is SDK-enabled and has it nowhere.
//
// **Unknown.** What was not recorded is neither so nor not so: a gear that could not be audited
// matches neither `eol:yes` nor `-eol:yes`, nor `package:numpy` nor `-package:numpy`; a python
// whose packages could not be listed likewise. Plain words look at what is written, so they know no
// unknown. `eol:no` and `-eol:yes` differ: an interpreter that is not, a gear that has none that
// is.
//
// **Versions** are compared by PEP 440 (specifier.h): everything installed counts, pre-releases
// too. `python:3.8` is every 3.8.x, `python==3.8` only 3.8.0.
//
// **Known faults.** `vulnerable:` is about what is known of a package, the other keys about one fault
// of it that counts (no judged one). Those that stand side by side, with or without parentheses and `or`
// between them, are meant of one and the same fault: `severity>=high fix:yes` is a high one that has a
// fix. Beside package terms the fault is of a package that one of them names: `package:pillow
// exploited:yes`. A negation is of the whole interpreter, as ever: `severity>=high -exploited:yes` has
// a high one and nothing that is exploited, where `severity>=high exploited:no` has a high one that is
// not. `vulnerable:no` is a package of which no fault is known; that an interpreter has none but these is
// `-vulnerable:yes`. What a distribution may have mended is vulnerable:unknown, and its faults count only
// beside that term. Without a database everything is unknown; so is a level (severity, cvss, epss) that no
// record gives, and without CISA's list what is not exploited.
//
// **What is emphasised**: of a gear that matches, the interpreters that the terms are true of, and
// in these what the terms name: packages, or the interpreter itself.

namespace gearaudit
{

enum class MatchMark : quint8 {
    None,
    Shown, ///< it matches, by something in it (a python by a package, a gear by a python)
    Named, ///< it is itself what a term names; a gear also where it matches as a whole
};

/// A mark for each gear, interpreter and package, by its number in the view. Packages are Named or
/// None. A gear without a mark does not match. An empty filter marks every gear as Shown, and
/// nothing else.
struct FilterMatches {
    std::vector<MatchMark> gears;
    std::vector<MatchMark> pythons;
    std::vector<MatchMark> packages;
    quint32 gearCount = 0; ///< how many match
    quint32 pythonCount = 0;
    quint32 packageCount = 0;

    bool operator==(const FilterMatches &) const = default;
};

/// What a filter goes by beside the report.
struct FilterGround {
    FilterGround(QDate day = {}, FaultsSnapshot known = nullptr) : today(day), faults(std::move(known)) {}

    QDate today; ///< decides what is past its end of life
    FaultsSnapshot faults; ///< of this very report; null: there is no database, so nothing is known
};

/// Asks a filter of a report. Pure; takes time in proportion to the rows, and looks at each distinct
/// text once for each term.
FilterMatches findMatches(const FilterExpression &filter, const PackedReport &view,
                          const FilterGround &ground);

} // namespace gearaudit
