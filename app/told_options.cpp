#include "app/told_options.h"

#include "app/command_line.h"
#include "app/command_text.h"

#include <QRegularExpression>

namespace gearaudit
{

namespace
{

/// A line that begins what is said of an option: "  -h, --help   text", "  --only GLOB  text".
const QRegularExpression &optionLine()
{
    static const QRegularExpression line(
        QStringLiteral("^  (?:(-[a-z]), )?(--[a-z][a-z-]*)(?: ([^\\sa-z][^\\s]*))?(?:\\s+(\\S.*))?$"));
    return line;
}

/// The same of a word: "  add NAME   text", "  import FILE…   text".
const QRegularExpression &wordLine()
{
    static const QRegularExpression line(
        QStringLiteral("^  ([a-z][a-z-]*)(?: ([A-Z][^\\s]*))?\\s{2,}(\\S.*)$"));
    return line;
}

QString helpOf(const QString &name)
{
    QStringList arguments{programName()};
    arguments += name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    arguments << QStringLiteral("--help");
    const Command command = parseCommandLine(arguments);
    const auto *print = std::get_if<PrintCommand>(&command);
    return print ? print->text : QString();
}

/// Elsewhere a line that looks so tells something else, such as a key of the filter.
bool takesWords(const QString &command)
{
    static const QStringList names{QString(), QStringLiteral("instances"), QStringLiteral("advisories"),
                                   QStringLiteral("cache"), QStringLiteral("schema"), QStringLiteral("help")};
    return names.contains(command);
}

} // namespace

ToldCommand toldCommand(const QString &name, const QString &help)
{
    ToldCommand command{name, {}, {}, {}, help};
    ToldWord *last = nullptr;
    bool isUsage = true;
    for (const QString &line : help.split(QLatin1Char('\n'))) {
        if (isUsage && !line.trimmed().isEmpty()) {
            command.usage << line.mid(line.indexOf(programName()));
            continue;
        }
        isUsage = false;
        if (const auto option = optionLine().match(line); option.hasMatch()) {
            command.options.push_back({option.captured(2), option.captured(1), option.captured(3), option.captured(4)});
            last = &command.options.back();
        } else if (const auto word = wordLine().match(line); word.hasMatch()) {
            command.commands.push_back({word.captured(1), {}, word.captured(2), word.captured(3)});
            last = &command.commands.back();
        } else if (last && line.startsWith(QLatin1String("      "))) {
            last->text += (last->text.isEmpty() ? QString() : QStringLiteral(" ")) + line.trimmed();
        } else {
            last = nullptr;
        }
    }
    if (!takesWords(name))
        command.commands.clear();
    return command;
}

std::vector<ToldCommand> toldCommands()
{
    std::vector<ToldCommand> commands{toldCommand(QString(), helpOf(QString()))};
    const auto words = commands.front().commands;
    for (const ToldWord &word : words) {
        commands.push_back(toldCommand(word.word, helpOf(word.word)));
        if (word.word != QLatin1String("instances"))
            continue;
        const auto own = commands.back().commands;
        for (const ToldWord &one : own) {
            const QString name = word.word + QLatin1Char(' ') + one.word;
            commands.push_back(toldCommand(name, helpOf(name)));
        }
    }
    return commands;
}

} // namespace gearaudit
