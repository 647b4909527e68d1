#include "app/help_command.h"

#include "app/exit_status.h"
#include "app/plain_page.h"
#include "app/text_table.h"
#include "ui/words/help_pages.h"

#include <QCoreApplication>

#include <algorithm>

namespace gearaudit
{

namespace
{
struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

constexpr int usualColumns = 80;
constexpr int mostColumns = 100;

QString topicList()
{
    QList<QStringList> rows;
    for (const HelpPage &page : helpPages())
        rows.append({QStringLiteral("  ") + page.topic, page.title});
    return HelpText::tr("Usage: gear-audit help TOPIC") + QStringLiteral("\n\n") +
           textTable(rows).join(QLatin1Char('\n')) + QLatin1Char('\n');
}
} // namespace

Command parseHelp(const QStringList &arguments)
{
    if (arguments.size() == 1)
        return PrintCommand{topicList(), Done};
    // The one command whose page is called after what it does.
    const QString topic =
        arguments[1] == QLatin1String("diff") ? QStringLiteral("compare") : arguments[1];
    if (topic == QLatin1String("-h") || topic == QLatin1String("--help"))
        return PrintCommand{topicList(), Done};
    if (arguments.size() == 2 && helpPage(topic))
        return HelpCommand{topic};
    const QString wrong = arguments.size() == 2
                              ? HelpText::tr("gear-audit: There is no help on “%1”.").arg(topic)
                              : HelpText::tr("gear-audit: One topic at a time.");
    return PrintCommand{wrong + QLatin1Char('\n') + topicList(), WrongUsage};
}

int runHelpCommand(const HelpCommand &command, const Terminal &terminal)
{
    const int columns =
        terminal.width > 0 ? std::min(terminal.width, mostColumns) : usualColumns;
    const auto page = helpPage(command.topic);
    const QString text = page ? plainPage(page->text, columns) : QString();
    return terminal.print(text.toUtf8()) ? Done : NothingRan;
}

} // namespace gearaudit
