#include "core/settings/settings.h"

#include "core/settings/setting_value.h"
#include "core/settings/settings_damage.h"

#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

namespace gearaudit
{

namespace
{
using Section = SettingSection;

constexpr Setting table[] = {
    {"results/folder", &Settings::workdir, Section::Results},
    {"exchange/address", &Settings::exchange, Section::Exchange},
    {"engine/program", &Settings::engine, Section::Engine},
    {"engine/inspect", &Settings::inspect, Section::Engine, 0, 0, "auto docker layers both"},
    {"engine/jobs", &Settings::jobs, Section::Engine, 1, 16},
    {"engine/diskFloorGb", &Settings::diskFloorGb, Section::Engine, 0, 100'000},
    {"engine/keepImages", &Settings::keepImages, Section::Engine},
    {"audit/allVersions", &Settings::allVersions, Section::Instances},
    {"limits/imageSeconds", &Settings::imageSeconds, Section::Time, 5, 24 * 3600},
    {"limits/interpreterSeconds", &Settings::interpreterSeconds, Section::Time, 1, 3600},
    {"limits/watchSeconds", &Settings::watchSeconds, Section::Time, 0, 60},
    {"limits/pullMinutes", &Settings::pullMinutes, Section::Time, 1, 24 * 60},
    {"limits/waitMinutes", &Settings::waitMinutes, Section::Time, 0, 24 * 60},
    {"limits/memoryMb", &Settings::memoryMb, Section::Container, 64, 1024 * 1024},
    {"limits/processes", &Settings::processes, Section::Container, 8, 32'768},
    {"limits/outputMb", &Settings::outputMb, Section::Container, 1, 1024},
    {"network/authorities", &Settings::authorities, Section::Instances},
    {"layers/cacheMb", &Settings::cacheMb, Section::Layers, 0, 100'000},
    {"layers/platform", &Settings::platform, Section::Layers},
    {"layers/mirrors", &Settings::mirrors, Section::Layers},
    {"layers/plainHttp", &Settings::plainHttp, Section::Layers},
    {"layers/tokenHosts", &Settings::tokenHosts, Section::Layers},
    {"advisories/osv", &Settings::osv, Section::Advisories},
    {"advisories/kev", &Settings::kev, Section::Advisories},
    {"advisories/epss", &Settings::epss, Section::Advisories},
    {"advisories/daily", &Settings::advisoriesDaily, Section::Advisories},
};

/// Does not compile where Settings has a member that the table lacks.
[[maybe_unused]] void expectEveryMemberNamed(Settings &settings)
{
    [[maybe_unused]] auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z] = settings;
    static_assert(std::size(table) == 26);
}

/// Calls a function with the value that a line is about.
template <class AnySettings, class Function>
void withValue(const Setting &setting, AnySettings &settings, Function &&function)
{
    std::visit([&](auto member) { function(settings.*member); }, setting.member);
}

Settings load(const QSettings &store, std::vector<PassedOver> *passedOver)
{
    Settings settings;
    for (const Setting &setting : table) {
        const QVariant stored = store.value(QLatin1String(setting.key));
        if (!stored.isValid())
            continue;
        withValue(setting, settings, [&]<class T>(T &value) {
            const SettingRow row = rowOf(setting);
            if (const auto read = readSetting<T>(stored, row))
                value = *read;
            else if (passedOver)
                passedOver->push_back({row, storedText(stored)});
        });
    }
    return settings;
}
} // namespace

QStringList inspectionWays()
{
    const auto row = std::find_if(std::begin(table), std::end(table), [](const Setting &setting) {
        return QLatin1String(setting.key) == QLatin1String("engine/inspect");
    });
    return rowOf(*row).choices;
}

std::span<const Setting> settingsTable()
{
    return table;
}

SettingRow rowOf(const Setting &setting)
{
    const QString key = QLatin1String(setting.key);
    const auto number = [](double value) {
        return QString::number(value, 'f', QLocale::FloatingPointShortest);
    };
    SettingRow row{key, SettingRow::Kind::Text, {}, {}, {}};
    const Settings defaults;
    withValue(setting, defaults, [&]<class T>(const T &value) {
        if constexpr (std::is_same_v<T, bool>) {
            row = yesNoRow(key, value);
        } else if constexpr (std::is_same_v<T, QString>) {
            row.preset = value;
            row.choices = QString::fromLatin1(setting.choices).split(u' ', Qt::SkipEmptyParts);
            if (!row.choices.isEmpty())
                row.kind = SettingRow::Kind::Choice;
        } else {
            row = {key, std::is_same_v<T, int> ? SettingRow::Kind::Whole : SettingRow::Kind::Real,
                   number(setting.least), number(setting.most), number(value)};
        }
    });
    return row;
}

Settings loadSettings(const QSettings &store)
{
    return load(store, nullptr);
}

std::vector<PassedOver> settingsPassedOver(const QSettings &store)
{
    std::vector<PassedOver> passedOver;
    (void)load(store, &passedOver);
    return passedOver;
}

void saveSettings(const Settings &settings, QSettings &store)
{
    for (const Setting &setting : table) {
        const QLatin1String key(setting.key);
        withValue(setting, settings, [&]<class T>(const T &value) {
            const QVariant stored = QVariant::fromValue(value);
            if (std::is_same_v<T, QString> && stored.toString().isEmpty())
                store.remove(key);
            else
                store.setValue(key, stored);
        });
    }
}

QString settingsPath()
{
    const QString path = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/gear-audit/settings.ini");
    return damageOfSettings(path).isEmpty() ? path : path + QStringLiteral("/settings.ini");
}

QString obstacleOfSettings(const QString &path)
{
    // settingsPath() is two files deep there; the folder of a sound one is called otherwise.
    const QFileInfo above(QFileInfo(path).path());
    const bool isInPlace = above.fileName() == QFileInfo(path).fileName();
    return isInPlace || (above.exists() && !above.isDir()) ? above.filePath() : QString();
}

QString defaultWorkdir()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/gear-audit");
}

} // namespace gearaudit
