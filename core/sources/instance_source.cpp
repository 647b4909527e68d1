#include "core/sources/instance_source.h"

#include "core/flywheel/flywheel_client.h"
#include "core/sources/instance_gears.h"

#include <QEventLoop>
#include <QNetworkAccessManager>

namespace gearaudit
{

namespace
{

/// Runs one question of the client to its answer, or to the stop; then there is none.
template <class T, class Ask> std::optional<Result<T>> await(std::stop_token stop, Ask ask)
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    ask([&](Result<T> result) {
        answer = std::move(result);
        loop.quit();
    });
    // Posted, so that it also counts when it comes before exec(); gone before the loop is.
    const std::stop_callback onStop(stop, [&loop] {
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    return answer;
}

/// Whether the gears may still be had where the question for the release failed so.
bool isReleaseAlone(Code code)
{
    return code == Code::Malformed || code == Code::NotFound || code == Code::Failed ||
           code == Code::Unauthorized || code == Code::Disabled || code == Code::NotPermitted;
}

} // namespace

InstanceSource::InstanceSource(Instance instance, ApiKey key, bool allVersions,
                               NetworkAccess network, UserTold userTold)
    : m_instance(std::move(instance)), m_key(std::move(key)), m_allVersions(allVersions),
      m_network(std::move(network)), m_userTold(std::move(userTold))
{
    if (!m_network.manager)
        m_network.manager = [] { return std::make_unique<QNetworkAccessManager>(); };
    if (!m_network.clock)
        m_network.clock = std::make_shared<SystemClock>();
}

Result<void> InstanceSource::checkAccess() const
{
    const auto problem = [this](const Error &error, const QString &field) {
        return Unexpected{
            Error{Stage::Settings, error.code, m_instance.name, field + error.detail}};
    };
    if (const auto address = parseInstanceAddress(m_instance.address.text()); !address)
        return problem(address.error(), QStringLiteral("address: "));
    if (const auto checked = checkKeyFor(m_key, m_instance.address); !checked)
        return problem(checked.error(), QStringLiteral("API key: "));
    return {};
}

Result<GearListing> InstanceSource::list(std::stop_token stop, const SourceProgress &progress)
{
    const auto named = [this](Error error, const QString &what = {}) {
        error.subject = m_instance.name;
        error.detail.prepend(what);
        return error;
    };
    const auto stopped = [&] {
        return Unexpected{Error{Stage::Source, Code::Stopped, m_instance.name, {}}};
    };
    if (const auto checked = checkAccess(); !checked)
        return Unexpected{checked.error()};

    const auto manager = m_network.manager();
    FlywheelClient client({m_instance.address, m_key.key}, *manager, *m_network.clock,
                          m_network.limits);
    if (progress) {
        client.setProgress(
            [&](const QString &text) { progress(m_instance.name + QStringLiteral(": ") + text); });
        progress(m_instance.name);
    }

    GearListing listing;
    listing.source = m_instance.name;
    QString release;
    const auto version = await<ApiVersion>(stop, [&](auto done) { client.version(done); });
    if (!version)
        return stopped();
    if (*version)
        release = (*version)->siteRelease();
    else if (isReleaseAlone(version->error().code))
        listing.notes.push_back(
            named(version->error(), QStringLiteral("its release is unknown: ")));
    else
        return Unexpected{named(version->error())};

    const GearQuery query{m_allVersions, false};
    auto page = await<GearPage>(stop, [&](auto done) { client.gears(query, done); });
    if (!page)
        return stopped();
    if (!*page)
        return Unexpected{named(page->error())};
    const auto received = qsizetype((*page)->gears.size());
    listing.newestOnly = !query.allVersions;
    if (received < (*page)->total) {
        listing.isWhole = false;
        listing.notes.push_back({Stage::Network, Code::Malformed, m_instance.name,
                                 QStringLiteral("its list of gears is not whole: %1 of %2 came")
                                     .arg(received)
                                     .arg((*page)->total)});
    }
    listing.gears = instanceGears(std::move((*page)->gears), m_instance, release);
    if (m_userTold && m_instance.username.isEmpty() && !findUser(client, stop, listing.notes))
        return stopped();
    return listing;
}

bool InstanceSource::findUser(FlywheelClient &client, std::stop_token stop,
                              std::vector<Error> &notes) const
{
    const auto status = await<AuthStatus>(stop, [&](auto done) { client.authStatus(done); });
    if (!status)
        return false;
    const auto identity =
        *status ? await<Identity>(stop, [&](auto done) { client.identity(**status, done); })
                : Result<Identity>(Unexpected{status->error()});
    if (!identity)
        return false;
    if (*identity) {
        m_userTold((*identity)->id);
        return true;
    }
    // Some images may need no login.
    Error note = identity->error();
    note.subject = m_instance.name;
    note.detail.prepend(QStringLiteral("whose key it is, is unknown: "));
    notes.push_back(std::move(note));
    return true;
}

} // namespace gearaudit
