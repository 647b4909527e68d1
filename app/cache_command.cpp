#include "app/cache_command.h"

#include "app/command_text.h"
#include "app/exit_status.h"
#include "core/images/layers/layer_cache.h"
#include "ui/words/error_text.h"
#include "ui/words/measure_text.h"

#include <QCoreApplication>
#include <QDir>

namespace gearaudit
{

namespace
{
struct CacheText {
    Q_DECLARE_TR_FUNCTIONS(CacheText)
};

QString cacheHelp()
{
    return CacheText::tr(
        "Usage: gear-audit cache status | clear\n"
        "\n"
        "What was read of images' layers is kept on this computer, so that a layer that several\n"
        "images have, or one that has not changed, is not fetched again. It holds no results:\n"
        "without it the next audit takes longer and finds the same.\n"
        "\n"
        "  status         show where it is and what it takes\n"
        "  clear          remove it\n"
        "\n"
        "Options:\n"
        "  -h, --help     show this text\n"
        "\n"
        "Exit status: 0 done, 2 wrong usage, 3 something of it could not be removed.\n");
}
} // namespace

Command parseCache(const QStringList &arguments)
{
    const QString what = arguments.value(1);
    if (what.isEmpty() || what == QLatin1String("-h") || what == QLatin1String("--help"))
        return PrintCommand{cacheHelp(), Done};
    if (arguments.size() > 2)
        return mistake(CacheText::tr("“%1” is one too many.").arg(arguments.at(2)), QStringLiteral("cache"));
    if (what == QLatin1String("status"))
        return CacheCommand{false};
    if (what == QLatin1String("clear"))
        return CacheCommand{true};
    return mistake(CacheText::tr("“%1” is not a command for the cache.").arg(what), QStringLiteral("cache"));
}

int runCacheCommand(const CacheCommand &command, const QString &folder, const Terminal &terminal)
{
    const CacheSize size = cacheSize(folder);
    if (command.clear) {
        if (const auto cleared = clearCache(folder); !cleared) {
            terminal.say(errorText(cleared.error()));
            return NothingRan;
        }
        terminal.say(CacheText::tr("Cleared: %1.").arg(bytesText(size.bytes)));
        return Done;
    }
    const QString text = CacheText::tr("%1: %2, %n layer(s)", nullptr, size.layers)
                             .arg(terminalSafe(QDir::toNativeSeparators(folder)), bytesText(size.bytes));
    return terminal.print(text.toUtf8() + '\n') ? Done : NothingRan;
}

} // namespace gearaudit
