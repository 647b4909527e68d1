#pragma once

#include "core/flywheel/flywheel_client.h"

#include <QMetaType>

namespace gearaudit
{

/// What is tried, in this order; each only after the one before.
enum class ConnectionStep {
    Reach,    ///< something answers at the address
    Version,  ///< and it is a Flywheel site
    Identity, ///< which knows the key, and whose it is
    Gears,    ///< and shows its gears
};

/// What is known of the site so far.
struct ConnectionFacts {
    ApiVersion version;
    AuthStatus status;
    Identity identity;
    qsizetype gears = 0;

    bool operator==(const ConnectionFacts &) const = default;
};

/// The limits for somebody who looks on: two attempts, short waits.
HttpLimits impatientLimits();

/// Tries an instance's address and key, step by step, without blocking. One test an object;
/// destroying it, also in one of its signals, ends the test.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    /// `network` and `clock` must outlive it; `network` lives on the same thread.
    ConnectionTest(ApiKey key, QNetworkAccessManager &network, Clock &clock,
                   HttpLimits limits = impatientLimits(), QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void passed(gearaudit::ConnectionStep step, const gearaudit::ConnectionFacts &facts);
    /// The last signal but finished().
    void failed(gearaudit::ConnectionStep step, const gearaudit::Error &error);
    void finished(bool good);

private:
    void identify();
    void countGears();
    void fail(ConnectionStep step, const Error &error);

    FlywheelClient m_client;
    ConnectionFacts m_facts;
};

} // namespace gearaudit

Q_DECLARE_METATYPE(gearaudit::ConnectionStep)
Q_DECLARE_METATYPE(gearaudit::ConnectionFacts)
