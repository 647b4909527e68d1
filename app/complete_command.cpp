#include "app/complete_command.h"

#include "app/command_text.h"
#include "app/exit_status.h"
#include "app/manual_page.h"
#include "app/told_options.h"
#include "core/filter/filter_completion.h"
#include "core/filter/filter_key.h"
#include "ui/words/filter_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace gearaudit
{

namespace
{

using Paths = Completions::Paths;

void add(Completions &completions, const QString &begun, const QString &word, const QString &meaning = {})
{
    if (word.startsWith(begun))
        completions.words.push_back({word, meaning});
}

void add(Completions &completions, const QString &begun, const std::vector<ToldWord> &told)
{
    for (const ToldWord &one : told)
        add(completions, begun, one.word, one.text);
}

/// The names that an option takes, which the parser says itself when it gets another one.
QStringList choicesOf(const QString &command, const QString &option)
{
    QStringList arguments{programName()};
    arguments += command.split(QLatin1Char(' '));
    arguments << QStringLiteral("a.json") << QStringLiteral("b") << option << QStringLiteral("?");
    if (command == QLatin1String("audit"))
        arguments = {programName(), command, QStringLiteral("--exchange"), QStringLiteral("."), option, QStringLiteral("?")};
    const Command parsed = parseCommandLine(arguments);
    const auto *print = std::get_if<PrintCommand>(&parsed);
    static const QRegularExpression list(QStringLiteral("([a-z][a-z-]*(?:, [a-z][a-z-]*)+), not"));
    const auto names = list.match(print ? print->text : QString());
    return names.hasMatch() ? names.captured(1).split(QStringLiteral(", ")) : QStringList();
}

void addFilterWords(Completions &completions, const QString &begun)
{
    const FilterCompletion filter = completeFilter(begun, begun.size(), {});
    const QString before = begun.left(filter.range.start);
    for (const QString &candidate : filter.candidates) {
        QString meaning;
        for (int key = 0; key < filterKeyCount; ++key) {
            const auto one = static_cast<FilterKey>(key);
            if (candidate == filterKeyName(one) + QLatin1Char(':'))
                meaning = filterKeyText(one);
        }
        completions.words.push_back({before + candidate, meaning});
    }
}

void addInstances(Completions &completions, const QString &begun, const InstanceList &instances)
{
    for (const Instance &instance : instances)
        add(completions, begun, instance.name, instance.address.host);
}

/// What an option or an operand with this name takes.
void addValues(Completions &completions, const QString &begun, const QString &value, const InstanceList &instances)
{
    if (value.startsWith(QLatin1String("FILE")))
        completions.paths = Paths::Files;
    else if (value.startsWith(QLatin1String("FOLDER")) || value == QLatin1String("DIR"))
        completions.paths = Paths::Folders;
    else if (value == QLatin1String("EXPRESSION"))
        addFilterWords(completions, begun);
    else if (value == QLatin1String("NAME"))
        addInstances(completions, begun, instances);
    else if (value == QLatin1String("OLD") || value == QLatin1String("NEW"))
        completions.paths = Paths::Files;
}

/// The command that the words begin with, the longest one.
const ToldCommand *commandOf(const std::vector<ToldCommand> &commands, const QStringList &words)
{
    const ToldCommand *found = nullptr;
    for (const ToldCommand &command : commands) {
        const QStringList name = command.name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (name.size() < words.size() && words.mid(0, name.size()) == name)
            found = !found || found->name.size() <= command.name.size() ? &command : found;
    }
    return found;
}

/// The capital words of a usage line that stand outside of options: "FILE…", "EXPRESSION".
QStringList operandsOf(const ToldCommand &command)
{
    static const QRegularExpression operand(QStringLiteral("^\\[?([A-Z]{2,})(…?)\\]?$"));
    QStringList operands;
    QString before;
    for (const QString &word : command.usage.value(0).split(QLatin1Char(' '))) {
        const auto match = operand.match(word);
        if (match.hasMatch() && !before.contains(QLatin1String("--")))
            operands << match.captured(1) + match.captured(2);
        before = word;
    }
    return operands;
}

void addOperands(Completions &completions, const ToldCommand &command, const QStringList &words,
                 const InstanceList &instances)
{
    const QString begun = words.last();
    const QStringList name = command.name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    add(completions, begun, words.size() == name.size() + 1 ? command.commands : std::vector<ToldWord>());
    const bool isFirst = words.size() == name.size() + 1;
    for (const QString &operand : operandsOf(command)) {
        const bool isMore = operand == QLatin1String("EXPRESSION") || operand.endsWith(QChar(0x2026)) ||
                            operand == QLatin1String("NEW");
        if (isFirst ? operand != QLatin1String("EXPRESSION") : isMore)
            addValues(completions, begun, operand, instances);
    }
    if (command.name.isEmpty())
        completions.paths = Paths::Files;
}

} // namespace

Command parseComplete(const QStringList &arguments)
{
    if (arguments.value(1) == QLatin1String("--manual"))
        return PrintCommand{QString::fromUtf8(manualPage(toldCommands(), QStringLiteral(GEAR_AUDIT_VERSION))), Done};
    return CompleteCommand{arguments.mid(arguments.value(1) == QLatin1String("--") ? 2 : 1)};
}

Completions completionsFor(const QStringList &words, const InstanceList &instances)
{
    Completions completions;
    if (words.isEmpty())
        return completions;
    const QString begun = words.last();
    const auto commands = toldCommands();
    const ToldCommand *command = commandOf(commands, words);
    if (!command)
        return completions;
    const QString before = words.value(words.size() - 2);
    const auto option = std::find_if(command->options.begin(), command->options.end(),
                                     [&](const ToldWord &one) { return one.word == before; });
    if (option != command->options.end() && !option->value.isEmpty()) {
        for (const QString &choice : choicesOf(command->name, option->word))
            add(completions, begun, choice);
        if (completions.words.empty())
            addValues(completions, begun, option->value, instances);
        return completions;
    }
    if (begun.startsWith(QLatin1Char('-')))
        add(completions, begun, command->options);
    else
        addOperands(completions, *command, words, instances);
    return completions;
}

int runCompleteCommand(const CompleteCommand &command, const InstanceList &instances, const Terminal &terminal)
{
    const Completions completions = completionsFor(command.words, instances);
    QByteArray text = completions.paths == Paths::Files     ? "files\n"
                      : completions.paths == Paths::Folders ? "folders\n"
                                                            : "words\n";
    for (const auto &[word, meaning] : completions.words)
        text += (terminalSafe(word) + QLatin1Char('\t') + terminalSafe(meaning)).toUtf8() + '\n';
    return terminal.print(text) ? Done : NothingRan;
}

} // namespace gearaudit
