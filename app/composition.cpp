#include "app/composition.h"

#include "core/flywheel/authorities.h"
#include "core/flywheel/instance_registry.h"
#include "core/images/docker/docker_inspector.h"
#include "core/images/docker/engine_check.h"
#include "core/report/packed_reader.h"
#include "core/sources/exchange_source.h"
#include "core/sources/instance_source.h"
#include "core/store/store_set.h"

#include <QDir>
#include <QMap>

#include <algorithm>

namespace gearaudit
{

namespace
{
/// A source that cannot even be asked: an instance without a key.
class ProblemSource : public GearSource
{
public:
    ProblemSource(QString instance, Error problem)
        : m_instance(std::move(instance)), m_problem(std::move(problem))
    {
    }
    QString instance() const override { return m_instance; }
    Result<GearListing> list(std::stop_token, const SourceProgress &) override
    {
        return Unexpected{m_problem};
    }

private:
    QString m_instance;
    Error m_problem;
};

/// The key of an instance, or why there is none.
Result<ApiKey> keyOf(const Instance &instance, const InstanceKeyMap &keys)
{
    const auto found = keys.constFind(instance.id);
    if (found == keys.constEnd())
        return Unexpected{Error{Stage::Keychain, Code::NotFound, instance.name, {}}};
    if (!*found)
        return Unexpected{found->error()};
    return (*found)->key;
}

/// The users of instances that were entered without one, by the instances' names, as far as their
/// sites have told by now. Used by the one task that lists and then opens the inspector.
using ToldUsers = QMap<QString, QString>;

std::vector<RegistryLogin> registryLogins(const InstanceList &instances, const InstanceKeyMap &keys,
                                          const ToldUsers &told)
{
    std::vector<RegistryLogin> logins;
    for (const Instance &instance : instances) {
        const auto key = keyOf(instance, keys);
        if (!key || !checkKeyFor(*key, instance.address))
            continue; // listing its gears says why
        const QString user =
            instance.username.isEmpty() ? told.value(instance.name) : instance.username;
        if (user.isEmpty())
            continue; // listing its gears said so; the user's own login may help
        for (const Secret &password : registryPasswords({instance.address, key->key}))
            logins.push_back({registryHost(instance), user, password});
    }
    return logins;
}

/// The way to the instances. The file of further authorities was asked for, so that one which cannot
/// be read is an error and not left out.
Result<NetworkAccess> networkAccess(const Settings &settings)
{
    NetworkAccess network;
    if (settings.authorities.isEmpty())
        return network;
    auto authorities = readAuthorities(settings.authorities);
    if (!authorities)
        return Unexpected{authorities.error()};
    network.limits.authorities = std::move(*authorities);
    return network;
}

/// An instance whose way is made when it is asked, on a pool thread: the file of authorities may lie
/// on a mount that does not answer, and the window makes sources on its own thread.
class AskedInstance : public GearSource
{
public:
    AskedInstance(Instance instance, ApiKey key, Settings settings,
                  std::function<void(const QString &)> tellUser)
        : m_instance(std::move(instance)), m_key(std::move(key)), m_settings(std::move(settings)),
          m_tellUser(std::move(tellUser))
    {
    }
    QString instance() const override { return m_instance.name; }
    Result<GearListing> list(std::stop_token stop, const SourceProgress &progress) override
    {
        const auto network = networkAccess(m_settings);
        if (!network)
            return Unexpected{network.error()};
        return InstanceSource(m_instance, m_key, m_settings.allVersions, *network, m_tellUser)
            .list(stop, progress);
    }

private:
    Instance m_instance;
    ApiKey m_key;
    Settings m_settings;
    std::function<void(const QString &)> m_tellUser;
};

std::shared_ptr<GearSource> instanceSource(const Instance &instance, const AuditChoice &choice,
                                           const std::shared_ptr<ToldUsers> &users)
{
    const auto key = keyOf(instance, choice.keys);
    if (!key)
        return std::make_shared<ProblemSource>(instance.name, key.error());
    return std::make_shared<AskedInstance>(
        instance, *key, choice.settings,
        [users, name = instance.name](const QString &user) { users->insert(name, user); });
}

std::vector<Collection> collectionsOf(const AuditChoice &choice)
{
    std::vector<Collection> collections;
    if (choice.exchange)
        collections.push_back(Collection::Exchange);
    if (!choice.instances.empty())
        collections.push_back(Collection::Instances);
    return collections;
}

DockerInspectorOptions inspectorOptions(const Settings &settings, const EngineState &engine,
                                        RecordSink &store)
{
    DockerInspectorOptions options;
    options.container.memoryMb = settings.memoryMb;
    options.container.processes = settings.processes;
    options.probe.perInterpreter = std::chrono::seconds(settings.interpreterSeconds);
    options.imageLimit = std::chrono::seconds(settings.imageSeconds);
    options.pullLimit = std::chrono::minutes(settings.pullMinutes);
    options.outputCap = qint64(settings.outputMb) * 1024 * 1024;
    options.diskFloor = qint64(settings.diskFloorGb * 1e9);
    options.keepImages = settings.keepImages;
    options.freeBytes = [engine] { return engineFreeBytes(engine); };
    // Losing such a note costs at most an image that stays behind; the audit goes on.
    options.onPulling = [&store](const QString &image) { (void)store.notePulled(image); };
    options.onReleased = [&store](const QString &image) { (void)store.noteReleased(image); };
    options.leftoverImages = store.leftoverImages();
    return options;
}
} // namespace

QString workdirOf(const Settings &settings)
{
    return QDir(settings.workdir.isEmpty() ? defaultWorkdir() : settings.workdir).absolutePath();
}

QStringList masterPaths(const AuditChoice &choice)
{
    QStringList paths;
    for (const Collection collection : collectionsOf(choice))
        paths << masterPathOf(workdirOf(choice.settings), collection);
    return paths;
}

std::shared_ptr<Auditor> makeAuditor(const AuditChoice &choice,
                                     std::shared_ptr<ProcessRunner> runner)
{
    const Settings &settings = choice.settings;
    const QString workdir = workdirOf(settings);
    AuditorPorts ports;
    ports.masterPath = masterPaths(choice).value(0);
    if (choice.exchange)
        ports.sources.push_back(std::make_shared<ExchangeSource>(
            settings.exchange, workdir + QStringLiteral("/exchange"), *runner));
    const auto users = std::make_shared<ToldUsers>();
    for (const Instance &instance : choice.instances)
        ports.sources.push_back(instanceSource(instance, choice, users));
    ports.openStore = [workdir, collections = collectionsOf(choice)](
                          std::vector<Error> &notes) -> Result<std::unique_ptr<RecordSink>> {
        auto store = StoreSet::open(workdir, collections);
        if (!store)
            return Unexpected{store.error()};
        notes = (*store)->notes();
        return std::unique_ptr<RecordSink>(std::move(*store));
    };
    // What was found for the Exchange is good for an instance too, and the other way round.
    ports.alsoKnown = [workdir, collections = collectionsOf(choice)] {
        std::vector<PackedSnapshot> reports;
        for (const Collection other : {Collection::Exchange, Collection::Instances}) {
            if (std::find(collections.begin(), collections.end(), other) != collections.end())
                continue;
            // One that cannot be read is no matter of this audit.
            if (auto report = readPackedReport(masterPathOf(workdir, other), {}, other))
                reports.push_back(*std::move(report));
        }
        return reports;
    };
    ports.openInspector =
        [settings, runner, users, instances = choice.instances, keys = choice.keys](
            RecordSink &store, std::stop_token stop) -> Result<std::unique_ptr<ImageInspector>> {
        const EngineState engine = checkEngine(settings.engine, *runner, stop);
        if (!engine.isReady())
            return Unexpected{engineError(engine)};
        auto options = inspectorOptions(settings, engine, store);
        options.logins = registryLogins(instances, keys, *users);
        options.stop = stop;
        return std::unique_ptr<ImageInspector>(std::make_unique<DockerInspector>(
            DockerEngine(engine, *runner), std::move(options)));
    };
    ports.now = [] { return QDateTime::currentDateTimeUtc(); };
    return std::make_shared<Auditor>(std::move(ports), AuditorOptions{choice.plan, settings.jobs});
}

Error engineError(const EngineState &state)
{
    Error error{Stage::Engine, Code::Failed, state.program, state.detail};
    switch (state.kind) {
    case EngineState::Kind::NoProgram: error.code = Code::NoProgram; break;
    case EngineState::Kind::NoDaemon: error.code = Code::NoDaemon; break;
    case EngineState::Kind::NoPermission: error.code = Code::NotPermitted; break;
    case EngineState::Kind::Unknown:
    case EngineState::Kind::Checking:
    case EngineState::Kind::Failed:
    case EngineState::Kind::Ready: break;
    }
    return error;
}

} // namespace gearaudit
