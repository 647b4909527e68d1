#include "app/instances_command.h"

#include "app/exit_status.h"
#include "app/instance_test.h"
#include "app/terminal.h"
#include "app/text_table.h"
#include "core/audit/worker_pool.h"
#include "core/process/qprocess_runner.h"
#include "core/settings/import/key_import.h"
#include "core/settings/instance_settings.h"
#include "core/settings/keys/keychain_store.h"
#include "core/settings/keys/stored_key.h"
#include "core/settings/settings.h"
#include "ui/words/instance_text.h"
#include "ui/words/settings_text.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTimer>

namespace gearaudit
{

namespace
{
struct InstancesText {
    Q_DECLARE_TR_FUNCTIONS(InstancesText)
};

QString variablesText(const QStringList &names)
{
    QStringList variables;
    for (const QString &name : names)
        variables << environmentKeyName(name);
    variables.removeDuplicates();
    return variables.join(QStringLiteral(", "));
}
} // namespace

InstancesRun::InstancesRun(Ports ports, QObject *parent)
    : QObject(parent), m_ports(std::move(ports))
{
}

void InstancesRun::start(const InstancesCommand &command)
{
    for (const QString &note : settingsNotes(m_ports.stored))
        m_ports.say(note);
    // Nothing is known of the instances then: an answer would be that there are none.
    if (m_ports.stored.status() != QSettings::NoError || !obstacleOfSettings(m_ports.stored.fileName()).isEmpty())
        return end(NothingRan);
    m_list = loadInstances(m_ports.stored);
    std::visit([this](const auto &chosen) { run(chosen); }, command);
}

void InstancesRun::end(int exitStatus)
{
    QTimer::singleShot(0, this, [this, exitStatus] { Q_EMIT finished(exitStatus); });
}

void InstancesRun::mistake(const QString &text)
{
    m_ports.say(text);
    end(WrongUsage);
}

bool InstancesRun::store(const InstanceList &list)
{
    const auto saved = saveInstances(list, m_ports.stored);
    if (!saved) {
        m_ports.say(errorText(saved.error()));
        end(NothingRan);
        return false;
    }
    m_list = list;
    return true;
}

void InstancesRun::sayKeychainError(const Error &error, const QStringList &names)
{
    m_ports.say(errorText(error));
    m_ports.say(InstancesText::tr("For a scheduled job, or where there is no keychain, put the key "
                                  "into the environment variable %1 of each run instead.",
                                  nullptr, int(names.size()))
                    .arg(variablesText(names)));
}

// add ------------------------------------------------------------------------------------------

/// The instance as it will be. A new host makes it a new one to the keychain, so that no key is
/// ever sent to another host than it was entered for.
std::optional<Instance> InstancesRun::instanceFor(const AddInstance &command,
                                                  const InstanceAddress &keyAddress,
                                                  bool isAddressNeeded)
{
    const Instance *known = findInstanceNamed(m_list, command.name);
    if (known && !command.replace) {
        mistake(InstancesText::tr("There is an instance called %1 already. Use --replace to change "
                                  "it, or another name.")
                    .arg(command.name));
        return std::nullopt;
    }
    if (looksLikeKey(command.username)) {
        mistake(InstancesText::tr("What stands in the user's place looks like a key. It was not saved; the key "
                                  "is read from the standard input."));
        return std::nullopt;
    }
    Instance instance = known ? *known : Instance{newInstanceId(), command.name, {}, {}};
    if (!command.address.isEmpty())
        instance.address = InstanceAddress::of(command.address);
    else if (keyAddress.isUsable())
        instance.address = keyAddress;
    if (!command.username.isEmpty())
        instance.username = command.username;
    if (instance.address.text().isEmpty()) {
        if (!isAddressNeeded)
            return instance;
        mistake(InstancesText::tr("The key does not name its host: say the address with --url."));
        return std::nullopt;
    }
    if (const auto checked = checkInstance(instance, m_list); !checked) {
        mistake(errorText(checked.error()));
        return std::nullopt;
    }
    if (known && known->address.host != instance.address.host)
        instance.id = newInstanceId();
    return instance;
}

std::optional<ApiKey> InstancesRun::askForKey(const Instance &instance)
{
    const auto typed = m_ports.readKey(InstancesText::tr("API key for %1: ").arg(instance.name));
    if (!typed && typed.error() == NoSecret::Interrupted) {
        end(Interrupted);
        return std::nullopt;
    }
    if (!typed && typed.error() == NoSecret::Nothing) {
        mistake(InstancesText::tr("No key was given. Type it when asked, or pass it on standard "
                                  "input."));
        return std::nullopt;
    }
    if (!typed && typed.error() == NoSecret::NotHere) {
        mistake(InstancesText::tr("This terminal cannot hide what is typed. Pass the key on "
                                  "standard input."));
        return std::nullopt;
    }
    const Error noKey{Stage::Instance, Code::Malformed, QStringLiteral("key"), {}};
    auto pasted = typed ? parseApiKey(*typed) : Unexpected{noKey};
    if (!pasted) {
        mistake(errorText(pasted.error()));
        return std::nullopt;
    }
    return std::move(*pasted);
}

void InstancesRun::run(const AddInstance &command)
{
    auto instance = instanceFor(command, {}, command.withoutKey);
    if (!instance)
        return;
    if (command.withoutKey)
        return addWithoutKey(*instance);
    const auto pasted = askForKey(*instance);
    if (!pasted)
        return;
    if (instance->address.text().isEmpty())
        instance = instanceFor(command, pasted->address, true);
    if (!instance)
        return;
    if (const auto checked = checkKeyFor(*pasted, instance->address); !checked)
        return mistake(errorText(checked.error()));
    addWithKey(*instance, *pasted);
}

void InstancesRun::addWithoutKey(const Instance &instance)
{
    save(instance, [this, instance] {
        m_ports.say(InstancesText::tr("Added %1. Each run takes its key from the environment "
                                      "variable %2.")
                        .arg(instance.name, environmentKeyName(instance.name)));
        end(Done);
    });
}

void InstancesRun::addWithKey(const Instance &instance, const ApiKey &key)
{
    const bool isNew = !findInstanceNamed(m_list, instance.name);
    const Secret entry = storedKey(key, instance);
    m_ports.keychain.write(instance.id, entry, this, [=, this](const Result<void> &written) {
        if (written)
            return save(instance, [=, this] {
                const QString text =
                    isNew ? InstancesText::tr("Added %1; its key is in the keychain.")
                          : InstancesText::tr("Changed %1; its key is in the keychain.");
                m_ports.say(text.arg(instance.name));
                end(Done);
            });
        Error error = written.error();
        error.subject = instance.name;
        sayKeychainError(error, {instance.name});
        if (isNew && !store(*withInstance(m_list, instance)))
            return;
        m_ports.say(isNew ? InstancesText::tr("Added %1 without its key.").arg(instance.name)
                          : InstancesText::tr("Nothing was changed."));
        end(NothingRan);
    });
}

/// Where an instance takes the place of one with another id, that one's key is removed; not before
/// the new one is saved, so that a failure leaves the earlier instance as it was.
void InstancesRun::save(const Instance &instance, const std::function<void()> &then)
{
    InstanceList list = m_list;
    QString earlier;
    for (Instance &known : list) {
        if (known.name == instance.name && known.id != instance.id)
            earlier = std::exchange(known.id, instance.id);
    }
    if (!store(*withInstance(list, instance)))
        return;
    if (earlier.isEmpty())
        return then();
    // nothing uses that key any more, so that it is no failure where it stays
    m_ports.keychain.remove(earlier, this, [then](const Result<void> &) { then(); });
}

// list -----------------------------------------------------------------------------------------

void InstancesRun::run(const ListInstances &)
{
    if (m_list.empty()) {
        m_ports.say(InstancesText::tr("There are no instances yet. “gear-audit instances add” adds "
                                      "one."));
        return end(Done);
    }
    m_ports.keychain.check(this, [this](const Result<void> &ready) {
        if (ready)
            return InstanceKeys(m_session, m_ports.environment, m_ports.keychain)
                .findAll(m_list, m_list, this,
                         [this](const InstanceKeyMap &keys) { showKeys(keys); });
        InstanceKeyMap keys;
        for (const Instance &instance : m_list)
            keys.insert(instance.id, keyFromEnvironment(m_ports.environment, instance, m_list)
                                         .value_or(Unexpected{ready.error()}));
        showKeys(keys);
    });
}

void InstancesRun::showKeys(const InstanceKeyMap &keys)
{
    QList<QStringList> rows{{InstancesText::tr("NAME"), InstancesText::tr("ADDRESS"),
                             InstancesText::tr("USER"), InstancesText::tr("KEY")}};
    for (const Instance &instance : m_list) {
        const auto &key = *keys.find(instance.id);
        const QString name = instance.enabled
                                 ? instance.name
                                 : InstancesText::tr("%1 (not enabled)").arg(instance.name);
        rows << QStringList{name, instance.address.text(),
                            instance.username.isEmpty() ? QStringLiteral("-") : instance.username,
                            key ? keyOriginText(key->origin) : noKeyText(key.error())};
    }
    for (const QString &line : textTable(rows))
        m_ports.print(line);
    end(Done);
}

// remove ---------------------------------------------------------------------------------------

void InstancesRun::run(const RemoveInstance &command)
{
    const Instance *found = known(command.name);
    if (!found)
        return;
    const Instance instance = *found;
    if (command.keepKey) {
        if (!store(without(m_list, instance.id)))
            return;
        m_ports.say(
            InstancesText::tr("Removed %1; the keychain was left as it is.").arg(instance.name));
        return end(Done);
    }
    m_ports.keychain.remove(instance.id, this, [this, instance](const Result<void> &removed) {
        if (!removed) {
            Error error = removed.error();
            error.subject = instance.name;
            m_ports.say(errorText(error));
            m_ports.say(InstancesText::tr("Nothing was removed. Use --keep-key to remove the "
                                          "instance alone, whatever the keychain holds."));
            return end(NothingRan);
        }
        if (!store(without(m_list, instance.id)))
            return;
        m_ports.say(InstancesText::tr("Removed %1 and its key.").arg(instance.name));
        end(Done);
    });
}

const Instance *InstancesRun::known(const QString &name)
{
    const Instance *found = findInstanceNamed(m_list, name);
    if (!found)
        mistake(InstancesText::tr("There is no instance called %1. “gear-audit instances list” "
                                  "shows them.")
                    .arg(name));
    return found;
}

int runInstancesCommand(const InstancesCommand &command, EnvironmentKeys environment)
{
    QSettings stored(settingsPath(), QSettings::IniFormat);
    KeychainStore keychain;
    WorkerPool pool;
    const Terminal terminal = standardTerminal();
    const auto runner = std::make_shared<QProcessRunner>();
    const StartTest startTest = [&](const Instance &instance, const ApiKey &key, auto told,
                                    auto ended) {
        return startInstanceTest(instanceTestPorts(loadSettings(stored), pool, runner), instance,
                                 key, std::move(told), std::move(ended));
    };
    InstancesRun run(
        {stored, keychain, std::move(environment), startTest, readSecret,
         [&terminal](const QString &line) { terminal.print(terminalSafe(line).toUtf8() + '\n'); },
         terminal.say});
    QObject::connect(&run, &InstancesRun::finished, &run,
                     [](int exitStatus) { QCoreApplication::exit(exitStatus); });
    run.start(command);
    return QCoreApplication::exec();
}

} // namespace gearaudit
