#pragma once

#include "core/base/result.h"
#include "core/images/docker/registry_login.h"
#include "core/images/image_inspector.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace gearaudit
{

/// The HTTP/1.0 request that pulls an image through the engine's API (POST /images/create). The
/// older HTTP has no chunks: the answer's body is what comes until the connection ends.
QByteArray pullRequest(const QString &apiVersion, const QString &name, const QString &tagOrDigest,
                       const QByteArray &registryAuth = {});

/// Reads the engine's answer to pullRequest as it comes: a status line and headers, then a JSON
/// object a line (Docker Engine API, "Create an image"). Pure; bounded whatever comes.
class PullStream
{
public:
    /// Returns whether the progress changed.
    bool feed(const QByteArray &piece);
    /// Bytes over all layers so far seen; Unpacking once all of them are here.
    ImageProgress progress() const;
    /// After the stream has ended. NotReadable when it was no answer of an engine's. The login that
    /// was sent along is hidden in the error.
    Result<void> result(const QString &reference, const RegistryLogin *login = nullptr) const;

private:
    struct Layer {
        qint64 done = 0;
        qint64 total = 0;
        bool arrived = false;
    };
    void readHead();
    bool readLine(const QByteArray &line);

    QByteArray m_pending;
    bool m_headRead = false;
    bool m_broken = false;
    int m_httpStatus = 0;
    QString m_error;
    bool m_succeeded = false;
    QHash<QString, Layer> m_layers;
};

} // namespace gearaudit
