// Asks a KeychainStore in a process of its own:
//     keychain_tool LIMIT-MS (check | read ID | write ID KEY | remove ID)…
// All requests are made at once; a line each tells how it ended, in their order.
#include "core/settings/keys/keychain_store.h"

#include <QCoreApplication>

#include <cstdio>

using namespace gearaudit;

namespace
{
void tell(const QByteArray &text)
{
    std::printf("%s\n", text.constData());
    std::fflush(stdout);
}

QByteArray named(const Error &error)
{
    return codeName(error.code).toLatin1();
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList words = application.arguments().mid(1);
    KeychainStore store(std::chrono::milliseconds(words.takeFirst().toInt()));
    int open = 0;
    const auto ended = [&open] {
        if (--open == 0)
            QCoreApplication::quit();
    };
    const auto done = [&](const Result<void> &result) {
        tell(result ? QByteArray("done") : named(result.error()));
        ended();
    };
    while (!words.isEmpty()) {
        ++open;
        const QString verb = words.takeFirst();
        if (verb == QLatin1String("check")) {
            store.check(&application, done);
            continue;
        }
        const QString id = words.takeFirst();
        if (verb == QLatin1String("read"))
            store.read(id, &application, [&](const Result<Secret> &key) {
                tell(key ? "key " + key->reveal() : named(key.error()));
                ended();
            });
        else if (verb == QLatin1String("write"))
            store.write(id, Secret(words.takeFirst().toUtf8()), &application, done);
        else
            store.remove(id, &application, done);
    }
    return QCoreApplication::exec();
}
