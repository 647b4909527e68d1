#include "core/settings/instance_settings.h"

#include <QSettings>
#include <QUuid>

namespace gearaudit
{

namespace
{
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
} // namespace

InstanceList loadInstances(const QSettings &store)
{
    // the form of QSettings' own arrays, which a const QSettings cannot be asked for
    const int size = store.value(QStringLiteral("instances/size")).toInt();
    InstanceList list;
    for (std::size_t i = 0; int(i) < std::min(size, 10'000); ++i) {
        const auto text = [&](const char *field) {
            return store.value(keyOf(i, field)).toString();
        };
        Instance instance{text("id").trimmed(), text("name").trimmed(), text("address").trimmed(),
                          text("username").trimmed(),
                          store.value(keyOf(i, "enabled"), true).toBool(),
                          text("registry").trimmed()};
        if (instance.name.isEmpty() && instance.address.isEmpty())
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

Result<void> saveInstances(const InstanceList &list, QSettings &store)
{
    store.remove(QStringLiteral("instances"));
    store.setValue(QStringLiteral("instances/size"), int(list.size()));
    for (std::size_t i = 0; i < list.size(); ++i) {
        store.setValue(keyOf(i, "id"), list[i].id);
        store.setValue(keyOf(i, "name"), list[i].name);
        store.setValue(keyOf(i, "address"), list[i].address);
        store.setValue(keyOf(i, "username"), list[i].username);
        store.setValue(keyOf(i, "enabled"), list[i].enabled);
        if (!list[i].registry.isEmpty())
            store.setValue(keyOf(i, "registry"), list[i].registry);
    }
    store.sync();
    if (store.status() != QSettings::NoError)
        return Unexpected{Error{Stage::Settings, Code::NotWritable, store.fileName(), {}}};
    return {};
}

} // namespace gearaudit
