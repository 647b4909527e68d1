#include "app/check_command.h"

#include "app/advisories_file.h"
#include "app/command_text.h"
#include "app/command_words.h"
#include "app/exit_status.h"
#include "app/judgements_file.h"
#include "core/base/plain_line.h"
#include "core/policy/policy_writers.h"
#include "ui/words/error_text.h"
#include "ui/words/report_text.h"

#include <QCoreApplication>

namespace gearaudit
{

namespace
{
struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

constexpr int mostLines = 20; ///< of a rule, for people; the other formats have all of them

QString checkHelp()
{
    return CheckText::tr(
        "Usage: gear-audit check FILE… [options]\n"
        "\n"
        "Asks rules of results, for a pipeline: what gears start that is known to be dangerous, past\n"
        "its end of life, or behind. Without --policy the rules are those that --default prints.\n"
        "\n"
        "Options:\n"
        "  --policy FILE      your own rules: a name, a filter, a level and a sentence each\n"
        "  --ignore FILE      judgements of faults, or a document of OpenVEX, beside the one that lies\n"
        "                     beside the results\n"
        "  --advisories FILE  another database of known faults\n"
        "  --format FORMAT    text (default), json, sarif or junit\n"
        "  --default          print the default rules, to begin your own with\n"
        "  -h, --help         show this text\n"
        "\n"
        "Exit status: 0 no rule of the level “error” is broken, 1 one is, 2 wrong usage, or a rule, a\n"
        "judgement or the database that a rule needs cannot be read, 3 the results cannot be read.\n");
}

QString levelText(RuleLevel level)
{
    switch (level) {
    case RuleLevel::Error: return CheckText::tr("error");
    case RuleLevel::Warning: return CheckText::tr("warning");
    case RuleLevel::Note: return CheckText::tr("note");
    }
    return {};
}

QByteArray textOf(const PolicyReport &report)
{
    QString text;
    for (const RuleResult &result : report.results) {
        const int count = int(result.findings.size());
        if (count == 0) {
            text += CheckText::tr("passed  %1").arg(result.rule.name) + QLatin1Char('\n');
            continue;
        }
        text += CheckText::tr("%1  %2: %3 %4", "level, rule, 12 gears, sentence")
                    .arg(levelText(result.rule.level), result.rule.name, CheckText::tr("%n gear(s).", nullptr, count),
                         result.rule.sentence.simplified()) +
                QLatin1Char('\n');
        for (int i = 0; i < std::min(count, mostLines); ++i) {
            const PolicyFinding &finding = result.findings[std::size_t(i)];
            const CheckedFile &file = report.files[finding.file];
            const GearRow gear = file.report->gear(finding.gear);
            text += QStringLiteral("    %1/%2 %3  %4\n")
                        .arg(plainLine(file.report->text(gear.site)), plainLine(file.report->text(gear.name)),
                             plainLine(file.report->text(gear.version)), plainLine(findingText(finding, file).simplified()));
        }
        if (count > mostLines)
            text += QStringLiteral("    ") + CheckText::tr("and %n more", nullptr, count - mostLines) + QLatin1Char('\n');
    }
    return terminalSafe(text).toUtf8();
}

QByteArray written(const PolicyReport &report, CheckCommand::Format format)
{
    switch (format) {
    case CheckCommand::Format::Text: return textOf(report);
    case CheckCommand::Format::Json: return policyJson(report);
    case CheckCommand::Format::Sarif: return policySarif(report);
    case CheckCommand::Format::Junit: return policyJunit(report);
    }
    return {};
}
} // namespace

Command parseCheck(const QStringList &arguments)
{
    const auto words = commandWords(arguments, {{QStringLiteral("policy"), QStringLiteral("ignore"),
                                                 QStringLiteral("advisories"), QStringLiteral("format")},
                                                {QStringLiteral("default")},
                                                checkHelp()});
    if (!words)
        return words.error();
    const QString self = arguments.first();
    if (words->has("default"))
        return PrintCommand{QString::fromUtf8(defaultPolicyText()), Done};
    if (words->operands.isEmpty())
        return mistake(CheckText::tr("say which FILE with results to check."), self);
    const auto format = choiceOf(*words, "format", {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("sarif"),
                                                    QStringLiteral("junit")}, self);
    if (!format)
        return format.error();
    return CheckCommand{words->operands, words->value("policy"), words->value("ignore"), words->value("advisories"),
                        static_cast<CheckCommand::Format>(*format)};
}

int runCheckCommand(const CheckCommand &command, const Terminal &terminal, QDate today)
{
    const auto policy = command.policy.isEmpty() ? parsePolicy(defaultPolicyText(), QStringLiteral("default"))
                                                 : readPolicy(command.policy);
    if (!policy) {
        terminal.say(errorText(policy.error()));
        return WrongUsage;
    }
    const bool asks = needsAdvisories(*policy);
    const auto database = openAdvisories(command.advisories, asks ? AdvisoriesUse::Asked : AdvisoriesUse::Shown,
                                         terminal, QDateTime(today, QTime(12, 0), Qt::UTC));
    if (!database)
        return WrongUsage; // a rule that cannot be asked is not passed
    PolicyReport report;
    report.program = QCoreApplication::applicationVersion();
    for (const QString &path : command.files) {
        const auto read = readNamedFile(path);
        if (!read) {
            terminal.say(reportErrorText(read.error()));
            return NothingRan;
        }
        const auto judgements = judgementsFor(path, command.ignore, terminal);
        if (!judgements)
            return WrongUsage;
        CheckedFile file{path, *read, nullptr};
        if (*database != nullptr)
            file.faults = ReportFaults::of(*file.report, **database, *judgements, today);
        report.files.push_back(std::move(file));
    }
    report.results = checkPolicy(*policy, report.files, today);
    if (!terminal.print(written(report, command.format))) {
        terminal.say(CheckText::tr("The result could not be written."));
        return NothingRan;
    }
    return isPassed(report.results) ? Done : SomeFailed;
}

} // namespace gearaudit
