#pragma once

#include "core/settings/settings.h"

#include <QVariant>

#include <optional>

namespace gearaudit
{

// How one value of the file is read. An INI file gives texts, and a list where an unquoted comma
// is; an object that has just been written to gives the type that was written. Pure.

/// The row of a setting that is true or false.
SettingRow yesNoRow(const QString &key, bool preset);

/// The value where it is of the row's kind and in its range; nothing otherwise. QVariant's own
/// conversions are no help: they make 0 of "30.5", and true of "no".
template <class T> std::optional<T> readSetting(const QVariant &stored, const SettingRow &row);
template <> std::optional<QString> readSetting(const QVariant &stored, const SettingRow &row);
template <> std::optional<bool> readSetting(const QVariant &stored, const SettingRow &row);
template <> std::optional<int> readSetting(const QVariant &stored, const SettingRow &row);
template <> std::optional<double> readSetting(const QVariant &stored, const SettingRow &row);

/// What stands in the file, for people.
QString storedText(const QVariant &stored);

} // namespace gearaudit
