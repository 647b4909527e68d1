#include "app/instances_arguments.h"

#include "app/command_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace gearaudit
{

namespace
{
struct InstancesArguments {
    Q_DECLARE_TR_FUNCTIONS(InstancesArguments)
};

QString overview()
{
    return InstancesArguments::tr(
        "Usage: gear-audit instances COMMAND …\n"
        "\n"
        "The Flywheel instances (sites) to audit. Their API keys are kept in the keychain of your\n"
        "desktop and in no file.\n"
        "\n"
        "Commands:\n"
        "  add NAME       add an instance, or give one a new key\n"
        "  list           show the instances and where the key of each is\n"
        "  remove NAME    remove an instance and its key\n"
        "  test NAME      try the address and the key of an instance, step by step\n"
        "  import FILE    take instances from a site_list.py, or the key of Flywheel's own\n"
        "                 command line from ~/.config/flywheel/user.json\n"
        "\n"
        "For a scheduled job, where there is no keychain, the key is taken from the environment\n"
        "variable GEAR_AUDIT_KEY_NAME: the instance's name in capitals, with _ for characters\n"
        "other than A to Z and 0 to 9.\n"
        "\n"
        "Options:\n"
        "  -h, --help     show this text; “gear-audit instances COMMAND --help” tells more\n"
        "\n"
        "Exit status: 0 done, 1 some were not imported or a step of a test failed, 2 wrong usage,\n"
        "3 the keychain or a file could not be used, 130 interrupted.\n");
}

QString addHelp()
{
    return InstancesArguments::tr(
        "Usage: gear-audit instances add NAME --url URL --user USER [options]\n"
        "\n"
        "Adds a Flywheel instance. Its API key is asked for without showing it, or read as one\n"
        "line from standard input, and kept in the keychain of your desktop. It is never an\n"
        "argument, since others can see those. NAME is yours to choose and is what the results\n"
        "are listed under.\n"
        "\n"
        "Options:\n"
        "  --url URL      address of the instance, such as https://flywheel.example.org; can be\n"
        "                 left out where the key has the form HOST:KEY\n"
        "  --user USER    your user name there, which its registry asks for\n"
        "  --replace      change the instance of this name, such as to give it a new key; what\n"
        "                 is not given stays\n"
        "  --no-key       store no key: it will be in the environment variable\n"
        "                 GEAR_AUDIT_KEY_NAME (see “gear-audit instances --help”)\n"
        "  -h, --help     show this text\n"
        "\n"
        "Exit status: 0 done, 2 wrong usage, 3 there is no keychain or it cannot be used (the\n"
        "instance is then added without its key), 130 interrupted.\n");
}

QString listHelp()
{
    return InstancesArguments::tr(
        "Usage: gear-audit instances list\n"
        "\n"
        "Shows the instances, one a line on standard output: name, address, user name and where\n"
        "its key is; never the key. A locked keychain is not asked to open.\n"
        "\n"
        "Options:\n"
        "  -h, --help     show this text\n"
        "\n"
        "Exit status: 0 done, 2 wrong usage.\n");
}

QString removeHelp()
{
    return InstancesArguments::tr(
        "Usage: gear-audit instances remove NAME [--keep-key]\n"
        "\n"
        "Removes an instance, and its key from the keychain. Where the keychain cannot be used,\n"
        "nothing is removed.\n"
        "\n"
        "Options:\n"
        "  --keep-key     remove the instance alone and leave the keychain as it is\n"
        "  -h, --help     show this text\n"
        "\n"
        "Exit status: 0 done, 2 wrong usage, 3 the key could not be removed.\n");
}

QString testHelp()
{
    return InstancesArguments::tr(
        "Usage: gear-audit instances test NAME\n"
        "\n"
        "Tries an instance, and says what each step found, one a line on standard output: whether\n"
        "the address answers, the release of Flywheel, whose key it is, how many gears that user\n"
        "sees, and whether the container engine can log in to the registry. The first step that\n"
        "fails is the last; without an engine the login is not tried, which is no failure. "
        "Nothing\n"
        "is changed there. The key is that of the environment variable (see “gear-audit instances\n"
        "--help”), else the one in the keychain.\n"
        "\n"
        "Options:\n"
        "  -h, --help     show this text\n"
        "\n"
        "Exit status: 0 no step failed, 1 a step failed, 2 wrong usage, 3 there is no key or it\n"
        "cannot be had, 130 interrupted.\n");
}

QString importHelp()
{
    return InstancesArguments::tr(
        "Usage: gear-audit instances import FILE\n"
        "\n"
        "Takes instances with their keys from a file, and puts the keys into the keychain:\n"
        "  - a site_list.py with a dictionary {'name': ['address', 'user', 'key'], …}. It is read\n"
        "    and not run, so nothing but plain values may be in it;\n"
        "  - the user.json of Flywheel's own command line, {\"key\": \"host:key\"}.\n"
        "An instance that is there already, by name and address, gets the key of the file. What\n"
        "was taken is printed on standard output. The file is left as it is.\n"
        "\n"
        "Options:\n"
        "  -h, --help     show this text\n"
        "\n"
        "Exit status: 0 all were taken, 1 some were not, each named with its reason, 2 wrong\n"
        "usage, 3 the file cannot be read, or there is no keychain or it cannot be used (the\n"
        "instances are then added without their keys).\n");
}

/// One of the commands as it was written.
struct Parsed {
    QCommandLineParser parser;
    QString operand; ///< NAME or FILE
};

/// Parses what all the commands have in common; a command to print where that ends it.
std::optional<Command> parse(Parsed &parsed, const QStringList &arguments, const QString &help,
                             const QStringList &valued, const QStringList &flags,
                             const QString &operandName)
{
    const QString self = QStringLiteral("instances ") + arguments.first();
    // before the parser: it would repeat the value as an argument that is not expected
    for (const QString &argument : arguments) {
        const QString name = argument.section(QLatin1Char('='), 0, 0);
        if (name == QLatin1String("--key") || name == QLatin1String("--api-key") ||
            name == QLatin1String("--token") || name == QLatin1String("--password"))
            return mistake(InstancesArguments::tr(
                               "a key is never given as an argument, since others can see those. "
                               "Type it when asked, or pass it on standard input."),
                           self);
    }
    parsed.parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QString()});
    for (const QString &name : valued)
        parsed.parser.addOption({name, QString(), QStringLiteral("value")});
    for (const QString &name : flags)
        parsed.parser.addOption({name, QString()});
    const bool understood = parsed.parser.parse(arguments);
    if (parsed.parser.isSet(QStringLiteral("help")))
        return PrintCommand{help, 0};
    if (!understood)
        return mistake(parsed.parser.errorText(), self);
    for (const QString &name : valued) {
        if (parsed.parser.isSet(name) && parsed.parser.value(name).trimmed().isEmpty())
            return mistake(InstancesArguments::tr("--%1 needs a value.").arg(name), self);
    }
    const QStringList operands = parsed.parser.positionalArguments();
    if (operands.size() > (operandName.isEmpty() ? 0 : 1))
        return mistake(InstancesArguments::tr("there are too many arguments. A name with spaces "
                                              "goes in quotes; a key is never an argument."),
                       self);
    if (operandName.isEmpty())
        return std::nullopt;
    parsed.operand = operands.value(0);
    if (parsed.operand.trimmed().isEmpty())
        return mistake(InstancesArguments::tr("%1 is missing.").arg(operandName), self);
    return std::nullopt;
}

