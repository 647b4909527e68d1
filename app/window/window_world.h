#pragma once

#include "app/window/advisory_ports.h"
#include "app/window/settings_keeper.h"
#include "core/advisories/advisories_on_disk.h"
#include "core/audit/worker_pool.h"
#include "core/policy/kept_judgements.h"
#include "ui/auditing/window_ports.h"

namespace gearaudit
{

class MainWindow;

/// What the window works with, for real: the engine, the stores, this user's settings and the keys
/// of the instances. Outlives the window.
class WindowWorld
{
public:
    /// `environment` has the keys of instances that the program was started with.
    WindowWorld(QSettings &stored, EnvironmentKeys environment, CredentialStore &keychain,
                std::shared_ptr<ProcessRunner> runner);

    /// The window, which takes over what is applied in the settings.
    std::unique_ptr<MainWindow> makeWindow();
    /// For the settings as they are now; to be asked for again when they were applied.
    WindowPorts ports();
    SettingsKeeper &settings() { return m_settings; }

private:
    QSettings &m_stored;
    std::shared_ptr<ProcessRunner> m_runner;
    SessionStore m_session;
    InstanceKeys m_keys;
    WorkerPool m_pool;
    std::shared_ptr<AdvisoriesOnDisk> m_advisories;
    std::shared_ptr<AdvisoriesOnDisk> m_advisoriesBefore;
    std::shared_ptr<TrustedFile> m_trusted = std::make_shared<TrustedFile>();
    AdvisoryKeeper m_keeper;
    std::shared_ptr<KeptJudgements> m_judgements = std::make_shared<KeptJudgements>();
    SettingsKeeper m_settings;
};

} // namespace gearaudit
