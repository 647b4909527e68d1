#include "app/fixes_arguments.h"

#include "app/command_text.h"
#include "app/command_words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gearaudit
{

namespace
{
struct FixesArguments {
    Q_DECLARE_TR_FUNCTIONS(FixesArguments)
};

QString fixesHelp()
{
    return FixesArguments::tr(
        "Usage: gear-audit fixes FILE… [EXPRESSION] [options]\n"
        "\n"
        "Tells what to do about known faults, ordered by what it mends: which package to pin to\n"
        "which version in which base image or environment, and which Python to replace. FILE is a\n"
        "master JSON. EXPRESSION is a filter as in the window, in quotes: only what it finds\n"
        "counts, such as 'in-use:yes' for what gears start. The last word is taken for one where\n"
        "there is no such file and it does not end in .json.\n"
        "\n"
        "Options:\n"
        "  --by WHAT         base, gear, owner or package: the same list in groups\n"
        "  --limit N         only the first N lines\n"
        "  --format FORMAT   text (default) or json\n"
        "  --advisories FILE the known faults to go by, instead of those of\n"
        "                    “gear-audit advisories”\n"
        "  --ignore FILE     judgements of faults, or OpenVEX, beside those that lie beside the\n"
        "                    results\n"
        "  -h, --help        show this text\n"
        "\n"
        "“gear-audit help fixes” tells how versions are chosen and how the list is ordered.\n"
        "\n"
        "Exit status: 0 there is something to do, 1 there is nothing, 2 wrong usage or a mistake in\n"
        "the filter, 3 a file cannot be read, the known faults among them, or the result not be\n"
        "written.\n");
}

bool isFile(const QString &word)
{
    return word.endsWith(QLatin1String(".json")) || QFileInfo::exists(word);
}
} // namespace

Command parseFixes(const QStringList &arguments)
{
    const auto words = commandWords(arguments, {{QStringLiteral("format"), QStringLiteral("advisories"), QStringLiteral("ignore"), QStringLiteral("by"), QStringLiteral("limit")},
                                                {},
                                                fixesHelp()});
    if (!words)
        return words.error();
    const QString self = arguments.first();
    if (words->operands.isEmpty())
        return mistake(FixesArguments::tr("say which FILE to look in."), self);
    const auto format = choiceOf(*words, "format", {QStringLiteral("text"), QStringLiteral("json")}, self);
    if (!format)
        return format.error();
    FixesCommand command;
    if (words->values.contains(QStringLiteral("by"))) {
        const auto by = choiceOf(*words, "by",
                                 {QStringLiteral("base"), QStringLiteral("gear"), QStringLiteral("owner"), QStringLiteral("package")}, self);
        if (!by)
            return by.error();
        command.by = static_cast<RemedyGrouping>(*by + 1);
    }
    if (words->values.contains(QStringLiteral("limit"))) {
        bool isNumber = false;
        command.limit = words->value("limit").toInt(&isNumber);
        if (!isNumber || command.limit < 1)
            return mistake(FixesArguments::tr("--limit takes a number from 1, not “%1”.").arg(words->value("limit")), self);
    }
    command.files = words->operands;
    if (command.files.size() > 1 && !isFile(command.files.constLast()))
        command.expression = command.files.takeLast();
    command.format = static_cast<FixesCommand::Format>(*format);
    command.advisories = words->value("advisories");
    command.ignore = words->value("ignore");
    return command;
}

} // namespace gearaudit
