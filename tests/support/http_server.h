#pragma once

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QThread>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

class QTcpServer;
class QTcpSocket;

namespace gearaudit::test
{

struct ServerRequest {
    QByteArray method;
    QString path;
    QUrlQuery query;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray raw;                                   ///< as it came

    QByteArray header(const QByteArray &name) const;
};

struct ServerReply {
    /// Besides answering as one should, what servers do to their clients.
    enum class How {
        Whole,
        Silent,  ///< no answer, the connection stays open
        HangUp,  ///< no answer, the connection is closed
        Cut,     ///< the body, of which more is announced, and then closed
        Stalled, ///< the same, and then nothing
        Endless, ///< the body again and again
        Drip,    ///< the body again and again, slowly
    };
    int status = 200;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    How how = How::Whole;
    qint64 announced = -1; ///< the length that Cut and Stalled announce; below 0: some more than the body
};

/// An HTTP/1.1 server on a loopback port of its own choice, in a thread of its own, so that tests
/// may block. Each connection serves one request. Records everything that comes.
class HttpServer
{
public:
    /// Called from the server's thread.
    using Answer = std::function<ServerReply(const ServerRequest &)>;

    /// With a configuration it speaks TLS.
    explicit HttpServer(Answer answer, const std::optional<QSslConfiguration> &tls = {});
    ~HttpServer();

    int port() const { return m_port; }
    std::vector<ServerRequest> requests() const;

private:
    void accept(QTcpSocket *socket);
    void receive(QTcpSocket *socket, QByteArray &buffer);
    void reply(QTcpSocket *socket, const ServerReply &reply);

    const Answer m_answer;
    QThread m_thread;
    QTcpServer *m_server = nullptr; ///< lives in m_thread
    int m_port = 0;
    mutable std::mutex m_mutex;
    std::vector<ServerRequest> m_requests;
};

} // namespace gearaudit::test
