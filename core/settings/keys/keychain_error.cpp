#include "core/settings/keys/keychain_error.h"

namespace gearaudit
{

std::optional<Error> keychainObstacle(const SecretService &service, const QString &id)
{
    const auto error = [&](Code code, const QString &detail) {
        return Error{Stage::Keychain, code, id, detail};
    };
    switch (service.reach) {
    case SecretService::Reach::Unknown: return std::nullopt;
    case SecretService::Reach::NoLibrary:
        return error(Code::NoKeychain, QStringLiteral("%1 is not installed").arg(service.detail));
    case SecretService::Reach::NoBus:
    case SecretService::Reach::NoService: return error(Code::NoKeychain, service.detail);
    case SecretService::Reach::Reached: break;
    }
    if (!service.hasDefault)
        return error(Code::NoKeychain, QStringLiteral("the Secret Service has no default keyring"));
    if (service.defaultLocked)
        return error(Code::Locked, {});
    return std::nullopt;
}

Error keychainError(QKeychain::Error code, const QString &text, const SecretService &service,
                    const QString &id)
{
    const auto error = [&](Code meaning) { return Error{Stage::Keychain, meaning, id, text}; };
    const bool isSaid = service.reach != SecretService::Reach::Unknown;
    switch (code) {
    case QKeychain::NoError: return error(Code::Failed);
    case QKeychain::EntryNotFound:
        if (isSaid && service.reach != SecretService::Reach::Reached)
            return keychainObstacle(service, id).value_or(error(Code::Failed));
        return {Stage::Keychain, service.anyLocked ? Code::Locked : Code::NotFound, id, {}};
    case QKeychain::AccessDeniedByUser: return error(Code::NotPermitted);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return error(Code::NoKeychain);
    case QKeychain::AccessDenied:
        return error(service.defaultLocked ? Code::Locked : Code::NotPermitted);
    case QKeychain::CouldNotDeleteEntry:
        return error(service.anyLocked ? Code::Locked : Code::Failed);
    case QKeychain::OtherError: return keychainObstacle(service, id).value_or(error(Code::Failed));
    }
    return error(Code::Failed);
}

} // namespace gearaudit
