#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace gearaudit
{

/// What may stand before a colon in a filter.
enum class FilterKey {
    Site,
    Gear,
    Label,
    Image,
    Version, ///< the gear's
    Status,
    Stale, ///< not audited this time, and told by its last answer
    Environment,
    Package,
    Python,
    Pip,
    Sdk,
    InUse,
    Eol,
    SdkBehind,
};

/// What a key takes, and how that is compared.
enum class FilterValue {
    Part,    ///< a text found anywhere in the fact, ignoring case; a glob is the whole of it
    Whole,   ///< the whole of the fact, ignoring case, or a glob
    Status,  ///< one of filterStatuses(), or a glob
    Package, ///< a package's name or a glob, and maybe versions behind it: package:pip<21
    Version, ///< a branch (2.7), or versions: >=3.8,<3.11
    Flag,    ///< yes or no
};

struct FilterKeyInfo {
    FilterKey key;
    const char *name; ///< as it is written: "in-use"
    FilterValue value;
};

/// All keys, in the order in which help lists them.
std::span<const FilterKeyInfo> filterKeys();
const FilterKeyInfo &filterKeyInfo(FilterKey key);
QString filterKeyName(FilterKey key);
/// Ignores case.
std::optional<FilterKey> filterKeyFromName(const QString &name);

/// What `status:` takes: the names in the master JSON, `failed` for every one that is no answer,
/// and `unknown` for a record that has none.
QStringList filterStatuses();

} // namespace gearaudit
