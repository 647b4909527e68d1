#include "app/composition.h"

#include "app/kept_figures.h"
#include "core/advisories/advisory_database.h"
#include "core/flywheel/authorities.h"
#include "core/flywheel/instance_registry.h"
#include "core/images/docker/docker_inspector.h"
#include "core/images/docker/engine_check.h"
#include "core/images/both/two_way_inspector.h"
#include "core/images/inspection_choice.h"
#include "core/images/layers/docker_config.h"
#include "core/images/layers/layers_inspector.h"
#include "core/images/layers/manifest_size.h"
#include "core/report/packed_reader.h"
#include "core/sources/exchange_source.h"
#include "core/sources/instance_source.h"
#include "core/store/store_set.h"

#include <QDir>
#include <QMap>

#include <algorithm>
#include <mutex>

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
                                        RecordSink *store)
{
    DockerInspectorOptions options;
    options.container.memoryMb = settings.memoryMb;
    options.container.processes = settings.processes;
    options.probe.perInterpreter = std::chrono::seconds(settings.interpreterSeconds);
    options.probe.perWatch = std::chrono::seconds(settings.watchSeconds);
    options.imageLimit = std::chrono::seconds(settings.imageSeconds);
    options.pullLimit = std::chrono::minutes(settings.pullMinutes);
    options.outputCap = qint64(settings.outputMb) * 1024 * 1024;
    options.diskFloor = qint64(settings.diskFloorGb * 1e9);
    options.keepImages = settings.keepImages;
    options.freeBytes = [engine] { return engineFreeBytes(engine); };
    // Losing such a note costs at most an image that stays behind; the audit goes on.
    if (store) {
        options.onPulling = [store](const QString &image) { (void)store->notePulled(image); };
        options.onReleased = [store](const QString &image) { (void)store->noteReleased(image); };
        options.leftoverImages = store->leftoverImages();
    }
    return options;
}

/// Asks once, when it is first wanted, which engine there is.
std::function<std::shared_ptr<const DockerEngine>(std::stop_token)>
engineWhenWanted(const Settings &settings, const std::shared_ptr<ProcessRunner> &runner)
{
    struct Asked {
        std::mutex mutex;
        bool isAsked = false;
        std::shared_ptr<const DockerEngine> engine;
    };
    return [asked = std::make_shared<Asked>(), program = settings.engine, runner](std::stop_token stop) {
        const std::scoped_lock lock(asked->mutex);
        if (!asked->isAsked) {
            const EngineState state = checkEngine(program, *runner, stop);
            asked->isAsked = !stop.stop_requested();
            if (state.isReady())
                asked->engine = std::make_shared<const DockerEngine>(state, *runner);
        }
        return asked->engine;
    };
}

/// What registries are told and asked, as the user set it.
Result<RegistryOptions> registryOptions(const Settings &settings, std::vector<RegistryLogin> logins,
                                        const std::shared_ptr<ProcessRunner> &runner)
{
    const auto network = networkAccess(settings);
    if (!network)
        return Unexpected{network.error()};
    auto platform = platformOfSetting(settings.platform);
    if (!platform)
        return Unexpected{platform.error()};
    RegistryOptions options;
    QStringList wrong;
    options.mirrors = mirrorsOf(settings.mirrors, &wrong);
    if (!wrong.isEmpty())
        return Unexpected{Error{Stage::Settings, Code::Malformed, QStringLiteral("layers/mirrors"),
                                QStringLiteral("“%1” is no mirror such as docker.io=mirror.example:5000")
                                    .arg(wrong.first().left(100))}};
    options.limits.authorities = network->limits.authorities;
    options.logins = std::move(logins);
    options.platform = std::move(*platform);
    options.plainHosts = hostsOf(settings.plainHttp);
    options.tokenHosts = hostsOf(settings.tokenHosts);
    options.session = std::make_shared<RegistrySession>([runner](const QString &host, std::stop_token stop) {
        return dockerLogins(host, *runner, std::move(stop));
    });
    return options;
}

