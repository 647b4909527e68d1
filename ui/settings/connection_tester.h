#pragma once

#include "core/settings/connection_port.h"
#include "core/settings/keys/instance_keys.h"
#include "ui/settings/instance_draft.h"

#include <QObject>

namespace gearaudit
{

/// Runs connection tests through the port, one at a time: a new one ends the one before, and
/// nothing is heard of it any more.
class ConnectionTester : public QObject
{
    Q_OBJECT
public:
    ConnectionTester(InstanceKeys &keys, StartTest startTest, QObject *parent = nullptr);

    /// Tests a draft with the key that was entered for it, else with the one that is stored.
    void start(const InstanceDraft &draft, const InstanceList &all);
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void told(const gearaudit::TestEvent &event);
    /// Instead of the first told(): there is no key to test with, or it cannot be had.
    void lacksKey(const gearaudit::Error &error);
    void ended(); ///< by itself, not by cancel()

private:
    void begin(const Instance &instance, const Secret &key);
    void end();

    InstanceKeys &m_keys;
    StartTest m_startTest;
    TestHandle m_handle;
    int m_number = 0; ///< of the test that counts
    bool m_isRunning = false;
};

} // namespace gearaudit
