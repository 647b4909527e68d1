#include "core/images/docker/pull_stream.h"

#include "core/images/docker/engine_answers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace gearaudit
{

namespace
{
constexpr qsizetype lineCap = 1024 * 1024;
constexpr qsizetype layerCap = 10'000;
} // namespace

QByteArray pullRequest(const QString &apiVersion, const QString &name, const QString &tagOrDigest,
                       const QByteArray &registryAuth)
{
    QByteArray request = "POST /v" + apiVersion.toLatin1()
        + "/images/create?fromImage=" + QUrl::toPercentEncoding(name)
        + "&tag=" + QUrl::toPercentEncoding(tagOrDigest) + " HTTP/1.0\r\nHost: docker\r\n";
    if (!registryAuth.isEmpty())
        request += "X-Registry-Auth: " + registryAuth + "\r\n";
    return request + "Content-Length: 0\r\n\r\n";
}

bool PullStream::feed(const QByteArray &piece)
{
    m_pending += piece;
    if (!m_headRead)
        readHead();
    bool changed = false;
    if (m_headRead) {
        qsizetype begin = 0;
        for (qsizetype end; (end = m_pending.indexOf('\n', begin)) >= 0; begin = end + 1)
            changed = readLine(m_pending.mid(begin, end - begin)) || changed;
        m_pending.remove(0, begin);
    }
    if (m_pending.size() > lineCap) {
        m_pending.clear();
        m_broken = true;
    }
    return changed;
}

void PullStream::readHead()
{
    const auto end = m_pending.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray statusLine = m_pending.left(m_pending.indexOf("\r\n"));
    m_headRead = true;
    if (statusLine.startsWith("HTTP/1."))
        m_httpStatus = statusLine.split(' ').value(1).toInt();
    m_pending.remove(0, end + 4);
}

bool PullStream::readLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.isEmpty())
        return false;
    const auto field = [&object](const char *key) {
        return object.value(QLatin1String(key)).toString();
    };
    for (const char *key : {"error", "message"}) {
        if (const QString error = field(key); !error.isEmpty())
            m_error = error;
    }
    const QString status = field("status");
    if (status.startsWith(QLatin1String("Status: ")))
        m_succeeded = true;
    const QString id = field("id");
    if (id.isEmpty() || (m_layers.size() >= layerCap && !m_layers.contains(id)))
        return false;

    const QJsonObject detail = object.value(QLatin1String("progressDetail")).toObject();
    const qint64 current = detail.value(QLatin1String("current")).toInteger();
    const qint64 total = detail.value(QLatin1String("total")).toInteger();
    if (status == QLatin1String("Downloading")) {
        Layer &layer = m_layers[id];
        layer.done = std::max<qint64>(0, current);
        layer.total = std::max({layer.total, layer.done, total});
    } else if (status == QLatin1String("Download complete") || status == QLatin1String("Extracting")
               || status == QLatin1String("Pull complete")) {
        Layer &layer = m_layers[id];
        layer.total = std::max(layer.total, total);
        layer.done = layer.total;
        layer.arrived = true;
    } else if (status == QLatin1String("Pulling fs layer") || status == QLatin1String("Waiting")) {
        m_layers[id];
    } else {
        return false;
    }
    return true;
}

ImageProgress PullStream::progress() const
{
    ImageProgress progress{ImageStage::Pulling, 0, 0};
    bool allArrived = !m_layers.isEmpty();
    for (const Layer &layer : m_layers) {
        progress.bytesDone += layer.done;
        progress.bytesTotal += layer.total;
        allArrived = allArrived && layer.arrived;
    }
    if (allArrived)
        progress.stage = ImageStage::Unpacking;
    return progress;
}

Result<void> PullStream::result(const QString &reference, const RegistryLogin *login) const
{
    if (m_httpStatus == 0)
        return Unexpected{Error{Stage::Pull, Code::NotReadable, reference,
                                QStringLiteral("the engine's API gave no answer")}};
    QString text = m_error;
    if (text.isEmpty() && m_httpStatus >= 400 && !m_pending.isEmpty()) // an error has no line end
        text = QJsonDocument::fromJson(m_pending).object().value(QLatin1String("message")).toString();
    const QString said = text; // what follows are words of ours: they tell nothing of a registry
    if (text.isEmpty() && m_httpStatus >= 400)
        text = QStringLiteral("the engine answered with HTTP status %1").arg(m_httpStatus);
    if (text.isEmpty() && !m_succeeded)
        text = m_broken ? QStringLiteral("the engine's answer could not be read")
                        : QStringLiteral("the engine's answer ended early");
    if (text.isEmpty())
        return {};
    if (login)
        text = withoutLogin(text, *login);
    Code code = classifyEngineError(said);
    if (code == Code::Failed && m_httpStatus == 404)
        code = Code::NotFound;
    return Unexpected{Error{Stage::Pull, code, reference, text.simplified().left(300)}};
}

} // namespace gearaudit
