#include "app/window/settings_keeper.h"

#include "app/instance_test.h"
#include "core/images/docker/engine_check.h"
#include "core/process/process_runner.h"
#include "core/settings/instance_settings.h"
#include "ui/settings/settings_dialog.h"

#include <QSettings>

namespace gearaudit
{

SettingsKeeper::SettingsKeeper(const Ports &ports, QObject *parent)
    : QObject(parent), m_ports(ports), m_settings(loadSettings(ports.stored)),
      m_instances(loadInstances(ports.stored))
{
}

SettingsKeeper::~SettingsKeeper()
{
    delete m_dialog; // it works with what this stands on
}

void SettingsKeeper::openDialog(QWidget *window)
{
    if (m_dialog) {
        m_dialog->show();
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    SettingsPorts ports;
    ports.layout = &m_ports.stored;
    ports.pool = &m_ports.pool;
    ports.settings = m_settings;
    ports.instances = m_instances;
    ports.keychain = &m_ports.keychain;
    ports.session = &m_ports.session;
    ports.keys = &m_ports.keys;
    ports.advisories = m_ports.advisories;
    ports.cacheSize = [] { return cacheSize(defaultCacheFolder()); };
    ports.clearCache = [] { return clearCache(defaultCacheFolder()); };
    ports.save = [this](const Settings &settings, const InstanceList &instances) {
        return save(settings, instances);
    };
    ports.startTest = [this](const Instance &instance, const ApiKey &key, auto told, auto ended) {
        return startTest(instance, key, std::move(told), std::move(ended));
    };
    ports.checkEngine = [runner = m_ports.runner](const QString &program, std::stop_token stop) {
        return checkEngine(program, *runner, stop);
    };
    m_dialog = new SettingsDialog(ports, window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &SettingsDialog::applied, this, &SettingsKeeper::applied);
    m_dialog->open();
}

Result<void> SettingsKeeper::save(const Settings &settings, const InstanceList &instances)
{
    // An object of its own for the same file: one that has failed once never says otherwise again.
    QSettings file(m_ports.stored.fileName(), m_ports.stored.format());
    const auto write = [&file](const Settings &all, const InstanceList &list) {
        saveSettings(all, file);
        return saveInstances(list, file); // writes both
    };
    if (const auto saved = write(settings, instances); !saved) {
        (void)write(m_settings, m_instances); // or it would be written later on
        return saved;
    }
    m_settings = settings;
    m_instances = instances;
    return {};
}

/// With the engine and the authorities as they stand in the dialog, so that they can be tried
/// before they are stored.
TestHandle SettingsKeeper::startTest(const Instance &instance, const ApiKey &key,
                                     std::function<void(const TestEvent &)> told,
                                     std::function<void()> ended) const
{
    const Settings settings = m_dialog ? m_dialog->enteredSettings() : m_settings;
    return startInstanceTest(instanceTestPorts(settings, m_ports.pool, m_ports.runner), instance,
                             key, std::move(told), std::move(ended));
}

} // namespace gearaudit
