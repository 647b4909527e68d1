#pragma once

#include "core/images/layers/layers_inspector.h"
#include "tests/support/http_server.h"
#include "tests/support/layer_builder.h"

#include <QJsonObject>

#include <atomic>

namespace gearaudit::test
{

/// A registry on loopback with one image, lab/it:1, that does to its clients what it is told to. What
/// is told while a client asks is atomic; the rest is set before.
class TestRegistry
{
public:
    enum class Asks { Nothing, Basic, Token };
    enum class Digests { Own, None, Wrong };

    explicit TestRegistry(const std::optional<QSslConfiguration> &tls = {});

    QString host() const;
    QString name() const { return host() + QStringLiteral("/lab/it:1"); }
    void add(const QByteArray &bytes);
    /// Requests whose path has this in it; of one method where that is named.
    int asked(const char *path, const QByteArray &method = {}) const;
    /// Requests with a header of Authorization.
    int askedWithLogin() const;

    BuiltImage image;
    QByteArray top; ///< what the tag stands for
    std::atomic<Asks> asks = Asks::Nothing;
    QByteArray login = "me@lab.test:host:key"; ///< that is taken
    QByteArray identityToken; ///< that is taken in its place
    QByteArray registryToken; ///< of its own, that is taken as it is
    QByteArray realm; ///< where it sends for tokens; empty: to itself
    QByteArray tokenField = "token";
    QByteArray tokenAnswer; ///< in place of what it should be
    bool givesTokensToAll = false;
    std::atomic<int> uses = 1000; ///< of one token
    std::atomic<int> busy = 0; ///< answers of busyStatus
    std::atomic<int> busyTokens = 0; ///< the same where tokens are made
    int busyStatus = 429;
    QByteArray retryAfter = "0";
    std::atomic<int> broken = 0; ///< layers that are cut in the middle
    ServerReply::How stuck = ServerReply::How::Whole; ///< how layers come
    bool knowsRanges = true;
    std::atomic<int> wrongRanges = 0; ///< answers with another range than was asked for
    qint64 otherLength = 0; ///< that a range says of the whole
    QString redirect; ///< where blobs lie, "http://host:port"
    Digests digests = Digests::Own;
    int headStatus = 0; ///< of every HEAD
    bool isHidden = false; ///< "not found" to those without a login
    bool isLong = false; ///< layers with bytes behind their end

private:
    ServerReply answer(const ServerRequest &request);
    ServerReply token(const ServerRequest &request);
    ServerReply blob(const ServerRequest &request, const QByteArray &bytes);

    bool m_isTls;
    QHash<QString, QByteArray> m_blobs;
    int m_token = 0, m_left = 0;

public:
    HttpServer server; ///< the last one: it answers as soon as it is there
};

/// An index's entry; the platform as "linux/arm64", or empty.
QJsonObject indexEntry(const QString &platform, const QByteArray &manifest,
                       const QString &mediaType = QStringLiteral("application/vnd.oci.image.manifest.v1+json"));
QByteArray imageIndex(const QJsonArray &entries);

/// One image through fetch, probe and release: what was fetched, and the packages of its first Python.
struct LayersLook {
    FetchedImage fetched;
    QStringList packages;
};
LayersLook lookByLayers(LayersInspector &inspector, const QStringList &names, const ReuseCheck &reusable = {});
/// With waits that are short.
LayersInspectorOptions quickOptions(const std::vector<RegistryLogin> &logins = {});

} // namespace gearaudit::test
