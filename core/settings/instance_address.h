#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace gearaudit
{

/// An instance's address as it is kept, scheme://host[:port] in lower case, from what people enter:
/// as parseInstanceAddress() reads it. Malformed, Stage::Instance; the error does not repeat the
/// text, which may be a key in the wrong field.
Result<QString> normalizedAddress(const QString &entered);

/// The host of such an address, without the port; empty where it is none.
QString addressHost(const QString &address);

/// What was pasted into the field for the key.
struct PastedKey {
    QString address; ///< normalised; empty where the text names none
    /// What is kept: the bare key; of one that says __force_insecure "HOST:__force_insecure:KEY",
    /// so that a key never goes over http unless it says so itself.
    Secret key;

    bool operator==(const PastedKey &) const = default;
};

/// Reads a key in the forms that parseApiKey() knows. Stage::Instance: Malformed, subject "key",
/// where it is none of them or longer than 4096 bytes; Refused, subject "address", for http://. The
/// error never holds any of it.
Result<PastedKey> parsePastedKey(const QByteArray &text);

/// Whether a key may be used for the instance at `address`. Stage::Instance, Refused: with subject
/// "key" where it names another host (the port and scheme in a key are often left out), with
/// subject "address" for http:// where the key does not say __force_insecure.
Result<void> checkKeyFor(const PastedKey &key, const QString &address);

} // namespace gearaudit
