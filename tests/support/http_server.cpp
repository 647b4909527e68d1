#include "tests/support/http_server.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace gearaudit::test
{

namespace
{

std::optional<ServerRequest> readRequest(const QByteArray &raw)
{
    const auto end = raw.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    ServerRequest request;
    request.raw = raw;
    QList<QByteArray> lines = raw.left(end).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> first = lines.takeFirst().split(' ');
    request.method = first.value(0);
    const QUrl url = QUrl::fromEncoded(first.value(1));
    request.path = url.path();
    request.query = QUrlQuery(url);
    for (const QByteArray &line : lines) {
        const auto colon = line.indexOf(':');
        request.headers.append({line.left(colon).toLower(), line.mid(colon + 1).trimmed()});
    }
    return request;
}

QByteArray head(const ServerReply &reply)
{
    const bool announcesMore =
        reply.how == ServerReply::How::Cut || reply.how == ServerReply::How::Stalled;
    const bool endless =
        reply.how == ServerReply::How::Endless || reply.how == ServerReply::How::Drip;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Status\r\n";
    if (!endless) {
        qint64 length = reply.body.size() + (announcesMore ? 1000 : 0);
        if (announcesMore && reply.announced >= 0)
            length = reply.announced;
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    }
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    return head + "Connection: close\r\n\r\n";
}

} // namespace

QByteArray ServerRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name.toLower())
            return value;
    }
    return {};
}

HttpServer::HttpServer(Answer answer, const std::optional<QSslConfiguration> &tls)
    : m_answer(std::move(answer))
{
    if (tls) {
        auto *server = new QSslServer;
        server->setSslConfiguration(*tls);
        m_server = server;
    } else {
        m_server = new QTcpServer;
    }
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    QObject::connect(m_server, &QTcpServer::pendingConnectionAvailable, m_server, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            accept(socket);
    });
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            if (!m_server->listen(QHostAddress::LocalHost))
                qFatal("cannot listen: %s", qPrintable(m_server->errorString()));
            m_port = m_server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

HttpServer::~HttpServer()
{
    m_thread.quit();
    m_thread.wait();
}

std::vector<ServerRequest> HttpServer::requests() const
{
    const std::lock_guard guard(m_mutex);
    return m_requests;
}

void HttpServer::accept(QTcpSocket *socket)
{
    auto buffer = std::make_shared<QByteArray>();
    const auto receiveMore = [this, socket, buffer] { receive(socket, *buffer); };
    QObject::connect(socket, &QTcpSocket::readyRead, socket, receiveMore);
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    receiveMore(); // what came before anybody listened
}

void HttpServer::receive(QTcpSocket *socket, QByteArray &buffer)
{
    buffer += socket->readAll();
    const auto request = readRequest(buffer);
    if (!request)
        return;
    buffer.clear();
    {
        const std::lock_guard guard(m_mutex);
        m_requests.push_back(*request);
    }
    reply(socket, m_answer(*request));
}

void HttpServer::reply(QTcpSocket *socket, const ServerReply &reply)
{
    using How = ServerReply::How;
    if (reply.how == How::Silent)
        return;
    if (reply.how == How::HangUp)
        return socket->disconnectFromHost();
    socket->write(head(reply));
    socket->write(reply.body);
    if (reply.how == How::Whole || reply.how == How::Cut)
        return socket->disconnectFromHost();
    if (reply.how == How::Endless) {
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket,
                         [socket, body = reply.body] { // keeps a step ahead of the client
                             if (socket->bytesToWrite() < body.size())
                                 socket->write(body);
                         });
    } else if (reply.how == How::Drip) {
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket,
                         [socket, body = reply.body] { socket->write(body); });
        timer->start(5);
    }
}

} // namespace gearaudit::test
