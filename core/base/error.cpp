#include "core/base/error.h"

#include <QStringList>

namespace gearaudit
{

QString codeName(Code code)
{
    switch (code) {
    case Code::Failed: return QStringLiteral("failed");
    case Code::NotFound: return QStringLiteral("not-found");
    case Code::NotReadable: return QStringLiteral("not-readable");
    case Code::NotWritable: return QStringLiteral("not-writable");
    case Code::Malformed: return QStringLiteral("malformed");
    case Code::Refused: return QStringLiteral("refused");
    case Code::Unreachable: return QStringLiteral("unreachable");
    case Code::NotPermitted: return QStringLiteral("not-permitted");
    case Code::Unauthorized: return QStringLiteral("unauthorized");
    case Code::Denied: return QStringLiteral("denied");
    case Code::Disabled: return QStringLiteral("disabled");
    case Code::Certificate: return QStringLiteral("certificate");
    case Code::RateLimited: return QStringLiteral("rate-limited");
    case Code::Ill: return QStringLiteral("ill");
    case Code::Corrupt: return QStringLiteral("corrupt");
    case Code::NotStartable: return QStringLiteral("not-startable");
    case Code::NoMemory: return QStringLiteral("no-memory");
    case Code::NoSpace: return QStringLiteral("no-space");
    case Code::WrongPlatform: return QStringLiteral("wrong-platform");
    case Code::TimedOut: return QStringLiteral("timed-out");
    case Code::Stopped: return QStringLiteral("stopped");
    case Code::TooLarge: return QStringLiteral("too-large");
    case Code::NoProgram: return QStringLiteral("no-program");
    case Code::NoDaemon: return QStringLiteral("no-daemon");
    case Code::NoShell: return QStringLiteral("no-shell");
    case Code::NoKeychain: return QStringLiteral("no-keychain");
    case Code::Locked: return QStringLiteral("locked");
    case Code::Taken: return QStringLiteral("taken");
    case Code::Busy: return QStringLiteral("busy");
    }
    return QStringLiteral("failed");
}

QString reasonLine(const Error &error)
{
    const QString text =
        error.detail.isEmpty()
            ? QStringList{codeName(error.code), error.subject}.join(QStringLiteral(": "))
            : error.detail;
    return text.simplified();
}

} // namespace gearaudit
