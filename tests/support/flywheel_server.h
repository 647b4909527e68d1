#pragma once

#include "tests/support/http_server.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace gearaudit::test
{

/// What a FlywheelServer knows. No real site's.
struct FlywheelSite {
    QString key = QStringLiteral("test-key-of-nobody"); ///< the bare one that it takes
    QString email = QStringLiteral("ada@site.example");
    bool admin = true;
    bool device = false; ///< the key is a device's, not a user's
    QString release = QStringLiteral("19.2.1");
    QJsonArray gears; ///< documents, all versions
    int pageSize = 0; ///< 0: an array; else {total, count, results} of at most so many
};

/// A Flywheel site's REST API as far as domain.md describes it, over http or https. It also does to
/// its clients, for any path, what sites and the proxies before them do.
class FlywheelServer
{
public:
    explicit FlywheelServer(FlywheelSite site, const std::optional<QSslConfiguration> &tls = {});

    /// Answers to a path ("/api/gears") that come first, in this order; with `keep` the last stays.
    void first(const QString &path, std::vector<ServerReply> replies, bool keep = false);

    QString address() const; ///< "https://127.0.0.1:PORT"
    /// The key as a person would paste it: "127.0.0.1:PORT[:__force_insecure]:KEY".
    QString pastedKey() const;
    int port() const { return m_server->port(); }
    std::vector<ServerRequest> requests() const { return m_server->requests(); }
    /// Each request's path.
    QStringList paths() const;

private:
    ServerReply answer(const ServerRequest &request);
    ServerReply gears(const ServerRequest &request) const;

    const FlywheelSite m_site;
    const bool m_secure;
    std::mutex m_mutex;
    struct Script {
        std::vector<ServerReply> replies;
        bool keep = false;
    };
    std::map<QString, Script> m_scripts;
    std::unique_ptr<HttpServer> m_server; ///< last: it calls the rest
};

/// An answer in the API's form of an error: {message, status_code, request_id}.
ServerReply apiError(int status, const QString &message,
                     QList<std::pair<QByteArray, QByteArray>> headers = {});
/// What a proxy says, in HTML.
ServerReply proxyPage(int status);

/// A gear document as a site gives it, `created` on that day ("2024-03-08").
QJsonObject gearDocument(const QString &id, const QString &name, const QString &version,
                         const QString &image, const QString &day);

} // namespace gearaudit::test
