#include "ui/settings/connection_tester.h"

#include "core/settings/instance_address.h"

#include <QPointer>

#include <utility>

namespace gearaudit
{

ConnectionTester::ConnectionTester(InstanceKeys &keys, StartTest startTest, QObject *parent)
    : QObject(parent), m_keys(keys), m_startTest(std::move(startTest))
{
}

void ConnectionTester::start(const InstanceDraft &draft, const InstanceList &all)
{
    cancel();
    m_isRunning = true;
    Instance instance = enteredInstance(draft);
    instance.address = normalizedAddress(instance.address).value_or(QString());
    const Secret entered = usableKey(draft);
    if (!entered.isEmpty())
        return begin(instance, entered);
    const auto counts = [this, number = m_number] { return number == m_number; };
    if (draft.keyChange != InstanceDraft::KeyChange::None) {
        const Error none{Stage::Keychain, Code::NotFound, instance.name, {}};
        QMetaObject::invokeMethod(
            this,
            [this, counts, none] {
                if (!counts())
                    return;
                Q_EMIT lacksKey(none);
                if (counts())
                    end();
            },
            Qt::QueuedConnection);
        return;
    }
    m_keys.find(instance, all, this, [this, counts, instance](const Result<InstanceKey> &found) {
        if (!counts())
            return;
        if (found)
            return begin(instance, found->key);
        Q_EMIT lacksKey(found.error());
        if (counts())
            end();
    });
}

void ConnectionTester::begin(const Instance &instance, const Secret &key)
{
    // The port may call after it was let go of, or after this has gone.
    const auto counts = [self = QPointer<ConnectionTester>(this), number = m_number] {
        return self && self->m_number == number && self->m_isRunning;
    };
    m_handle = m_startTest(
        instance, key,
        [this, counts](const TestEvent &event) {
            if (counts())
                Q_EMIT told(event);
        },
        [this, counts] {
            if (counts())
                end();
        });
}

void ConnectionTester::end()
{
    m_isRunning = false;
    Q_EMIT ended();
}

void ConnectionTester::cancel()
{
    ++m_number;
    m_isRunning = false;
    // Let go of later: what it holds may be what is calling.
    QMetaObject::invokeMethod(
        this, [handle = std::exchange(m_handle, nullptr)] {}, Qt::QueuedConnection);
}

} // namespace gearaudit
