#include "core/flywheel/flywheel_client.h"

#include <QSet>

namespace gearaudit
{

namespace
{

/// Far more than any site has; ends a list that never does.
constexpr int pageLimit = 1000;

/// What a server, or a gear of its, repeats of the key would otherwise end in a file of results.
/// Nothing that short is a key; to take it out would damage the answer.
QByteArray withoutKey(QByteArray body, const Secret &key)
{
    constexpr qsizetype shortest = 8;
    return key.reveal().size() < shortest ? body : body.replace(key.reveal(), "***");
}

/// Hands a body to a reader, and its value on.
template <class T, class Reader>
std::function<void(Result<QByteArray>)> reading(Reader reader, QString subject,
                                                FlywheelClient::Done<T> done)
{
    return [=](const Result<QByteArray> &body) {
        done(body ? reader(*body, subject) : Result<T>(Unexpected{body.error()}));
    };
}

} // namespace

struct FlywheelClient::Listing {
    GearQuery query;
    Done<GearPage> done;
    GearPage page;
    QSet<QString> ids; ///< a list that changes between two pages repeats gears
    qsizetype pageSize = 0;
    qsizetype received = 0; ///< entries, repeated ones too
    qint64 bytes = 0;
    int pages = 0;
};

FlywheelClient::FlywheelClient(ApiKey key, QNetworkAccessManager &network, Clock &clock,
                               HttpLimits limits, QObject *parent)
    : QObject(parent), m_key(std::move(key)), m_network(network), m_clock(clock),
      m_limits(std::move(limits))
{
}

void FlywheelClient::progress(const QString &text) const
{
    if (m_progress)
        m_progress(text);
}

void FlywheelClient::get(const QString &path, const QUrlQuery &query, bool withKey,
                         Answered answered)
{
    HttpFetch::Request request{m_key.address.api(path), withKey ? m_key.key : Secret()};
    if (!query.isEmpty())
        request.url.setQuery(query);
    auto *fetch = new HttpFetch(std::move(request), m_network, m_clock, m_limits, this);
    const auto done = [this, fetch, answered](const Result<HttpAnswer> &answer) {
        fetch->deleteLater();
        if (!answer)
            answered(Unexpected{answer.error()});
        else if (answer->status == 200)
            answered(withoutKey(answer->body, m_key.key));
        else
            answered(Unexpected{statusError(*answer, m_key.address.text(), m_key.key)});
    };
    fetch->start(done, [this, path](std::chrono::milliseconds wait, int status) {
        progress(QStringLiteral("GET /api/%1: HTTP status %2, again in %3 s")
                     .arg(path)
                     .arg(status)
                     .arg(double(wait.count()) / 1000));
    });
}

void FlywheelClient::version(Done<ApiVersion> done)
{
    get(QStringLiteral("version"), {}, false,
        reading<ApiVersion>(readApiVersion, m_key.address.text(), std::move(done)));
}

void FlywheelClient::authStatus(Done<AuthStatus> done)
{
    get(QStringLiteral("auth/status"), {}, true,
        reading<AuthStatus>(readAuthStatus, m_key.address.text(), std::move(done)));
}

void FlywheelClient::identity(const AuthStatus &status, Done<Identity> done)
{
    get(status.isDevice ? QStringLiteral("devices/self") : QStringLiteral("users/self"), {}, true,
        reading<Identity>(readIdentity, m_key.address.text(), std::move(done)));
}

void FlywheelClient::gears(const GearQuery &query, Done<GearPage> done)
{
    auto listing = std::make_shared<Listing>();
    listing->query = query;
    listing->done = std::move(done);
    nextPage(std::move(listing));
}

void FlywheelClient::nextPage(std::shared_ptr<Listing> listing)
{
    QUrlQuery query;
    if (listing->query.allVersions)
        query.addQueryItem(QStringLiteral("all_versions"), QStringLiteral("true"));
    if (listing->query.includeInvalid)
        query.addQueryItem(QStringLiteral("include_invalid"), QStringLiteral("true"));
    if (listing->received > 0) { // the first request leaves the size of pages to the server
        query.addQueryItem(QStringLiteral("limit"), QString::number(listing->pageSize));
        query.addQueryItem(QStringLiteral("skip"), QString::number(listing->received));
    }
    get(QStringLiteral("gears"), query, true, [this, listing](const Result<QByteArray> &body) {
        if (!body)
            return listing->done(Unexpected{body.error()});
        auto page = readGearPage(*body, m_key.address.text());
        if (!page)
            return listing->done(Unexpected{page.error()});
        listing->bytes += body->size();
        listing->received += qsizetype(page->gears.size());
        if (listing->bytes > m_limits.bodyBytes || listing->received > gearLimit) {
            return listing->done(Unexpected{
                Error{Stage::Network, Code::TooLarge, m_key.address.text(),
                      QStringLiteral("the list of gears is larger than %1 MB or %2 gears")
                          .arg(double(m_limits.bodyBytes) / 1e6)
                          .arg(gearLimit)}});
        }

        const auto before = listing->page.gears.size();
        for (auto &gear : page->gears) {
            if (!gear.id.isEmpty() && listing->ids.contains(gear.id))
                continue;
            listing->ids.insert(gear.id);
            listing->page.gears.push_back(std::move(gear));
        }
        listing->pageSize = std::max(listing->pageSize, qsizetype(page->gears.size()));
        listing->page.total = page->total;
        const bool moved = listing->page.gears.size() > before;
        const bool last = !moved || listing->received >= page->total;
        if (last || ++listing->pages >= pageLimit)
            return listing->done(std::move(listing->page));
        progress(
            QStringLiteral("GET /api/gears: %1 of %2").arg(listing->received).arg(page->total));
        nextPage(listing);
    });
}

} // namespace gearaudit
