#include "app/schema_command.h"

#include "app/command_text.h"
#include "app/exit_status.h"
#include "core/base/resources.h"

#include <QCoreApplication>
#include <QFile>

namespace gearaudit
{

namespace
{
struct SchemaText {
    Q_DECLARE_TR_FUNCTIONS(SchemaText)
};

const QStringList &names()
{
    static const QStringList all{QStringLiteral("master"), QStringLiteral("query"), QStringLiteral("diff"),
                                 QStringLiteral("check"), QStringLiteral("progress")};
    return all;
}

QString schemaHelp()
{
    return SchemaText::tr("Usage: gear-audit schema NAME\n"
                          "\n"
                          "Prints the JSON Schema of what the program writes, for scripts to check against. It says\n"
                          "which version it is, and what may change.\n"
                          "\n"
                          "  master      the results of an audit\n"
                          "  query       what “query --format json” prints\n"
                          "  diff        what “diff --format json” prints\n"
                          "  check       what “check --format json” prints\n"
                          "  progress    a line of what “audit --json” prints\n"
                          "\n"
                          "Options:\n"
                          "  -h, --help  show this text\n"
                          "\n"
                          "Exit status: 0 done, 2 wrong usage.\n");
}
} // namespace

Command parseSchema(const QStringList &arguments)
{
    const QString name = arguments.value(1);
    if (name.isEmpty() || name == QLatin1String("-h") || name == QLatin1String("--help"))
        return PrintCommand{schemaHelp(), Done};
    const QString self = arguments.first();
    if (arguments.size() > 2)
        return mistake(SchemaText::tr("“%1” is one too many.").arg(arguments.at(2)), self);
    if (!names().contains(name))
        return mistake(SchemaText::tr("there is no schema “%1”; there are %2.")
                           .arg(name, names().join(QStringLiteral(", "))),
                       self);
    return SchemaCommand{name};
}

int runSchemaCommand(const SchemaCommand &command, const Terminal &terminal)
{
    ensureResources();
    QFile file(QStringLiteral(":/schema/%1.json").arg(command.name));
    const bool isPrinted = file.open(QIODevice::ReadOnly) && terminal.print(file.readAll());
    return isPrinted ? Done : NothingRan;
}

} // namespace gearaudit
