#pragma once

#include "core/base/file_facts.h"
#include "core/flywheel/authorities.h"
#include "core/images/engine_state.h"
#include "core/images/layers/layer_cache.h"
#include "core/settings/connection_port.h"
#include "core/settings/import/key_import.h"
#include "core/settings/keys/instance_keys.h"
#include "core/settings/settings.h"

#include <functional>
#include <stop_token>

class QSettings;

namespace gearaudit
{

class AdvisoryKeeper;
class WorkerPool;

/// What the settings dialog reaches outside itself, and what it begins with: built by app/ or by a
/// test. Everything that is pointed to outlives the dialog.
struct SettingsPorts {
    QSettings *layout = nullptr; ///< where the dialog's size is remembered
    WorkerPool *pool = nullptr;
    Settings settings;      ///< as they are now
    InstanceList instances; ///< as they are now

    CredentialStore *keychain = nullptr;
    SessionStore *session = nullptr;
    InstanceKeys *keys = nullptr; ///< over the two above

    /// The database of known faults; null: nothing can be fetched.
    AdvisoryKeeper *advisories = nullptr;

    /// Stores both, for good; on the main thread, quick. What it fails at is said, and the dialog
    /// stays open.
    std::function<Result<void>(const Settings &, const InstanceList &)> save;
    StartTest startTest;
    /// Whether this engine program can be used; called on a pool thread, may block.
    std::function<EngineState(const QString &program, std::stop_token)> checkEngine;

    /// What was read of images' layers and is kept: its size, and its removal; called on pool threads, may
    /// block. Null: neither is offered.
    std::function<CacheSize()> cacheSize = {};
    std::function<Result<void>()> clearCache = {};

    // What fields name; called on pool threads, may block.
    LookAtFile look = lookAtFile;
    std::function<Result<QList<QSslCertificate>>(const QString &file)> readAuthorities =
        gearaudit::readAuthorities;
    std::function<Result<std::vector<SiteEntry>>(const QString &file)> readKeyFile =
        gearaudit::readKeyFile;
};

} // namespace gearaudit
