#include "tests/support/flywheel_server.h"

#include <QJsonDocument>

namespace gearaudit::test
{

namespace
{

template <class Json> ServerReply json(const Json &value, int status = 200)
{
    ServerReply reply;
    reply.status = status;
    reply.body = QJsonDocument(value).toJson(QJsonDocument::Compact);
    reply.headers = {{"Content-Type", "application/json"}};
    return reply;
}

QString nameOf(const QJsonValue &document)
{
    return document[QStringLiteral("gear")][QStringLiteral("name")].toString();
}

/// The newest of each name, as the API gives it by default.
QJsonArray newest(const QJsonArray &all)
{
    QMap<QString, QJsonObject> chosen;
    for (const auto &entry : all) {
        const auto created = [](const QJsonObject &document) {
            return document.value(QStringLiteral("created")).toString();
        };
        auto &best = chosen[nameOf(entry)];
        if (best.isEmpty() || created(best) < created(entry.toObject()))
            best = entry.toObject();
    }
    QJsonArray gears;
    for (const auto &document : std::as_const(chosen))
        gears.append(document);
    return gears;
}

} // namespace

FlywheelServer::FlywheelServer(FlywheelSite site, const std::optional<QSslConfiguration> &tls)
    : m_site(std::move(site)), m_secure(tls.has_value()),
      m_server(std::make_unique<HttpServer>(
          [this](const ServerRequest &request) { return answer(request); }, tls))
{
}

void FlywheelServer::first(const QString &path, std::vector<ServerReply> replies, bool keep)
{
    const std::lock_guard guard(m_mutex);
    m_scripts[path] = {std::move(replies), keep};
}

QString FlywheelServer::address() const
{
    return QStringLiteral("%1://127.0.0.1:%2")
        .arg(m_secure ? QStringLiteral("https") : QStringLiteral("http"))
        .arg(port());
}

QString FlywheelServer::pastedKey() const
{
    return QStringLiteral("127.0.0.1:%1:%2%3")
        .arg(port())
        .arg(m_secure ? QString() : QStringLiteral("__force_insecure:"), m_site.key);
}

QStringList FlywheelServer::paths() const
{
    QStringList paths;
    for (const auto &request : requests())
        paths << request.path;
    return paths;
}

ServerReply FlywheelServer::answer(const ServerRequest &request)
{
    {
        const std::lock_guard guard(m_mutex);
        auto &script = m_scripts[request.path];
        if (!script.replies.empty()) {
            const ServerReply reply = script.replies.front();
            if (!script.keep || script.replies.size() > 1)
                script.replies.erase(script.replies.begin());
            return reply;
        }
    }
    if (request.path == QStringLiteral("/api/version")) {
        return json(QJsonObject{{QStringLiteral("release"), m_site.release},
                                {QStringLiteral("flywheel_release"), QStringLiteral("opal.1")},
                                {QStringLiteral("database"), 100}});
    }
    const QByteArray scheme = m_site.key.size() == 57 ? "Bearer " : "scitran-user ";
    if (request.header("authorization") != scheme + m_site.key.toLatin1())
        return apiError(401, QStringLiteral("Invalid scitran-user api key"));
    if (request.path == QStringLiteral("/api/auth/status")) {
        const QJsonObject origin{{QStringLiteral("type"), m_site.device ? QStringLiteral("device")
                                                                        : QStringLiteral("user")},
                                 {QStringLiteral("id"), m_site.email}};
        return json(QJsonObject{{QStringLiteral("origin"), origin},
                                {QStringLiteral("user_is_admin"), m_site.admin},
                                {QStringLiteral("is_device"), m_site.device}});
    }
    if (request.path == QStringLiteral("/api/users/self") && !m_site.device) {
        // As older servers do, with the key in it.
        const QJsonObject key{{QStringLiteral("key"), m_site.key}};
        return json(QJsonObject{{QStringLiteral("_id"), m_site.email},
                                {QStringLiteral("email"), m_site.email},
                                {QStringLiteral("firstname"), QStringLiteral("Ada")},
                                {QStringLiteral("lastname"), QStringLiteral("Byron")},
                                {QStringLiteral("api_key"), key}});
    }
    if (request.path == QStringLiteral("/api/devices/self") && m_site.device) {
        return json(QJsonObject{{QStringLiteral("_id"), QStringLiteral("5c0ffee")},
                                {QStringLiteral("label"), QStringLiteral("reaper")}});
    }
    if (request.path == QStringLiteral("/api/gears"))
        return gears(request);
    return apiError(404, QStringLiteral("The resource could not be found."));
}

ServerReply FlywheelServer::gears(const ServerRequest &request) const
{
    const auto value = [&](const QString &key) { return request.query.queryItemValue(key); };
    const QJsonArray all = value(QStringLiteral("all_versions")) == QStringLiteral("true")
                               ? m_site.gears
                               : newest(m_site.gears);
    if (m_site.pageSize == 0)
        return json(all);
    QJsonArray results;
    for (qsizetype index = value(QStringLiteral("skip")).toLongLong();
         index < all.size() && results.size() < m_site.pageSize; ++index)
        results.append(all.at(index));
    return json(QJsonObject{{QStringLiteral("total"), all.size()},
                            {QStringLiteral("count"), results.size()},
                            {QStringLiteral("results"), results}});
}

ServerReply apiError(int status, const QString &message,
                     QList<std::pair<QByteArray, QByteArray>> headers)
{
    auto reply = json(QJsonObject{{QStringLiteral("message"), message},
                                  {QStringLiteral("status_code"), status},
                                  {QStringLiteral("request_id"), QStringLiteral("1f2e")}},
                      status);
    reply.headers += headers;
    return reply;
}

ServerReply proxyPage(int status)
{
    ServerReply reply;
    reply.status = status;
    reply.body = "<html><head><title>Bad Gateway</title></head><body>nginx</body></html>";
    reply.headers = {{"Content-Type", "text/html"}};
    return reply;
}

QJsonObject gearDocument(const QString &id, const QString &name, const QString &version,
                         const QString &image, const QString &day)
{
    const QJsonObject manifest{
        {QStringLiteral("name"), name},
        {QStringLiteral("label"), name.toUpper()},
        {QStringLiteral("version"), version},
        {QStringLiteral("inputs"), QJsonObject()},
        {QStringLiteral("custom"), QJsonObject{{QStringLiteral("docker-image"), image}}}};
    const QJsonObject exchange{
        {QStringLiteral("git-commit"), QStringLiteral("local")},
        {QStringLiteral("rootfs-hash"), QStringLiteral("sha384:00")},
        {QStringLiteral("rootfs-url"), QStringLiteral("https://storage.example/%1.tgz").arg(name)}};
    return {{QStringLiteral("_id"), id},
            {QStringLiteral("category"), QStringLiteral("utility")},
            {QStringLiteral("gear"), manifest},
            {QStringLiteral("exchange"), exchange},
            {QStringLiteral("created"), day + QStringLiteral("T10:00:00.123000+00:00")},
            {QStringLiteral("modified"), day + QStringLiteral("T11:00:00.123000+00:00")}};
}

} // namespace gearaudit::test
