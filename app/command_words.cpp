#include "app/command_words.h"

#include "app/command_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace gearaudit
{

namespace
{
struct CommandWordsText {
    Q_DECLARE_TR_FUNCTIONS(CommandWordsText)
};

/// The options first, then everything else behind "--": the parser takes -numpy for five options.
QStringList sorted(const QStringList &arguments, const CommandOptions &options)
{
    QStringList first{arguments.first()};
    QStringList operands;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (word == QLatin1String("--")) {
            operands += arguments.mid(i + 1);
            break;
        }
        if (word != QLatin1String("-h") && !word.startsWith(QLatin1String("--"))) {
            operands.append(word);
            continue;
        }
        first.append(word);
        if (options.valued.contains(word.mid(2)) && i + 1 < arguments.size())
            first.append(arguments[++i]);
    }
    return first << QStringLiteral("--") << operands;
}
} // namespace

Result<CommandWords, PrintCommand> commandWords(const QStringList &arguments,
                                                const CommandOptions &options)
{
    const QString self = arguments.first();
    QCommandLineParser parser;
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QString()});
    for (const QString &name : options.valued)
        parser.addOption({name, QString(), QStringLiteral("value")});
    for (const QString &name : options.flags)
        parser.addOption({name, QString()});
    const bool understood = parser.parse(sorted(arguments, options));
    if (parser.isSet(QStringLiteral("help")))
        return Unexpected{PrintCommand{options.help, 0}};
    if (!understood)
        return Unexpected{mistake(parser.errorText(), self)};
    CommandWords words;
    words.operands = parser.positionalArguments();
    for (const QString &name : options.valued) {
        if (!parser.isSet(name))
            continue;
        if (parser.value(name).isEmpty())
            return Unexpected{mistake(CommandWordsText::tr("--%1 needs a value.").arg(name), self)};
        words.values.insert(name, parser.value(name));
    }
    for (const QString &name : options.flags) {
        if (parser.isSet(name))
            words.flags.append(name);
    }
    return words;
}

Result<int, PrintCommand> choiceOf(const CommandWords &words, const char *option,
                                   const QStringList &names, const QString &command)
{
    const QString name = QLatin1String(option);
    if (!words.values.contains(name))
        return 0;
    const auto found = names.indexOf(words.value(option));
    if (found >= 0)
        return static_cast<int>(found);
    return Unexpected{mistake(CommandWordsText::tr("--%1 takes %2, not “%3”.")
                                  .arg(name, names.join(QStringLiteral(", ")), words.value(option)),
                              command)};
}

} // namespace gearaudit
