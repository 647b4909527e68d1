#pragma once

#include "app/command_line.h"
#include "app/secret_input.h"
#include "core/settings/connection_port.h"
#include "core/settings/keys/instance_keys.h"

#include <QObject>

#include <functional>
#include <memory>

class QSettings;

namespace gearaudit
{

/// Runs one of `gear-audit instances …`. Main thread only; needs a running event loop, and reads
/// the key before anything else is under way.
class InstancesRun : public QObject
{
    Q_OBJECT
public:
    /// What the commands work on; all of it must outlive them.
    struct Ports {
        QSettings &stored;
        CredentialStore &keychain;
        EnvironmentKeys environment;
        StartTest startTest;
        std::function<Result<Secret, NoSecret>(const QString &prompt)> readKey;
        std::function<void(const QString &line)> print; ///< a result
        std::function<void(const QString &text)> say;   ///< a message
    };

    explicit InstancesRun(Ports ports, QObject *parent = nullptr);

    void start(const InstancesCommand &command);

Q_SIGNALS:
    /// Once, from the event loop.
    void finished(int exitStatus);

private:
    struct Writing;

    void run(const AddInstance &command);
    void run(const ListInstances &command);
    void run(const RemoveInstance &command);
    void run(const TestInstance &command);
    void run(const ImportInstances &command);

    std::optional<Instance> instanceFor(const AddInstance &command,
                                        const InstanceAddress &keyAddress, bool isAddressNeeded);
    std::optional<ApiKey> askForKey(const Instance &instance);
    void addWithKey(const Instance &instance, const ApiKey &key);
    void addWithoutKey(const Instance &instance);
    void showKeys(const InstanceKeyMap &keys);
    void test(const Instance &instance, const ApiKey &key);
    void showStep(const TestEvent &event, const QString &site);
    /// The instance of this name; null, and the command has ended, where there is none.
    const Instance *known(const QString &name);
    bool store(const InstanceList &list);
    void save(const Instance &instance, const std::function<void()> &then);
    void writeNext(const std::shared_ptr<Writing> &writing);
    void sayWhatWasTaken(const Writing &writing);
    /// The error, and how to do without a keychain.
    void sayKeychainError(const Error &error, const QStringList &names);
    void end(int exitStatus);
    void mistake(const QString &text);

    Ports m_ports;
    InstanceList m_list;
    TestHandle m_test;
    SessionStore m_session; ///< empty: a run in the terminal is over before it could be used
};

/// Runs it in the terminal, with an event loop of its own. Returns the exit status.
int runInstancesCommand(const InstancesCommand &command, EnvironmentKeys environment);

} // namespace gearaudit
