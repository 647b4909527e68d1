#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace gearaudit
{

/// An instance's address as it is kept, scheme://host[:port] in lower case, from what people enter:
/// a bare host or host:port (https), an address with a path (dropped, as copied from a browser), a
/// port that is the scheme's own (dropped). Only http and https; no user name in it. Malformed,
/// Stage::Instance; the error does not repeat the text, which may be a key in the wrong field.
Result<QString> normalizedAddress(const QString &entered);

/// The host of such an address, without the port.
QString addressHost(const QString &address);

/// What was pasted into the field for the key.
struct PastedKey {
    QString address; ///< normalised; empty where the text names none
    /// What is kept: the bare key; of one that says __force_insecure "HOST:__force_insecure:KEY",
    /// so that a key never goes over http unless it says so itself.
    Secret key;

    bool operator==(const PastedKey &) const = default;
};

/// Reads a key in the forms of Flywheel's own tools: KEY, host:KEY, host:port:KEY,
/// host[:port]:__force_insecure:KEY (http), each also behind "bearer ", "scitran-user " or
/// https://. Stage::Instance: Malformed, subject "key", where it is empty, no text of a single
/// word, or longer than 4096 bytes; Refused, subject "address", for http://. The error never holds
/// any of it.
Result<PastedKey> parsePastedKey(const QByteArray &text);

/// Whether a key may be used for the instance at `address`. Stage::Instance, Refused: with subject
/// "key" where it names another host (the port and scheme in a key are often left out), with
/// subject "address" for http:// where the key does not say __force_insecure.
Result<void> checkKeyFor(const PastedKey &key, const QString &address);

} // namespace gearaudit
