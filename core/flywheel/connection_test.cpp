#include "core/flywheel/connection_test.h"

#include <QPointer>

namespace gearaudit
{

namespace
{

/// Whether nothing of the site itself was heard.
bool isUnreached(Code code)
{
    return code == Code::Unreachable || code == Code::TimedOut || code == Code::Certificate;
}

} // namespace

HttpLimits impatientLimits()
{
    HttpLimits limits;
    limits.silence = std::chrono::seconds(15);
    limits.retry = {2, std::chrono::seconds(1), std::chrono::seconds(5)};
    return limits;
}

ConnectionTest::ConnectionTest(ApiKey key, QNetworkAccessManager &network, Clock &clock,
                               HttpLimits limits, QObject *parent)
    : QObject(parent), m_client(std::move(key), network, clock, std::move(limits))
{
}

void ConnectionTest::start()
{
    m_client.version([this](const Result<ApiVersion> &version) {
        if (!version && isUnreached(version.error().code))
            return fail(ConnectionStep::Reach, version.error());
        const QPointer<ConnectionTest> alive(this);
        Q_EMIT passed(ConnectionStep::Reach, m_facts);
        if (!alive)
            return;
        if (!version)
            return fail(ConnectionStep::Version, version.error());
        m_facts.version = *version;
        Q_EMIT passed(ConnectionStep::Version, m_facts);
        if (alive)
            identify();
    });
}

void ConnectionTest::identify()
{
    m_client.authStatus([this](const Result<AuthStatus> &status) {
        if (!status)
            return fail(ConnectionStep::Identity, status.error());
        m_facts.status = *status;
        m_client.identity(*status, [this](const Result<Identity> &identity) {
            if (!identity)
                return fail(ConnectionStep::Identity, identity.error());
            m_facts.identity = *identity;
            const QPointer<ConnectionTest> alive(this);
            Q_EMIT passed(ConnectionStep::Identity, m_facts);
            if (alive)
                countGears();
        });
    });
}

void ConnectionTest::countGears()
{
    m_client.gears({}, [this](const Result<GearPage> &page) {
        if (!page)
            return fail(ConnectionStep::Gears, page.error());
        m_facts.gears = std::max(page->total, qsizetype(page->gears.size()));
        const QPointer<ConnectionTest> alive(this);
        Q_EMIT passed(ConnectionStep::Gears, m_facts);
        if (alive)
            Q_EMIT finished(true);
    });
}

void ConnectionTest::fail(ConnectionStep step, const Error &error)
{
    const QPointer<ConnectionTest> alive(this);
    Q_EMIT failed(step, error);
    if (alive)
        Q_EMIT finished(false);
}

} // namespace gearaudit
