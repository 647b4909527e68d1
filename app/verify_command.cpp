#include "app/verify_command.h"

#include "app/composition.h"
#include "app/exit_status.h"
#include "app/interrupt.h"
#include "core/audit/worker_pool.h"
#include "core/flywheel/instance_registry.h"
#include "core/images/both/verify_image.h"
#include "core/process/qprocess_runner.h"
#include "core/settings/keys/keychain_store.h"
#include "ui/words/error_text.h"
#include "ui/words/verification_text.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gearaudit
{

namespace
{
/// What a pool thread gives: a result for each image, or why there is none.
using Verified = Result<std::vector<ImageVerification>>;

Verified verifyAll(const VerifyCommand &command, const InspectorChoice &choice, const std::stop_token &stop)
{
    std::vector<ImageVerification> all;
    for (const QString &image : command.images) {
        if (stop.stop_requested())
            break;
        const auto verified = verifyImage(choice, image, command.command, stop);
        if (!verified)
            return Unexpected{verified.error()};
        all.push_back(*verified);
    }
    return all;
}

bool isSame(const ImageVerification &image)
{
    return image.isCompared && image.differences.isEmpty();
}

QJsonObject asJson(const ImageVerification &image)
{
    return {{QStringLiteral("image"), image.image},
            {QStringLiteral("image-digest"), image.digest},
            {QStringLiteral("status"), statusName(image.status)},
            {QStringLiteral("reason"), image.reason},
            {QStringLiteral("compared"), image.isCompared},
            {QStringLiteral("differences"), QJsonArray::fromStringList(image.differences)}};
}

QByteArray written(const std::vector<ImageVerification> &images, bool isJson)
{
    QString text;
    QJsonArray list;
    for (const ImageVerification &image : images) {
        text += terminalSafe(verificationText(image));
        list.append(asJson(image));
    }
    return isJson ? QJsonDocument(QJsonObject{{QStringLiteral("images"), list}}).toJson() : text.toUtf8();
}

int report(const Verified &verified, const VerifyCommand &command, const Terminal &terminal, bool stopped)
{
    if (!verified) {
        if (!stopped)
            terminal.say(errorText(verified.error()));
        return stopped ? Interrupted : NothingRan;
    }
    if (!terminal.print(written(*verified, command.asJson)))
        return NothingRan;
    if (stopped)
        return Interrupted;
    return std::all_of(verified->begin(), verified->end(), isSame) ? Done : SomeFailed;
}
} // namespace

int runVerifyCommand(const VerifyCommand &command, const Settings &stored, const InstanceList &instances,
                     EnvironmentKeys environment, const Terminal &terminal)
{
    InspectorChoice choice{stored, std::make_shared<QProcessRunner>(), instances, {}, {}};
    if (!command.engine.isEmpty())
        choice.settings.engine = command.engine;
    KeychainStore keychain;
    const SessionStore noSession;
    InstanceKeys keys(noSession, std::move(environment), keychain);
    WorkerPool pool;
    std::stop_source stop;
    QFutureWatcher<Verified> watcher;
    int exitStatus = NothingRan;
    QObject::connect(&watcher, &QFutureWatcher<Verified>::finished, &watcher, [&] {
        exitStatus = report(watcher.result(), command, terminal, stop.stop_requested());
        QCoreApplication::exit(exitStatus);
    });
    const Interrupt interrupt([&] { stop.request_stop(); });
    // Only a login that an image may need is looked for: a keychain may ask to be unlocked.
    const InstanceList wanted = instancesWithRegistryOf(command.images, instances);
    keys.findAll(wanted, instances, &watcher, [&](const InstanceKeyMap &found) {
        choice.keys = found;
        watcher.setFuture(pool.run([=, token = stop.get_token()] { return verifyAll(command, choice, token); }));
    });
    QCoreApplication::exec();
    return exitStatus;
}

} // namespace gearaudit
