#include "ui/settings/instance_draft.h"

#include "core/settings/instance_address.h"
#include "core/settings/keys/stored_key.h"

#include <QUuid>

namespace gearaudit
{

namespace
{

std::optional<PastedKey> pastedKey(const InstanceDraft &draft)
{
    if (draft.keyChange != InstanceDraft::KeyChange::Replace)
        return std::nullopt;
    const auto pasted = parsePastedKey(draft.key.reveal());
    return pasted ? std::optional(*pasted) : std::nullopt;
}

std::optional<Error> nameProblem(const InstanceDraft &draft, const InstanceDrafts &all)
{
    Instance named = enteredInstance(draft);
    // Each of two with one name is told so: whoever edits one may be looking at either.
    const InstanceList others = without(enteredInstances(all), named.id);
    // The address is judged by itself.
    named.name = draft.instance.name;
    named.address = QStringLiteral("https://name.only");
    const auto checked = checkInstance(named, others);
    return checked ? std::nullopt : std::optional(checked.error());
}

/// Of the entered key: what is wrong with it by itself, or beside the address.
std::optional<Error> keyProblem(const InstanceDraft &draft)
{
    if (draft.keyChange != InstanceDraft::KeyChange::Replace)
        return std::nullopt;
    const auto pasted = parsePastedKey(draft.key.reveal());
    if (!pasted)
        return pasted.error();
    const auto address = normalizedAddress(draft.instance.address);
    if (!address)
        return std::nullopt;
    const auto checked = checkKeyFor(*pasted, *address);
    return checked ? std::nullopt : std::optional(checked.error());
}

} // namespace

InstanceDrafts draftsOf(const InstanceList &list)
{
    InstanceDrafts drafts;
    for (const Instance &instance : list) {
        InstanceDraft draft;
        draft.instance = instance;
        draft.keptFor = normalizedAddress(instance.address).value_or(QString());
        for (const InstanceField field : allInstanceFields)
            draft.judged |= field;
        drafts.push_back(draft);
    }
    return drafts;
}

bool hasLeftItsKey(const InstanceDraft &draft)
{
    if (draft.keyChange != InstanceDraft::KeyChange::None || draft.keptFor.isEmpty())
        return false;
    const auto address = normalizedAddress(draft.instance.address);
    return address && !checkKeyFor(PastedKey{draft.keptFor, {}}, *address);
}

Instance enteredInstance(const InstanceDraft &draft)
{
    Instance entered = draft.instance;
    entered.name = entered.name.trimmed();
    entered.address = normalizedAddress(entered.address).value_or(entered.address);
    if (hasLeftItsKey(draft)) {
        static const QUuid space(QStringLiteral("{1f0d7f5e-6d0f-4b7e-8f0b-0a9b3f0f5c11}"));
        const QString name = entered.id + QLatin1Char(' ') + entered.address;
        entered.id = QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
    }
    return entered;
}

InstanceList enteredInstances(const InstanceDrafts &drafts)
{
    InstanceList list;
    for (const InstanceDraft &draft : drafts)
        list.push_back(enteredInstance(draft));
    return list;
}

InstanceList usableInstances(const InstanceDrafts &drafts)
{
    InstanceList list;
    for (const InstanceDraft &draft : drafts) {
        if (auto longer = withInstance(list, enteredInstance(draft)))
            list = std::move(*longer);
    }
    return list;
}

std::optional<Error> problemOf(const InstanceDraft &draft, InstanceField field,
                               const InstanceDrafts &all)
{
    switch (field) {
    case InstanceField::Name: return nameProblem(draft, all);
    case InstanceField::Address: {
        const auto address = normalizedAddress(draft.instance.address);
        return address ? std::nullopt : std::optional(address.error());
    }
    case InstanceField::Username: return std::nullopt;
    case InstanceField::Key: return keyProblem(draft);
    }
    return std::nullopt;
}

InstanceDraft withKey(InstanceDraft draft, const Secret &entered)
{
    draft.keyChange = InstanceDraft::KeyChange::Replace;
    draft.key = entered;
    draft.judged |= InstanceField::Key;
    const QString address = addressInKey(draft);
    if (!address.isEmpty() && draft.instance.address.trimmed().isEmpty()) {
        draft.instance.address = address;
        draft.judged |= InstanceField::Address;
    }
    return draft;
}

QString addressInKey(const InstanceDraft &draft)
{
    const auto pasted = pastedKey(draft);
    return pasted ? pasted->address : QString();
}

Secret usableKey(const InstanceDraft &draft)
{
    // not one that names another host than the address: without its host it would be sent there
    const auto pasted = keyProblem(draft) ? std::nullopt : pastedKey(draft);
    return pasted ? pasted->key : Secret();
}

std::vector<StoredKeyChange> keyChanges(const InstanceList &stored, const InstanceDrafts &drafts)
{
    using Kind = StoredKeyChange::Kind;
    std::vector<StoredKeyChange> changes;
    for (const InstanceDraft &draft : drafts) {
        const Secret key = usableKey(draft);
        if (!key.isEmpty())
            changes.push_back({Kind::Write, draft.instance.id, draft.instance.name.trimmed(),
                               storedKey(key, enteredInstance(draft))});
    }
    const InstanceList kept = enteredInstances(drafts);
    for (const Instance &instance : stored) {
        if (!findInstance(kept, instance.id))
            changes.push_back({Kind::Remove, instance.id, instance.name, {}});
    }
    for (const InstanceDraft &draft : drafts) {
        if (draft.keyChange == InstanceDraft::KeyChange::Remove)
            changes.push_back({Kind::Remove, draft.instance.id, draft.instance.name.trimmed(), {}});
    }
    return changes;
}

} // namespace gearaudit
