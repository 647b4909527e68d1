#include "app/window/window_world.h"

#include "app/composition.h"
#include "app/window/desktop.h"
#include "core/advisories/update/earlier_database.h"
#include "core/base/atomic_file.h"
#include "core/base/when_done.h"
#include "core/flywheel/instance_registry.h"
#include "core/images/docker/engine_check.h"
#include "core/process/process_runner.h"
#include "core/report/embedded_report.h"
#include "core/report/packed_reader.h"
#include "core/store/archives.h"
#include "core/store/report_file.h"
#include "core/store/store_set.h"
#include "ui/window/main_window.h"
#include "ui/words/settings_text.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace gearaudit
{

WindowWorld::WindowWorld(QSettings &stored, EnvironmentKeys environment, CredentialStore &keychain,
                         std::shared_ptr<ProcessRunner> runner)
    : m_stored(stored), m_runner(std::move(runner)),
      m_keys(m_session, std::move(environment), keychain),
      m_advisories(std::make_shared<AdvisoriesOnDisk>(advisoriesPath())),
      m_advisoriesBefore(std::make_shared<AdvisoriesOnDisk>(earlierAdvisoriesPath(advisoriesPath()))),
      m_keeper(advisoryPorts(m_pool, m_trusted)),
      m_settings({stored, m_pool, m_runner, keychain, m_session, m_keys, &m_keeper})
{
}

std::unique_ptr<MainWindow> WindowWorld::makeWindow()
{
    auto window = std::make_unique<MainWindow>(ports());
    QObject::connect(&m_settings, &SettingsKeeper::applied, window.get(),
                     [this, shown = window.get()] { shown->setPorts(ports()); });
    return window;
}

WindowPorts WindowWorld::ports()
{
    const Settings settings = m_settings.settings();
    const InstanceList instances = m_settings.instances();
    WindowPorts ports;
    ports.pool = &m_pool;
    ports.layout = &m_stored;
    ports.exchange = settings.exchange;
    ports.instances = instances;
    ports.inspect = settings.inspect;
    ports.settingsNotes = settingsNotes(m_stored);
    ports.workdir = workdirOf(settings);
    ports.checkEngine = [settings, runner = m_runner](std::stop_token stop) {
        return checkEngine(settings.engine, *runner, stop);
    };
    ports.readResults = [workdir = ports.workdir] { return readKeptResults(workdir); };
    ports.saveCopy = copyReport;
    ports.readFile = [](const QString &path, std::stop_token stop) -> Result<PackedSnapshot> {
        if (isEmbedded(path))
            return readEmbeddedReport(path, stop);
        if (!QFileInfo::exists(path))
            return Unexpected{Error{Stage::Store, Code::NotFound, path, {}}};
        return readPackedReport(path, stop, collectionOfFile(path));
    };
    ports.listArchives = archivesOf;
    ports.writeFile = writeAtomicallyBy;
    ports.findKeys = [this, instances](const InstanceList &wanted, QObject *receiver,
                                       std::function<void(const InstanceKeyMap &)> done) {
        m_keys.findAll(wanted, instances, receiver, std::move(done));
    };
    ports.makeAuditor = [settings, runner = m_runner](const AuditRequest &request) {
        return makeAuditor(
            {settings, request.plan, request.exchange, request.instances, request.keys}, runner);
    };
    ports.verifyImage = [this, settings, instances](const QString &image, const QString &command,
                                                    QObject *receiver, std::stop_token stop,
                                                    std::function<void(const Result<ImageVerification> &)> done) {
        // Only a login that the image may need is looked for: a keychain may ask to be unlocked.
        m_keys.findAll(instancesWithRegistryOf({image}, instances), instances, receiver,
                       [=, this](const InstanceKeyMap &keys) {
                           const InspectorChoice choice{settings, m_runner, instances, keys, {}};
                           whenDone(receiver, m_pool.run([=] { return verifyImage(choice, image, command, stop); }),
                                    done, [done] { done(Unexpected{Error{Stage::Probe, Code::Failed, {}, {}}}); });
                       });
    };
    ports.openFolder = [](const QString &folder) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    };
    m_trusted->set(settings.authorities);
    ports.advisoryKeeper = &m_keeper;
    ports.advisoryAddresses = {settings.osv, settings.kev, settings.epss};
    ports.advisoriesDaily = settings.advisoriesDaily;
    ports.judgements = [kept = m_judgements](const QString &path) { return kept->beside(path); };
    ports.addJudgement = [](const QString &path, const FaultJudgement &judgement) {
        return addJudgement(judgementsBeside(path), judgement);
    };
    ports.readHistory = [workdir = ports.workdir] { return readHistory(historyPath(workdir)); };
    ports.tellDesktop = tellDesktop;
    ports.showOnTaskbar = showOnTaskbar;
    ports.openLink = [](const QUrl &address) { QDesktopServices::openUrl(address); };
    ports.advisories = [file = m_advisories] { return file->now(); };
    ports.advisoriesBefore = [file = m_advisoriesBefore] { return file->now(); };
    ports.showSettings = [this](QWidget *window) { m_settings.openDialog(window); };
    return ports;
}

} // namespace gearaudit
