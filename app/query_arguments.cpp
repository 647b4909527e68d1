#include "app/query_arguments.h"

#include "app/command_text.h"
#include "app/command_words.h"
#include "app/plain_page.h"
#include "ui/words/help_pages.h"

#include <QCoreApplication>

namespace gearaudit
{

namespace
{
struct QueryArguments {
    Q_DECLARE_TR_FUNCTIONS(QueryArguments)
};

constexpr int columns = 80;

/// What the page of the help says below its first words: examples and keys.
QString filterWords()
{
    const auto page = helpPage(QStringLiteral("filter"));
    const QString heading = QStringLiteral("\n## ");
    return page ? plainPage(page->text.mid(page->text.indexOf(heading) + 1), columns) : QString();
}

QString queryHelp()
{
    return QueryArguments::tr(
               "Usage: gear-audit query FILE… EXPRESSION [options]\n"
               "\n"
               "Finds gears, Pythons and packages in the results of audits. FILE is a master JSON,\n"
               "such as exchange_master_json.json; a file of the first script will do. EXPRESSION\n"
               "is a filter as in the window, in quotes; how it is written is told below.\n"
               "\n"
               "Options:\n"
               "  --format FORMAT   table (default), json or csv\n"
               "  --count           print only how many gears match\n"
               "  --advisories FILE the known faults to go by, instead of those of\n"
               "                    “gear-audit advisories”\n"
               "  --ignore FILE     judgements of faults, or OpenVEX, beside those that lie beside\n"
               "                    the results\n"
               "  -h, --help        show this text\n"
               "\n"
               "A table fits the terminal; elsewhere it is printed whole. There is a line for each\n"
               "package that the filter names, else for each Python, else for the gear. CSV has\n"
               "all columns; JSON, with the same names, is\n"
               "{\"gears\": number, \"matches\": [{\"site\", \"gear\", …}]}. Known faults are in it\n"
               "where there is a database of them, and in the table where the filter asks.\n"
               "\n"
               "Exit status: 0 something matches, 1 nothing does, 2 wrong usage or a mistake in\n"
               "the filter, 3 a file cannot be read, the known faults that the filter asks for\n"
               "among them, or the result not be written.\n"
               "\n"
               "%1")
        .arg(filterWords());
}
} // namespace

Command parseQuery(const QStringList &arguments)
{
    const QString format = QStringLiteral("format");
    const auto words = commandWords(arguments, {{format, QStringLiteral("advisories"), QStringLiteral("ignore")}, {QStringLiteral("count")}, queryHelp()});
    if (!words)
        return words.error();
    const QString self = arguments.first();
    if (words->operands.size() < 2)
        return mistake(words->operands.isEmpty()
                           ? QueryArguments::tr("say which FILE to look in, and for what.")
                           : QueryArguments::tr("a FILE and behind it a filter are needed."),
                       self);
    const auto chosen =
        choiceOf(*words, "format",
                 {QStringLiteral("table"), QStringLiteral("json"), QStringLiteral("csv")}, self);
    if (!chosen)
        return chosen.error();
    QueryCommand command;
    command.files = words->operands.mid(0, words->operands.size() - 1);
    command.expression = words->operands.constLast();
    command.format = static_cast<QueryCommand::Format>(*chosen);
    command.onlyCount = words->has("count");
    command.advisories = words->value("advisories");
    command.ignore = words->value("ignore");
    return command;
}

} // namespace gearaudit
