#include "app/history_command.h"

#include "app/command_text.h"
#include "app/command_words.h"
#include "app/exit_status.h"
#include "app/text_table.h"
#include "core/advisories/severity.h"
#include "core/insight/history.h"
#include "ui/words/error_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace gearaudit
{

namespace
{
struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

QString historyHelp()
{
    return HistoryText::tr(
        "Usage: gear-audit history [FOLDER] [options]\n"
        "\n"
        "Shows what each audit came to, in figures, and what has changed since the one before. FOLDER\n"
        "is one with results; without it, that of the settings.\n"
        "\n"
        "Options:\n"
        "  --format FORMAT   text (default) or json\n"
        "  -h, --help        show this text\n"
        "\n"
        "Exit status: 0 done, 1 there is no audit to show, 2 wrong usage, 3 the figures cannot be\n"
        "read.\n");
}

/// The figures of a line in the order of the table, under the names that JSON has for them.
QList<std::pair<QString, int>> figuresOf(const HistoryLine &line)
{
    const auto of = [&line](Severity severity) { return line.severities[static_cast<std::size_t>(severity)]; };
    QList<std::pair<QString, int>> figures{{QStringLiteral("gears"), line.gears},
                                           {QStringLiteral("failed"), line.failed},
                                           {QStringLiteral("end-of-life"), line.pastEnd},
                                           {QStringLiteral("sdk-behind"), line.sdkBehind}};
    if (line.advisories.isValid())
        figures << std::pair(QStringLiteral("exploited"), line.exploited)
                << std::pair(QStringLiteral("malicious"), of(Severity::Malicious))
                << std::pair(QStringLiteral("critical"), of(Severity::Critical))
                << std::pair(QStringLiteral("high"), of(Severity::High))
                << std::pair(QStringLiteral("medium"), of(Severity::Medium))
                << std::pair(QStringLiteral("low"), of(Severity::Low))
                << std::pair(QStringLiteral("unknown"), of(Severity::Unknown));
    return figures;
}

QByteArray jsonOf(const History &history)
{
    QJsonArray lines;
    for (const HistoryLine &line : history.lines) {
        QJsonObject object{{QStringLiteral("at"), line.at.toUTC().toString(Qt::ISODate)}};
        if (line.advisories.isValid())
            object[QStringLiteral("advisories-of")] = line.advisories.toUTC().toString(Qt::ISODate);
        for (const auto &[name, count] : figuresOf(line))
            object[name] = count;
        lines.append(object);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("audits"), lines}}).toJson();
}

/// What is different from the audit before: "failed +3, critical −2".
QString changeText(const HistoryLine &before, const HistoryLine &after)
{
    QStringList changes;
    const auto old = figuresOf(before);
    for (const auto &[name, count] : figuresOf(after)) {
        for (const auto &[oldName, oldCount] : old) {
            if (name == oldName && count != oldCount)
                changes << QStringLiteral("%1 %2%3").arg(name, count > oldCount ? QStringLiteral("+") : QString(QChar(0x2212)))
                               .arg(std::abs(count - oldCount));
        }
    }
    return changes.isEmpty() ? HistoryText::tr("Nothing has changed since the audit before.")
                             : HistoryText::tr("Since the audit before: %1").arg(changes.join(QStringLiteral(", ")));
}

QByteArray textOf(const History &history, int width)
{
    QList<QStringList> table(1);
    QStringList names;
    for (const HistoryLine &line : history.lines) {
        for (const auto &figure : figuresOf(line)) {
            if (!names.contains(figure.first))
                names << figure.first;
        }
    }
    table[0] << QStringLiteral("date");
    table[0] << names;
    for (const HistoryLine &line : history.lines) {
        QStringList cells{QLocale::c().toString(line.at.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm"))};
        const auto figures = figuresOf(line);
        for (const QString &name : std::as_const(names)) {
            const auto found = std::find_if(figures.begin(), figures.end(),
                                            [&](const auto &figure) { return figure.first == name; });
            cells << (found == figures.end() ? QStringLiteral("-") : QString::number(found->second));
        }
        table << cells;
    }
    QString text = textTable(table, width).join(QLatin1Char('\n')) + QLatin1Char('\n');
    if (history.lines.size() > 1)
        text += QLatin1Char('\n') + changeText(history.lines[history.lines.size() - 2], history.lines.back()) + QLatin1Char('\n');
    return text.toUtf8();
}
} // namespace

Command parseHistory(const QStringList &arguments)
{
    const auto words = commandWords(arguments, {{QStringLiteral("format")}, {}, historyHelp()});
    if (!words)
        return words.error();
    const QString self = arguments.first();
    if (words->operands.size() > 1)
        return mistake(HistoryText::tr("“%1” is one too many.").arg(words->operands.at(1)), self);
    const auto format = choiceOf(*words, "format", {QStringLiteral("text"), QStringLiteral("json")}, self);
    if (!format)
        return format.error();
    return HistoryCommand{words->operands.value(0), *format == 1};
}

int runHistoryCommand(const HistoryCommand &command, const QString &usual, const Terminal &terminal)
{
    const auto history = readHistory(historyPath(command.folder.isEmpty() ? usual : command.folder));
    if (!history) {
        terminal.say(errorText(history.error()));
        return NothingRan;
    }
    if (history->unread > 0)
        terminal.say(HistoryText::tr("%n line(s) could not be read and were passed over.", nullptr, history->unread));
    if (history->lines.empty() && !command.asJson) {
        terminal.say(HistoryText::tr("No audit has left figures there yet."));
        return SomeFailed;
    }
    if (!terminal.print(command.asJson ? jsonOf(*history) : textOf(*history, terminal.width)))
        return NothingRan;
    return history->lines.empty() ? SomeFailed : Done;
}

} // namespace gearaudit
