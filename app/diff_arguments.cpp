#include "app/diff_arguments.h"

#include "app/command_text.h"
#include "app/command_words.h"
#include "core/export/difference_writers.h"

#include <QCoreApplication>

namespace gearaudit
{

namespace
{
struct DiffArguments {
    Q_DECLARE_TR_FUNCTIONS(DiffArguments)
};

QString diffHelp()
{
    return DiffArguments::tr(
        "Usage: gear-audit diff OLD NEW [options]\n"
        "       gear-audit diff FILE [options]\n"
        "\n"
        "Tells what differs between two results: gears that are new, gone, of another version,\n"
        "image or status, and in each Python the packages that are new, gone, newer or older.\n"
        "What many gears share is told once, with the gears beneath it. Of one FILE it tells what\n"
        "changed since the newest earlier result in the folder archive beside it.\n"
        "\n"
        "OLD and NEW are master JSONs, or FILE::SITE for one site of a file. Gears are compared\n"
        "with those of the same site; where both have no site in common, with those of the same\n"
        "name, so that a site can be compared with another or with the Exchange:\n"
        "\n"
        "  gear-audit diff instance_master_json.json::one instance_master_json.json::two\n"
        "  gear-audit diff instance_master_json.json::one exchange_master_json.json \\\n"
        "             --in-both --only version\n"
        "\n"
        "Options:\n"
        "  --format FORMAT  text (default), json or csv\n"
        "  --exit-code      exit with 1 where there are differences\n"
        "  --in-both        leave out gears that one side alone has\n"
        "  --only WORDS     only some changes, such as up,version: how it changed and what, with\n"
        "                   commas between the words below\n"
        "  --advisories FILE\n"
        "                   the known faults to go by, instead of those of “gear-audit\n"
        "                   advisories”; where there are any, faults that came and went are told\n"
        "  --advisories-before FILE\n"
        "                   those that were known at the time of OLD: what is in both, and was\n"
        "                   not known then, is told as known-fault\n"
        "  -h, --help       show this text\n"
        "\n"
        "Words for --only:\n"
        "  %1\n"
        "  %2\n"
        "\n"
        "Signs in the text: + new, - gone, ^ a later version, v an earlier one, ~ anything else.\n"
        "JSON is {\"gears\": [{\"change\", \"site\", \"gear\", \"before\", \"after\", "
        "\"changes\"}],\n"
        "\"shared\": [{\"gears\", \"changes\"}], \"same\": number}.\n"
        "\n"
        "Exit status: 0 compared, 1 there are differences (with --exit-code), 2 wrong usage, 3 a\n"
        "file cannot be read, or the result not be written.\n");
}

constexpr int kinds = static_cast<int>(ChangeKind::Changed) + 1;

QStringList kindNames()
{
    QStringList names;
    for (int i = 0; i < kinds; ++i)
        names.append(changeKindName(static_cast<ChangeKind>(i)));
    return names;
}

QStringList subjectNames()
{
    QStringList names;
    for (int i = 0; i < changeSubjectCount; ++i)
        names.append(changeSubjectName(static_cast<ChangeSubject>(i)));
    return names;
}

/// The names in lines that fit a terminal, indented as the help's.
QString inLines(const QStringList &names)
{
    constexpr qsizetype most = 80;
    QString text;
    qsizetype width = 0;
    for (const QString &name : names) {
        if (!text.isEmpty()) {
            const bool isFull = width + name.size() > most;
            text += isFull ? QStringLiteral(",\n  ") : QStringLiteral(", ");
            width = isFull ? 0 : width;
        }
        text += name;
        width += name.size() + 2;
    }
    return text;
}

/// Adds what --only lists; the word that is none of the names where there is one.
QString addOnly(const QString &list, ChangeFilter &filter)
{
    const QStringList words = list.split(QLatin1Char(','));
    for (const QString &word : words) {
        const auto kind = kindNames().indexOf(word.trimmed());
        const auto subject = subjectNames().indexOf(word.trimmed());
        if (kind >= 0)
            filter.kinds.push_back(static_cast<ChangeKind>(kind));
        else if (subject >= 0)
            filter.subjects.push_back(static_cast<ChangeSubject>(subject));
        else
            return word.trimmed().isEmpty() ? list : word.trimmed();
    }
    return {};
}

} // namespace

Command parseDiff(const QStringList &arguments)
{
    const QString comma = QStringLiteral(", ");
    const QString help = diffHelp().arg(inLines(kindNames()), inLines(subjectNames()));
    const auto words =
        commandWords(arguments, {{QStringLiteral("format"), QStringLiteral("only"), QStringLiteral("advisories"),
                                  QStringLiteral("advisories-before")},
                                 {QStringLiteral("exit-code"), QStringLiteral("in-both")},
                                 help});
    if (!words)
        return words.error();
    const QString self = arguments.first();
    if (words->operands.isEmpty() || words->operands.size() > 2)
        return mistake(words->operands.isEmpty()
                           ? DiffArguments::tr("say what to compare: OLD and NEW, or one FILE.")
                           : DiffArguments::tr("only two can be compared: OLD and NEW."),
                       self);
    const auto format =
        choiceOf(*words, "format",
                 {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv")}, self);
    if (!format)
        return format.error();
    DiffCommand command;
    command.after = words->operands.constLast();
    if (words->operands.size() == 2)
        command.before = words->operands.constFirst();
    command.format = static_cast<DiffCommand::Format>(*format);
    command.advisories = words->value("advisories");
    command.advisoriesBefore = words->value("advisories-before");
    command.exitCode = words->has("exit-code");
    command.filter.onlyInBoth = words->has("in-both");
    const QString only = words->value("only");
    const QString wrong = only.isEmpty() ? QString() : addOnly(only, command.filter);
    if (!wrong.isEmpty())
        return mistake(DiffArguments::tr("--only takes %1, not “%2”.")
                           .arg((kindNames() + subjectNames()).join(comma), wrong),
                       self);
    return command;
}

} // namespace gearaudit
