#include "core/images/docker/engine_answers.h"

#include <QRegularExpression>

#include <array>
#include <optional>
#include <span>

namespace gearaudit
{

namespace
{
struct Sign {
    const char *text; ///< in lower case
    Code code;
};

// What the engine says of itself, whatever else stands in the same text.
constexpr std::array ofTheEngine{
    Sign{"no space left on device", Code::NoSpace},
    Sign{"permission denied while trying to connect", Code::NotPermitted},
    Sign{"cannot connect to the docker daemon", Code::NoDaemon},
    Sign{"failed to connect to the docker api", Code::NoDaemon},
    Sign{"error during connect", Code::NoDaemon},
    Sign{"cannot connect to podman", Code::NoDaemon},
    Sign{"is the docker daemon running", Code::NoDaemon},
    Sign{"dial unix", Code::NoDaemon}, // registries are not spoken to by sockets
    // What came is not what its name or digest stands for.
    Sign{"archive/tar: ", Code::Corrupt},
    Sign{"gzip: invalid", Code::Corrupt},
    Sign{"flate: corrupt", Code::Corrupt},
    Sign{"zstd: ", Code::Corrupt},
    Sign{"magic number mismatch", Code::Corrupt},
    Sign{"error processing tar file(exit status 1): unexpected eof", Code::Corrupt},
    Sign{"layer verification failed", Code::Corrupt},
    Sign{"verification failed for digest", Code::Corrupt},
    Sign{"failed size validation", Code::Corrupt},
    Sign{"unexpected commit digest", Code::Corrupt},
    Sign{"digest did not match", Code::Corrupt},
    Sign{"does not match digest", Code::Corrupt},
    Sign{"invalid checksum", Code::Corrupt},
    Sign{"no matching manifest for", Code::WrongPlatform},
    Sign{"does not match the specified platform", Code::WrongPlatform},
    Sign{"exec format error", Code::WrongPlatform},
    Sign{"no image found in image index for architecture", Code::WrongPlatform},
    Sign{"stat /bin/sh: no such file", Code::NoShell},
    Sign{"\"/bin/sh\": executable file not found", Code::NoShell},
    Sign{"executable file `/bin/sh` not found", Code::NoShell},
    Sign{"exec /bin/sh: no such file", Code::NoShell},
    Sign{"attempted to invoke a command that was not found", Code::NoShell},
    Sign{"\"/bin/sh\": permission denied", Code::NoShell},
    Sign{"oom-killed", Code::NoMemory},
    Sign{"cannot allocate memory", Code::NoMemory},
    Sign{"out of memory", Code::NoMemory},
    // The image's own settings: its environment, user, volumes and working folder.
    Sign{"argument list too long", Code::NotStartable},
    Sign{"invalid environment variable", Code::NotStartable},
    Sign{"unable to find user", Code::NotStartable},
    Sign{"unable to find group", Code::NotStartable},
    Sign{"no matching entries in passwd", Code::NotStartable},
    Sign{"cwd must be an absolute path", Code::NotStartable},
    Sign{"cannot be mounted because", Code::NotStartable},
    Sign{"invalid volume specification", Code::NotStartable},
    Sign{"toomanyrequests", Code::RateLimited},
    Sign{"rate limit", Code::RateLimited},
    // A proxy's login is the engine's to have: none of the registry's would help.
    Sign{"proxy authentication required", Code::Unreachable},
};

// A registry's answer and the way to it. A text that has several (podman joins those of all its
// registries) means the first of this list, which is the order of what helps a person most.
constexpr std::array ofRegistries{
    Sign{"no basic auth credentials", Code::Unauthorized},
    Sign{"unauthorized", Code::Unauthorized},
    Sign{"authentication required", Code::Unauthorized},
    Sign{"access forbidden", Code::Unauthorized},
    Sign{"incorrect username or password", Code::Unauthorized},
    Sign{"invalid username/password", Code::Unauthorized},
    Sign{"x509:", Code::Certificate},
    Sign{"certificate signed by unknown authority", Code::Certificate},
    Sign{"failed to verify certificate", Code::Certificate},
    Sign{"dial tcp", Code::Unreachable},
    Sign{"dial udp", Code::Unreachable},
    Sign{"proxyconnect", Code::Unreachable},
    Sign{"i/o timeout", Code::Unreachable},
    Sign{"connection refused", Code::Unreachable},
    Sign{"connection reset", Code::Unreachable},
    Sign{"connection timed out", Code::Unreachable},
    Sign{"operation timed out", Code::Unreachable},
    Sign{"connection lost", Code::Unreachable},
    Sign{"closed network connection", Code::Unreachable},
    Sign{"broken pipe", Code::Unreachable},
    Sign{"no such host", Code::Unreachable},
    Sign{"server misbehaving", Code::Unreachable},
    Sign{"name resolution", Code::Unreachable},
    Sign{"name or service not known", Code::Unreachable},
    Sign{"no route to host", Code::Unreachable},
    Sign{"host is down", Code::Unreachable},
    Sign{"network is unreachable", Code::Unreachable},
    Sign{"tls handshake", Code::Unreachable},
    Sign{"tls: ", Code::Unreachable},
    Sign{"http response to https client", Code::Unreachable},
    Sign{"malformed http", Code::Unreachable},
    Sign{"client.timeout", Code::Unreachable},
    Sign{"timeout exceeded", Code::Unreachable},
    Sign{"context deadline exceeded", Code::Unreachable},
    Sign{"request canceled while waiting", Code::Unreachable},
    Sign{"unexpected eof", Code::Unreachable},
    Sign{": eof", Code::Unreachable},
    Sign{"http2: ", Code::Unreachable},
    Sign{"stream error: ", Code::Unreachable},
    Sign{"bad gateway", Code::Ill},
    Sign{"service unavailable", Code::Ill},
    Sign{"gateway timeout", Code::Ill},
    Sign{"gateway time-out", Code::Ill},
    Sign{"unable to ping registry", Code::Unreachable},
    Sign{"v1 container registry", Code::Unreachable}, // podman, of what answers as no registry does
    Sign{"manifest unknown", Code::NotFound},
    Sign{"pull access denied", Code::NotFound},
    Sign{"repository does not exist", Code::NotFound},
    Sign{"name unknown", Code::NotFound},
    Sign{"repository name not known", Code::NotFound},
    Sign{"no such image", Code::NotFound},
    Sign{"image not known", Code::NotFound},
    Sign{"invalid reference format", Code::NotFound},
    Sign{"short-name", Code::NotFound},
    Sign{"manifest for", Code::NotFound},
    Sign{": not found", Code::NotFound},
    // A page where a registry's answer should be, by whoever stands in between.
    Sign{"looking for beginning of value", Code::Ill},
    Sign{"unexpected end of json input", Code::Ill},
    Sign{"denied: permission denied", Code::Denied},
    Sign{"permission denied", Code::Failed}, // of a file of the engine's
    Sign{"denied", Code::Unauthorized},
};

std::optional<Code> find(std::span<const Sign> signs, const QString &lower)
{
    for (const Sign &sign : signs) {
        if (lower.contains(QLatin1String(sign.text)))
            return sign.code;
    }
    return std::nullopt;
}

/// By the HTTP status that the engine tells of a registry's answer, in Docker's, containerd's and
/// podman's ways to write it. None where none is told, or it says nothing.
std::optional<Code> byHttpStatus(const QString &lower)
{
    static const QRegularExpression told(QStringLiteral(
        "(?:unexpected (?:http )?status(?: code)?(?: from [a-z]+ request to)?:?"
        "|error parsing http|status ?code:?|status code from registry|http status:?)"
        " (?:\"?https?://\\S+ )?([1-5]\\d\\d)\\b"));
    const int status = told.match(lower).captured(1).toInt();
    switch (status) {
    case 401: return Code::Unauthorized;
    case 403: return Code::Denied;
    case 404: return Code::NotFound;
    case 429: return Code::RateLimited;
    case 407:
    case 408: return Code::Unreachable;
    default: return status >= 500 ? std::optional(Code::Ill) : std::nullopt;
    }
}
} // namespace

Code classifyEngineError(const QString &errorText)
{
    const QString lower = errorText.toLower();
    if (const auto code = find(ofTheEngine, lower))
        return *code;
    if (const auto code = byHttpStatus(lower))
        return *code;
    return find(ofRegistries, lower).value_or(Code::Failed);
}

} // namespace gearaudit
