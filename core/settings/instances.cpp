#include "core/settings/instances.h"

#include <QUuid>

#include <algorithm>

namespace gearaudit
{

namespace
{
template <class List> auto byId(List &list, const QString &id)
{
    return std::find_if(list.begin(), list.end(),
                        [&](const Instance &instance) { return instance.id == id; });
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
               c == QChar::ParagraphSeparator;
    });
}
} // namespace

QString newInstanceId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

const Instance *findInstance(const InstanceList &list, const QString &id)
{
    const auto found = byId(list, id);
    return found == list.end() ? nullptr : &*found;
}

const Instance *findInstanceNamed(const InstanceList &list, const QString &name)
{
    const auto found = std::find_if(
        list.begin(), list.end(), [&](const Instance &instance) { return instance.name == name; });
    return found == list.end() ? nullptr : &*found;
}

QString uniqueInstanceName(const QString &wanted, const InstanceList &list)
{
    QString base = wanted.simplified();
    base.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    if (base.isEmpty())
        base = QStringLiteral("flywheel");
    QString name = base;
    for (int number = 2; findInstanceNamed(list, name); ++number)
        name = QStringLiteral("%1 (%2)").arg(base, QString::number(number));
    return name;
}

Result<void> checkInstance(const Instance &instance, const InstanceList &list)
{
    if (instance.name.trimmed().isEmpty() || hasControlCharacter(instance.name))
        return Unexpected{Error{Stage::Instance, Code::Malformed, QStringLiteral("name"), {}}};
    const Instance *namesake = findInstanceNamed(list, instance.name.trimmed());
    if (namesake && namesake->id != instance.id)
        return Unexpected{Error{Stage::Instance, Code::Taken, instance.name.trimmed(), {}}};
    if (!instance.address.isUsable())
        return Unexpected{Error{Stage::Instance, Code::Malformed, QStringLiteral("address"), {}}};
    return {};
}

Result<InstanceList> withInstance(InstanceList list, Instance instance)
{
    if (const auto checked = checkInstance(instance, list); !checked)
        return Unexpected{checked.error()};
    instance.name = instance.name.trimmed();
    instance.username = instance.username.trimmed();
    instance.registry = instance.registry.trimmed();
    const auto place = byId(list, instance.id);
    if (place == list.end())
        list.push_back(std::move(instance));
    else
        *place = std::move(instance);
    return list;
}

InstanceList without(InstanceList list, const QString &id)
{
    std::erase_if(list, [&](const Instance &instance) { return instance.id == id; });
    return list;
}

} // namespace gearaudit
