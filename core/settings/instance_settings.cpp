#include "core/settings/instance_settings.h"

#include "core/settings/setting_value.h"

#include <QRegularExpression>
#include <QSettings>
#include <QUuid>

#include <algorithm>
#include <numeric>

namespace gearaudit
{

namespace
{
constexpr int mostInstances = 10'000;

QString keyOf(std::size_t index, const char *field)
{
    return QStringLiteral("instances/%1/%2").arg(index + 1).arg(QLatin1String(field));
}

/// An id that is the same at every reading, for an entry that has none.
QString idFromName(const QString &name)
{
    static const QUuid space(QStringLiteral("{6d0ef4a1-65a4-4d0e-9a43-3d8d6a4a1c52}"));
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

/// The numbers that entries have in the file, in their order: the size counts where there is one
/// that can be read, for it is what QSettings' own arrays go by; else every entry that stands there.
std::vector<int> entryNumbers(const QSettings &store, std::vector<PassedOver> &passedOver)
{
    const SettingRow row{QStringLiteral("instances/size"), SettingRow::Kind::Whole,
                         QStringLiteral("0"), QString::number(mostInstances), {}};
    const QVariant stored = store.value(row.key);
    std::vector<int> numbers;
    if (const auto size = readSetting<int>(stored, row)) {
        numbers.resize(std::size_t(*size));
        std::iota(numbers.begin(), numbers.end(), 1);
        return numbers;
    }
    static const QRegularExpression entry(QStringLiteral("\\Ainstances/([1-9][0-9]{0,4})/"));
    for (const QString &key : store.allKeys()) {
        if (const auto match = entry.match(key); match.hasMatch())
            numbers.push_back(match.capturedView(1).toInt());
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    if (stored.isValid())
        passedOver.push_back({row, storedText(stored)});
    return numbers;
}

/// One value of an entry; the preset, with a word about it, where it cannot be read.
template <class T>
T field(const QSettings &store, const SettingRow &row, T preset,
        std::vector<PassedOver> &passedOver)
{
    const QVariant stored = store.value(row.key);
    if (!stored.isValid())
        return preset;
    if (const auto read = readSetting<T>(stored, row))
        return *read;
    passedOver.push_back({row, storedText(stored)});
    return preset;
}

InstanceList load(const QSettings &store, std::vector<PassedOver> &passedOver)
{
    InstanceList list;
    for (const int number : entryNumbers(store, passedOver)) {
        const auto index = std::size_t(number - 1);
        const auto text = [&](const char *name) {
            const SettingRow row{keyOf(index, name), SettingRow::Kind::Text, {}, {}, {}};
            return field(store, row, QString(), passedOver).trimmed();
        };
        Instance instance{text("id"),
                          text("name"),
                          InstanceAddress::of(text("address")),
                          text("username"),
                          field(store, yesNoRow(keyOf(index, "enabled"), true), true, passedOver),
                          text("registry")};
        if (instance.name.isEmpty() && instance.address.text().isEmpty())
            continue; // fewer entries than "size" says
        instance.name = uniqueInstanceName(instance.name, list);
        if (instance.id.isEmpty() || findInstance(list, instance.id))
            instance.id = idFromName(instance.name);
        if (const auto checked = withInstance(list, instance))
            list = *checked;
        else
            list.push_back(instance);
    }
    return list;
}
} // namespace

InstanceList loadInstances(const QSettings &store)
{
    std::vector<PassedOver> passedOver;
    return load(store, passedOver);
}

std::vector<PassedOver> instancesPassedOver(const QSettings &store)
{
    std::vector<PassedOver> passedOver;
    load(store, passedOver);
    return passedOver;
}

Result<void> saveInstances(const InstanceList &list, QSettings &store)
{
    store.remove(QStringLiteral("instances"));
    store.setValue(QStringLiteral("instances/size"), int(list.size()));
    for (std::size_t i = 0; i < list.size(); ++i) {
        store.setValue(keyOf(i, "id"), list[i].id);
        store.setValue(keyOf(i, "name"), list[i].name);
        store.setValue(keyOf(i, "address"), list[i].address.text());
        store.setValue(keyOf(i, "username"), list[i].username);
        store.setValue(keyOf(i, "enabled"), list[i].enabled);
        if (!list[i].registry.isEmpty())
            store.setValue(keyOf(i, "registry"), list[i].registry);
    }
    store.sync();
    if (store.status() != QSettings::NoError) {
        const QString obstacle = obstacleOfSettings(store.fileName());
        return Unexpected{Error{Stage::Settings, Code::NotWritable,
                                obstacle.isEmpty() ? store.fileName() : obstacle, {}}};
    }
    return {};
}

} // namespace gearaudit
