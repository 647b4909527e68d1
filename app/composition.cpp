#include "app/composition.h"

#include "core/gears/exchange_source.h"
#include "core/images/docker_inspector.h"
#include "core/images/engine_check.h"
#include "core/report/store.h"

#include <QDir>

namespace gearaudit
{

namespace
{
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

QString exchangeMasterPath(const Settings &settings)
{
    return workdirOf(settings) + QStringLiteral("/exchange_master_json.json");
}

std::shared_ptr<Auditor> makeAuditor(const AuditChoice &choice,
                                     std::shared_ptr<ProcessRunner> runner)
{
    const Settings &settings = choice.settings;
    const QString workdir = workdirOf(settings);
    AuditorParts parts;
    parts.masterPath = exchangeMasterPath(settings);
    parts.sources.push_back(std::make_shared<ExchangeSource>(
        settings.exchange, workdir + QStringLiteral("/exchange"), *runner));
    parts.openStore = [workdir](std::vector<Error> &notes) -> Result<std::unique_ptr<RecordSink>> {
        auto store = Store::open(workdir, QStringLiteral("exchange"));
        if (!store)
            return Unexpected{store.error()};
        notes = (*store)->notes();
        return std::unique_ptr<RecordSink>(std::move(*store));
    };
    parts.openInspector =
        [settings, runner](RecordSink &store) -> Result<std::unique_ptr<ImageInspector>> {
        const EngineState engine = checkEngine(settings.engine, *runner, {});
        if (!engine.isReady())
            return Unexpected{engineError(engine)};
        return std::unique_ptr<ImageInspector>(std::make_unique<DockerInspector>(
            DockerEngine(engine, *runner), inspectorOptions(settings, engine, store)));
    };
    parts.now = [] { return QDateTime::currentDateTimeUtc(); };
    return std::make_shared<Auditor>(std::move(parts), AuditorOptions{choice.plan, settings.jobs});
}

Error engineError(const EngineState &state)
{
    Error error{Stage::Engine, Code::Failed, state.program, state.detail};
    switch (state.kind) {
    case EngineState::Kind::NoProgram: error.code = Code::NoProgram; break;
    case EngineState::Kind::NoDaemon: error.code = Code::NoDaemon; break;
    case EngineState::Kind::NoPermission: error.code = Code::NotPermitted; break;
    default: break;
    }
    return error;
}

} // namespace gearaudit
