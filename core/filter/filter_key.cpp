#include "core/filter/filter_key.h"

#include "core/model/gear_record.h"

#include <algorithm>
#include <array>

namespace gearaudit
{

namespace
{
constexpr std::array<FilterKeyInfo, 15> keys{{
    {FilterKey::Site, "site", FilterValue::Whole},
    {FilterKey::Gear, "gear", FilterValue::Part},
    {FilterKey::Label, "label", FilterValue::Part},
    {FilterKey::Image, "image", FilterValue::Part},
    {FilterKey::Version, "version", FilterValue::Whole},
    {FilterKey::Status, "status", FilterValue::Status},
    {FilterKey::Stale, "stale", FilterValue::Flag},
    {FilterKey::Sdk, "sdk", FilterValue::Flag},
    {FilterKey::Python, "python", FilterValue::Version},
    {FilterKey::Eol, "eol", FilterValue::Flag},
    {FilterKey::InUse, "in-use", FilterValue::Flag},
    {FilterKey::Environment, "environment", FilterValue::Whole},
    {FilterKey::Pip, "pip", FilterValue::Version},
    {FilterKey::Package, "package", FilterValue::Package},
    {FilterKey::SdkBehind, "sdk-behind", FilterValue::Flag},
}};
} // namespace

std::span<const FilterKeyInfo> filterKeys()
{
    return keys;
}

const FilterKeyInfo &filterKeyInfo(FilterKey key)
{
    return *std::find_if(keys.begin(), keys.end(),
                         [&](const FilterKeyInfo &info) { return info.key == key; });
}

QString filterKeyName(FilterKey key)
{
    return QLatin1String(filterKeyInfo(key).name);
}

std::optional<FilterKey> filterKeyFromName(const QString &name)
{
    for (const auto &info : keys) {
        if (name.compare(QLatin1String(info.name), Qt::CaseInsensitive) == 0)
            return info.key;
    }
    return std::nullopt;
}

QStringList filterStatuses()
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(Status::Cancelled); ++i)
        names.append(statusName(static_cast<Status>(i)));
    return names << QStringLiteral("failed") << QStringLiteral("unknown");
}

} // namespace gearaudit