/// An inspector that needs no engine. What the user can set of registries counts for it too.
Result<std::unique_ptr<ImageInspector>> layersInspector(const Settings &settings,
                                                        std::vector<RegistryLogin> logins,
                                                        const std::shared_ptr<ProcessRunner> &runner)
{
    auto registry = registryOptions(settings, std::move(logins), runner);
    if (!registry)
        return Unexpected{registry.error()};
    LayersInspectorOptions options;
    options.registry = std::move(*registry);
    options.folder =
        ExchangeSource(settings.exchange, workdirOf(settings) + QStringLiteral("/exchange"), *runner).folder();
    options.engine = engineWhenWanted(settings, runner);
    options.imageLimit = std::chrono::minutes(settings.pullMinutes);
    if (settings.cacheMb > 0)
        options.cache = std::make_shared<LayerCache>(defaultCacheFolder(), qint64(settings.cacheMb) * 1'000'000);
    return std::unique_ptr<ImageInspector>(std::make_unique<LayersInspector>(std::move(options)));
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
    ports.openInspector = [settings, runner, users, instances = choice.instances, keys = choice.keys](
                              RecordSink &store, std::vector<Error> &notes, std::stop_token stop) {
        return openInspector({settings, runner, instances, keys, *users}, &store, notes, stop);
    };
    ports.now = [] { return QDateTime::currentDateTimeUtc(); };
    ports.finished = [workdir] {
        for (const Error &problem : keepFigures(workdir, advisoriesPath(), QDate::currentDate(), QDateTime::currentDateTimeUtc()))
            qWarning("%s", qPrintable(reasonLine(problem)));
    };
    return std::make_shared<Auditor>(std::move(ports), AuditorOptions{choice.plan, settings.jobs, std::chrono::minutes(settings.waitMinutes)});
}

Result<std::unique_ptr<ImageInspector>> openInspector(const InspectorChoice &choice, RecordSink *store,
                                                     std::vector<Error> &notes, std::stop_token stop)
{
    const Settings &settings = choice.settings;
    const bool asksEngine = settings.inspect != QLatin1String("layers");
    const EngineState engine =
        asksEngine ? checkEngine(settings.engine, *choice.runner, stop) : EngineState();
    const Inspection inspection = inspectionFor(settings.inspect, engine);
    if (inspection == Inspection::NotPossible)
        return Unexpected{engineError(engine)};
    const auto logins = registryLogins(choice.instances, choice.keys, choice.users);
    std::unique_ptr<ImageInspector> layers;
    if (inspection != Inspection::Engine) {
        auto made = layersInspector(settings, logins, choice.runner);
        if (!made)
            return made;
        layers = std::move(*made);
    }
    if (inspection == Inspection::Layers) {
        if (standsInForEngine(settings.inspect, engine)) {
            notes.push_back(engineError(engine));
            notes.back().stage = Stage::Layers;
        }
        return layers;
    }
    auto options = inspectorOptions(settings, engine, store);
    options.logins = logins;
    options.stop = stop;
    if (auto registry = registryOptions(settings, logins, choice.runner)) {
        // The engine asks the user's login helpers itself; asked here as well, they would be for registries
        // that are none of theirs.
        registry->session = std::make_shared<RegistrySession>(
            [](const QString &, std::stop_token) { return std::vector<RegistryLogin>(); });
        options.checkManifest = manifestSizeCheck(std::move(*registry));
    }
    auto byEngine =
        std::make_unique<DockerInspector>(DockerEngine(engine, *choice.runner), std::move(options));
    if (!layers)
        return std::unique_ptr<ImageInspector>(std::move(byEngine));
    using Compare = TwoWayInspector::Compare;
    return std::unique_ptr<ImageInspector>(std::make_unique<TwoWayInspector>(
        std::move(byEngine), std::move(layers),
        inspection == Inspection::Both ? Compare::Always : Compare::WhereTheEngineCannot));
}

Result<ImageVerification> verifyImage(InspectorChoice choice, const QString &image, const QString &command,
                                      std::stop_token stop)
{
    choice.settings.inspect = QStringLiteral("both");
    std::vector<Error> notes;
    const auto inspector = openInspector(choice, nullptr, notes, stop);
    if (!inspector)
        return Unexpected{inspector.error()};
    ProbeContext context;
    context.command = command;
    (*inspector)->begin();
    const ImageVerification verified =
        verifyImage(**inspector, image, context, [](const ImageProgress &) {}, stop);
    (*inspector)->end();
    return verified;
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
