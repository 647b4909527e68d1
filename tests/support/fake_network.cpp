#include "tests/support/fake_network.h"

#include <QTimer>

#include <cstring>

namespace gearaudit::test
{

namespace
{

QNetworkReply::NetworkError errorOf(int status)
{
    if (status < 400)
        return QNetworkReply::NoError;
    switch (status) {
    case 401: return QNetworkReply::AuthenticationRequiredError;
    case 403: return QNetworkReply::ContentAccessDenied;
    case 404: return QNetworkReply::ContentNotFoundError;
    case 500: return QNetworkReply::InternalServerError;
    case 503: return QNetworkReply::ServiceUnavailableError;
    default:
        return status < 500 ? QNetworkReply::UnknownContentError
                            : QNetworkReply::UnknownServerError;
    }
}

class FakeReply : public QNetworkReply
{
public:
    FakeReply(PreparedReply prepared, const QNetworkRequest &request, int &aborted, QObject *parent)
        : QNetworkReply(parent), m_prepared(std::move(prepared)), m_aborted(aborted)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(QNetworkAccessManager::GetOperation);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        QTimer::singleShot(0, this, [this] { play(); });
    }

    qint64 bytesAvailable() const override
    {
        return m_arrived ? m_prepared.body.size() - m_read + QNetworkReply::bytesAvailable() : 0;
    }
    bool isSequential() const override { return true; }
    void abort() override
    {
        if (isFinished())
            return;
        ++m_aborted;
        end(OperationCanceledError);
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = m_arrived ? std::min(size, m_prepared.body.size() - m_read) : 0;
        if (count <= 0)
            return isFinished() ? -1 : 0;
        std::memcpy(data, m_prepared.body.constData() + m_read, std::size_t(count));
        m_read += count;
        return count;
    }

private:
    void play()
    {
        if (isFinished())
            return;
        if (!m_prepared.sslErrors.isEmpty()) {
            Q_EMIT sslErrors(m_prepared.sslErrors);
            return end(SslHandshakeFailedError);
        }
        if (m_prepared.status > 0)
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_prepared.status);
        for (const auto &[name, value] : m_prepared.headers)
            setRawHeader(name, value);
        m_arrived = true;
        if (!m_prepared.body.isEmpty())
            Q_EMIT readyRead();
        if (!m_prepared.hangs && !isFinished())
            end(m_prepared.error == NoError ? errorOf(m_prepared.status) : m_prepared.error);
    }
    void end(NetworkError error)
    {
        setFinished(true);
        if (error != NoError) {
            setError(error, QStringLiteral("network error %1").arg(error));
            Q_EMIT errorOccurred(error);
        }
        Q_EMIT finished();
    }

    PreparedReply m_prepared;
    int &m_aborted;
    qint64 m_read = 0;
    bool m_arrived = false;
};

} // namespace

void FakeNetwork::on(const QString &path, std::vector<PreparedReply> replies)
{
    m_replies[path] = std::move(replies);
}

QStringList FakeNetwork::paths() const
{
    QStringList paths;
    for (const auto &request : m_requests)
        paths << request.url().toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    return paths;
}

QNetworkReply *FakeNetwork::createRequest(Operation, const QNetworkRequest &request, QIODevice *)
{
    m_requests.push_back(request);
    PreparedReply reply{404, "{\"message\": \"nothing is prepared\"}", {}, {}, {}, false};
    if (const auto found = m_replies.find(request.url().path()); found != m_replies.end()) {
        reply = found->second.front();
        if (found->second.size() > 1)
            found->second.erase(found->second.begin());
    }
    return new FakeReply(std::move(reply), request, m_aborted, this);
}

} // namespace gearaudit::test
