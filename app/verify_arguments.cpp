#include "app/verify_arguments.h"

#include "app/command_text.h"
#include "app/command_words.h"

#include <QCoreApplication>

namespace gearaudit
{

namespace
{
struct VerifyArguments {
    Q_DECLARE_TR_FUNCTIONS(VerifyArguments)
};

QString verifyHelp()
{
    return VerifyArguments::tr(
        "Usage: gear-audit verify IMAGE… [options]\n"
        "\n"
        "Looks into images both ways, by the container engine and by their layers, and tells where\n"
        "the two differ. IMAGE is a name as in a manifest. Nothing is recorded.\n"
        "\n"
        "Options:\n"
        "  --command TEXT    the gear's command, to tell which Python it starts (default: ./run)\n"
        "  --engine PROGRAM  docker or podman, or the path of one\n"
        "  --format FORMAT   text (default) or json\n"
        "  -h, --help        show this text\n"
        "\n"
        "Exit status: 0 both found the same, 1 they differ or an image could not be compared,\n"
        "2 wrong usage, 3 nothing could run, 130 interrupted.\n");
}
} // namespace

Command parseVerify(const QStringList &arguments)
{
    const auto words = commandWords(arguments, {{QStringLiteral("command"), QStringLiteral("engine"),
                                                 QStringLiteral("format")},
                                                {},
                                                verifyHelp()});
    if (!words)
        return words.error();
    const QString self = arguments.first();
    if (words->operands.isEmpty())
        return mistake(VerifyArguments::tr("say which IMAGE to look into."), self);
    const auto format = choiceOf(*words, "format", {QStringLiteral("text"), QStringLiteral("json")}, self);
    if (!format)
        return format.error();
    return VerifyCommand{words->operands, words->value("command"), words->value("engine"), *format == 1};
}

} // namespace gearaudit