Command parseAdd(const QStringList &arguments)
{
    Parsed parsed;
    const QString url = QStringLiteral("url"), user = QStringLiteral("user"),
                  replace = QStringLiteral("replace"), noKey = QStringLiteral("no-key");
    if (auto end = parse(parsed, arguments, addHelp(), {url, user}, {replace, noKey},
                         QStringLiteral("NAME")))
        return *end;
    return InstancesCommand(AddInstance{parsed.operand.trimmed(), parsed.parser.value(url),
                                        parsed.parser.value(user).trimmed(),
                                        parsed.parser.isSet(replace), parsed.parser.isSet(noKey)});
}

Command parseList(const QStringList &arguments)
{
    Parsed parsed;
    if (auto end = parse(parsed, arguments, listHelp(), {}, {}, {}))
        return *end;
    return InstancesCommand(ListInstances());
}

Command parseRemove(const QStringList &arguments)
{
    Parsed parsed;
    const QString keepKey = QStringLiteral("keep-key");
    if (auto end = parse(parsed, arguments, removeHelp(), {}, {keepKey}, QStringLiteral("NAME")))
        return *end;
    return InstancesCommand(RemoveInstance{parsed.operand.trimmed(), parsed.parser.isSet(keepKey)});
}

Command parseTest(const QStringList &arguments)
{
    Parsed parsed;
    if (auto end = parse(parsed, arguments, testHelp(), {}, {}, QStringLiteral("NAME")))
        return *end;
    return InstancesCommand(TestInstance{parsed.operand.trimmed()});
}

Command parseImport(const QStringList &arguments)
{
    Parsed parsed;
    if (auto end = parse(parsed, arguments, importHelp(), {}, {}, QStringLiteral("FILE")))
        return *end;
    return InstancesCommand(ImportInstances{parsed.operand});
}
} // namespace

Command parseInstances(const QStringList &arguments)
{
    const QStringList rest = arguments.mid(1);
    const QString first = rest.value(0);
    if (first == QLatin1String("add"))
        return parseAdd(rest);
    if (first == QLatin1String("list"))
        return parseList(rest);
    if (first == QLatin1String("remove"))
        return parseRemove(rest);
    if (first == QLatin1String("test"))
        return parseTest(rest);
    if (first == QLatin1String("import"))
        return parseImport(rest);
    if (first == QLatin1String("-h") || first == QLatin1String("--help"))
        return PrintCommand{overview(), 0};
    const QString self = QStringLiteral("instances");
    if (rest.isEmpty())
        return mistake(InstancesArguments::tr("say what to do: add, list, remove, test or import."),
                       self);
    return mistake(InstancesArguments::tr("“%1” is not a command of “instances”.").arg(first),
                   self);
}

} // namespace gearaudit
