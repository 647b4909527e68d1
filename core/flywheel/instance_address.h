#pragma once

#include "core/base/result.h"

#include <QString>
#include <QUrl>

namespace gearaudit
{

/// Where a Flywheel instance answers.
struct InstanceAddress {
    QString host; ///< lower case; an international name in its ASCII form; "[::1]" with brackets
    int port = 0; ///< 0: the scheme's own
    bool secure = true; ///< https
    QString entered = {}; ///< where that is no address, which has no host: for its author to mend

    /// As parseInstanceAddress() reads it; not usable where that is an error.
    static InstanceAddress of(const QString &text);
    bool isUsable() const { return !host.isEmpty(); }
    /// "https://site.example:8443", for people, fields and files; or what was entered.
    QString text() const;
    /// Below the base address of domain.md, `scheme://host[:port]/api`: "gears" gives
    /// ".../api/gears".
    QUrl api(const QString &path) const;
    bool operator==(const InstanceAddress &) const = default;
};

/// Reads an address as people write it: with or without https:// (which is meant where nothing is
/// said), port and path; the path is left out, as it is a page of the site. Malformed for what is
/// no address, Refused for one with a user name or password in it. The error does not repeat the
/// text, since it may be a key in the wrong field.
Result<InstanceAddress> parseInstanceAddress(const QString &text);

/// A host name, an IPv4 address or an IPv6 one in brackets, in the form that InstanceAddress has;
/// empty if it is none.
QString normalizedHost(const QString &text);

} // namespace gearaudit
