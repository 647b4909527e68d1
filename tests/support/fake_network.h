#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>

#include <map>
#include <vector>

namespace gearaudit::test
{

/// What a FakeNetwork gives for one request.
struct PreparedReply {
    int status = 200; ///< 0: nothing is heard of the server
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QNetworkReply::NetworkError error = QNetworkReply::NoError; ///< else what Qt makes of `status`
    QList<QSslError> sslErrors;
    bool hangs = false; ///< never ends by itself
};

/// A QNetworkAccessManager without a network: replies are prepared, requests recorded. Replies come
/// from the event loop, as real ones do, and are read as asked.
class FakeNetwork : public QNetworkAccessManager
{
    Q_OBJECT
public:
    /// For a path without its query: the replies in their order; the last one stays.
    void on(const QString &path, std::vector<PreparedReply> replies);

    const std::vector<QNetworkRequest> &requests() const { return m_requests; }
    /// Each request's path and query.
    QStringList paths() const;
    /// Replies that were not ended by the server, but dropped.
    int aborted() const { return m_aborted; }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoing) override;

private:
    std::map<QString, std::vector<PreparedReply>> m_replies;
    std::vector<QNetworkRequest> m_requests;
    int m_aborted = 0;
};

} // namespace gearaudit::test
