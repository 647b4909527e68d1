#include "app/export_arguments.h"

#include "app/command_text.h"
#include "app/command_words.h"

#include <QCoreApplication>

namespace gearaudit
{

namespace
{
struct ExportArguments {
    Q_DECLARE_TR_FUNCTIONS(ExportArguments)
};

QString exportHelp()
{
    return ExportArguments::tr(
        "Usage: gear-audit export FILE… --format FORMAT [options]\n"
        "\n"
        "Writes the results of audits, or what a filter finds in them, for other programs. Of a\n"
        "gear that is in several files, the last one counts. An instance that has the name of an\n"
        "organisation of the Exchange gets another one in the export.\n"
        "\n"
        "Formats:\n"
        "  master         the JSON that the audit writes, with everything in it\n"
        "  original       the JSON of the first script: exactly its keys\n"
        "  inventory-csv  a line a gear: site, gear, label, version, category, image, API key,\n"
        "                 license, author, source, Pythons, flywheel-sdk, status and more\n"
        "  packages-csv   a line a package of each Python; of what the filter names, only that\n"
        "  cyclonedx      a bill of materials, CycloneDX 1.6 in JSON\n"
        "  requirements   what is installed for one Python, as a requirements.txt; the filter\n"
        "                 has to find exactly one, such as 'gear:my-gear in-use:yes'\n"
        "\n"
        "Options:\n"
        "  --format FORMAT      one of the above\n"
        "  --filter EXPRESSION  only the gears that match; “gear-audit query --help” explains it\n"
        "  --output FILE        write there, whole or not at all, instead of to standard output\n"
        "  --advisories FILE    the known faults to go by, instead of those of “gear-audit advisories”\n"
        "  -h, --help           show this text\n"
        "\n"
        "Exit status: 0 done, 1 the filter finds nothing (the export then has no gear in it), 2\n"
        "wrong usage or a mistake in the filter, 3 a file cannot be read or written, or the filter\n"
        "asks for known faults and there is no database of them.\n");
}
} // namespace

Command parseExport(const QStringList &arguments)
{
    const auto words = commandWords(
        arguments, {{QStringLiteral("format"), QStringLiteral("filter"), QStringLiteral("output"), QStringLiteral("advisories"), QStringLiteral("ignore")},
                    {},
                    exportHelp()});
    if (!words)
        return words.error();
    const QString self = arguments.first();
    if (words->operands.isEmpty())
        return mistake(ExportArguments::tr("say which FILE to export."), self);
    if (words->value("format").isEmpty())
        return mistake(ExportArguments::tr("say what to write: --format %1.")
                           .arg(exportFormatNames().join(QStringLiteral(", "))),
                       self);
    const auto format = choiceOf(*words, "format", exportFormatNames(), self);
    if (!format)
        return format.error();
    ExportCommand command;
    command.files = words->operands;
    command.format = static_cast<ExportFormat>(*format);
    command.filter = words->value("filter");
    command.output = words->value("output");
    command.advisories = words->value("advisories");
    command.ignore = words->value("ignore");
    return command;
}

} // namespace gearaudit
