#pragma once

#include "core/settings/connection_port.h"
#include "core/settings/keys/instance_keys.h"
#include "core/settings/settings.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QSettings;
class QWidget;

namespace gearaudit
{

class AdvisoryKeeper;
class ProcessRunner;
class SettingsDialog;
class WorkerPool;

/// The settings as they are stored, and the one dialog that changes them. Main thread only.
class SettingsKeeper : public QObject
{
    Q_OBJECT
public:
    /// What it works with; all of it outlives it.
    struct Ports {
        QSettings &stored; ///< settings and instances, and the dialog's layout
        WorkerPool &pool;
        std::shared_ptr<ProcessRunner> runner;
        CredentialStore &keychain;
        SessionStore &session;
        InstanceKeys &keys; ///< over the two above
        AdvisoryKeeper *advisories = nullptr; ///< null: known faults cannot be fetched
    };

    explicit SettingsKeeper(const Ports &ports, QObject *parent = nullptr);
    ~SettingsKeeper() override;

    /// As they are stored now.
    const Settings &settings() const { return m_settings; }
    const InstanceList &instances() const { return m_instances; }

    /// Opens the dialog before this window, or brings the one that is open to the front.
    void openDialog(QWidget *window);

Q_SIGNALS:
    /// They have been stored. May come several times while the dialog is open.
    void applied(const gearaudit::Settings &settings, const gearaudit::InstanceList &instances);

private:
    Result<void> save(const Settings &settings, const InstanceList &instances);
    TestHandle startTest(const Instance &instance, const ApiKey &key,
                         std::function<void(const TestEvent &)> told,
                         std::function<void()> ended) const;

    Ports m_ports;
    Settings m_settings;
    InstanceList m_instances;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace gearaudit
