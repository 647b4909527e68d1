#include "app/window/settings_keeper.h"

#include "app/instance_test.h"
#include "core/images/docker/engine_check.h"
#include "core/process/process_runner.h"
#include "core/settings/instance_settings.h"
#include "ui/settings/settings_dialog.h"

#include <QSettings>

namespace gearaudit
{

SettingsKeeper::SettingsKeeper(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_settings(loadSettings(parts.stored)),
      m_instances(loadInstances(parts.stored))
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
    SettingsDialogParts parts;
    parts.layout = &m_parts.stored;
    parts.pool = &m_parts.pool;
    parts.settings = m_settings;
    parts.instances = m_instances;
    parts.keychain = &m_parts.keychain;
    parts.session = &m_parts.session;
    parts.keys = &m_parts.keys;
    parts.save = [this](const Settings &settings, const InstanceList &instances) {
        return save(settings, instances);
    };
    parts.startTest = [this](const Instance &instance, const Secret &key, auto told, auto ended) {
        return startTest(instance, key, std::move(told), std::move(ended));
    };
    parts.checkEngine = [runner = m_parts.runner](const QString &program, std::stop_token stop) {
        return checkEngine(program, *runner, stop);
    };
    m_dialog = new SettingsDialog(parts, window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &SettingsDialog::applied, this, &SettingsKeeper::applied);
    m_dialog->open();
}

Result<void> SettingsKeeper::save(const Settings &settings, const InstanceList &instances)
{
    // An object of its own for the same file: one that has failed once never says otherwise again.
    QSettings file(m_parts.stored.fileName(), m_parts.stored.format());
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
TestHandle SettingsKeeper::startTest(const Instance &instance, const Secret &key,
                                     std::function<void(const TestEvent &)> told,
                                     std::function<void()> ended) const
{
    const Settings settings = m_dialog ? m_dialog->enteredSettings() : m_settings;
    return startInstanceTest(instanceTestParts(settings, m_parts.pool, m_parts.runner), instance,
                             key, std::move(told), std::move(ended));
}

} // namespace gearaudit
