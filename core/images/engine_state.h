#pragma once

#include <QString>

#include <optional>

namespace gearaudit
{

/// Whether audits can run, as explicit state. What to do about each is said in ui/words.
struct EngineState {
    enum class Kind {
        Unknown, ///< not asked yet
        Checking,
        NoProgram,
        NoDaemon, ///< the program is there, the engine does not answer
        NoPermission, ///< on its socket
        Failed, ///< something else; `detail` holds the program's words
        Ready,
    };
    Kind kind = Kind::Unknown;
    QString program; ///< the path that was found, or the name that was looked for
    QString detail; ///< what the program said, when it is not ready
    QString version; ///< the engine's
    QString apiVersion; ///< "1.41"; empty where there is no Docker API (podman)
    QString platform; ///< "linux/amd64", the engine's
    QString imageFolder; ///< where the engine keeps images, on its own host
    QString address; ///< "unix:///var/run/docker.sock", as the program resolves it
    std::optional<qint64> freeBytes; ///< on the disk of imageFolder; none when it is not this host's
    bool isPodman = false;
    bool hasLogins = false; ///< the user is logged in to some registry, with the program's own config

    bool isReady() const { return kind == Kind::Ready; }
    bool operator==(const EngineState &) const = default;
};

} // namespace gearaudit
