#include "app/exit_status.h"
#include "app/instances_command.h"
#include "app/terminal_columns.h"
#include "core/settings/keys/instance_keys.h"
#include "ui/words/connection_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace gearaudit
{

namespace
{
struct TestCommand {
    Q_DECLARE_TR_FUNCTIONS(TestCommand)
};
} // namespace

void InstancesRun::run(const TestInstance &command)
{
    const Instance *found = known(command.name);
    if (!found)
        return;
    InstanceKeys(m_session, m_ports.environment, m_ports.keychain)
        .find(*found, m_list, this, [this, instance = *found](const Result<InstanceKey> &key) {
            if (key)
                return test(instance, key->key);
            const Code code = key.error().code;
            // of what the variable holds, or of a key that was entered for another place
            if (code == Code::Refused || code == Code::Malformed || code == Code::Unauthorized)
                m_ports.say(errorText(key.error()));
            else
                sayKeychainError(key.error(), {instance.name});
            end(NothingRan);
        });
}

void InstancesRun::test(const Instance &instance, const ApiKey &key)
{
    const auto exitStatus = std::make_shared<ExitStatus>(Done);
    m_test = m_ports.startTest(
        instance, key,
        [this, exitStatus, site = instance.address.host](const TestEvent &event) {
            if (event.state == TestEvent::State::Failed)
                *exitStatus = SomeFailed;
            showStep(event, site);
        },
        [this, exitStatus] { end(*exitStatus); });
}

void InstancesRun::showStep(const TestEvent &event, const QString &site)
{
    int width = 0;
    for (const TestStep step : allTestSteps)
        width = std::max(width, columnsOf(testStepTitle(step)));
    const QString title = padded(testStepTitle(event.step), width + 2);
    if (event.state == TestEvent::State::Passed)
        return m_ports.print(title + testStepAnswer(event));
    const ErrorWords words = testFailureWords(event, site);
    if (event.state == TestEvent::State::Skipped && event.error.code == Code::NotReadable)
        return m_ports.print(title + words.what + QLatin1Char(' ') + words.whatToDo);
    if (event.state == TestEvent::State::Skipped) // in words that do not lead to a dialog
        return m_ports.print(title + TestCommand::tr("Not tried. %1").arg(errorText(event.error)));
    m_ports.print(title + TestCommand::tr("Failed. %1").arg(oneParagraph(words)));
}

} // namespace gearaudit
