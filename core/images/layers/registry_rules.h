#pragma once

#include "core/model/image_reference.h"

#include <QStringList>
#include <QUrl>

#include <vector>

namespace gearaudit
{

// What may be asked of whom. Pure functions.

/// Hosts from a setting: parted by spaces or commas, in small letters.
QStringList hostsOf(const QString &setting);
/// Whether a text is a host with or without its port, and nothing else: no scheme, path or user.
bool isHostAndPort(const QString &text);
/// Whether a list of hosts has this one, with its port or for all of its ports.
bool namesHost(const QStringList &hosts, const QString &hostAndPort);

/// Where to ask before a registry itself.
struct RegistryMirror {
    QString registry; ///< "docker.io"
    QString host; ///< with its port
    QString folder; ///< before the repository's name there; may be empty

    bool operator==(const RegistryMirror &) const = default;
};
/// "docker.io=mirror.example:5000/hub ghcr.io=mirror.example": what is in another form is left out and
/// named in `wrong`.
std::vector<RegistryMirror> mirrorsOf(const QString &setting, QStringList *wrong = nullptr);
/// The image's name at a mirror.
ImageReference atMirror(const ImageReference &reference, const RegistryMirror &mirror);

/// Docker Hub under its one name: index.docker.io and registry-1.docker.io are docker.io, whose images
/// without an owner are library's. Other hosts in small letters.
ImageReference canonicalReference(ImageReference reference);

/// This computer itself: "localhost" or 127.0.0.0/8, ::1.
bool isLoopback(const QString &host);
/// Whether a redirect may be followed: to https, or from plain http of this computer (or of a host that
/// is `plain` by setting) to such again; and never to an address of this computer or of a private
/// network from a host that has none: no server of the internet is to make us ask those.
bool mayRedirect(const QUrl &from, const QUrl &to, const QStringList &plain);

/// Whether a login for a registry may be sent to where it sends for tokens: to itself, to a host of the
/// same owner (they share a domain below the public suffix, as for cookies: auth.docker.io for
/// registry-1.docker.io), or to one that is `allowed` by setting.
bool mayHaveLogin(const QUrl &registry, const QUrl &realm, const QStringList &allowed);

/// A platform as a setting has it: "linux/arm64/v8"; also "arm64" or "linux/x86_64". Malformed.
Result<QString> platformOfSetting(const QString &setting);

} // namespace gearaudit
