#include "core/filter/filter_key.h"

#include "core/advisories/severity.h"
#include "core/base/enum_table.h"
#include "core/model/gear_record.h"

#include <algorithm>
#include <array>

namespace gearaudit
{

namespace
{

using Key = FilterKey;
using Value = FilterValue;
using Subject = FilterSubject;
using Rule = FilterRule;
using Words = FilterVocabulary;

constexpr std::array<FilterKeyInfo, filterKeyCount> keys{{
    {Key::Site, "site", Value::Whole, Subject::Gear, &GearRow::site, &Words::sites},
    {Key::Gear, "gear", Value::Part, Subject::Gear, &GearRow::name, &Words::gears},
    {Key::Label, "label", Value::Part, Subject::Gear, &GearRow::label, &Words::labels},
    {Key::Image, "image", Value::Part, Subject::Gear, &GearRow::image, &Words::images},
    {Key::Version, "version", Value::Whole, Subject::Gear, &GearRow::version,
     &Words::gearVersions},
    {Key::Status, "status", Value::Status, Subject::Gear, Rule::Status},
    {Key::Stale, "stale", Value::Flag, Subject::Gear, &GearRow::isStale},
    {Key::Contradicted, "contradicted", Value::Flag, Subject::Gear, &GearRow::isContradicted},
    {Key::Cut, "cut", Value::Flag, Subject::Gear, &GearRow::isCut},
    {Key::Os, "os", Value::Whole, Subject::Gear, Rule::OperatingSystem, &Words::operatingSystems},
    {Key::Base, "base", Value::Part, Subject::Gear, Rule::Base, &Words::bases},
    {Key::Layer, "layer", Value::Part, Subject::Gear, Rule::Layer},
    {Key::Tool, "tool", Value::Tool, Subject::Gear, Rule::Tool, &Words::tools},
    {Key::Sdk, "sdk", Value::Flag, Subject::Gear, &GearRow::sdkEnabled},
    {Key::Python, "python", Value::Version, Subject::Python, Rule::PythonVersion,
     &Words::pythonVersions},
    {Key::Eol, "eol", Value::Flag, Subject::Python, Rule::EndOfLife},
    {Key::InUse, "in-use", Value::Flag, Subject::Python, &PythonRow::inUse},
    {Key::Started, "started", Value::Start, Subject::Gear, Rule::Started},
    {Key::Environment, "environment", Value::Whole, Subject::Python, &PythonRow::environment,
     &Words::environments},
    {Key::Size, "size", Value::Bytes, Subject::Python, Rule::Size},
    {Key::Pip, "pip", Value::Version, Subject::Python, Rule::PipVersion, &Words::pipVersions},
    {Key::Package, "package", Value::Package, Subject::Package, Rule::PackageName},
    {Key::SdkBehind, "sdk-behind", Value::Flag, Subject::Package, Rule::SdkBehind},
    {Key::Vulnerable, "vulnerable", Value::Knowledge, Subject::Package, Rule::KnownFault},
    {Key::Advisory, "advisory", Value::Whole, Subject::Package, Rule::KnownFault, &Words::advisories},
    {Key::Severity, "severity", Value::Severity, Subject::Package, Rule::KnownFault},
    {Key::Cvss, "cvss", Value::Number, Subject::Package, Rule::KnownFault},
    {Key::Exploited, "exploited", Value::Flag, Subject::Package, Rule::KnownFault},
    {Key::Epss, "epss", Value::Number, Subject::Package, Rule::KnownFault},
    {Key::Fix, "fix", Value::Flag, Subject::Package, Rule::KnownFault},
    {Key::Malicious, "malicious", Value::Flag, Subject::Package, Rule::KnownFault},
}};

/// Whether what a key asks is something that its value can be compared with.
constexpr bool fits(const FilterKeyInfo &info)
{
    const Rule *rule = std::get_if<Rule>(&info.fact);
    const bool isText = std::holds_alternative<TextId GearRow::*>(info.fact) ||
                        std::holds_alternative<TextId PythonRow::*>(info.fact);
    switch (info.value) {
    case Value::Part:
    case Value::Whole:
        return (isText && info.known != nullptr) ||
               (rule != nullptr && (*rule == Rule::OperatingSystem || *rule == Rule::Base ||
                                    *rule == Rule::Layer || *rule == Rule::KnownFault));
    case Value::Tool: return rule != nullptr && *rule == Rule::Tool && info.known != nullptr;
    case Value::Bytes: return rule != nullptr && *rule == Rule::Size;
    case Value::Status: return rule != nullptr && *rule == Rule::Status;
    case Value::Start: return rule != nullptr && *rule == Rule::Started;
    case Value::Package: return rule != nullptr && *rule == Rule::PackageName;
    case Value::Version:
        return rule != nullptr && info.known != nullptr &&
               (*rule == Rule::PythonVersion || *rule == Rule::PipVersion);
    case Value::Flag:
        return rule != nullptr ? *rule == Rule::EndOfLife || *rule == Rule::SdkBehind || *rule == Rule::KnownFault
                               : !isText;
    case Value::Knowledge:
    case Value::Severity:
    case Value::Number: return rule != nullptr && *rule == Rule::KnownFault;
    }
    return false;
}

constexpr bool isOfGear(Rule rule)
{
    return rule == Rule::Status || rule == Rule::Started || rule == Rule::OperatingSystem || rule == Rule::Base ||
           rule == Rule::Layer || rule == Rule::Tool;
}

/// Whether a fact of a gear says so, and one of an interpreter too.
constexpr bool isOfItsSubject(const FilterKeyInfo &info)
{
    if (std::holds_alternative<TextId GearRow::*>(info.fact) ||
        std::holds_alternative<bool GearRow::*>(info.fact))
        return info.subject == Subject::Gear;
    if (std::holds_alternative<Rule>(info.fact))
        return isOfGear(std::get<Rule>(info.fact)) == (info.subject == Subject::Gear);
    return info.subject == Subject::Python;
}

constexpr bool isWhole()
{
    for (const FilterKeyInfo &info : keys) {
        if (!fits(info) || !isOfItsSubject(info))
            return false;
    }
    return isInOrder(keys, &FilterKeyInfo::key);
}
static_assert(isWhole(), "every key has its row, at its place, with what it can ask");

} // namespace

std::span<const FilterKeyInfo> filterKeys()
{
    return keys;
}

const FilterKeyInfo &filterKeyInfo(FilterKey key)
{
    return keys.at(static_cast<std::size_t>(key));
}

QString filterKeyName(FilterKey key)
{
    return QLatin1String(filterKeyInfo(key).name);
}

bool isOfFaults(FilterKey key)
{
    const auto *rule = std::get_if<Rule>(&filterKeyInfo(key).fact);
    return rule != nullptr && *rule == Rule::KnownFault;
}

std::optional<FilterKey> filterKeyFromName(const QString &name)
{
    for (const auto &info : keys) {
        if (name.compare(QLatin1String(info.name), Qt::CaseInsensitive) == 0)
            return info.key;
    }
    return std::nullopt;
}

QStringList osNames(const QString &id, const QString &version, const QString &name)
{
    QStringList names;
    if (!id.isEmpty()) {
        names << id;
        const QStringList numbers = version.split(QLatin1Char('.'), Qt::SkipEmptyParts);
        for (qsizetype count = 1; count <= std::min<qsizetype>(numbers.size(), 4); ++count)
            names << id + QLatin1Char(' ') + numbers.mid(0, count).join(QLatin1Char('.'));
        if (!version.isEmpty())
            names << id + QLatin1Char(' ') + version;
    }
    if (!name.isEmpty())
        names << name;
    names.removeDuplicates();
    return names;
}

QStringList filterStatuses()
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(Status::Cancelled); ++i)
        names.append(statusName(static_cast<Status>(i)));
    return names << QStringLiteral("failed") << QStringLiteral("unknown");
}

QStringList filterStarts()
{
    return {QStringLiteral("watched"), QStringLiteral("read"), QStringLiteral("both"), QStringLiteral("disagree"),
            QStringLiteral("unknown")};
}

QStringList filterKnowledge()
{
    return {QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("unknown")};
}

QStringList filterSeverities()
{
    QStringList names;
    for (int i = severityCount - 1; i >= 0; --i)
        names.append(severityName(static_cast<gearaudit::Severity>(i)));
    return names;
}

int filterNumberMaximum(FilterKey key)
{
    return key == FilterKey::Cvss ? 10 : 1;
}

} // namespace gearaudit
