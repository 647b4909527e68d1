#include "app/manual_page.h"

#include <QDir>

namespace gearaudit
{

namespace
{

/// A text as groff shows it: its own signs and dashes escaped, no line of it a request.
QString roff(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\e")).replace(QLatin1Char('-'), QLatin1String("\\-"));
    if (text.startsWith(QLatin1Char('.')) || text.startsWith(QLatin1Char('\'')))
        text.prepend(QLatin1String("\\&"));
    return text;
}

/// The part of a help text that no list says: what stands between the usage and the first list, and the
/// exit statuses.
QStringList paragraphsOf(const ToldCommand &command)
{
    QStringList paragraphs;
    const QStringList all = command.help.split(QStringLiteral("\n\n"));
    for (qsizetype i = 1; i < all.size(); ++i) {
        const QString &paragraph = all[i];
        const QString first = paragraph.section(QLatin1Char('\n'), 0, 0);
        const bool isList = first.startsWith(QLatin1String("  ")) || paragraph.mid(first.size() + 1).startsWith(QLatin1String("  "));
        // What comes in the language of filters has a page of its own.
        if (paragraph.contains(QLatin1String("\n---")))
            break;
        if (!isList)
            paragraphs << paragraph;
    }
    return paragraphs;
}

void addWords(QString &text, const std::vector<ToldWord> &words)
{
    for (const ToldWord &word : words) {
        text += QStringLiteral(".TP\n");
        if (!word.shortForm.isEmpty())
            text += QStringLiteral("\\fB%1\\fP, ").arg(roff(word.shortForm));
        text += QStringLiteral("\\fB%1\\fP").arg(roff(word.word));
        if (!word.value.isEmpty())
            text += QStringLiteral(" \\fI%1\\fP").arg(roff(word.value));
        text += QLatin1Char('\n') + roff(word.text) + QLatin1Char('\n');
    }
}

void addCommand(QString &text, const ToldCommand &command)
{
    text += QStringLiteral(".SS \"%1\"\n").arg(roff(command.name));
    for (const QString &usage : command.usage)
        text += QStringLiteral(".nf\n\\fB%1\\fP\n.fi\n").arg(roff(usage));
    for (const QString &paragraph : paragraphsOf(command)) {
        text += QStringLiteral(".PP\n");
        const bool isLaidOut = paragraph.contains(QLatin1String("\n  "));
        if (isLaidOut)
            text += QStringLiteral(".nf\n");
        for (const QString &line : paragraph.split(QLatin1Char('\n'))) {
            if (!line.isEmpty())
                text += roff(line) + QLatin1Char('\n');
        }
        if (isLaidOut)
            text += QStringLiteral(".fi\n");
    }
    addWords(text, command.commands);
    addWords(text, command.options);
}

} // namespace

QByteArray manualPage(const std::vector<ToldCommand> &commands, const QString &version)
{
    // Not the home of who builds it.
    const QString home = QDir::homePath();
    const ToldCommand &program = commands.front();
    QString text = QStringLiteral(".TH GEAR\\-AUDIT 1 \"\" \"gear\\-audit %1\" \"User Commands\"\n").arg(roff(version));
    text += QStringLiteral(".SH NAME\ngear\\-audit \\- tell which gears contain which Pythons and packages\n"
                           ".SH SYNOPSIS\n");
    for (const QString &usage : program.usage)
        text += QStringLiteral(".nf\n%1\n.fi\n").arg(roff(usage));
    text += QStringLiteral(".SH DESCRIPTION\n");
    for (const QString &paragraph : paragraphsOf(program)) {
        text += QStringLiteral(".PP\n");
        for (const QString &line : paragraph.split(QLatin1Char('\n'))) {
            if (!line.isEmpty())
                text += roff(line) + QLatin1Char('\n');
        }
    }
    text += QStringLiteral(".SH OPTIONS\n");
    addWords(text, program.options);
    text += QStringLiteral(".SH COMMANDS\n");
    for (std::size_t i = 1; i < commands.size(); ++i)
        addCommand(text, commands[i]);
    text += QStringLiteral(".SH SEE ALSO\n\\fBgear\\-audit help\\fP \\fITOPIC\\fP shows the pages of the help, among them "
                           "the language of filters (\\fBfilter\\fP), settings and files.\n");
    return text.replace(roff(home), QStringLiteral("~")).toUtf8();
}

} // namespace gearaudit
