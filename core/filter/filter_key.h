#pragma once

#include "core/filter/filter_vocabulary.h"
#include "core/report/report_rows.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <variant>

namespace gearaudit
{

/// What may stand before a colon in a filter, in the order in which help lists them. A new one has
/// a row in the table in filter_key.cpp, and words in ui/words/filter_text.cpp.
enum class FilterKey {
    Site,
    Gear,
    Label,
    Image,
    Version, ///< the gear's
    Status,
    Stale, ///< not audited this time, and told by its last answer
    Contradicted, ///< two ways of looking into the image differ
    Cut, ///< a list of what the image holds ends at a bound of this program
    Os,
    Base, ///< the image that the gear's was built on
    Layer, ///< a layer's digest or the command that made it
    Tool, ///< beside Python: FSL, FreeSurfer…
    Sdk,
    Python,
    Eol,
    InUse,
    Started, ///< how it is known which Python the gear starts
    Environment,
    Size, ///< of an environment
    Pip,
    Package,
    SdkBehind,
    Vulnerable, ///< what is known of a package; the following are about one fault of it
    Advisory,
    Severity,
    Cvss,
    Exploited,
    Epss,
    Fix,
    Malicious,
};
constexpr int filterKeyCount = static_cast<int>(FilterKey::Malicious) + 1;

/// What a key takes, and how that is compared.
enum class FilterValue {
    Part,    ///< a text found anywhere in the fact, ignoring case; a glob is the whole of it
    Whole,   ///< the whole of the fact, ignoring case, or a glob
    Status,  ///< one of filterStatuses(), or a glob
    Start,   ///< one of filterStarts(), or a glob
    Package, ///< a package's name or a glob, and maybe versions behind it: package:pip<21
    Tool,    ///< a tool's whole name or a glob, and maybe versions behind it: tool:fsl<6.0.5
    Version, ///< a branch (2.7), or versions: >=3.8,<3.11
    Bytes,   ///< a size to compare with: >1GB; alone it is the least
    Flag,    ///< yes or no
    Knowledge, ///< yes, no or unknown
    Severity, ///< a word of severityName() to compare with: >=high; alone it is just this one
    Number,  ///< to compare with: >=7; alone it is the least
};

/// What a term is about. One about packages finds interpreters by these.
enum class FilterSubject { Gear, Python, Package };

/// What is no column of a row, but worked out.
enum class FilterRule {
    Status,
    Started,
    OperatingSystem,
    Base,
    Layer,
    Tool,
    Size,
    PythonVersion,
    PipVersion,
    PackageName,
    EndOfLife,
    SdkBehind,
    KnownFault,
};

/// What a key asks: a text or a flag of a row, or a rule.
using FilterFact = std::variant<TextId GearRow::*, TextId PythonRow::*, bool GearRow::*,
                                std::optional<bool> PythonRow::*, FilterRule>;

struct FilterKeyInfo {
    FilterKey key;
    const char *name; ///< as it is written: "in-use"
    FilterValue value;
    FilterSubject subject;
    FilterFact fact;
    QStringList FilterVocabulary::*known = nullptr; ///< what occurs, to be offered; null: no list
};

/// All keys, in their order.
std::span<const FilterKeyInfo> filterKeys();
const FilterKeyInfo &filterKeyInfo(FilterKey key);
QString filterKeyName(FilterKey key);
/// Whether a key is about known faults, of which a database tells.
bool isOfFaults(FilterKey key);
/// Ignores case.
std::optional<FilterKey> filterKeyFromName(const QString &name);

/// What `status:` takes: the names in the master JSON, `failed` for every one that is no answer,
/// and `unknown` for a record that has none.
QStringList filterStatuses();
/// What `started:` takes: the words of CommandStart::known, and `unknown` for none.
QStringList filterStarts();
/// What `vulnerable:` takes.
QStringList filterKnowledge();
/// What `severity:` takes, the worst first, and `unknown`, which nothing compares with.
QStringList filterSeverities();
/// How large a number may be that a key takes: 10 for cvss, 1 for epss.
int filterNumberMaximum(FilterKey key);

/// The names that `os:` takes for one operating system, the shortest first: "centos", "centos 7",
/// "centos 7.9.2009", and its own name. Empty texts give none.
QStringList osNames(const QString &id, const QString &version, const QString &name);

} // namespace gearaudit
