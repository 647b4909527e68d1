#include "core/settings/settings.h"

#include "core/settings/setting_value.h"

#include <QSettings>
#include <QStandardPaths>

namespace gearaudit
{

namespace
{
SettingRow textRow(const char *key, const QString &preset)
{
    return {QLatin1String(key), SettingRow::Kind::Text, {}, {}, preset};
}

SettingRow choiceRow(const char *key, const QString &preset, const QStringList &choices)
{
    return {QLatin1String(key), SettingRow::Kind::Choice, {}, {}, preset, choices};
}

template <class T> SettingRow numberRow(const char *key, T preset, T least, T most)
{
    const QLatin1String name(key);
    if constexpr (std::is_same_v<T, bool>)
        return yesNoRow(name, preset);
    else
        return {name, std::is_same_v<T, int> ? SettingRow::Kind::Whole : SettingRow::Kind::Real,
                QString::number(least), QString::number(most), QString::number(preset)};
}

// Every setting once: its name in the file, the member, and for numbers the range that is accepted.
template <class Visitor> void visit(Settings &s, Visitor &&v)
{
    v.text("results/folder", s.workdir);
    v.text("exchange/address", s.exchange);
    v.text("engine/program", s.engine);
    v.choice("engine/inspect", s.inspect,
             {QStringLiteral("auto"), QStringLiteral("docker"), QStringLiteral("layers")});
    v.number("engine/jobs", s.jobs, 1, 16);
    v.number("engine/diskFloorGb", s.diskFloorGb, 0.0, 100'000.0);
    v.number("engine/keepImages", s.keepImages, false, true);
    v.number("audit/allVersions", s.allVersions, false, true);
    v.number("limits/imageSeconds", s.imageSeconds, 5, 24 * 3600);
    v.number("limits/interpreterSeconds", s.interpreterSeconds, 1, 3600);
    v.number("limits/pullMinutes", s.pullMinutes, 1, 24 * 60);
    v.number("limits/memoryMb", s.memoryMb, 64, 1024 * 1024);
    v.number("limits/processes", s.processes, 8, 32'768);
    v.number("limits/outputMb", s.outputMb, 1, 1024);
    v.text("network/authorities", s.authorities);
}

struct Load {
    const QSettings &store;
    std::vector<PassedOver> *passedOver = nullptr;

    template <class T> void take(const char *key, T &value, const SettingRow &row) const
    {
        const QVariant stored = store.value(QLatin1String(key));
        if (!stored.isValid())
            return;
        if (const auto read = readSetting<T>(stored, row))
            value = *read;
        else if (passedOver)
            passedOver->push_back({row, storedText(stored)});
    }
    void text(const char *key, QString &value) const { take(key, value, textRow(key, value)); }
    void choice(const char *key, QString &value, const QStringList &choices) const
    {
        take(key, value, choiceRow(key, value, choices));
    }
    template <class T> void number(const char *key, T &value, T least, T most) const
    {
        take(key, value, numberRow(key, value, least, most));
    }
};

struct ListRows {
    std::vector<SettingRow> &rows;

    void text(const char *key, QString &value) const { rows.push_back(textRow(key, value)); }
    void choice(const char *key, QString &value, const QStringList &choices) const
    {
        rows.push_back(choiceRow(key, value, choices));
    }
    template <class T> void number(const char *key, T &value, T least, T most) const
    {
        rows.push_back(numberRow(key, value, least, most));
    }
};

struct Save {
    QSettings &store;

    void text(const char *key, QString &value) const { put(key, value, value.isEmpty()); }
    void choice(const char *key, QString &value, const QStringList &) const { put(key, value, false); }
    template <class T> void number(const char *key, T &value, T, T) const
    {
        put(key, QVariant::fromValue(value), false);
    }
    void put(const char *key, const QVariant &value, bool absent) const
    {
        if (absent)
            store.remove(QLatin1String(key));
        else
            store.setValue(QLatin1String(key), value);
    }
};

template <class Wanted> struct FindRange {
    const Wanted *wanted;
    std::pair<Wanted, Wanted> found;

    void text(const char *, QString &) const {}
    void choice(const char *, QString &, const QStringList &) const {}
    template <class T> void number(const char *, T &value, T least, T most)
    {
        if constexpr (std::is_same_v<T, Wanted>) {
            if (&value == wanted)
                found = {least, most};
        }
    }
};
} // namespace

template <class T> std::pair<T, T> acceptedRange(T Settings::*number)
{
    Settings settings;
    FindRange<T> range{&(settings.*number), {}};
    visit(settings, range);
    return range.found;
}
template std::pair<int, int> acceptedRange(int Settings::*);
template std::pair<double, double> acceptedRange(double Settings::*);

std::vector<SettingRow> settingRows()
{
    std::vector<SettingRow> rows;
    Settings settings;
    visit(settings, ListRows{rows});
    return rows;
}

Settings loadSettings(const QSettings &store)
{
    Settings settings;
    visit(settings, Load{store});
    return settings;
}

std::vector<PassedOver> settingsPassedOver(const QSettings &store)
{
    std::vector<PassedOver> passedOver;
    Settings settings;
    visit(settings, Load{store, &passedOver});
    return passedOver;
}

void saveSettings(const Settings &settings, QSettings &store)
{
    Settings copy = settings;
    visit(copy, Save{store});
}

QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/gear-audit/settings.ini");
}

QString defaultWorkdir()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/gear-audit");
}

} // namespace gearaudit
